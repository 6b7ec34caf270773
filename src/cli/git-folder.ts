import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the .git folder of a checkout says, read as files: no program is started. */
export interface GitFolder {
  /** The folder of the checkout; null: there is none. */
  readonly root: string | null;
  /** The branch that pull requests want into, and how that is known, in words. */
  readonly defaultBranch: { readonly name: string; readonly how: string };
  /** `owner/name` of the remote `origin` on a GitHub server; null where there is none. */
  readonly repository: string | null;
}

/** Larger files of git's own are not looked at: packed-refs of a hundred thousand branches has some megabytes. */
const MAX_BYTES = 16_000_000;

/** The checkout that a folder lies in; without one a default branch `main` is assumed, and said so. */
export function readGitFolder(folder: string): GitFolder {
  const found = gitFolderAbove(resolve(folder));
  if (found === null)
    return { root: null, defaultBranch: { name: 'main', how: 'assumed: there is no git repository here' }, repository: null };
  const shared = sharedFolder(found.git);
  return {
    root: found.root,
    defaultBranch: defaultBranchOf(found.git, shared),
    repository: originOf(textOf(join(shared, 'config')) ?? ''),
  };
}

function gitFolderAbove(folder: string): { readonly git: string; readonly root: string } | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, '.git');
    const kind = kindOf(path);
    if (kind === 'folder') return { git: path, root: at };
    // A worktree and a submodule have a file that points to theirs.
    const pointer = kind === 'file' ? /^gitdir: (.+)$/m.exec(textOf(path) ?? '')?.[1] : undefined;
    if (pointer !== undefined) return { git: resolve(at, pointer.trim()), root: at };
    if (dirname(at) === at) return null;
  }
}

/** Where the refs of all worktrees lie. */
function sharedFolder(git: string): string {
  const pointer = textOf(join(git, 'commondir'))?.trim();
  return pointer ? resolve(git, pointer) : git;
}

function defaultBranchOf(git: string, shared: string): GitFolder['defaultBranch'] {
  const remote = branchIn(textOf(join(shared, 'refs/remotes/origin/HEAD')), 'refs/remotes/origin/');
  if (remote !== null) return { name: remote, how: 'the default branch of origin' };
  const packed = textOf(join(shared, 'packed-refs')) ?? '';
  const exists = (ref: string) => kindOf(join(shared, ref)) === 'file' || packed.includes(` ${ref}\n`);
  for (const prefix of ['refs/remotes/origin/', 'refs/heads/']) {
    const name = ['main', 'master'].find((one) => exists(`${prefix}${one}`));
    if (name !== undefined) return { name, how: 'assumed: there is a branch of this name, and origin/HEAD is not set' };
  }
  const current = branchIn(textOf(join(git, 'HEAD')), 'refs/heads/');
  if (current !== null && headsOf(shared) <= 1)
    return { name: current, how: 'assumed: the only branch here, and origin/HEAD is not set' };
  return { name: 'main', how: 'assumed: origin/HEAD is not set; "git remote set-head origin --auto" sets it' };
}

/** How many branches lie here as files. */
function headsOf(shared: string): number {
  try {
    return readdirSync(join(shared, 'refs/heads')).length;
  } catch {
    return 0;
  }
}

/** Only names that need no quotes in a workflow. */
function branchIn(text: string | null, prefix: string): string | null {
  const ref = /^ref: (\S+)\s*$/.exec(text ?? '')?.[1];
  const name = ref?.startsWith(prefix) ? ref.slice(prefix.length) : '';
  return /^\w[\w./-]{0,199}$/.test(name) ? name : null;
}

/** Of the section `[remote "origin"]`, as https, ssh or scp address. */
function originOf(config: string): string | null {
  const section = /^\[remote "origin"\][^[]*/m.exec(config)?.[0] ?? '';
  const url = /^[ \t]*url[ \t]*=[ \t]*(\S+)/m.exec(section)?.[1] ?? '';
  const [, owner, name] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return owner !== undefined && name !== undefined && /github/i.test(url) ? `${owner}/${name}` : null;
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'none';
  } catch {
    return 'none';
  }
}

function textOf(path: string): string | null {
  try {
    return statSync(path).size <= MAX_BYTES ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}
