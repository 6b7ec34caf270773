import type { ReportRun } from '../model/report.js';
import { byName } from '../text/by-name.js';

/** The repeat that stands for all of a configuration: the one with the median best value of the primary metric; null for none. */
export function representativeOf(repeats: readonly ReportRun[]): ReportRun | null {
  const value = (run: ReportRun) => {
    const name = run.primary.validationScore ?? run.primary.validationLoss ?? run.primary.trainLoss;
    return run.series.find((series) => series.name === name)?.best?.smoothed ?? Number.NaN;
  };
  const known = repeats.filter((run) => Number.isFinite(value(run))).sort((a, b) => value(a) - value(b) || byName(a.id, b.id));
  return known[Math.floor((known.length - 1) / 2)] ?? repeats[0] ?? null;
}
