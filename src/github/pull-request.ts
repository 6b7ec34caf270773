import type { Octokit } from '@octokit/rest';
import { UserError } from '../model/errors.js';
import type { Repository } from './artifacts.js';
import { type Page, PER_PAGE, pagesOf } from './pages.js';
import { statusOf } from './status.js';
import type { TrainingRun } from './training-run.js';

/** What tells the pull request of a commit: the branch and the repository that it was pushed to. */
export type Head = Pick<TrainingRun, 'headSha' | 'headBranch' | 'headRepository'>;

/** A pull request of this repository as it is now. */
export interface KnownPullRequest extends FoundPullRequest {
  readonly headSha: string;
  readonly headBranch: string;
  readonly open: boolean;
  /** Null where it was deleted. */
  readonly headRepositoryId: number | null;
}

/** An open pull request of this repository whose head is the commit of a run. */
export interface FoundPullRequest {
  readonly number: number;
  /** Branch that it wants into. */
  readonly base: string;
}

const MAX_PAGES = 5;

/** The pull request of a number; UserError where this repository has none. */
export async function readKnownPullRequest(octokit: Octokit, place: Repository, number: number): Promise<KnownPullRequest> {
  try {
    const { head, base, state } = (await octokit.rest.pulls.get({ ...place, pull_number: number })).data;
    return {
      ...{ number, base: base.ref, headSha: head.sha, headBranch: head.ref, open: state === 'open' },
      headRepositoryId: (head.repo as { id: number } | null)?.id ?? null,
    };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    throw new UserError(
      `there is no pull request ${number} here that the token may see`,
      'Check its number; in a private repository the job needs "pull-requests: read".',
    );
  }
}

/**
 * The pull request whose head a commit is, by ids and SHAs alone: the event's own list is empty for forks, and an artifact may
 * say anything. Null where there is none. Of two from one branch the one into the default branch, then the older one.
 */
export async function findPullRequest(
  octokit: Octokit,
  place: Repository,
  run: Head,
  { repositoryId, defaultBranch }: { readonly repositoryId: number; readonly defaultBranch: string | null },
): Promise<FoundPullRequest | null> {
  if (run.headRepository === null) return null;
  const isRight = (pull: Pull) =>
    pull.state === 'open' &&
    pull.head.sha === run.headSha &&
    pull.head.repo?.id === run.headRepository?.id &&
    pull.base.repo?.id === repositoryId;
  const byBranch = run.headBranch === '' ? [] : (await ofBranch(octokit, place, run)).filter(isRight);
  // A branch that was renamed meanwhile is found by its commit, in the repository that it lies in.
  const found = byBranch.length > 0 ? byBranch : (await ofCommit(octokit, run)).filter(isRight);
  const rank = ({ base }: Pull) => (base.ref === defaultBranch ? 0 : 1);
  const [pull] = found.sort((a, b) => rank(a) - rank(b) || a.number - b.number);
  return pull ? { number: pull.number, base: pull.base.ref } : null;
}

interface Pull {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
  readonly base: { readonly ref: string; readonly repo: { readonly id: number } | null };
}

async function ofBranch(octokit: Octokit, place: Repository, { headRepository, headBranch }: Head): Promise<Pull[]> {
  const all: Pull[] = [];
  const head = `${headRepository!.owner}:${headBranch}`;
  const ask = async (page: Page) => (await octokit.rest.pulls.list({ ...place, state: 'open', head, ...page })).data;
  for await (const pulls of pagesOf(ask, MAX_PAGES)) all.push(...pulls.filter(isPull));
  return all;
}

async function ofCommit(octokit: Octokit, { headRepository, headSha }: Head): Promise<Pull[]> {
  try {
    const { owner, name } = headRepository!;
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo: name,
      commit_sha: headSha,
      per_page: PER_PAGE,
    });
    return Array.isArray(data) ? data.filter(isPull) : [];
  } catch (error) {
    // A private fork, or one that has gone: nothing there may be asked.
    const status = statusOf(error);
    if (status === 403 || status === 404 || status === 422) return [];
    throw error;
  }
}

function isPull(value: unknown): value is Pull {
  if (typeof value !== 'object' || value === null) return false;
  const { number, head, base } = value as Partial<Pull>;
  return typeof number === 'number' && typeof head?.sha === 'string' && typeof base?.ref === 'string';
}
