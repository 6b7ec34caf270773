/** Autocorrelation of centred values at one lag: Σ r_i·r_{i+lag} / Σ r_i². NaN for constant or too short input. */
export function autocorrelation(centered: ArrayLike<number>, lag: number): number {
  let product = 0;
  let squares = 0;
  for (let i = 0; i < centered.length; i += 1) squares += centered[i]! * centered[i]!;
  for (let i = 0; i + lag < centered.length; i += 1) product += centered[i]! * centered[i + lag]!;
  return squares > 0 && lag < centered.length ? product / squares : Number.NaN;
}

/**
 * How much correlation between neighbors inflates the variance of a mean: 1 + 2·Σ(1 − j/n)·ρ_j over the leading lags whose
 * ρ_j is at least 1.96/√n, at most min(⌊√n⌋, ⌊n/3⌋, 30) of them; never below 1.
 */
export function varianceInflation(centered: ArrayLike<number>): number {
  const n = centered.length;
  const lags = Math.min(Math.floor(Math.sqrt(n)), Math.floor(n / 3), 30);
  let sum = 0;
  for (let j = 1; j <= lags; j += 1) {
    const rho = autocorrelation(centered, j);
    if (!(rho >= 1.96 / Math.sqrt(n))) break;
    sum += (1 - j / n) * rho;
  }
  return Math.max(1, 1 + 2 * sum);
}
