import type { Report } from '../model/report.js';

/** Ids of runs that the verdict does not depend on: of configurations of a sweep in which another one counts. */
export function idleRuns({ groups }: Pick<Report, 'groups'>): ReadonlySet<string> {
  return new Set(groups.flatMap(({ trial, runs }) => (trial?.counts === false ? runs : [])));
}
