import { autocorrelation } from '../curve/autocorrelation.js';
import { theilSen } from '../curve/theil-sen.js';
import { mean } from '../stats/mean.js';
import { normalQuantile, twoSided } from '../stats/normal.js';
import { ranks, ties } from '../stats/ranks.js';

/** Fewer points have no trend test. */
const MIN_POINTS = 8;
/** Longest lag whose correlation corrects the variance. */
const MAX_LAG = 10;
/** Correlation may shrink the variance, but not below this share: the estimate is rough. */
const MIN_FACTOR = 0.1;

/** Is there a monotone trend? */
export interface Trend {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Variance of s without a trend, corrected for correlation. */
  readonly variance: number;
  /** Continuity-corrected s in standard deviations; its sign is that of the trend. */
  readonly z: number;
  /** Two-sided p-value. */
  readonly p: number;
}

/** Variance of Kendall's S for n values with ties: [n(n−1)(2n+5) − Σt(t−1)(2t+5)]/18 (Kendall 1975). */
export function kendallVariance(values: ArrayLike<number>): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  return (term(values.length) - ties(values).reduce((sum, t) => sum + term(t), 0)) / 18;
}

/**
 * Mann–Kendall trend test (Mann 1945, Kendall 1975) with the variance of Hamed & Rao (1998): Var(S) ×
 * max(0.1, 1 + 2/(n(n−1)(n−2))·Σ_k (n−k)(n−k−1)(n−k−2)·ρ_k), ρ_k the lag-k correlation of the ranks of the Theil–Sen
 * detrended values, lags up to 10 with |ρ_k| > z_{α/2}/√n. O(n²): for at most a few hundred points. NaN below 8 points.
 * @example mannKendall([1, 2, 3, 4, 5, 6, 7, 8]).s // 28
 */
export function mannKendall(y: ArrayLike<number>, alpha = 0.01): Trend {
  const n = y.length;
  if (n < MIN_POINTS) return { s: Number.NaN, variance: Number.NaN, z: Number.NaN, p: Number.NaN };
  let s = 0;
  for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) s += Math.sign(y[b]! - y[a]!);
  const { slope } = theilSen(y);
  const ranked = ranks(Float64Array.from({ length: n }, (_, i) => y[i]! - slope * i));
  const center = mean(Array.from(ranked));
  const centered = ranked.map((rank) => rank - center);
  const limit = normalQuantile(1 - alpha / 2) / Math.sqrt(n);
  let sum = 0;
  for (let k = 1; k <= Math.min(MAX_LAG, n - 3); k += 1) {
    const rho = autocorrelation(centered, k);
    if (Math.abs(rho) > limit) sum += (n - k) * (n - k - 1) * (n - k - 2) * rho;
  }
  const variance = kendallVariance(y) * Math.max(MIN_FACTOR, 1 + (2 / (n * (n - 1) * (n - 2))) * sum);
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  return { s, variance, z, p: twoSided(z) };
}
