/** Arithmetic mean; NaN for no values. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/**
 * Sample standard deviation, divisor n − 1; exactly 0 where all are equal; NaN below two values.
 * @example standardDeviation([1, 2, 3]) // 1
 */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  // The mean of three times 0.1 is not 0.1: from the first value on there is nothing to round.
  const [first] = values as readonly [number];
  const center = mean(values.map((value) => value - first));
  let sum = 0;
  for (const value of values) sum += (value - first - center) ** 2;
  return Math.sqrt(sum / (values.length - 1));
}
