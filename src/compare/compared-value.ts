import { rollingMedian, windowWidth } from '../math/curve/rolling-median.js';
import { median } from '../math/stats/median.js';
import type { Selection } from '../model/comparison.js';
import type { ReportCurve, ReportRun, ReportSeries } from '../model/report.js';

/** A run's series by the user's name for it: exactly as in the log, else `<split>_<metric>` with `val` for validation. */
export function findSeries(run: ReportRun, name: string): ReportSeries | null {
  if (name === '') return null;
  return (
    run.series.find((series) => series.name === name) ?? run.series.find((series) => normalizedName(series) === name) ?? null
  );
}

/** `val_loss` for the validation loss, whatever the log calls it; '' where metric or split are unknown. */
export function normalizedName(series: ReportSeries): string {
  if (series.metric === null || series.split === null) return '';
  return `${series.split === 'validation' ? 'val' : series.split}_${series.metric}`;
}

/** The smoothed value that is compared, of the whole run; NaN where there is none. */
export function wholeValue(series: ReportSeries, of: Selection): number {
  if (of === 'best') return series.best?.smoothed ?? Number.NaN;
  return of === 'last' ? series.smoothedLast : series.smoothedTail;
}

/** The same on positions up to `until` only, by the curve in the report; NaN for a series without a curve that is longer. */
export function comparedValue(run: ReportRun, series: ReportSeries, of: Selection, until: number): number {
  const curve = run.curves.find((candidate) => candidate.series === series.name);
  if (!curve) return Number.isFinite(until) ? Number.NaN : wholeValue(series, of);
  if (!(curve.at[curve.at.length - 1]! > until)) return wholeValue(series, of);
  const { values } = smoothedCurve(curve, series, until);
  if (values.length === 0) return Number.NaN;
  if (of === 'last') return values[values.length - 1]!;
  if (of === 'tail') return median(values.slice(-Math.max(3, Math.ceil(0.1 * values.length))));
  let best = values[0]!;
  for (const value of values) if (series.goal === 'maximize' ? value > best : value < best) best = value;
  return best;
}

/** Rolling median of a report's curve up to a position. Thinned curves hold pairs of lowest and highest points: their means. */
export function smoothedCurve(
  curve: ReportCurve,
  series: ReportSeries,
  until = Number.POSITIVE_INFINITY,
): { readonly at: readonly number[]; readonly values: Float64Array } {
  const points = curve.at
    .map((at, i) => ({ at, value: curve.value[i]! }))
    .filter(({ at, value }) => at <= until && Number.isFinite(value));
  const isThinned = curve.at.length < series.points && points.length > 2;
  const used = isThinned ? pairMeans(points) : points;
  const values = used.map(({ value }) => value);
  return { at: used.map(({ at }) => at), values: rollingMedian(values, windowWidth(values.length)) };
}

interface Point {
  readonly at: number;
  readonly value: number;
}

function pairMeans(points: readonly Point[]): readonly Point[] {
  const means: Point[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [a, b] = [points[i]!, points[i + 1]!];
    means.push({ at: b.at, value: (a.value + b.value) / 2 });
  }
  return means;
}

/** Did the training end in NaN or infinity, or explode? Its numbers say nothing about the configuration's quality. */
export function hasDiverged(run: ReportRun): boolean {
  const { trainLoss, validationLoss, validationScore } = run.primary;
  const ends = run.series.filter(({ name }) => [trainLoss, validationLoss, validationScore].includes(name));
  return ends.some(({ last }) => !Number.isFinite(last)) || run.findings.some(({ means }) => means === 'divergence');
}

/** Last position of a series' curve; NaN without a curve. */
export function endOf(run: ReportRun, series: ReportSeries): number {
  const curve = run.curves.find((candidate) => candidate.series === series.name);
  return curve?.at.at(-1) ?? Number.NaN;
}

/** Standard error of a smoothed value by the noise inside the run: 1.2533·σ/√w, the error of a median of w points. */
export function errorOf(series: ReportSeries): number {
  return (1.2533 * series.noise) / Math.sqrt(windowWidth(series.points));
}
