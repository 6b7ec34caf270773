/** Σ r_i². */
export function sumOfSquares(values: ArrayLike<number>): number {
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) squares += values[i]! * values[i]!;
  return squares;
}

/**
 * Autocorrelation of centred values at one lag: Σ r_i·r_{i+lag} / Σ r_i². NaN for constant or too short input. `squares`: their sum, where
 * it is known already.
 */
export function autocorrelation(centered: ArrayLike<number>, lag: number, squares = sumOfSquares(centered)): number {
  let product = 0;
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
  const squares = sumOfSquares(centered);
  let sum = 0;
  for (let j = 1; j <= lags; j += 1) {
    const rho = autocorrelation(centered, j, squares);
    if (!(rho >= 1.96 / Math.sqrt(n))) break;
    sum += (1 - j / n) * rho;
  }
  return Math.max(1, 1 + 2 * sum);
}
