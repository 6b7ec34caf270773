import { scratch } from './scratch.js';

/** Shares of distinct values below which numbers count as rounded. */
const MAX_DISTINCT = 0.9;
const SMALLEST_GAP = 1e-12;
/** Rounding shows in a sample: of longer series every k-th value is looked at. */
const MAX_POINTS = 20_000;

/**
 * Smallest gap between distinct values if fewer than 90% of the values are distinct (the logger rounded them), else 0. Of more
 * than 20,000 values every k-th is looked at.
 */
export function quantum(values: ArrayLike<number>): number {
  const stride = Math.max(1, Math.ceil(values.length / MAX_POINTS));
  const sorted = scratch(Math.ceil(values.length / stride)).subarray(0, Math.ceil(values.length / stride));
  for (let i = 0; i < sorted.length; i += 1) sorted[i] = values[i * stride]!;
  if (hasDistinct(sorted, MAX_DISTINCT * sorted.length)) return 0;
  sorted.sort();
  let gap = Number.POSITIVE_INFINITY;
  for (let i = 1; i < sorted.length; i += 1) {
    const step = sorted[i]! - sorted[i - 1]!;
    if (step > SMALLEST_GAP && step < gap) gap = step;
  }
  return Number.isFinite(gap) ? gap : 0;
}

/** Room for a value's bits, and for a table of the values that were met, by 1 + their index. */
const ONE = new Float64Array(1);
const BITS = new Int32Array(ONE.buffer);
let table = new Int32Array(1024);

/** Are there at least so many different values? Most curves have, and need not be sorted then: they are looked up by a hash of their bits. */
function hasDistinct(values: Float64Array, least: number): boolean {
  let size = 16;
  while (size < 2 * values.length) size *= 2;
  if (table.length < size) table = new Int32Array(size);
  table.fill(0, 0, size);
  let distinct = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    // −0 has other bits than 0.
    ONE[0] = value + 0;
    let at = Math.imul(BITS[0]! ^ Math.imul(BITS[1]!, 0x9e3779b1), 0x85ebca6b);
    at = (at ^ (at >>> 15)) & (size - 1);
    while (table[at] !== 0 && values[table[at]! - 1] !== value) at = (at + 1) & (size - 1);
    if (table[at] !== 0) continue;
    table[at] = i + 1;
    distinct += 1;
  }
  return distinct >= least;
}
