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
