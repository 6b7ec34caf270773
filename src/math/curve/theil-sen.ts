import { medianInPlace } from '../stats/median.js';
import { scratch } from '../stats/scratch.js';

/**
 * Theil–Sen line through y over 0, 1, 2…: median of all pairwise slopes, median intercept (Theil 1950, Sen 1968). O(n²): for
 * short windows. NaN below 2 points.
 * @example theilSen([1, 2, 3]) // { slope: 1, intercept: 1 }
 */
export function theilSen(y: ArrayLike<number>): { readonly slope: number; readonly intercept: number } {
  const n = y.length;
  const slopes = scratch((n * (n - 1)) / 2);
  let i = 0;
  for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) slopes[i++] = (y[b]! - y[a]!) / (b - a);
  const slope = medianInPlace(slopes, i);
  const intercepts = scratch(n);
  for (let x = 0; x < n; x += 1) intercepts[x] = y[x]! - slope * x;
  const intercept = medianInPlace(intercepts, n);
  return { slope, intercept };
}
