import { attempt } from '../github/attempt.js';
import type { WorkflowContext } from '../github/context.js';
import type { GitHub } from '../github/github.js';
import { producerFor } from '../github/producer.js';
import { isTrustedRun, type TrainingRun } from '../github/training-run.js';
import { UserError } from '../model/errors.js';
import { pullOfTraining, type WithoutPull, withPullRequest } from './find-pull-request.js';
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
  /** The run that trained, where it is another than this one. */
  readonly training: TrainingRun | null;
  /** Why it belongs to no pull request; null where it belongs to one. */
  readonly withoutPull: WithoutPull | null;
}

/** Events of workflows that run with the base branch's code and rights, where a checkout may be anybody's. */
const PRIVILEGED = ['workflow_run', 'pull_request_target'];

/** Finds out what is judged. Under `workflow_run` that is the run that has ended, not the one that reports. */
export async function findJudgedRun(github: GitHub, inputs: Inputs, context: WorkflowContext): Promise<JudgedRun> {
  const own = context.report.run;
  const training = await trainingRun(github, inputs, context);
  const privileged = PRIVILEGED.includes(context.event);
  if (training === null) {
    const source = inputs.artifacts.length > 0 && own ? { runId: own.id, attempt: own.attempt, path: '' } : null;
    const found = await withPullRequest(github, inputs, context);
    // Under `pull_request` all is the pull request's own: its token, its settings, what it says of itself.
    const trustsJob = context.event !== 'pull_request_target';
    const ref = privileged ? (found.context.base ?? context.defaultBranch) : null;
    return { ...found, source, training, trusted: trustsJob, configRef: ref };
  }
  const source = { runId: training.id, attempt: training.attempt, path: training.path };
  const trusted = isTrustedRun(training, context.repositoryId);
  // A run that somebody names in another event gives its logs; what is judged stays the event's own commit.
  if (!judgesTraining(context)) {
    const found = await withPullRequest(github, inputs, context);
    return { ...found, source, training, trusted, configRef: privileged ? context.base : null };
  }
  const { pull, without: withoutPull } = await pullOfTraining(github, inputs, context, training);
  const base = pull?.base ?? null;
  const branches = [base ?? (trusted ? training.headBranch : null), context.defaultBranch];
  return {
    source,
    training,
    withoutPull,
    trusted,
    configRef: base ?? (trusted ? training.headSha : context.defaultBranch),
    context: {
      ...toldForTraining(context, training, pull?.number ?? null),
      base: base ?? (trusted ? null : context.defaultBranch),
      branches: [...new Set(branches.filter((branch) => branch !== null && branch !== ''))] as readonly string[],
      head: { branch: training.headBranch, repositoryId: training.headRepository?.id ?? null },
    },
  };
}

/** Who tells what of which commit, where a run that has ended is judged: the same whether the job lives to say it itself or not. */
export function toldForTraining(context: WorkflowContext, training: TrainingRun, pullRequest: number | null): WorkflowContext {
  const { id, attempt: runAttempt, event, headSha: commit } = training;
  const isTold = event === 'pull_request' || isTrustedRun(training, context.repositoryId);
  const producer = producerFor(context.report.producer ?? '', training.path);
  const { committedAt: _, ...report } = context.report;
  const time = training.committedAt === undefined ? {} : { committedAt: training.committedAt };
  return {
    ...context,
    report: { ...report, commit, ...time, pullRequest, run: { id, attempt: runAttempt }, producer },
    event: isTold ? event : 'workflow_run',
  };
}

/** Is the run that is named what is judged, so that nothing is known without it? */
export function judgesTraining({ event }: WorkflowContext): boolean {
  return event === 'workflow_run' || event === 'workflow_dispatch';
}

async function trainingRun(github: GitHub, { runId }: Inputs, context: WorkflowContext): Promise<TrainingRun | null> {
  if (runId === 'unknown') {
    if (judgesTraining(context)) throw new UserError('the input run-id names no run', 'Give the number of a workflow run.');
  } else if (runId !== null && runId !== context.report.run?.id && runId !== context.training?.id) {
    const run = await attempt('look up the run', () => github.readTrainingRun(runId), 'actions: read');
    if (run === null) throw new UserError(`the run ${runId} can't be looked up`, 'The warning above says why. Check run-id.');
    return run;
  }
  if (context.event !== 'workflow_run') return null;
  if (context.training === null)
    throw new UserError('the event does not say which run has ended', 'Use "on: workflow_run" with "types: [completed]".');
  return context.training;
}
