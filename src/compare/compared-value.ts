import { bestLevel } from '../math/curve/best-level.js';
import { levelError } from '../math/curve/levels.js';
import { median } from '../math/stats/median.js';
import type { ComparedStatistic, Selection } from '../model/comparison.js';
import type { ReportCurve, ReportRun, ReportSeries } from '../model/report.js';
import { metricLabel } from '../text/metric-label.js';

/** A run's series by the user's name for it: exactly as in the log, else `<split>_<metric>` with `val` for validation. */
export function findSeries(run: ReportRun, name: string): ReportSeries | null {
  if (name === '') return null;
  return (
    run.series.find((series) => series.name === name) ?? run.series.find((series) => normalizedName(series) === name) ?? null
  );
}

/** `val_loss` for the validation loss, whatever the log calls it; '' where metric or split are unknown. */
export function normalizedName(series: ReportSeries): string {
  return metricLabel(series);
}

/** The value that is compared, of the whole run; NaN where there is none. */
export function wholeValue(series: ReportSeries, of: Selection): number {
  if (of === 'best') return series.best?.smoothed ?? Number.NaN;
  return (of === 'last' ? series.end?.smoothed : series.tail?.median) ?? Number.NaN;
}

/** What these values are: as logged where no series has a level. */
export function statisticOf(series: readonly ReportSeries[], of: Selection): ComparedStatistic {
  if (!series.some(({ window }) => window > 1)) return 'raw';
  return of === 'tail' ? 'median' : 'level';
}

/** The same on positions up to `until` only, by the levels in the report; NaN for a series that is longer and has none there. */
export function comparedValue(run: ReportRun, series: ReportSeries, of: Selection, until: number): number {
  const curve = run.curves.find((candidate) => candidate.series === series.name);
  if (!curve) return Number.isFinite(until) ? Number.NaN : wholeValue(series, of);
  if (!(curve.at[curve.at.length - 1]! > until)) return wholeValue(series, of);
  const { level } = levelsOf(curve, until);
  if (level.length === 0) return Number.NaN;
  if (of === 'last') return level[level.length - 1]!;
  if (of === 'tail') return median(level.slice(-Math.max(3, Math.ceil(0.1 * level.length))));
  return bestLevel(level, series, series.goal ?? 'minimize').level;
}

/** The levels of a curve up to a position, where they are numbers; none of a curve without levels. */
export function levelsOf(
  { at, level = [] }: ReportCurve,
  until = Number.POSITIVE_INFINITY,
): { readonly at: readonly number[]; readonly level: readonly number[] } {
  const kept = [...level.keys()].filter((i) => at[i]! <= until && Number.isFinite(level[i]!));
  return { at: kept.map((i) => at[i]!), level: kept.map((i) => level[i]!) };
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

/** Standard error of a compared value by the noise inside the run. */
export function errorOf({ noise, window }: ReportSeries): number {
  return levelError(noise, window);
}
