import type { FailOn } from '../model/comparison.js';
import type { Reason } from '../model/reason.js';
import { TRAINING_FAILURES, type TrainingEnd, type TrainingFailure, type TrainingJob } from '../model/training.js';
import { failing, type Reaction, type WeighedReason } from './reason.js';

interface Options {
  readonly failOn: FailOn;
  readonly onFailedTraining: Reaction;
}

/** Jobs that a reason names; it counts all of them. */
const MAX_NAMES = 20;
/** What is no failure; '' still goes on. */
const HARMLESS = ['', 'success', 'neutral', 'skipped'];

/** What speaks against a change because its training did not end well, whatever the curves show. */
export function trainingReasons(training: TrainingEnd | null, { onFailedTraining, failOn }: Options): readonly WeighedReason[] {
  if (training === null) return [];
  const { ownJob, conclusion } = training;
  const own: readonly Reason[] =
    ownJob === 'failure' || ownJob === 'cancelled' ? [{ id: 'step-failed', values: { how: ownJob } }] : [];
  const run = runReason(training);
  // The workflow says of itself that it succeeds without this job (`continue-on-error`).
  const isForgiven = conclusion === 'success' && onFailedTraining === 'fail';
  return [
    ...own.map((reason) => failing(onFailedTraining, failOn, reason)),
    ...(run === null ? [] : [failing(isForgiven ? 'warn' : onFailedTraining, failOn, run)]),
  ];
}

/** Null where all went well, or what failed does not train. */
function runReason({ conclusion, jobs }: TrainingEnd): Reason | null {
  const ran = (jobs ?? []).filter((job) => job.trains && job.conclusion !== 'skipped' && job.conclusion !== 'neutral');
  const failed = ran.filter(hasFailed);
  const how = HARMLESS.includes(conclusion) ? 'success' : failureOf(conclusion);
  if (failed.length > 0) return { id: 'training-failed', values: { how, ...countsOf(failed, ran) } };
  // Nobody trained, nothing is known of who did, or no job failed that is to blame for it: then the run as a whole counts.
  const isElsewhere = ran.length > 0 && jobs!.some(hasFailed);
  if (how === 'success' || isElsewhere) return null;
  return { id: 'training-failed', values: { how, failed: 0, of: 0, jobs: [], matrix: null } };
}

function hasFailed({ conclusion }: TrainingJob): boolean {
  return !HARMLESS.includes(conclusion);
}

function failureOf(conclusion: string): TrainingFailure {
  return TRAINING_FAILURES.find((known) => known === conclusion) ?? 'other';
}

/** Of jobs of one matrix, its jobs are counted, else all. */
function countsOf(failed: readonly TrainingJob[], ran: readonly TrainingJob[]) {
  const jobs = failed.slice(0, MAX_NAMES).map(({ name }) => name);
  const matrix = matrixOf(failed[0]!);
  const siblings = ran.filter((job) => matrixOf(job) === matrix).length;
  if (matrix === null || siblings < 2 || failed.some((job) => matrixOf(job) !== matrix))
    return { failed: failed.length, of: ran.length, jobs, matrix: null };
  return { failed: failed.length, of: siblings, jobs, matrix };
}

/** GitHub calls the jobs of a matrix `train (1, small)`; null for any other name. */
function matrixOf({ name }: TrainingJob): string | null {
  const at = name.lastIndexOf(' (');
  return at > 0 && name.endsWith(')') ? name.slice(0, at) : null;
}
