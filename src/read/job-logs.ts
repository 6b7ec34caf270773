import type { RawLog } from '../model/log.js';

/** GitHub Actions keeps the log of a job as `0_build.txt`, and that of each of its steps as `build/3_Train.txt`. */
const NUMBERED = /^((?:.*\/)?)\d{1,4}_([^/]+)\.txt$/;

/** May it be the log of a job, or of one of its steps? */
export function isOfJob(source: string): boolean {
  return NUMBERED.test(source);
}

/** Logs without those of whole jobs whose steps are there as well: the same lines, among which the steps can no longer be told apart. */
export function withoutJobCopies(logs: readonly RawLog[]): RawLog[] {
  const ofSteps = new Set<string>();
  for (const { source } of logs) {
    const folder = NUMBERED.exec(source)?.[1];
    if (folder) ofSteps.add(folder);
  }
  return logs.filter(({ source }) => {
    const [, folder = '', job = ''] = NUMBERED.exec(source) ?? [];
    return job === '' || !ofSteps.has(`${folder}${job}/`);
  });
}
