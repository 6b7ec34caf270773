import { quantile } from '../stats/quantile.js';
import { seededRandom, seedOf } from '../stats/seeded-random.js';

/** Draws that the 5% and 95% quantiles of a draw's statistic settle with. */
const DRAWS = 500;

/**
 * Indices of one resample by the stationary bootstrap (Politis & Romano 1994): blocks that begin anywhere, run on circularly
 * and have geometric lengths of mean `meanBlock`, so that correlation between neighbors survives. Written into `indices`.
 * Empty for n = 0.
 * @example resample(5, 2, seededRandom(1)).length // 5
 */
export function resample(n: number, meanBlock: number, random: () => number, indices = new Int32Array(n)): Int32Array {
  const end = 1 / Math.max(1, meanBlock);
  let at = 0;
  for (let i = 0; i < n; i += 1) {
    at = i === 0 || random() < end ? Math.floor(random() * n) : at + 1 < n ? at + 1 : 0;
    indices[i] = at;
  }
  return indices;
}

/** What a bootstrap interval is asked for. */
export interface BootstrapOptions {
  /** Number of resamples; 500 by default. */
  readonly draws?: number;
  /** Coverage, 0 to 1; 0.9 by default. */
  readonly level?: number;
  /** Mean block length; ⌈n^{1/3}⌉ by default. */
  readonly meanBlock?: number;
}

/**
 * Percentile interval of a statistic of fit + resampled residuals: the fit is a smooth curve, residuals = values − fit, and
 * `statistic` gets fit + residuals drawn by the stationary bootstrap, in an array that the next draw overwrites. Deterministic: the seed comes from the order of the
 * values. Draws whose statistic is NaN are left out; [NaN, NaN] for no values or where none is left.
 * @example bootstrapInterval([1, 2, 1, 2], [1.5, 1.5, 1.5, 1.5], (y) => y[0]!) // [1, 2]
 */
export function bootstrapInterval(
  values: ArrayLike<number>,
  fit: ArrayLike<number>,
  statistic: (resampled: Float64Array) => number,
  { draws = DRAWS, level = 0.9, meanBlock = Math.ceil(Math.cbrt(values.length)) }: BootstrapOptions = {},
): readonly [number, number] {
  const n = values.length;
  if (n === 0) return [Number.NaN, Number.NaN];
  const random = seededRandom(seedOf(values));
  const residuals = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    residuals[i] = values[i]! - fit[i]!;
    sum += residuals[i]!;
  }
  const center = sum / n;
  const found: number[] = [];
  const resampled = new Float64Array(n);
  const indices = new Int32Array(n);
  for (let draw = 0; draw < draws; draw += 1) {
    resample(n, meanBlock, random, indices);
    for (let i = 0; i < n; i += 1) resampled[i] = fit[i]! + residuals[indices[i]!]! - center;
    const value = statistic(resampled);
    if (!Number.isNaN(value)) found.push(value);
  }
  const tail = (1 - level) / 2;
  return [quantile(found, tail), quantile(found, 1 - tail)];
}
