import type { Curve } from '../../model/measured.js';
import type { Reading, Statistic } from '../../model/reading.js';

/** A value of a curve as it was logged. */
export function rawAt(curve: Curve, point: number): Reading {
  return readingOf(curve, point, 'raw', curve.values[point]!);
}

/** The level of a curve at a point; below 10 points, where there is none, the value as logged. */
export function levelAt(curve: Curve, point: number): Reading {
  return curve.window === 1 ? rawAt(curve, point) : readingOf(curve, point, 'level', curve.levels[point]!);
}

/** The median of `of` evaluations that begin or end at a point. */
export function medianAt(curve: Curve, point: number, value: number, of: number): Reading {
  return of === 1 ? rawAt(curve, point) : { ...readingOf(curve, point, 'median', value), of };
}

/** What a fitted curve promises at a place beyond or beside what was logged. */
export function projectedAt(curve: Curve, at: number, value: number): Reading {
  return { ...readingOf(curve, curve.at.length - 1, 'projected', value), at };
}

function readingOf({ series, at, ofScore }: Curve, point: number, statistic: Statistic, value: number): Reading {
  return { series: series.name, at: at[point]!, statistic, value, ...(ofScore && { as: 'error' as const }) };
}

/** Single evaluations tell how far a curve went where they say at least this share of what the levels say, and at most its inverse. */
const MIN_AGREEMENT = 0.5;

/**
 * From one point of a curve to another, as a reader of the log finds it: the values as logged, or the levels where single
 * evaluations are too noisy to show what happened between the two.
 */
export function wayOf(curve: Curve, from: number, to: number): Way {
  return clearer([rawAt(curve, from), rawAt(curve, to)], [levelAt(curve, from), levelAt(curve, to)]);
}

/** From one reading of a curve to another. */
export type Way = readonly [Reading, Reading];

/** A way as it was logged, where it goes about as far as the steadier one; else the steadier one. */
export function clearer(logged: Way, steadier: Way): Way {
  const share = (logged[1].value - logged[0].value) / (steadier[1].value - steadier[0].value);
  return share >= MIN_AGREEMENT && share <= 1 / MIN_AGREEMENT ? logged : steadier;
}

/** The error that a reading of a score stands for: top − score. */
export function asError(reading: Reading, top: number): Reading {
  return { ...reading, value: top - reading.value, as: 'error' };
}

/** Change from one reading to another as a share of the first, of its size where it is negative; NaN from 0. */
export function changeOf([from, to]: readonly [Reading, Reading]): number {
  return from.value === 0 ? Number.NaN : (to.value - from.value) / Math.abs(from.value);
}
