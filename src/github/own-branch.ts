import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { statusOf } from './status.js';

export interface Entry {
  readonly path: string;
  readonly sha: string;
}

interface Tip {
  readonly sha: string;
  readonly entries: readonly Entry[];
  /** Commits since the last root, this one included. */
  readonly length: number;
}

/** Files for a branch that holds nothing but ours. */
export interface OwnFiles {
  readonly branch: string;
  /** By their paths. What is there already, to the byte, is not written again. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** First words of the commit's message. */
  readonly message: string;
  /** Which of the files that are there stay. */
  readonly keep: (entries: readonly Entry[]) => Promise<readonly Entry[]>;
}

/** All that a branch of ours may hold: a name of anything else makes it somebody else's. */
const OURS = /^(?:pr-[1-9]\d*\/[\w.-]+-[0-9a-f]{16}\.png|history\/[\w.-]{1,64}\/[1-9]\d{0,14}-[0-9a-f]{40}\.json)$/;
const MAX_TRIES = 5;
/** Number of commits after which the branch starts over with one root commit, so that old files do not stay in every clone. */
const MAX_LENGTH = 50;

/**
 * Puts files on a data branch by the Git Data API, never through a working tree; returns the commit. Who comes second in a race is
 * refused (422) and starts again on the other's commit.
 */
export async function putFiles(octokit: Octokit, place: Repository, { branch, files, message, keep }: OwnFiles): Promise<string> {
  const blobs = new Map<string, string>();
  const shas = new Map<string, string>();
  for (const [path, bytes] of files) shas.set(path, await blobSha(bytes));
  for (let attempt = 1; ; attempt += 1) {
    const tip = await readTip(octokit, place, branch);
    if (tip && [...shas].every(([path, sha]) => tip.entries.some((one) => one.path === path && one.sha === sha))) return tip.sha;
    for (const [path, bytes] of files) if (!blobs.has(path)) blobs.set(path, await createBlob(octokit, place, bytes));
    const kept = await keep((tip?.entries ?? []).filter(({ path }) => !files.has(path)));
    const entries = [...kept, ...[...blobs].map(([path, sha]) => ({ path, sha }))].sort((a, b) => (a.path < b.path ? -1 : 1));
    const commit = await createCommit(octokit, place, message, entries, tip);
    try {
      await moveBranch(octokit, place, branch, commit, tip);
      return commit;
    } catch (error) {
      const status = statusOf(error);
      if (attempt >= MAX_TRIES || !(status === 422 || status === 409)) throw error;
    }
  }
}

/** Tip of the branch; null where there is none. Never of a branch that holds anything but our files. */
export async function readTip(octokit: Octokit, place: Repository, branch: string): Promise<Tip | null> {
  let sha: string;
  try {
    sha = (await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` })).data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
  const { data: commit } = await octokit.rest.git.getCommit({ ...place, commit_sha: sha });
  const { data: tree } = await octokit.rest.git.getTree({ ...place, tree_sha: commit.tree.sha, recursive: '1' });
  const entries = tree.tree.flatMap(({ type, path, sha: blob }) =>
    type === 'tree' ? [] : [{ path: path ?? '', sha: blob ?? '' }],
  );
  if (entries.some(({ path, sha: blob }) => !OURS.test(path) || blob === ''))
    throw new Error(`the branch ${branch} holds other files than those of curvelint: name another one in data-branch`);
  return { sha, entries, length: Number(/\((\d{1,6})\)$/.exec(commit.message)?.[1] ?? 1) };
}

async function createBlob(octokit: Octokit, place: Repository, bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes).toString('base64');
  return (await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' })).data.sha;
}

async function createCommit(
  octokit: Octokit,
  place: Repository,
  words: string,
  entries: readonly Entry[],
  tip: Tip | null,
): Promise<string> {
  const tree = entries.map(({ path, sha }) => ({ path, sha, mode: '100644' as const, type: 'blob' as const }));
  const { data: made } = await octokit.rest.git.createTree({ ...place, tree });
  const parents = tip && !startsAnew(tip) ? [tip.sha] : [];
  const message = `${words} (${parents.length === 0 ? 1 : tip!.length + 1})`;
  return (await octokit.rest.git.createCommit({ ...place, message, tree: made.sha, parents })).data.sha;
}

function startsAnew({ length }: Tip): boolean {
  return length >= MAX_LENGTH;
}

async function moveBranch(octokit: Octokit, place: Repository, branch: string, sha: string, tip: Tip | null): Promise<void> {
  // A lost answer is no harm: the next try finds its own commit at the tip.
  if (tip === null) await octokit.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha });
  else await octokit.rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha, force: startsAnew(tip) });
}

/** What git calls these bytes. */
function blobSha(bytes: Uint8Array): Promise<string> {
  return hashOf('SHA-1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}

/** SHA-256, hexadecimal. */
export function sha256Of(bytes: Uint8Array): Promise<string> {
  return hashOf('SHA-256', bytes);
}

async function hashOf(algorithm: string, bytes: Uint8Array): Promise<string> {
  // A copy: the buffer behind a slice of a Buffer holds other things, too.
  const hash = new Uint8Array(await crypto.subtle.digest(algorithm, Uint8Array.from(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
