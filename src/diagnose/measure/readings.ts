import { smallest } from '../../math/stats/extremes.js';
import type { Curve } from '../../model/measured.js';
import type { Reading, Statistic } from '../../model/reading.js';
import { asPrinted } from '../../text/numbers.js';

/** A value of a curve as it was logged. */
export function rawAt(curve: Curve, point: number): Reading {
  return readingOf(curve, point, 'raw', curve.values[point]!);
}

/** The level of a curve at a point; below 10 points, where there is none, the value as logged. */
export function levelAt(curve: Curve, point: number): Reading {
  return curve.window === 1 ? rawAt(curve, point) : readingOf(curve, point, 'level', curve.levels[point]!);
}

/** The best level, at the checkpoint to keep. */
export function bestLevelOf(curve: Curve): Reading {
  return curve.window === 1 ? rawAt(curve, curve.best) : readingOf(curve, curve.best, 'best-level', curve.bestLevel);
}

/** The level at a point of a stretch that was measured by itself: it knows nothing of what lies beyond a learning-rate event. */
export function stretchLevelAt(curve: Curve, point: number, level: number): Reading {
  return curve.window === 1 ? rawAt(curve, point) : readingOf(curve, point, 'stretch-level', level);
}

/** The median of `of` evaluations that begin or end at a point. */
export function medianAt(curve: Curve, point: number, value: number, of: number): Reading {
  return of === 1 ? rawAt(curve, point) : Object.assign(readingOf(curve, point, 'median', value), { of });
}

/** What a fitted curve promises at a place beyond or beside what was logged. */
export function projectedAt(curve: Curve, at: number, value: number): Reading {
  return { ...readingOf(curve, curve.at.length - 1, 'projected', value), at };
}

function readingOf({ series, at, ofScore }: Curve, point: number, statistic: Statistic, value: number): Reading {
  return { series: series.name, at: at[point]!, statistic, value, ...(ofScore && { as: 'error' as const }) };
}

/** Two numbers of one curve, from one to the other. */
export type Way = readonly [Reading, Reading];

/** Single evaluations tell how far a curve went where they say at least this share of what the levels say, and at most its inverse. */
const MIN_AGREEMENT = 2 / 3;

/**
 * From one point of a curve to another, as a reader of the log finds it: the values as logged, or the levels where single
 * evaluations are too noisy to show what happened between the two. `levels`: where they were measured on a stretch alone.
 */
export function wayOf(curve: Curve, from: number, to: number, levels: Way = [levelAt(curve, from), levelAt(curve, to)]): Way {
  return clearer([rawAt(curve, from), rawAt(curve, to)], levels);
}

/** A way as it was logged, where it goes about as far as the steadier one; else the steadier one. */
export function clearer(logged: Way, steadier: Way): Way {
  return isSameWay(logged, steadier) ? logged : steadier;
}

/** Do single evaluations tell about the same change as the levels? */
export function isSameWay(logged: Way, steadier: Way): boolean {
  const share = (logged[1].value - logged[0].value) / (steadier[1].value - steadier[0].value);
  return share >= MIN_AGREEMENT && share <= 1 / MIN_AGREEMENT;
}

/**
 * The best checkpoint and another one, as a reader of the log finds them; the levels where the value that was logged at the other is
 * as good as the best one.
 */
export function besideBest(curve: Curve, point: number): Way {
  const [best, other] = [rawAt(curve, curve.best), rawAt(curve, point)];
  const isWorse = curve.series.goal === 'maximize' ? other.value < best.value : other.value > best.value;
  return isWorse ? [best, other] : [bestLevelOf(curve), levelAt(curve, point)];
}

/** The error that a reading of a score stands for: top − score. */
export function asError(reading: Reading, top: number): Reading {
  return { ...reading, value: top - reading.value, as: 'error' };
}

/** Change from one reading to another as they are printed, as a share of the first, of its size where it is negative; NaN from 0. */
export function changeOf(way: Way): number {
  const [from, to] = way.map(({ value }) => asPrinted(value)) as [number, number];
  return from === 0 ? Number.NaN : (to - from) / Math.abs(from);
}

/** All that a loss learned in its run: its first level less its best one. NaN where it learned nothing. */
export function learnedBy({ levels, bestLevel }: Curve): number {
  const learned = levels[0]! - bestLevel;
  return learned > 0 ? learned : Number.NaN;
}

/** May a loss be negative? Then a share of its level says nothing. */
export function mayBeNegative({ values }: Curve): boolean {
  return smallest(values) < 0;
}
