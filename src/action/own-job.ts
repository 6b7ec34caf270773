import { tellLaterSteps } from '../github/runner.js';
import type { Inputs } from './inputs.js';

/** Environment of the steps after a red verdict. */
const BEFORE = 'CURVELINT_JOB_STATUS';

/** What this job had come to before any verdict in it: one that is red fails the job, and is no failed training. */
export function ownJobStatus({ jobStatus }: Inputs): string {
  return process.env[BEFORE] || jobStatus;
}

/** The verdict is red: later steps of this job are told what it had come to before. */
export function keepJobStatus(inputs: Inputs): void {
  const status = ownJobStatus(inputs);
  if (/^[a-z]{1,20}$/.test(status)) tellLaterSteps(BEFORE, status);
}
