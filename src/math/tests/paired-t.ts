import { studentCdf, studentQuantile } from '../stats/student-t.js';

/** What a paired t test says of a mean difference. */
export interface PairedT {
  readonly mean: number;
  /** 95%. */
  readonly interval: readonly [number, number];
  /** Two-sided; half of it is the one-sided p of the side on which the mean lies. */
  readonly pValue: number;
}

/**
 * Paired t test that the mean of differences is 0 (Student 1908): t = mean/(s/√n), n − 1 degrees of freedom. NaN below two differences or
 * where one is not finite; where all are equal, p is 1 for 0 and 0 for any other.
 * @example pairedT(Float64Array.of(1, 2, 3)) // mean: 2, pValue: 0.0742
 */
export function pairedT(differences: Float64Array, level = 0.95): PairedT {
  const n = differences.length;
  let sum = 0;
  for (const difference of differences) sum += difference;
  const mean = n > 0 ? sum / n : Number.NaN;
  if (n < 2 || !Number.isFinite(sum)) return { mean, interval: [Number.NaN, Number.NaN], pValue: Number.NaN };
  let squares = 0;
  for (const difference of differences) squares += (difference - mean) ** 2;
  const error = Math.sqrt(squares / (n - 1) / n);
  const df = n - 1;
  const t = mean === 0 ? 0 : Math.abs(mean) / error;
  const half = studentQuantile((1 + level) / 2, df) * error;
  return { mean, interval: [mean - half, mean + half], pValue: 2 * studentCdf(-t, df) };
}
