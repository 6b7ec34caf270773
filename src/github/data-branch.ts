import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { type Page, PER_PAGE, pagesOf } from './pages.js';
import { statusOf } from './status.js';

/** Pictures of one pull request for a branch that holds nothing else. */
export interface PictureFiles {
  readonly branch: string;
  readonly pullRequest: number;
  /** Tells the pictures of several models apart. */
  readonly key: string;
  /** By their role in file names: `light`, `dark`, `trend_light`, `trend_dark`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface Entry {
  readonly path: string;
  readonly sha: string;
}

interface Tip {
  readonly sha: string;
  readonly entries: readonly Entry[];
  /** Commits since the last root, this one included. */
  readonly length: number;
}

/** All that a branch of ours may hold: a name of anything else makes it somebody else's. */
const OURS = /^pr-[1-9]\d*\/[\w.-]+-[0-9a-f]{16}\.png$/;
const MAX_TRIES = 5;
/** Number of commits after which the branch starts over with one root commit, so that old pictures do not stay in every clone. */
const MAX_LENGTH = 50;
const MAX_PAGES = 10;

/**
 * Puts pictures on a data branch by the Git Data API, never through a working tree; returns the commit and their paths on it.
 * Names are hashes of the content, so what is there already is not written again. Pictures of closed pull requests go. Who comes
 * second in a race is refused (422) and starts again on the other's commit.
 */
export async function publishPictures(
  octokit: Octokit,
  place: Repository,
  pictures: PictureFiles,
): Promise<{ readonly commit: string; readonly paths: ReadonlyMap<string, string> }> {
  const paths = new Map<string, string>();
  for (const [role, bytes] of pictures.files) paths.set(role, `${prefixOf(pictures)}${role}-${await hashOf(bytes)}.png`);
  const wanted = new Set(paths.values());
  const blobs = new Map<string, string>();
  let open: ReadonlySet<number> | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const tip = await readTip(octokit, place, pictures.branch);
    if (tip && [...wanted].every((path) => tip.entries.some((entry) => entry.path === path))) return { commit: tip.sha, paths };
    for (const [role, path] of paths) {
      if (!blobs.has(path)) blobs.set(path, await createBlob(octokit, place, pictures.files.get(role)!));
    }
    open ??= await openPullRequests(octokit, place);
    const kept = (tip?.entries ?? []).filter(({ path }) => !wanted.has(path) && isKept(path, pictures, open));
    const entries = [...kept, ...[...blobs].map(([path, sha]) => ({ path, sha }))].sort((a, b) => (a.path < b.path ? -1 : 1));
    const commit = await createCommit(octokit, place, entries, tip);
    try {
      await moveBranch(octokit, place, pictures.branch, commit, tip);
      return { commit, paths };
    } catch (error) {
      const status = statusOf(error);
      if (attempt >= MAX_TRIES || !(status === 422 || status === 409)) throw error;
    }
  }
}

function prefixOf({ pullRequest, key }: PictureFiles): string {
  return `pr-${pullRequest}/${key}-`;
}

/** 64 bits of SHA-256: enough that no two pictures of a repository meet. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice().buffer));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tip of the branch; null where there is none. Never of a branch that holds anything but our pictures. */
async function readTip(octokit: Octokit, place: Repository, branch: string): Promise<Tip | null> {
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
    throw new Error(`the branch ${branch} holds other files than pictures of curvelint: name another one in data-branch`);
  return { sha, entries, length: Number(/\((\d{1,6})\)$/.exec(commit.message)?.[1] ?? 1) };
}

/** How many pictures the branch holds; null where there is none. Throws where it holds anything else. */
export async function countPictures(octokit: Octokit, place: Repository, branch: string): Promise<number | null> {
  return (await readTip(octokit, place, branch))?.entries.length ?? null;
}

/** This pull request's pictures of the same key make room; those of others stay as long as they are open. */
function isKept(path: string, pictures: PictureFiles, open: ReadonlySet<number> | null): boolean {
  const number = Number(/^pr-(\d+)\//.exec(path)?.[1]);
  const rest = path.slice(prefixOf(pictures).length);
  const isOld = path.startsWith(prefixOf(pictures)) && /^(?:trend_)?(?:light|dark)-[0-9a-f]{16}\.png$/.test(rest);
  return !isOld && (open === null || number === pictures.pullRequest || open.has(number));
}

/** Null where there are too many to list, or the answer is no list: then nothing is pruned. */
async function openPullRequests(octokit: Octokit, place: Repository): Promise<ReadonlySet<number> | null> {
  const open = new Set<number>();
  let isWhole = false;
  const ask = async (page: Page) => (await octokit.rest.pulls.list({ ...place, state: 'open', ...page })).data;
  for await (const pulls of pagesOf(ask, MAX_PAGES)) {
    for (const { number } of pulls) open.add(number);
    isWhole = pulls.length < PER_PAGE;
  }
  return isWhole ? open : null;
}

async function createBlob(octokit: Octokit, place: Repository, bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes).toString('base64');
  return (await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' })).data.sha;
}

async function createCommit(octokit: Octokit, place: Repository, entries: readonly Entry[], tip: Tip | null): Promise<string> {
  const tree = entries.map(({ path, sha }) => ({ path, sha, mode: '100644' as const, type: 'blob' as const }));
  const { data: made } = await octokit.rest.git.createTree({ ...place, tree });
  const parents = tip && !startsAnew(tip) ? [tip.sha] : [];
  const message = `Pictures of learning curves (${parents.length === 0 ? 1 : tip!.length + 1})`;
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
