const SQRT_PI = Math.sqrt(Math.PI);
/** Below it the Taylor series of erf is used, above it the continued fraction of erfc (NIST DLMF 7.6.1 and 7.9.1). */
const SERIES_UNTIL = 2.5;

/** 1 − erf(x) for x ≥ 0. */
function erfc(x: number): number {
  if (x < SERIES_UNTIL) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(sum); n += 1) {
      term *= (-x * x * (2 * n - 1)) / (n * (2 * n + 1));
      sum += term;
    }
    return 1 - (2 / SQRT_PI) * sum;
  }
  let fraction = x;
  for (let k = 60; k >= 1; k -= 1) fraction = x + k / 2 / fraction;
  return Math.exp(-x * x) / (SQRT_PI * fraction);
}

/**
 * P(Z ≤ z) of the standard normal distribution. NaN for NaN.
 * @example normalCdf(1.96) // 0.9750021048517795
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const tail = 0.5 * erfc(Math.abs(z) / Math.SQRT2);
  return z > 0 ? 1 - tail : tail;
}
