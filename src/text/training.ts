import type { ReasonValues } from '../model/reason.js';
import type { Report } from '../model/report.js';
import type { TrainingFailure } from '../model/training.js';
import { namesText } from './names.js';
import { short } from './numbers.js';
import { name, type Sentence, say } from './sentence.js';
import { plannedEpochs } from './settings.js';

const ENDS: Readonly<Record<Exclude<TrainingFailure, 'success'>, string>> = {
  failure: 'The training failed',
  cancelled: 'The training was cancelled',
  timed_out: 'The training ran out of time',
  startup_failure: 'The training could not start',
  stale: 'The training was given up by GitHub',
  action_required: 'The training waits for approval',
  other: 'The training did not succeed',
};

/** How the training ended, in three words. */
export function trainingEndText(how: Exclude<TrainingFailure, 'success'>): string {
  return ENDS[how];
}

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

/** Where it ended, and that it was judged all the same. */
function judgedText({ runs }: About): string {
  const [first] = [...runs].sort((a, b) => a.length - b.length);
  if (first === undefined) return '';
  const ends = first.series.flatMap(({ end }) => end?.at ?? []);
  const planned = first.axis === 'epoch' ? plannedEpochs(first.hyperparameters) : Number.NaN;
  const which = runs.length === 1 ? 'It got' : 'The shortest run got';
  const where = ends.length === 0 ? '' : ` ${which} as far as ${first.axis} ${short(Math.max(...ends))}`;
  const of = where !== '' && planned > 0 ? ` (${short(planned)} epochs were planned)` : '';
  return where === '' ? ' What it left was judged.' : `${where}${of}; what it left was judged.`;
}
