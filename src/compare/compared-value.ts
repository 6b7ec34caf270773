import type { Selection } from '../model/comparison.js';
import type { ReportRun, ReportSeries } from '../model/report.js';

/** A run's series by the user's name for it: exactly as in the log, else `<split>_<metric>` with `val` for validation. */
export function findSeries(run: ReportRun, name: string): ReportSeries | null {
  return (
    run.series.find((series) => series.name === name) ?? run.series.find((series) => normalizedName(series) === name) ?? null
  );
}

/** `val_loss` for the validation loss, whatever the log calls it; '' where metric or split are unknown. */
export function normalizedName(series: ReportSeries): string {
  if (series.metric === null || series.split === null) return '';
  return `${series.split === 'validation' ? 'val' : series.split}_${series.metric}`;
}

/** The smoothed value that is compared, on positions up to `until` only; NaN where there is none. */
export function comparedValue(run: ReportRun, series: ReportSeries, of: Selection, until: number): number {
  const whole = of === 'best' ? (series.best?.smoothed ?? Number.NaN) : series.smoothedLast;
  const curve = run.curves.find((candidate) => candidate.series === series.name);
  if (!curve || !(curve.at[curve.at.length - 1]! > until)) return whole;
  const values = curve.value.filter((value, i) => curve.at[i]! <= until && Number.isFinite(value));
  return smoothedExtreme(values, of, series.goal === 'maximize');
}

/** Did the training end in NaN or infinity, or explode? Its numbers say nothing about the configuration's quality. */
export function hasDiverged(run: ReportRun): boolean {
  const { trainLoss, validationLoss, validationScore } = run.primary;
  const ends = run.series.filter(({ name }) => [trainLoss, validationLoss, validationScore].includes(name));
  return ends.some(({ last }) => !Number.isFinite(last)) || run.findings.some(({ rule }) => rule === 'diverged-loss');
}

/** Last position of a run's longest curve; −Infinity without one. */
export function endOf(run: ReportRun): number {
  let end = Number.NEGATIVE_INFINITY;
  for (const curve of run.curves) if (curve.at.length > 0) end = Math.max(end, curve.at[curve.at.length - 1]!);
  return end;
}

/** Standard error of a smoothed value by the noise inside the run: 1.2533·σ/√w, the error of a median of w points. */
export function errorOf(series: ReportSeries): number {
  return (1.2533 * series.noise) / Math.sqrt(windowOf(series.points));
}

/** Width of the rolling median: 3 % of the points, odd, 3 to 51. */
function windowOf(points: number): number {
  const width = Math.min(51, Math.max(3, Math.round(0.03 * points)));
  return width % 2 === 1 ? width : width + 1;
}

function smoothedExtreme(values: readonly number[], of: Selection, maximize: boolean): number {
  const width = windowOf(values.length);
  if (values.length < width) return Number.NaN;
  const medians: number[] = [];
  for (let start = 0; start + width <= values.length; start += 1) {
    const window = values.slice(start, start + width).sort((a, b) => a - b);
    medians.push(window[(width - 1) / 2]!);
  }
  if (of === 'last') return medians[medians.length - 1]!;
  let best = medians[0]!;
  for (const median of medians) if (maximize ? median > best : median < best) best = median;
  return best;
}
