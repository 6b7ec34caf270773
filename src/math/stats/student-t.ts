import { lnGamma } from './ln-gamma.js';

const MAX_ITERATIONS = 300;
const TINY = 1e-300;

/** Regularized incomplete beta function I_x(a, b), by its continued fraction (NIST DLMF 8.17.22), modified Lentz. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MAX_ITERATIONS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return front * fraction;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

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
