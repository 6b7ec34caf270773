import { mean } from '../stats/mean.js';
import { median } from '../stats/median.js';
import { studentCdf } from '../stats/student-t.js';

/**
 * Brown–Forsythe test of equal spread in two samples (Brown & Forsythe 1974): F of a one-way analysis of variance on the
 * distances from each sample's median, with the p-value from t = √F with n − 2 degrees of freedom. NaN below 3 values per side
 * or where all distances are equal.
 * @example brownForsythe([1, 2, 3], [1, 2, 3]).f // 0
 */
export function brownForsythe(a: ArrayLike<number>, b: ArrayLike<number>): { readonly f: number; readonly p: number } {
  const none = { f: Number.NaN, p: Number.NaN };
  if (a.length < 3 || b.length < 3) return none;
  const distances = [a, b].map((sample) => {
    const center = median(sample);
    return Array.from(sample, (value) => Math.abs(value - center));
  });
  const n = a.length + b.length;
  const all = mean(distances.flat());
  let between = 0;
  let within = 0;
  for (const sample of distances) {
    const center = mean(sample);
    between += sample.length * (center - all) ** 2;
    for (const value of sample) within += (value - center) ** 2;
  }
  if (!(within > 0)) return none;
  const f = between / (within / (n - 2));
  return { f, p: 2 * studentCdf(-Math.sqrt(f), n - 2) };
}
