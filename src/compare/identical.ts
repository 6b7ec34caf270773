import type { Level, ReportCurve, ReportRun, ReportSeries } from '../model/report.js';

/** With fewer equal points, of all series together, equality may be chance. */
const MIN_POINTS = 10;

/** Is every run of the candidate the same, in every number, as one of the baseline? */
export function isIdentical(candidate: readonly ReportRun[], baseline: readonly ReportRun[]): boolean {
  return candidate.length > 0 && candidate.every((run) => baseline.some((other) => isCopy(run, other)));
}

/** Items whose runs are no copy of one before, nor of a run that is `known`. */
export function withoutCopies<T extends { readonly run: ReportRun }>(
  items: readonly T[],
  known: readonly ReportRun[] = [],
): readonly T[] {
  const runs = [...known];
  return items.filter(({ run }) => {
    const isNew = !runs.some((other) => isCopy(other, run));
    if (isNew) runs.push(run);
    return isNew;
  });
}

/**
 * Are two runs the same in every digit of what both reports hold? A baseline may have been written with fewer series and with thinner
 * curves; curves are compared where they stand on the same places. Runs in which nothing moves, or with few points, are no copies.
 */
function isCopy(a: ReportRun, b: ReportRun): boolean {
  if (a.length !== b.length || a.axis !== b.axis || differsAtOnce(a.series[0], b.series[0])) return false;
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

/** Spares nearly all pairs of many runs the look at all their series. */
function differsAtOnce(a: ReportSeries | undefined, b: ReportSeries | undefined): boolean {
  return a !== undefined && b !== undefined && a.name === b.name && !isSameSeries(a, b);
}

function isSameSeries(a: ReportSeries, b: ReportSeries): boolean {
  const isSame = a.points === b.points && Object.is(a.first, b.first) && Object.is(a.last, b.last) && Object.is(a.noise, b.noise);
  return isSame && isSameLevel(a.best, b.best) && isSameLevel(a.end, b.end);
}

function isSameLevel(a: Level | null, b: Level | null): boolean {
  if (a === null || b === null) return a === b;
  return Object.is(a.at, b.at) && Object.is(a.value, b.value) && Object.is(a.smoothed, b.smoothed);
}

function curvesAgree(a: readonly ReportCurve[], b: readonly ReportCurve[]): boolean {
  const others = new Map(b.map((curve) => [curve.series, curve]));
  return a.every(({ series, at, value }) => {
    const other = others.get(series);
    if (other === undefined || other.at.length !== at.length) return true;
    return at.every((place, i) => place !== other.at[i] || Object.is(value[i], other.value[i]));
  });
}
