import type { ReasonValues } from '../model/reason.js';
import type { Report } from '../model/report.js';
import type { TrainingFailure } from '../model/training.js';
import { namesText } from './names.js';
import { name, type Sentence, say } from './sentence.js';

const ENDS: Readonly<Record<Exclude<TrainingFailure, 'success'>, string>> = {
  failure: 'The training failed',
  cancelled: 'The training was cancelled',
  timed_out: 'The training ran out of time',
  startup_failure: 'The training could not start',
  stale: 'The training was given up by GitHub',
  action_required: 'The training waits for approval',
  other: 'The training did not succeed',
};

type About = Pick<Report, 'runs'>;

/** How the training ended, and which of its jobs did not succeed. */
export function trainingText({ how, failed, of, jobs, matrix }: ReasonValues['training-failed'], report: About): Sentence {
  const names = namesText(jobs, failed);
  const rest = `${judgedText(report)}${of > failed ? ' Jobs that do not train are left out by training-jobs in the settings.' : ''}`;
  if (how === 'success' && matrix !== null)
    return say`${of - failed} of ${of} jobs of ${name(matrix)} succeeded; missing: ${names}.${rest}`;
  if (how === 'success') return say`${failed} of ${of} jobs did not succeed: ${names}.${rest}`;
  const which = failed === 0 ? '' : say`: ${failed} of ${of} ${of === 1 ? 'job' : 'jobs'} (${names})`;
  return say`${ENDS[how]}${which}.${rest}`;
}

/** What became of the job that judges before it judged. */
export function stepText({ how }: ReasonValues['step-failed'], report: About): Sentence {
  return say`${how === 'failure' ? 'An earlier step of this job failed' : 'This job was cancelled'}.${judgedText(report)}`;
}

function judgedText({ runs }: About): string {
  return runs.length === 0 ? '' : ' What it left was judged.';
}
