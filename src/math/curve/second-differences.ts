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

/**
 * Is a size more than so many times the scale of the values from one index to another, for short stretches? The same as comparing it with
 * `secondDifferenceScale`, but the median is found only where it is close: else it is enough to count what is larger than it may be.
 */
export function exceedsScale(size: number, times: number, values: Float64Array, from: number, end: number): boolean {
  const count = end - from - 2;
  if (count < 1 || count > MAX_SORTED) return size > times * secondDifferenceScale(values.subarray(from, end));
  const most = ((size / times) * Math.sqrt(6)) / 1.4826;
  const [surely, hardly] = [most * (1 - 1e-9), most * (1 + 1e-9)];
  let squares = 0;
  let above = 0;
  let near = 0;
  for (let i = from + 1; i + 1 < end; i += 1) {
    const second = values[i - 1]! - 2 * values[i]! + values[i + 1]!;
    const bend = Math.abs(second);
    squares += second * second;
    if (bend > hardly) above += 1;
    if (bend >= surely) near += 1;
  }
  if (!(size > times * (0.5 * Math.sqrt(squares / count / 6)))) return false;
  // More than half of them lie above, or more than half below: so does their median.
  if (above > count >> 1) return false;
  if (count - near > count >> 1) return true;
  return size > times * secondDifferenceScale(values.subarray(from, end));
}
