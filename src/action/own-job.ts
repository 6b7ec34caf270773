import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { log } from '../github/runner.js';
import type { Inputs } from './inputs.js';

/** In the runner's folder for one job, where later steps of the job find it. */
const FILE = 'curvelint-job-status';

/** What this job had come to before any verdict in it: one that is red fails the job, and is no failed training. */
export function ownJobStatus({ jobStatus }: Inputs): string {
  const file = statusFile();
  const before = file !== null && existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!isStatus(before)) return jobStatus;
  if (before !== jobStatus)
    log.info(
      'A step of this job failed. It may be an earlier red verdict of curvelint alone: whether a training failed since then is not known.',
    );
  return before;
}

/** The verdict is red: later steps of this job are told what it had come to before. */
export function keepJobStatus(inputs: Inputs): void {
  const [file, status] = [statusFile(), ownJobStatus(inputs)];
  if (file !== null && isStatus(status)) writeFileSync(file, status);
}

function statusFile(): string | null {
  const folder = process.env['RUNNER_TEMP'];
  return folder ? join(folder, FILE) : null;
}

function isStatus(text: string): boolean {
  return /^[a-z]{1,20}$/.test(text);
}
