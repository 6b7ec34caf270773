import { largest } from '../../math/stats/extremes.js';
import { median } from '../../math/stats/median.js';
import { kendallExact } from '../../math/tests/kendall-exact.js';
import type { Rise, SmallSample } from '../../model/measured.js';
import { explain } from './rises.js';

/** Most evaluations that are judged by their order. More have noise of their own, and the valley test. */
const MAX_POINTS = 25;
/** Fewer evaluations have no order to judge. */
const MIN_POINTS = 3;
/** From so many on only what is worth a warning is told: the valley test judges them, too. */
const MIN_TESTED = 10;
/** Chance of an order up to which a rise is a warning, of evaluations in a row and of a trend. Each is asked once a run. */
const MAX_CHANCE = 0.01;
const MAX_TREND_CHANCE = 0.0025;
/** Evaluations in a row, each worse than the one before and the best included → the rise from which they are worth a notice. */
const MIN_RISES = [
  [3, 0.1],
  [4, 0.05],
  [5, 0.03],
] as const;
/** The same for a warning by a trend: what the valley test asks for as well. */
const MIN_TREND_RISE = 0.04;
/** A rise of a loss that may be negative is a share of its range, and counts from so many times as much. */
const RANGE_FACTOR = 2.5;
/** A hint must be so many times as large as what the curve went up in one evaluation before, while it still fell. */
const NOISE_FACTOR = 2;
/** Points of the level at the end of a trend. */
const END_POINTS = 3;

/** Is the rise of a few evaluations only worth a notice? */
export function isHint({ chance, score }: SmallSample): boolean {
  return chance > MAX_CHANCE || score === 'better';
}

/**
 * The rise of 3 to 25 evaluations by their order alone, which needs no estimate of their noise: from the best one on each is worse than
 * the one before, which r evaluations are by chance in 1 of r! orders; or those after it, or all of them, rise in all with an exact
 * chance of at most 0.25% (Kendall).
 */
export function smallRises(cost: Float64Array, error: Float64Array | null): readonly Rise[] {
  const n = cost.length;
  if (n < MIN_POINTS || n > MAX_POINTS) return [];
  const knee = lastLowest(cost);
  const later = cost.subarray(knee + 1);
  if (later.length < 2) return [];
  const inRow = isRising(cost.subarray(knee)) ? later.length + 1 : 0;
  const trend = Math.min(kendallExact(later), kendallExact(cost));
  const byRow = inRow > 0 ? 1 / factorial(inRow) : 1;
  const isTrend = trend <= MAX_TREND_CHANCE;
  const isRow = inRow > 0 && (n < MIN_TESTED || byRow <= MAX_CHANCE);
  if (!isRow && !isTrend) return [];
  const lowest = cost[knee]!;
  const level = inRow > 0 ? cost[n - 1]! : median(cost.subarray(Math.max(knee + 1, n - END_POINTS)));
  const ofRange = cost.some((value) => value < 0) || lowest <= 0;
  const rise = (level - lowest) / (ofRange ? largest(cost) - lowest : lowest);
  const least = (ofRange ? RANGE_FACTOR : 1) * (isTrend ? MIN_TREND_RISE : minRise(inRow));
  if (!(rise >= least)) return [];
  if (!isTrend && byRow > MAX_CHANCE && !(level - lowest >= NOISE_FACTOR * largestSetback(cost.subarray(0, knee + 1)))) return [];
  const none = Number.NaN;
  const valley = {
    ...{ kind: 'run' as const, start: 0, end: n, evidence: none, z: none, noise: none, margin: 0 },
    ...{ rise, knee, bottom: knee, lowest, level, ofRange, points: n, after: later.length },
  };
  return [explain(valley, cost, error, 0, { chance: Math.min(byRow, trend), inRow, score: scoreOf(error, knee) })];
}

function largestSetback(values: Float64Array): number {
  return values.reduce((most, value, i) => (i === 0 ? 0 : Math.max(most, value - values[i - 1]!)), 0);
}

function minRise(inRow: number): number {
  return MIN_RISES.findLast(([row]) => inRow >= row)?.[1] ?? Number.POSITIVE_INFINITY;
}

/** The last of the lowest values: where it was still as good as ever. */
function lastLowest(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i += 1) if (values[i]! <= values[best]!) best = i;
  return best;
}

function isRising(values: Float64Array): boolean {
  return values.every((value, i) => i === 0 || value > values[i - 1]!);
}

function scoreOf(error: Float64Array | null, knee: number): SmallSample['score'] {
  if (!error) return 'unknown';
  const part = error.subarray(knee);
  if (isRising(part)) return 'worse';
  return part[part.length - 1]! < part[0]! ? 'better' : 'unknown';
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
