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
  const sorted = new Float64Array(Math.ceil(values.length / stride));
  for (let i = 0; i < sorted.length; i += 1) sorted[i] = values[i * stride]!;
  sorted.sort();
  let distinct = sorted.length > 0 ? 1 : 0;
  let gap = Number.POSITIVE_INFINITY;
  for (let i = 1; i < sorted.length; i += 1) {
    const step = sorted[i]! - sorted[i - 1]!;
    if (step > 0) distinct += 1;
    if (step > SMALLEST_GAP && step < gap) gap = step;
  }
  return distinct < MAX_DISTINCT * sorted.length && Number.isFinite(gap) ? gap : 0;
}
