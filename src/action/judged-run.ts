import { attempt } from '../github/attempt.js';
import type { WorkflowContext } from '../github/context.js';
import type { GitHub } from '../github/github.js';
import { log } from '../github/runner.js';
import { isTrustedRun, type TrainingRun } from '../github/training-run.js';
import { UserError } from '../model/errors.js';
import type { Inputs } from './inputs.js';

/** Where this run of the action stands: what is judged, where its logs lie, and whose settings count. */
export interface JudgedRun {
  readonly context: WorkflowContext;
  /** The run whose artifacts hold the logs; null: logs lie on the disk. */
  readonly source: { readonly runId: number; readonly attempt: number; readonly path: string } | null;
  /** Did people with write access alone decide what ran where the logs were made? Else no report of it is taken. */
  readonly trusted: boolean;
  /** Branch or commit whose settings count, read by the API; null: those of the checkout. */
  readonly configRef: string | null;
}

/** Events of workflows that run with the base branch's code and rights, where a checkout may be anybody's. */
const PRIVILEGED = ['workflow_run', 'pull_request_target'];

/** Finds out what is judged. Under `workflow_run` that is the run that has ended, not the one that reports. */
export async function findJudgedRun(github: GitHub, inputs: Inputs, context: WorkflowContext): Promise<JudgedRun> {
  const own = context.report.run;
  const training = await trainingRun(github, inputs, context);
  const privileged = PRIVILEGED.includes(context.event);
  if (training === null) {
    const configRef = privileged ? (context.base ?? context.defaultBranch) : null;
    const source = inputs.artifacts.length > 0 && own ? { runId: own.id, attempt: own.attempt, path: '' } : null;
    // Under `pull_request` all is the pull request's own: its token, its settings, what it says of itself.
    return { context, source, trusted: context.event !== 'pull_request_target', configRef };
  }
  const source = { runId: training.id, attempt: training.attempt, path: training.path };
  const trusted = isTrustedRun(training, context.repositoryId);
  // A run that somebody names in another event gives its logs; what is judged stays the event's own commit.
  if (!judgesTraining(context)) return { context, source, trusted, configRef: privileged ? context.base : null };
  const where = { repositoryId: context.repositoryId, defaultBranch: context.defaultBranch };
  const pull = await attempt('find the pull request', () => github.findPullRequest(training, where), 'pull-requests: read');
  if (pull === null) log.info(`No open pull request belongs to commit ${training.headSha.slice(0, 10)} of run ${training.id}.`);
  const base = pull?.base ?? null;
  const branches = [base ?? (trusted ? training.headBranch : null), context.defaultBranch];
  return {
    source,
    trusted,
    configRef: base ?? (trusted ? training.headSha : context.defaultBranch),
    context: {
      ...context,
      report: {
        ...context.report,
        commit: training.headSha,
        pullRequest: pull?.number ?? null,
        run: { id: training.id, attempt: training.attempt },
      },
      event: trusted || training.event === 'pull_request' ? training.event : 'workflow_run',
      base: base ?? (trusted ? null : context.defaultBranch),
      branches: [...new Set(branches.filter((branch) => branch !== null && branch !== ''))] as readonly string[],
      head: { branch: training.headBranch, repositoryId: training.headRepository?.id ?? null },
    },
  };
}

function judgesTraining({ event }: WorkflowContext): boolean {
  return event === 'workflow_run' || event === 'workflow_dispatch';
}

async function trainingRun(github: GitHub, { runId }: Inputs, context: WorkflowContext): Promise<TrainingRun | null> {
  if (runId !== null && runId !== context.report.run?.id && runId !== context.training?.id) {
    const run = await attempt('look up the run', () => github.readTrainingRun(runId), 'actions: read');
    if (run === null) throw new UserError(`the run ${runId} can't be looked up`, 'Check run-id; the job needs "actions: read".');
    return run;
  }
  if (context.event !== 'workflow_run') return null;
  if (context.training === null)
    throw new UserError('the event does not say which run has ended', 'Use "on: workflow_run" with "types: [completed]".');
  return context.training;
}
