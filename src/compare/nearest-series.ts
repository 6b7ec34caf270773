import type { ReportRun } from '../model/report.js';
import { nearest } from '../text/nearest.js';

/** Runs that are searched: the others log the same names as a rule. */
const MAX_RUNS = 20;

/** The logged name that may have been meant; null where none is near. */
export function nearestSeries(name: string, runs: readonly ReportRun[]): string | null {
  const logged = runs.slice(0, MAX_RUNS).flatMap(({ series }) => series.map((one) => one.name));
  return nearest(name, logged);
}
