import type { ReportGroup, ReportRun } from '../model/report.js';

/** The repeat that stands for its group: the one with the median best value of the primary metric. */
export function representativeOf(group: ReportGroup, runs: readonly ReportRun[]): ReportRun | null {
  const own = runs.filter((run) => group.runs.includes(run.id));
  const value = (run: ReportRun) => {
    const name = run.primary.validationScore ?? run.primary.validationLoss ?? run.primary.trainLoss;
    return run.series.find((series) => series.name === name)?.best?.smoothed ?? Number.NaN;
  };
  const known = own.filter((run) => Number.isFinite(value(run))).sort((a, b) => value(a) - value(b) || (a.id < b.id ? -1 : 1));
  return known[Math.floor((known.length - 1) / 2)] ?? own[0] ?? null;
}
