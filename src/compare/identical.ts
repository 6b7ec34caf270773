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
  const known = movingRuns(baseline);
  for (const run of candidate) {
    const names = changedSince(run, known.like(run));
    if (names === null) return null;
    for (const name of names) changed.add(name);
  }
  return candidate.length === 0 ? null : [...changed].sort().slice(0, MAX_NAMED);
}

/** Settings in which a run differs from the first of its copies among others; none where it has a copy with the same. Null: no copy. */
function changedSince(run: ReportRun, others: readonly ReportRun[]): readonly string[] | null {
  let first: readonly string[] | null = null;
  for (const other of others) {
    if (!isCopy(run, other)) continue;
    const names = changedSettings(run, other);
    if (names.length === 0) return [];
    first ??= names;
  }
  return first;
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
  const runs = movingRuns(known);
  return items.filter(({ run }) => {
    const isNew = !runs.like(run).some((other) => isCopy(other, run));
    if (isNew) runs.add(run);
    return isNew;
  });
}

/** Runs in the order in which they were added, found by what a copy has in common with its like: a series that moves. */
function movingRuns(all: readonly ReportRun[]) {
  const bySeries = new Map<string, ReportRun[]>();
  const places = new Map<ReportRun, number>();
  const add = (run: ReportRun) => {
    places.set(run, places.size);
    for (const key of movingSeries(run)) {
      const own = bySeries.get(key);
      if (own) own.push(run);
      else bySeries.set(key, [run]);
    }
  };
  for (const run of all) add(run);
  const like = (run: ReportRun): readonly ReportRun[] => {
    const found = new Set(movingSeries(run).flatMap((key) => bySeries.get(key) ?? []));
    return [...found].sort((a, b) => places.get(a)! - places.get(b)!);
  };
  return { add, like };
}

function movingSeries({ series }: ReportRun): readonly string[] {
  return series
    .filter(changes)
    .map(({ name, points, first, last, noise }) => JSON.stringify([name, points, `${first} ${last} ${noise}`]));
}

function changes({ first, best }: ReportSeries): boolean {
  return first !== best?.value;
}

/**
 * Are two runs the same in every digit of what both reports hold? A baseline may have been written with fewer series and with thinner
 * curves; curves are compared where they stand on the same places. Runs in which nothing moves, or with few points, are no copies.
 */
function isCopy(a: ReportRun, b: ReportRun): boolean {
  if (a.length !== b.length || a.axis !== b.axis || differsAtOnce(a.series[0], b.series[0])) return false;
  const others = new Map(b.series.map((series) => [series.name, series]));
  let [points, isMoving] = [0, false];
  for (const series of a.series) {
    const other = others.get(series.name);
    if (other === undefined) continue;
    if (!isSameSeries(series, other)) return false;
    points += series.goal === null ? 0 : series.points;
    isMoving ||= series.goal !== null && changes(series);
  }
  return points >= MIN_POINTS && isMoving && curvesAgree(a.curves, b.curves);
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
