import type { WorkflowFile } from '../workflow-file.js';
import { type Checked, notOk } from './checked.js';
import { legName, legsThatShare, runsInAll } from './matrix.js';
import { WHAT } from './repository.js';

/** Jobs of one matrix in one concurrency group: one runs, one waits, and the others are cancelled. */
export function cancelledLegs(flow: WorkflowFile): readonly Checked[] {
  return flow.jobs.flatMap((job) => {
    if (job.concurrency === '' || !runsInAll(job.runsIf)) return [];
    const shared = legsThatShare(job, job.concurrency);
    if (shared === null) return [];
    const text = `${flow.where('jobs', job.id, 'concurrency')}: ${shared} of the job ${job.id} are in one concurrency group: they cancel each other`;
    return [notOk(WHAT, text, `Give each its own: group: ${job.concurrency}-${legName(job)}`)];
  });
}
