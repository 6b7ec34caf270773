import { medianInPlace } from '../stats/median.js';
import { normalQuantile } from '../stats/normal.js';
import { quickselect } from '../stats/quickselect.js';
import { scratch } from '../stats/scratch.js';
import { kendallVariance } from './mann-kendall.js';

/** A slope per point with its confidence interval. */
export interface SlopeInterval {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Theil–Sen slope over 0, 1, 2… with the interval from the normal form of Kendall's distribution (Sen 1968): of the N sorted
 * pairwise slopes those at (N ∓ z·√Var S)/2. O(n²): for at most a few hundred points. NaN below 2 points.
 * @example theilSenInterval([1, 2, 3]).slope // 1
 */
export function theilSenInterval(y: ArrayLike<number>, level = 0.95): SlopeInterval {
  const n = y.length;
  if (n < 2) return { slope: Number.NaN, low: Number.NaN, high: Number.NaN };
  const spread = normalQuantile((1 + level) / 2) * Math.sqrt(kendallVariance(y));
  const slopes = scratch((n * (n - 1)) / 2);
  let count = 0;
  for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) slopes[count++] = (y[b]! - y[a]!) / (b - a);
  const slope = medianInPlace(slopes, count);
  const middle = count >> 1;
  const [lowest, highest] = [
    Math.max(0, Math.round((count - spread) / 2) - 1),
    Math.min(count - 1, Math.round((count + spread) / 2)),
  ];
  // The median has parted them: what is smaller lies before it.
  const low = lowest < middle ? quickselect(slopes, lowest, middle) : quickselect(slopes, lowest, count);
  const high = quickselect(slopes, highest, count, highest > middle ? middle + 1 : 0);
  return { slope, low, high };
}
