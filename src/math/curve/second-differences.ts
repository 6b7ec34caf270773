import { medianInPlace } from '../stats/median.js';
import { scratch } from '../stats/scratch.js';

/** Differences whose median is taken; of more, every k-th: a sample of this size settles it to 1%. */
const MAX_SORTED = 20_000;

/**
 * Standard deviation of one point of a curve, from its second differences, which cancel a local line:
 * σ = max(1.4826·median|Δ²y|/√6, ½·√(mean((Δ²y)²)/6), q/√12). The first term resists outliers, the second keeps it from
 * collapsing when most differences are 0, the third is the rounding of the logger. NaN below 3 points.
 */
export function secondDifferenceScale(values: ArrayLike<number>, quantum = 0): number {
  const n = values.length;
  if (n < 3) return Number.NaN;
  const stride = Math.ceil((n - 2) / MAX_SORTED);
  const size = scratch(Math.ceil((n - 2) / stride));
  let squares = 0;
  for (let i = 1; i + 1 < n; i += 1) {
    const second = values[i - 1]! - 2 * values[i]! + values[i + 1]!;
    if ((i - 1) % stride === 0) size[(i - 1) / stride] = Math.abs(second);
    squares += second * second;
  }
  const robust = (1.4826 * medianInPlace(size, Math.ceil((n - 2) / stride))) / Math.sqrt(6);
  const plain = 0.5 * Math.sqrt(squares / (n - 2) / 6);
  return Math.max(robust, plain, quantum / Math.sqrt(12));
}
