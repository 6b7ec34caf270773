/** How sure it is that a command trains: by its name or launcher, or only by what is usual. */
export type Certainty = 0 | 1 | 2;

/** A part of a name that says it. */
const TRAINS = /(?:^|[^a-z0-9])(?:pre|re)?(?:train(?:ing|er|s)?|fine[-_]?tun(?:e|ing)|pretraining)(?:[^a-z0-9]|$)/i;
const MAY_TRAIN = /(?:^|[^a-z0-9])(?:main|fit|experiments?|learn|benchmark)(?:[^a-z0-9]|$)/i;
/** They start a script that somebody wrote; of these almost only trainings. */
const LAUNCHERS = /^(?:torchrun|deepspeed|horovodrun|composer|colossalai|xla_dist)$/;
/** `uv run python train.py`: what follows is the command. */
const RUNNERS = new Set(['uv', 'poetry', 'pipenv', 'pdm', 'hatch', 'pixi', 'rye', 'conda', 'mamba', 'micromamba']);
/** They run a target or a file by its name. */
const TASKS = new Set([
  'make',
  'gmake',
  'just',
  'task',
  'nox',
  'tox',
  'invoke',
  'inv',
  'npm',
  'pnpm',
  'yarn',
  'bazel',
  'snakemake',
  'dvc',
]);
const SHELLS = new Set(['bash', 'sh', 'zsh', 'source', '.']);
/** They name scripts and run none of them. */
const OTHERS = new Set(
  (
    'echo printf cat ls cp mv rm mkdir touch chmod cd pushd popd export set unset git pip pip3 apt apt-get brew curl wget tar unzip head tail grep ' +
    'sed awk find test [ [[ pytest ruff black isort flake8 mypy pylint pyright pre-commit codecov gh aws gsutil az rsync scp diff wc true false exit ' +
    'if then else fi for do done while case esac'
  ).split(' '),
);
/** Modules of Python that look at code and run none of it. */
const TOOLS = /^(?:pip|pytest|unittest|black|ruff|isort|flake8|mypy|pylint|py_compile|compileall|build|venv|coverage)$/;

/** Does a shell script train? Each of its lines is looked at; what it holds in quotes, variables and loops is text. */
export function trainsIn(script: string): Certainty {
  const lines = script.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n|&&|\|\||;/);
  return lines.map(lineTrains).reduce<Certainty>((most, one) => (one > most ? one : most), 0);
}

function lineTrains(line: string): Certainty {
  const words = line.trim().split(/\s+/).filter(Boolean);
  return commandTrains(words);
}

function commandTrains(given: readonly string[]): Certainty {
  const words = withoutPrefix(given);
  const [first = '', ...rest] = words;
  const name = first.slice(first.lastIndexOf('/') + 1).toLowerCase();
  if (first === '' || first.startsWith('#') || OTHERS.has(name)) return 0;
  if (RUNNERS.has(name)) return runnerTrains(rest);
  if (/^python[\d.]*$/.test(name)) return pythonTrains(rest);
  if (LAUNCHERS.test(name) || (name === 'accelerate' && rest[0] === 'launch')) return 2;
  if (name === 'mpirun' || name === 'srun' || name === 'xvfb-run' || name === 'stdbuf') return commandTrains(fromCommand(rest));
  if (name === 'papermill' || (name === 'jupyter' && rest.includes('--execute'))) return byName(rest.join(' ')) || 1;
  if (name === 'dvc') return /^(?:repro|exp)$/.test(rest[0] ?? '') ? 1 : 0;
  if (SHELLS.has(name) || TASKS.has(name) || name === 'docker') return byName(rest.join(' '));
  // `./scripts/train.sh`, `fairseq-train`, `yolo detect train`, `spacy train`.
  const called = [first, ...rest.filter((word) => /^[a-z][a-z_-]*$/i.test(word)).slice(0, 2)].join(' ');
  return TRAINS.test(called) ? 2 : 0;
}

function byName(text: string): Certainty {
  return TRAINS.test(text) ? 2 : 0;
}

/** Variables that are set for one command, and what runs it as somebody else or in less time. */
function withoutPrefix(words: readonly string[]): readonly string[] {
  let from = 0;
  while (
    from < words.length &&
    (/^[A-Za-z_]\w*=/.test(words[from]!) || /^(?:sudo|time|nohup|exec|env|command|nice)$/.test(words[from]!))
  )
    from += 1;
  return words.slice(from);
}

function runnerTrains(rest: readonly string[]): Certainty {
  const at = rest.indexOf('run');
  return at < 0 ? 0 : scriptTrains(fromCommand(rest.slice(at + 1)));
}

/** A runner takes a script as it takes a command: `uv run train.py`. */
function scriptTrains(words: readonly string[]): Certainty {
  const [first = ''] = words;
  if (/\.py$/.test(first)) return fileTrains(first);
  return commandTrains(words);
}

/** Behind the options of what runs it. */
function fromCommand(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length && words[from]!.startsWith('-'))
    from += /^--?[\w-]+$/.test(words[from]!) && isValue(words[from + 1]) ? 2 : 1;
  return words.slice(from);
}

/** The value of an option is a number or a name, not a command that is known. */
function isValue(word: string | undefined): boolean {
  return word !== undefined && !word.startsWith('-') && !/^(?:python[\d.]*|accelerate|torchrun)$|\.(?:py|sh)$/.test(word);
}

function pythonTrains(rest: readonly string[]): Certainty {
  const at = rest.indexOf('-m');
  if (at >= 0) {
    const module = rest[at + 1] ?? '';
    if (TOOLS.test(module)) return 0;
    if (/^(?:torch\.distributed\.(?:run|launch)|accelerate\.commands\.launch|deepspeed)$/.test(module)) return 2;
    return fileTrains(module);
  }
  const script = rest.find((word) => /\.py$/.test(word)) ?? '';
  return fileTrains(script);
}

function fileTrains(file: string): Certainty {
  if (TRAINS.test(file)) return 2;
  return MAY_TRAIN.test(file) ? 1 : 0;
}
