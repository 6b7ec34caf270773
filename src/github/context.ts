import type { ReportContext } from '../model/report.js';
import { commitTime } from './commit-time.js';
import { inside, readEvent } from './event.js';
import { producerOf } from './producer.js';
import { type TrainingRun, toTrainingRun } from './training-run.js';

/** Facts of the workflow run, from the environment and the event; ids and SHAs only, no text that people write. */
export interface WorkflowContext {
  readonly report: ReportContext;
  /** Why nothing is known of the event; null where its file could be read. `report.commit` is '' where only the event knows it. */
  readonly fault: string | null;
  readonly apiUrl: string;
  /** Of the pages that people see. */
  readonly serverUrl: string;
  /** Whether anybody may see the repository; false where the event does not say. */
  readonly public: boolean;
  /** Is it certainly not public? An event may not say. */
  readonly private: boolean;
  readonly event: string;
  /** Address of the run and its summary. */
  readonly runUrl: string;
  /** Branch that the pull request wants into; null without one. */
  readonly base: string | null;
  /** The branch of a push, and the default branch: runs of both are trusted as baselines. */
  readonly branches: readonly string[];
  /** The branch that a push or a dispatch is for; null for a tag, and for events that are for no branch of their own. */
  readonly branch: string | null;
  /** NaN where the event does not say. */
  readonly repositoryId: number;
  readonly defaultBranch: string | null;
  /** The run whose end started this workflow (`workflow_run`); null for every other event. */
  readonly training: TrainingRun | null;
  /** Branch and repository of the pull request's head; '' and null without one. */
  readonly head: { readonly branch: string; readonly repositoryId: number | null };
}

/** Events whose GITHUB_SHA is not the commit that is judged: a merge of the pull request, or the base branch. */
const ONLY_THE_EVENT_KNOWS = /^(?:pull_request|workflow_run|issue_comment)/;

/** What the environment does not say of the job: its matrix values as JSON, and its number; '' where unknown. */
export interface JobFacts {
  readonly matrix: string;
  readonly jobId: string;
}

/** Null outside a workflow. */
export async function readContext(
  env: NodeJS.ProcessEnv,
  { matrix, jobId }: JobFacts = { matrix: '', jobId: '' },
): Promise<WorkflowContext | null> {
  const repository = env['GITHUB_REPOSITORY'];
  if (!repository) return null;
  const { payload, name: event, sha, ref, runId: id, runAttempt, apiUrl, serverUrl, fault } = await readEvent(env);
  const pull = (...path: readonly string[]) => inside(payload, 'pull_request', ...path);
  const group = textOf(inside(payload, 'merge_group', 'base_ref'))?.replace(/^refs\/heads\//, '') ?? null;
  const base = textOf(pull('base', 'ref')) ?? group;
  const defaultBranch = textOf(inside(payload, 'repository', 'default_branch'));
  const number = numberOf(pull('number'));
  const own = fault !== null && ONLY_THE_EVENT_KNOWS.test(event) ? '' : sha;
  const commit = textOf(pull('head', 'sha')) ?? own;
  return {
    report: {
      repository,
      commit,
      ...commitTime(inside(payload, 'head_commit'), commit),
      pullRequest: number,
      run: id === null ? null : { id, attempt: runAttempt, ...(/^[1-9]\d{0,14}$/.test(jobId) && { job: Number(jobId) }) },
      producer: producerOf({
        workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        matrix,
        step: env['GITHUB_ACTION'] ?? '',
      }),
    },
    fault,
    apiUrl,
    serverUrl,
    public: inside(payload, 'repository', 'private') === false,
    private: inside(payload, 'repository', 'private') === true,
    event,
    base,
    branches: [...new Set([base ?? env['GITHUB_REF_NAME'], defaultBranch])].filter(
      (branch): branch is string => typeof branch === 'string' && branch !== '',
    ),
    branch: number === null ? branchOf(ref) : null,
    repositoryId: numberOf(inside(payload, 'repository', 'id')) ?? Number(env['GITHUB_REPOSITORY_ID'] || Number.NaN),
    defaultBranch,
    training: event === 'workflow_run' ? toTrainingRun(inside(payload, 'workflow_run')) : null,
    head: { branch: textOf(pull('head', 'ref')) ?? '', repositoryId: numberOf(pull('head', 'repo', 'id')) },
    runUrl: id === null ? '' : `${serverUrl}/${repository}/actions/runs/${id}`,
  };
}

function branchOf(ref: string): string | null {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
