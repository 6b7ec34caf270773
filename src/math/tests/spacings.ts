import { normalQuantile } from '../stats/normal.js';

/** Beyond it the alternating sum loses its digits; it is not needed there. */
const MOST_VALUES = 60;

/**
 * One-sided p for "one gap between neighbouring values is too wide for one normal distribution": an outlier, or two modes. Each gap of the
 * sorted values is divided by what a normal sample would have there (differences of Blom's scores); such gaps are nearly independent
 * exponentials (Pyke 1965), and the share of the widest in their sum is tested as the g of Fisher (1929):
 * p = Σⱼ (−1)^(j−1)·C(m, j)·(1 − j·g)^(m−1), j up to 1/g. NaN below 4 or beyond 60 values, and where all are equal.
 * @example widestGap([1, 1.1, 1.2, 1.3, 5]) // 0.0031…
 */
export function widestGap(values: readonly number[]): number {
  return widestGapAt(values).p;
}

/** The same, and how many of the sorted values lie before that gap. */
export function widestGapAt(values: readonly number[]): { readonly p: number; readonly at: number } {
  const n = values.length;
  if (n < 4 || n > MOST_VALUES) return { p: Number.NaN, at: 0 };
  const sorted = Float64Array.from(values).sort();
  const score = (rank: number) => normalQuantile((rank - 0.375) / (n + 0.25));
  let sum = 0;
  let [widest, at] = [0, 0];
  for (let i = 1; i < n; i += 1) {
    const gap = (sorted[i]! - sorted[i - 1]!) / (score(i + 1) - score(i));
    sum += gap;
    if (gap > widest) [widest, at] = [gap, i];
  }
  if (!(sum > 0)) return { p: Number.NaN, at: 0 };
  const [m, g] = [n - 1, widest / sum];
  let p = 0;
  let choose = 1;
  for (let j = 1; j <= m && j * g < 1; j += 1) {
    choose *= (m - j + 1) / j;
    p += (j % 2 === 1 ? 1 : -1) * choose * (1 - j * g) ** (m - 1);
  }
  return { p: Math.min(1, Math.max(0, p)), at };
}
