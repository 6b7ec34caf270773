/** Two parallel lines, one before a point and one from it on. */
export interface StepFit {
  /** How much lower the second line lies. */
  readonly fall: number;
  /** Standard deviation of the points around their lines. */
  readonly scatter: number;
  /** Standard error of the fall, in standard deviations of one point. */
  readonly spread: number;
}

/**
 * Least squares of two lines with one slope through the `width` points before k and the `width` points from k on (fewer where the
 * curve begins or ends). Needs two points on each side.
 * @example stepFit([5, 4, 3, 0, -1, -2], 3, 3) // fall 2: the line went on to 2, the curve to 0
 */
export function stepFit(values: ArrayLike<number>, k: number, width: number): StepFit {
  const start = Math.max(0, k - width);
  const end = Math.min(values.length, k + width);
  const [before, after] = [meanOf(values, start, k), meanOf(values, k, end)];
  const [middleBefore, middleAfter] = [(start + k - 1) / 2, (k + end - 1) / 2];
  let [products, squares] = [0, 0];
  for (let i = start; i < end; i += 1) {
    const x = i - (i < k ? middleBefore : middleAfter);
    products += x * (values[i]! - (i < k ? before : after));
    squares += x * x;
  }
  const slope = products / squares;
  let rest = 0;
  for (let i = start; i < end; i += 1) {
    const fitted = i < k ? before + slope * (i - middleBefore) : after + slope * (i - middleAfter);
    rest += (values[i]! - fitted) ** 2;
  }
  const apart = middleAfter - middleBefore;
  return {
    fall: before - after + slope * apart,
    scatter: Math.sqrt(rest / (end - start - 3)),
    spread: Math.sqrt(1 / (k - start) + 1 / (end - k) + apart ** 2 / squares),
  };
}

function meanOf(values: ArrayLike<number>, from: number, end: number): number {
  let sum = 0;
  for (let i = from; i < end; i += 1) sum += values[i]!;
  return sum / (end - from);
}
