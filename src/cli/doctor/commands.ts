/** A command of a step that needs a file of the repository. */
export interface Needed {
  readonly kind: 'script' | 'make';
  /** The script, or the target of make. */
  readonly name: string;
}

/** Programs that make no script which a later command could run. */
const HARMLESS = new Set([
  ...['pip', 'pip3', 'uv', 'poetry', 'conda', 'mamba', 'apt-get', 'sudo', 'echo', 'export', 'set', 'ls', 'cat', 'df', 'free'],
  ...['python', 'python3', 'bash', 'sh', 'make', 'torchrun', 'accelerate', 'deepspeed', 'nvidia-smi', 'pytest', 'time', 'true'],
  ...['curvelint', 'test', 'wandb', 'nproc', 'chmod', 'mkdir', 'source', '.'],
]);
const BEFORE = new Set(['sudo', 'time', 'nohup', 'exec', 'env', 'uv', 'poetry', 'run']);
/** Options of Python that take a word. */
const WITH_WORD = new Set(['-W', '-X']);
/** What a shell would change, or what nobody can follow by reading. */
const UNPLAIN = /[$`*?{}~"'\\<>()[\]!#]/;

/** What the commands of a script need, as far as it is sure; `sure` is false once a later command may run what an earlier one made. */
export function neededBy(script: string): { readonly needed: readonly Needed[]; readonly sure: boolean } {
  const needed: Needed[] = [];
  for (const line of script.replaceAll('\\\n', ' ').split('\n')) {
    if (line.includes('<<')) return { needed, sure: false };
    for (const command of line.split(/&&|\|\||[;|]/)) {
      const words = command.trim().split(/\s+/).filter(Boolean);
      while (words[0] !== undefined && /^\w+=/.test(words[0])) words.shift();
      const program = words[0];
      if (program === undefined || program.startsWith('#')) continue;
      const one = neededOf(words);
      if (one !== null) needed.push(one);
      else if (!HARMLESS.has(/^python[\d.]*$/.test(program) ? 'python' : program)) return { needed, sure: false };
      // What is written to a file may be a script.
      if (command.includes('>')) return { needed, sure: false };
    }
  }
  return { needed, sure: true };
}

function neededOf(words: readonly string[]): Needed | null {
  const from = words.findIndex((word) => !BEFORE.has(word));
  const [program, ...given] = from < 0 ? [] : words.slice(from);
  if (program === undefined) return null;
  const name = nameOf(program, given);
  if (name === null || UNPLAIN.test(name) || name.startsWith('/')) return null;
  return { kind: program === 'make' ? 'make' : 'script', name };
}

function nameOf(program: string, given: readonly string[]): string | null {
  if (/^python[\d.]*$/.test(program)) return scriptAfter(given, '.py');
  if (program === 'bash' || program === 'sh' || program === 'source' || program === '.') return scriptAfter(given, '.sh');
  if (program === 'torchrun' || program === 'deepspeed' || (program === 'accelerate' && given[0] === 'launch'))
    return given.includes('-m') || given.includes('--module') ? null : (given.find((word) => word.endsWith('.py')) ?? null);
  if (program === 'make') return given.every((word) => /^[\w-]+$/.test(word) && !word.startsWith('-')) ? (given[0] ?? '') : null;
  return program.includes('/') && /\.(?:sh|py)$/.test(program) ? program : null;
}

/** The first word that is no option, if it is such a file. */
function scriptAfter(given: readonly string[], end: string): string | null {
  for (let i = 0; i < given.length; i += 1) {
    const word = given[i]!;
    if (WITH_WORD.has(word)) i += 1;
    else if (word === '-m' || word === '-c') return null;
    else if (!word.startsWith('-')) return word.endsWith(end) ? word : null;
  }
  return null;
}
