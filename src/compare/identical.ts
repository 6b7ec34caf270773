import type { Level, ReportCurve, ReportRun, ReportSeries } from '../model/report.js';
import { settingsOf } from './hyperparameters.js';

/** With fewer equal points, of all series together, equality may be chance. */
const MIN_POINTS = 10;

/** Settings that are named. */
const MAX_NAMED = 3;
const NONE = new Set<string>();

/**
 * Is every run of the candidate the same, in every number, as one of the baseline? Then the settings of the training and its data that
 * differ all the same, the first of them; those that only one side logs don't count. Null: it is not the same.
 */
export function identicalTo(candidate: readonly ReportRun[], baseline: readonly ReportRun[]): readonly string[] | null {
  const changed = new Set<string>();
  for (const run of candidate) {
    const copies = baseline.filter((other) => isCopy(run, other));
    if (copies.length === 0) return null;
    const names = copies.map((other) => changedSettings(run, other));
    if (names.every(({ length }) => length > 0)) for (const name of names[0]!) changed.add(name);
  }
  return candidate.length === 0 ? null : [...changed].sort().slice(0, MAX_NAMED);
}

function changedSettings(run: ReportRun, other: ReportRun): readonly string[] {
  const [now, before] = [settingsOf(run, NONE), settingsOf(other, NONE)];
  return Object.keys(now).filter((name) => Object.hasOwn(before, name) && before[name] !== now[name]);
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
