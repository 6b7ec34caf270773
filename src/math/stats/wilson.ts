import { normalQuantile } from './normal.js';

/**
 * Wilson's score interval of a share of n (1927): the shares from which the found one lies at most z standard errors away. It never leaves
 * 0 to 1, and none of many says how many there may be. [NaN, NaN] for n = 0.
 * @example wilson(1, 20) // [0.8388…, 1]
 */
export function wilson(share: number, n: number, level = 0.95): readonly [number, number] {
  if (!(n > 0)) return [Number.NaN, Number.NaN];
  const z = normalQuantile((1 + level) / 2);
  const scale = 1 + (z * z) / n;
  const center = (share + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / scale;
  return [Math.max(0, center - half), Math.min(1, center + half)];
}
