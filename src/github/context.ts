import { context } from '@actions/github';
import type { ReportContext } from '../model/report.js';

/** Facts of the workflow run, from the environment and the event; ids and SHAs only, no text that people write. */
export interface WorkflowContext {
  readonly report: ReportContext;
  readonly apiUrl: string;
  /** Whether anybody may see the repository; false where the event does not say. */
  readonly public: boolean;
  readonly event: string;
  /** Address of the run and its summary. */
  readonly runUrl: string;
}

/** Null outside a workflow. */
export function readContext(env: NodeJS.ProcessEnv): WorkflowContext | null {
  const repository = env['GITHUB_REPOSITORY'];
  if (!repository) return null;
  const { payload, runId, runAttempt } = context;
  const pull = payload.pull_request;
  const number = typeof pull?.number === 'number' ? pull.number : null;
  const head: unknown = pull?.['head']?.sha;
  const id = Number.isFinite(runId) ? runId : null;
  return {
    report: {
      repository,
      commit: typeof head === 'string' ? head : (context.sha ?? ''),
      pullRequest: number,
      run: id === null ? null : { id, attempt: Number.isFinite(runAttempt) ? runAttempt : 1 },
    },
    apiUrl: context.apiUrl,
    public: payload.repository?.['private'] === false,
    event: context.eventName ?? '',
    runUrl: id === null ? '' : `${context.serverUrl}/${repository}/actions/runs/${id}`,
  };
}
