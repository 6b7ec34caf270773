import type { Level, ReportCurve, ReportRun, ReportSeries } from '../model/report.js';

/** With fewer equal points, of all series together, equality may be chance. */
const MIN_POINTS = 10;

/** Is every run of the candidate the same, in every number, as one of the baseline? */
export function isIdentical(candidate: readonly ReportRun[], baseline: readonly ReportRun[]): boolean {
  return candidate.length > 0 && candidate.every((run) => baseline.some((other) => isCopy(run, other)));
}

/** Items whose runs are no copy of one before. */
export function withoutCopies<T extends { readonly run: ReportRun }>(items: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const item of items) if (!kept.some(({ run }) => isCopy(run, item.run))) kept.push(item);
  return kept;
}

/**
 * Are two runs the same in every digit of what both reports hold? A baseline may have been written with fewer series and with thinner
 * curves; curves are compared where they stand on the same places. Runs in which nothing moves, or with few points, are no copies.
 */
function isCopy(a: ReportRun, b: ReportRun): boolean {
  if (a.length !== b.length || a.axis !== b.axis) return false;
  const others = new Map(b.series.map((series) => [series.name, series]));
  let [points, moves] = [0, false];
  for (const series of a.series) {
    const other = others.get(series.name);
    if (other === undefined) continue;
    if (!isSameSeries(series, other)) return false;
    points += series.goal === null ? 0 : series.points;
    moves ||= series.goal !== null && series.first !== series.best?.value;
  }
  return points >= MIN_POINTS && moves && curvesAgree(a.curves, b.curves);
}

function isSameSeries(a: ReportSeries, b: ReportSeries): boolean {
  const numbers = (one: ReportSeries) => [one.points, one.first, one.last, ...levelOf(one.best), ...levelOf(one.end), one.noise];
  const others = numbers(b);
  return numbers(a).every((value, i) => Object.is(value, others[i]));
}

function levelOf(level: Level | null): readonly number[] {
  return level === null ? [Number.NaN, Number.NaN, Number.NaN] : [level.at, level.value, level.smoothed];
}

function curvesAgree(a: readonly ReportCurve[], b: readonly ReportCurve[]): boolean {
  const others = new Map(b.map((curve) => [curve.series, curve]));
  return a.every(({ series, at, value }) => {
    const other = others.get(series);
    if (other === undefined || other.at.length !== at.length) return true;
    return at.every((place, i) => place !== other.at[i] || Object.is(value[i], other.value[i]));
  });
}
