import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { commitTime } from './commit-time.js';
import { recordOf, textOf } from './text-of.js';
import { TRUSTED_EVENTS } from './trusted-runs.js';

/** A finished run of the workflow that trained, as the event or the API tells it: ids and SHAs, and text that is only compared. */
export interface TrainingRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  /** File of its workflow: `.github/workflows/train.yml`. */
  readonly path: string;
  readonly headSha: string;
  /** When that was committed, ISO 8601; absent where it is not said. */
  readonly committedAt?: string;
  readonly headBranch: string;
  /** Null where it was deleted meanwhile. */
  readonly headRepository: { readonly id: number; readonly owner: string; readonly name: string } | null;
  readonly conclusion: string;
}

/** The facts of a run; null for anything that lacks one of them. */
export function toTrainingRun(value: unknown): TrainingRun | null {
  const run = recordOf(value);
  const { id, run_attempt: attempt, head_sha: headSha, event } = run;
  if (typeof id !== 'number' || typeof headSha !== 'string' || !/^[0-9a-f]{40,64}$/.test(headSha)) return null;
  if (typeof event !== 'string') return null;
  const head = recordOf(run['head_repository']);
  const owner = recordOf(head['owner'])['login'];
  const hasHead = typeof head['id'] === 'number' && typeof head['name'] === 'string' && typeof owner === 'string';
  return {
    id,
    attempt: typeof attempt === 'number' ? attempt : 1,
    event,
    path: textOf(run['path']).split('@', 1)[0]!,
    headSha,
    ...commitTime(run['head_commit'], headSha),
    headBranch: textOf(run['head_branch']),
    headRepository: hasHead ? { id: head['id'] as number, owner, name: head['name'] as string } : null,
    conclusion: textOf(run['conclusion']),
  };
}

/** A run of this repository by its id; null where the answer is none. */
export async function readTrainingRun(octokit: Octokit, place: Repository, runId: number): Promise<TrainingRun | null> {
  return toTrainingRun((await octokit.rest.actions.getWorkflowRun({ ...place, run_id: runId })).data);
}

/** Did people with write access alone decide what it ran? */
export function isTrustedRun({ event, headRepository }: TrainingRun, repositoryId: number): boolean {
  return TRUSTED_EVENTS.includes(event) && headRepository?.id === repositoryId;
}
