import { incompleteBeta } from './incomplete-beta.js';

/**
 * P(T ≤ t) of Student's distribution with `df` > 0 degrees of freedom (need not be whole). NaN for NaN.
 * F(t) = 1 − ½·I_{df/(df+t²)}(df/2, ½) for t ≥ 0 (NIST DLMF 8.17, Abramowitz & Stegun 26.7.1).
 * @example studentCdf(2, 5) // 0.9490302605850709
 */
export function studentCdf(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  if (t === 0) return 0.5;
  const tail = Number.isFinite(t) ? 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5) : 0;
  return t > 0 ? 1 - tail : tail;
}

/**
 * t with P(T ≤ t) = p: inverse of `studentCdf`, by bisection to the last bits. NaN unless 0 < p < 1.
 * @example studentQuantile(0.975, 4) // 2.7764451051977934
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1) || !(df > 0)) return Number.NaN;
  if (p < 0.5) return -studentQuantile(1 - p, df);
  let low = 0;
  let high = 1;
  while (studentCdf(high, df) < p && high < 1e300) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i += 1) {
    const middle = (low + high) / 2;
    if (studentCdf(middle, df) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
