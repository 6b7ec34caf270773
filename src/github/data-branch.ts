import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { type Entry, putFiles, readTip, sha256Of } from './own-branch.js';
import { type Page, PER_PAGE, pagesOf } from './pages.js';

/** Pictures of one pull request for a branch that holds nothing but ours. */
export interface PictureFiles {
  readonly branch: string;
  readonly pullRequest: number;
  /** Tells the pictures of several models apart. */
  readonly key: string;
  /** By their role in file names: `light`, `dark`, `trend_light`, `trend_dark`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const MAX_PAGES = 10;
/** 64 bits of SHA-256: enough that no two pictures of a repository meet. */
const HASH_LENGTH = 16;

/**
 * Puts pictures on a data branch; returns the commit and their paths on it. Names are hashes of the content, so what is there already
 * is not written again. Pictures of closed pull requests go.
 */
export async function publishPictures(
  octokit: Octokit,
  place: Repository,
  pictures: PictureFiles,
): Promise<{ readonly commit: string; readonly paths: ReadonlyMap<string, string> }> {
  const paths = new Map<string, string>();
  for (const [role, bytes] of pictures.files)
    paths.set(role, `${prefixOf(pictures)}${role}-${(await sha256Of(bytes)).slice(0, HASH_LENGTH)}.png`);
  const files = new Map([...paths].map(([role, path]) => [path, pictures.files.get(role)!]));
  let open: ReadonlySet<number> | null | undefined;
  const keep = async (entries: readonly Entry[]) => {
    if (open === undefined) open = await openPullRequests(octokit, place);
    return entries.filter(({ path }) => isKept(path, pictures, open ?? null));
  };
  const message = 'Pictures of learning curves';
  return { commit: await putFiles(octokit, place, { branch: pictures.branch, files, message, keep }), paths };
}

function prefixOf({ pullRequest, key }: PictureFiles): string {
  return `pr-${pullRequest}/${key}-`;
}

/** How many pictures the branch holds; null where there is none. Throws where it holds anything else. */
export async function countPictures(octokit: Octokit, place: Repository, branch: string): Promise<number | null> {
  const tip = await readTip(octokit, place, branch);
  return tip?.entries.filter(({ path }) => path.startsWith('pr-')).length ?? null;
}

/** This pull request's pictures of the same key make room; those of others stay as long as they are open. */
function isKept(path: string, pictures: PictureFiles, open: ReadonlySet<number> | null): boolean {
  const number = Number(/^pr-(\d+)\//.exec(path)?.[1]);
  const rest = path.slice(prefixOf(pictures).length);
  const isOld = path.startsWith(prefixOf(pictures)) && /^(?:trend_)?(?:light|dark)-[0-9a-f]{16}\.png$/.test(rest);
  return !isOld && (!path.startsWith('pr-') || open === null || number === pictures.pullRequest || open.has(number));
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
