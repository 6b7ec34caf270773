import { isOurs, type WorkflowFile, type WorkflowJob, type WorkflowStep } from '../workflow-file.js';
import { isUpload } from './artifact-names.js';
import { type Checked, note } from './checked.js';
import { isPromotion, WHAT } from './repository.js';

const ALWAYS = `if: \${{ !cancelled() }}`;

/** Steps that a failed training takes with it, so that nothing tells what its curves looked like. */
export function lostByFailure(flow: WorkflowFile): readonly Checked[] {
  const hasOurs = flow.jobs.some(({ steps }) => steps.some(isOurs));
  return flow.jobs.flatMap((job) => [...lostSteps(flow, job, hasOurs), ...lostJob(flow, job)]);
}

function lostSteps(flow: WorkflowFile, job: WorkflowJob, hasOurs: boolean): readonly Checked[] {
  const trains = job.steps.findIndex(isTraining);
  if (trains < 0) return [];
  return job.steps.slice(trains + 1).flatMap((step) => {
    const isReport = isOurs(step) && !isPromotion(step);
    const isHandedOver = !hasOurs && isUpload(step) && String(step.with['name'] ?? '').startsWith('curvelint');
    if ((!isReport && !isHandedOver) || step.runsIf !== '') return [];
    const what = isReport ? 'there is no report' : 'its logs are not uploaded';
    const text = `${flow.where(...step.at)}: where an earlier step fails, as a training that diverges may, this one does not run: ${what}`;
    return [note(WHAT, text, `Add to the step: ${ALWAYS}`)];
  });
}

/** A job that reports for others, and is skipped when one of them fails. */
function lostJob(flow: WorkflowFile, job: WorkflowJob): readonly Checked[] {
  const reports = job.steps.some((step) => isOurs(step) && !isPromotion(step));
  // One that trains itself has nothing to say where what it needs has failed.
  if (!reports || job.steps.some(isTraining) || job.needs.length === 0 || job.runsIf !== '') return [];
  const text = `${flow.where('jobs', job.id)}: where ${job.needs.join(' or ')} fails, the job ${job.id} is skipped: there is no report`;
  return [note(WHAT, text, `Add to the job: ${ALWAYS}`)];
}

function isTraining({ run }: WorkflowStep): boolean {
  return /\b(?:python3?|torchrun|accelerate|deepspeed|make)\b/.test(run);
}
