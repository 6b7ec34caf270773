import type { Series } from '../../model/run.js';

/** Index of the last position ≤ `at`; −1 where all lie after it. Positions strictly increase. */
export function indexAt(positions: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the first position ≥ `at`; the length where all lie before it. */
export function indexFrom(positions: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Value of a series at or before each position; NaN before its first. */
export function sampleAt(positions: Float64Array, { at, values }: Pick<Series, 'at' | 'values'>): Float64Array {
  const sampled = new Float64Array(positions.length);
  let next = 0;
  for (let p = 0; p < positions.length; p += 1) {
    while (next < at.length && at[next]! <= positions[p]!) next += 1;
    sampled[p] = next === 0 ? Number.NaN : values[next - 1]!;
  }
  return sampled;
}

/**
 * Another series at given positions: the mean of its finite points since the position before (a training loss logged every
 * step is averaged over the epoch that an evaluation ends), NaN where it has none. Only to be read: it is the series itself where that
 * was logged at the same places.
 */
export function alignTo(positions: Float64Array, series: Pick<Series, 'at' | 'values'>): Float64Array {
  if (isAligned(positions, series)) return series.values;
  const aligned = new Float64Array(positions.length).fill(Number.NaN);
  let i = 0;
  for (let p = 0; p < positions.length; p += 1) {
    let sum = 0;
    let count = 0;
    while (i < series.at.length && series.at[i]! <= positions[p]!) {
      const value = series.values[i]!;
      if (Number.isFinite(value)) {
        sum += value;
        count += 1;
      }
      i += 1;
    }
    if (count > 0) aligned[p] = sum / count;
  }
  return aligned;
}

/** Is a series logged at exactly these positions, every value finite? (A sum of −0 is 0.) */
function isAligned(positions: Float64Array, { at, values }: Pick<Series, 'at' | 'values'>): boolean {
  if (at.length !== positions.length) return false;
  for (let i = 0; i < at.length; i += 1) {
    const value = values[i]!;
    if (at[i] !== positions[i] || !Number.isFinite(value) || Object.is(value, -0)) return false;
  }
  return true;
}
