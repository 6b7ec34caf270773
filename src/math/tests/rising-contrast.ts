import { autocorrelation } from '../curve/autocorrelation.js';

/** Neighbors that go together more than this are taken for less: the variance of a mean would grow without bound. */
const MAX_CORRELATION = 0.95;

/** What is fitted: a level, a step and where it lies. */
const PARAMETERS = 3;

/**
 * How clearly values rise, in standard errors: the larger of their line's slope and of the largest step up between all before a point and
 * all from it on. What the better of the two fits leaves over is the noise, at least `floor` a value; neighbors that go together, whichever
 * fit shows it, count as fewer: by (1 − ρ)/(1 + ρ). 0 for values that nowhere rise, NaN below 5. The largest of many tests: noise alone
 * gives more than one test would.
 * @example risingContrast(Float64Array.of(1, 2, 1, 2, 1, 5, 6, 5, 6, 5)) // 9.57
 */
export function risingContrast(values: Float64Array, floor = 0): number {
  const n = values.length;
  if (n < 5) return Number.NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const centered = values.map((value) => value - mean);
  const total = centered.reduce((sum, value) => sum + value * value, 0);
  const weights = centered.map((_, i) => i - (n - 1) / 2);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const slope = weights.reduce((sum, weight, i) => sum + weight * centered[i]!, 0) / squares;
  const rise = slope * Math.sqrt(squares);
  const { at, explained, steepest } = steps(centered);
  const line = centered.map((value, i) => value - slope * weights[i]!);
  const parts = [levelOf(centered, 0, at), levelOf(centered, at, n)] as const;
  const stepped = centered.map((value, i) => value - parts[i < at ? 0 : 1]);
  const left = Math.max(0, total - Math.max(rise * rise, explained));
  const variance = Math.max(left / (n - PARAMETERS), floor * floor);
  const rho = Math.min(MAX_CORRELATION, Math.max(0, unbiased(line), unbiased(stepped)));
  const contrast = Math.max(rise, steepest);
  return contrast > 0 ? contrast / Math.sqrt((variance * (1 + rho)) / (1 - rho)) : 0;
}

/** The step, up or down, that explains most of the squares, where it lies, and the largest one up; each as √(its squares). */
function steps(centered: Float64Array) {
  const n = centered.length;
  let [at, explained, steepest, sum] = [1, 0, 0, 0];
  for (let k = 1; k < n; k += 1) {
    sum += centered[k - 1]!;
    const step = -sum * Math.sqrt(n / (k * (n - k)));
    steepest = Math.max(steepest, step);
    if (step * step > explained) [at, explained] = [k, step * step];
  }
  return { at, explained, steepest };
}

function levelOf(values: Float64Array, from: number, to: number): number {
  return values.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
}

/** Lag-1 correlation of residuals; estimates of few points are too small. */
function unbiased(residuals: Float64Array): number {
  const rho = autocorrelation(residuals, 1) || 0;
  return rho + (1 + 4 * rho) / residuals.length;
}
