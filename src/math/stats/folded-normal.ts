import { normalCdf } from './normal.js';

/**
 * E|X| of a normal X with mean μ and standard deviation s ≥ 0, the mean of the folded normal distribution (Leone, Nelson & Nottingham
 * 1961): s·√(2/π)·exp(−μ²/2s²) + μ·(2Φ(μ/s) − 1). |μ| where s is 0.
 * @example foldedNormal(0, 1) // 0.7978845608
 */
export function foldedNormal(mu: number, s: number): number {
  if (s === 0) return Math.abs(mu);
  const z = mu / s;
  return s * Math.sqrt(2 / Math.PI) * Math.exp((-z * z) / 2) + mu * (2 * normalCdf(z) - 1);
}
