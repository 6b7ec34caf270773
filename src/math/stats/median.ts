import { quickselect } from './quickselect.js';
import { scratch } from './scratch.js';

/** Most medians are of a few values: they are sorted here, without an allocation. */
const SHORT = new Float64Array(32);

function insertionSorted(values: ArrayLike<number>, from: number, n: number): Float64Array {
  for (let i = 0; i < n; i += 1) {
    const value = values[from + i]!;
    let j = i;
    while (j > 0 && SHORT[j - 1]! > value) {
      SHORT[j] = SHORT[j - 1]!;
      j -= 1;
    }
    SHORT[j] = value;
  }
  return SHORT;
}

/** Middle value of a sorted copy, mean of the two middle ones for even counts; NaN for no values. NaN values must be left out before. */
export function median(values: ArrayLike<number>): number {
  return medianBetween(values, 0, values.length);
}

/** The same of the values from one place up to another: a view of them would take longer than the median of a few. */
export function medianBetween(values: ArrayLike<number>, from: number, to: number): number {
  const n = to - from;
  if (n === 0) return Number.NaN;
  if (n > SHORT.length) {
    const copy = scratch(n);
    for (let i = 0; i < n; i += 1) copy[i] = values[from + i]!;
    return medianInPlace(copy, n);
  }
  const sorted = insertionSorted(values, from, n);
  const middle = n >> 1;
  return n % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The same of the first `n` of values that may be reordered: no copy. */
export function medianInPlace(values: Float64Array, n = values.length): number {
  if (n === 0) return Number.NaN;
  const middle = n >> 1;
  const upper = quickselect(values, middle, n);
  if (n % 2 === 1) return upper;
  let lower = values[0]!;
  for (let i = 1; i < middle; i += 1) if (values[i]! > lower) lower = values[i]!;
  return (lower + upper) / 2;
}

/**
 * Median absolute deviation from the median, not scaled (times 1.4826 it estimates a normal standard deviation); NaN for no values.
 * @example mad([1, 1, 2, 2, 4, 6, 9]) // 1
 */
export function mad(values: ArrayLike<number>): number {
  const center = median(values);
  const off = scratch(values.length);
  for (let i = 0; i < values.length; i += 1) off[i] = Math.abs(values[i]! - center);
  return medianInPlace(off, values.length);
}
