import { context } from '@actions/github';
import type { ReportContext } from '../model/report.js';
import { producerOf } from './producer.js';
import { type TrainingRun, toTrainingRun } from './training-run.js';

/** Facts of the workflow run, from the environment and the event; ids and SHAs only, no text that people write. */
export interface WorkflowContext {
  readonly report: ReportContext;
  readonly apiUrl: string;
  /** Of the pages that people see. */
  readonly serverUrl: string;
  /** Whether anybody may see the repository; false where the event does not say. */
  readonly public: boolean;
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

/** Null outside a workflow. `matrix`: the values of the job as JSON, which the environment does not say; '' where unknown. */
export function readContext(env: NodeJS.ProcessEnv, matrix = ''): WorkflowContext | null {
  const repository = env['GITHUB_REPOSITORY'];
  if (!repository) return null;
  const { payload, runId, runAttempt } = context;
  const pull = payload.pull_request;
  const number = typeof pull?.number === 'number' ? pull.number : null;
  const head: unknown = pull?.['head']?.sha;
  const group = textOf(payload['merge_group']?.base_ref)?.replace(/^refs\/heads\//, '') ?? null;
  const base = textOf(pull?.['base']?.ref) ?? group;
  const defaultBranch = textOf(payload.repository?.['default_branch']);
  const id = Number.isFinite(runId) ? runId : null;
  return {
    report: {
      repository,
      commit: typeof head === 'string' ? head : (context.sha ?? ''),
      pullRequest: number,
      run: id === null ? null : { id, attempt: Number.isFinite(runAttempt) ? runAttempt : 1 },
      producer: producerOf({
        workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        matrix,
      }),
    },
    apiUrl: context.apiUrl,
    serverUrl: context.serverUrl,
    public: payload.repository?.['private'] === false,
    event: context.eventName ?? '',
    base,
    branches: [...new Set([base ?? env['GITHUB_REF_NAME'], defaultBranch])].filter(
      (branch): branch is string => typeof branch === 'string' && branch !== '',
    ),
    branch: number === null ? branchOf(context.ref) : null,
    repositoryId: numberOf(payload.repository?.['id']) ?? Number(env['GITHUB_REPOSITORY_ID'] || Number.NaN),
    defaultBranch,
    training: context.eventName === 'workflow_run' ? toTrainingRun(payload['workflow_run']) : null,
    head: { branch: textOf(pull?.['head']?.ref) ?? '', repositoryId: numberOf(pull?.['head']?.repo?.id) },
    runUrl: id === null ? '' : `${context.serverUrl}/${repository}/actions/runs/${id}`,
  };
}

function branchOf(ref: string | undefined): string | null {
  return /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
