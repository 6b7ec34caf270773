import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { type Page, pagesOf } from './pages.js';

/** A finished run of our workflow on a branch of this very repository. */
export interface TrustedRun {
  readonly id: number;
  readonly attempt: number;
  readonly headSha: string;
  readonly createdAt: string;
  readonly succeeded: boolean;
}

export interface Trust {
  readonly repositoryId: number;
  readonly branches: readonly string[];
  readonly runId: number;
  /** That run may be the baseline itself: it is asked for somebody else. */
  readonly ownCounts?: boolean;
}

/** Events whose runs only people with write access start. */
export const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];
/**
 * A failed run counts if it left metrics: a gate that is red must not freeze the baseline. A cancelled one or one that ran out
 * of time left half a training.
 */
const CONCLUSIONS = ['success', 'failure'];
const MAX_PAGES = 5;

/**
 * Trusted runs of the workflow that asks, newest first. Filters of the API lag behind and may come back empty, so everything
 * is filtered here; where the filtered list knows none of the wanted commits, the list without filters is read, too.
 */
export async function trustedRuns(
  octokit: Octokit,
  place: Repository,
  trust: Trust,
  wanted: ReadonlySet<string>,
): Promise<readonly TrustedRun[]> {
  const { data: own } = await octokit.rest.actions.getWorkflowRun({ ...place, run_id: trust.runId });
  const workflowId: unknown = own.workflow_id;
  if (typeof workflowId !== 'number') return [];
  const runs = new Map<number, TrustedRun>();
  const read = async (filter: { readonly branch?: string }) => {
    const ask = async (page: Page): Promise<readonly unknown[]> =>
      (await octokit.rest.actions.listWorkflowRuns({ ...place, ...filter, workflow_id: workflowId, ...page })).data.workflow_runs;
    for await (const list of pagesOf(ask, MAX_PAGES)) {
      for (const run of list.flatMap((one) => toTrusted(one, workflowId, trust))) runs.set(run.id, run);
    }
  };
  for (const branch of trust.branches) await read({ branch });
  if (![...runs.values()].some(({ headSha }) => wanted.has(headSha))) await read({});
  if (!trust.ownCounts) runs.delete(trust.runId);
  return [...runs.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id));
}

/** Nothing for a run that somebody without write access may have shaped, or that is not done. */
function toTrusted(value: unknown, workflowId: number, { repositoryId, branches }: Trust): readonly TrustedRun[] {
  if (typeof value !== 'object' || value === null) return [];
  const run = value as Readonly<Record<string, unknown>>;
  const head = run['head_repository'];
  const headId = typeof head === 'object' && head !== null && 'id' in head ? head.id : null;
  const isTrusted =
    run['workflow_id'] === workflowId &&
    headId === repositoryId &&
    TRUSTED_EVENTS.includes(String(run['event'])) &&
    branches.includes(String(run['head_branch'])) &&
    run['status'] === 'completed' &&
    CONCLUSIONS.includes(String(run['conclusion']));
  const { id, head_sha: headSha, created_at: createdAt, run_attempt: attempt } = run;
  if (!isTrusted || typeof id !== 'number' || typeof headSha !== 'string' || typeof createdAt !== 'string') return [];
  const succeeded = run['conclusion'] === 'success';
  return [{ id, headSha, createdAt, attempt: typeof attempt === 'number' ? attempt : 1, succeeded }];
}
