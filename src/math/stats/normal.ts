/** Below this size the power series of erf converges fast, above it the continued fraction does. */
const SERIES_LIMIT = 2.5;

/** erfc(x) for x ≥ 0: 1 − the power series (NIST DLMF 7.6.2), or the continued fraction 7.9.1 for large x. */
function erfc(x: number): number {
  if (x > 40) return 0;
  if (x < SERIES_LIMIT) {
    let term = x;
    let sum = x;
    for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(sum) && k < 200; k += 1) {
      term *= (2 * x * x) / (2 * k + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = 0;
  for (let k = 120; k >= 1; k -= 1) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/**
 * P(Z ≤ z) of the standard normal distribution: ½·erfc(−z/√2). NaN for NaN.
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(z: number): number {
  const tail = 0.5 * erfc(Math.abs(z) / Math.SQRT2);
  return z > 0 ? 1 - tail : tail;
}

/**
 * Two-sided p-value of a standard normal z: P(|Z| ≥ |z|) = erfc(|z|/√2), exact far into the tail. NaN for NaN.
 * @example twoSided(1.959963984540054) // 0.05
 */
export function twoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/**
 * z with P(Z ≤ z) = p: inverse of `normalCdf`, by bisection to the last bits. NaN unless 0 < p < 1.
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p !== lastAsked.p) lastAsked = { p, z: bisected(p) };
  return lastAsked.z;
}

/** The quantile that was asked for last: nearly always the same one is asked again. */
let lastAsked = { p: Number.NaN, z: Number.NaN };

function bisected(p: number): number {
  let low = -40;
  let high = 0;
  while (high - low > 1e-15 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
