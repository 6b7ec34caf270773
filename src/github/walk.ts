import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { type Page, pagesOf } from './pages.js';
import { textOf } from './text-of.js';
import { type Trust, type TrustedRun, trustedRuns } from './trusted-runs.js';

/** A commit of the base branch. */
export interface WalkedCommit {
  readonly commit: string;
  /** When it was committed, ISO 8601; '' where GitHub does not say. */
  readonly at: string;
}

/** A way back through the base branch. */
interface Walked {
  /** The merge base, or the pushed commit itself. */
  readonly start: string;
  /** Commits that may hold what is compared with, newest first, along first parents. */
  readonly commits: readonly WalkedCommit[];
}

/** From where: the commit that is judged, and the branch that it wants into; null: its own parents. */
interface WalkFrom {
  readonly commit: string;
  readonly base: string | null;
}

/** Goes back through the base branch; a second question of the same is no second request. */
export interface Walker {
  readonly walk: (from: WalkFrom) => Promise<Walked>;
  readonly runs: (trust: Trust, wanted: ReadonlySet<string>) => Promise<readonly TrustedRun[]>;
}

/** First parents that are looked at behind the merge base. */
const MAX_ANCESTORS = 50;
/** With so many no further page is asked for: a list of commits also holds those that were merged, and may be full of them. */
const ENOUGH = 30;

export function walkerOf(octokit: Octokit, place: Repository): Walker {
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(key: unknown, ask: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(key);
    const asked = (known.get(name) as Promise<T> | undefined) ?? ask();
    known.set(name, asked);
    // What failed may be asked again.
    asked.catch(() => known.delete(name));
    return asked;
  };
  return {
    walk: ({ commit, base }) => once(['walk', commit, base], () => walkBack(octokit, place, { commit, base })),
    runs: ({ repositoryId, branches, runId, ownCounts = false }, wanted) =>
      once(['runs', repositoryId, branches, runId, ownCounts], () =>
        trustedRuns(octokit, place, { repositoryId, branches, runId, ownCounts }, wanted),
      ),
  };
}

async function walkBack(octokit: Octokit, place: Repository, { commit, base }: WalkFrom): Promise<Walked> {
  const start = base === null ? commit : await mergeBase(octokit, place, base, commit);
  const line = await firstParents(octokit, place, start);
  return { start, commits: base === null ? line.slice(1) : line };
}

/** The newest commit that both sides share: of the branch as it is now, never of what the event remembers. */
async function mergeBase(octokit: Octokit, place: Repository, base: string, head: string): Promise<string> {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...place, basehead: `${base}...${head}`, per_page: 1 });
  const sha: unknown = data.merge_base_commit?.sha;
  if (typeof sha !== 'string') throw new Error('GitHub did not name the merge base');
  return sha;
}

/** A commit and its first parents, newest first. */
async function firstParents(octokit: Octokit, place: Repository, start: string): Promise<readonly WalkedCommit[]> {
  const listed = new Map<string, { readonly parent: string | null; readonly at: string }>();
  const ask = async (page: Page) => (await octokit.rest.repos.listCommits({ ...place, sha: start, ...page })).data;
  for await (const commits of pagesOf(ask, 3)) {
    for (const { sha, parents, commit } of commits)
      listed.set(sha, { parent: parents?.[0]?.sha ?? null, at: textOf(commit?.committer?.date) });
    if (lineFrom(start, listed).length > ENOUGH) break;
  }
  return lineFrom(start, listed).map((commit) => ({ commit, at: listed.get(commit)?.at ?? '' }));
}

/** A commit and its first parents, as far as these say. */
function lineFrom(start: string, listed: ReadonlyMap<string, { readonly parent: string | null }>): readonly string[] {
  const line = new Set<string>();
  let next: string | null = start;
  while (next !== null && line.size <= MAX_ANCESTORS && !line.has(next)) {
    line.add(next);
    next = listed.get(next)?.parent ?? null;
  }
  return [...line];
}
