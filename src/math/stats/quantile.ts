/**
 * The p-quantile of a sorted copy, linear between order statistics: position p·(n − 1) (Hyndman & Fan 1996, type 7, NumPy's
 * default). NaN for no values or p outside 0 to 1. NaN values must be left out before.
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  const sorted = new Float64Array(values).sort();
  if (sorted.length === 0 || !(p >= 0 && p <= 1)) return Number.NaN;
  const position = p * (sorted.length - 1);
  const low = Math.floor(position);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (position - low) * (sorted[high]! - sorted[low]!);
}
