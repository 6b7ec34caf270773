import { median } from '../src/math/stats/median.js';
import type { VariancePrior } from '../src/math/tests/squeeze-variance.js';

/** ψ(x) and ψ′(x) by recurrence to x ≥ 8 and the asymptotic series (Abramowitz & Stegun 6.3.18 and 6.4.12). */
function digamma(x: number): number {
  let [shift, at] = [0, x];
  for (; at < 8; at += 1) shift -= 1 / at;
  const r = 1 / (at * at);
  return shift + Math.log(at) - 0.5 / at - r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r / 132))));
}

function trigamma(x: number): number {
  let [shift, at] = [0, x];
  for (; at < 8; at += 1) shift += 1 / (at * at);
  const r = 1 / (at * at);
  return shift + 1 / at + r / 2 + (r / at) * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r * (1 / 30 - (5 * r) / 66))));
}

/** x with ψ′(x) = y, by bisection: ψ′ falls from ∞ to 0. */
function inverseTrigamma(y: number): number {
  let [low, high] = [1e-8, 1e8];
  for (let i = 0; i < 200; i += 1) {
    const middle = Math.sqrt(low * high);
    if (trigamma(middle) > y) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

/**
 * The prior that sample variances s² with d degrees of freedom each come from, by the moments of ln s² (Smyth 2004; `fitFDist` of
 * limma): e = ln s² − ψ(d/2) + ln(d/2), ψ′(d₀/2) = var(e) − mean ψ′(d/2), ln s₀² = mean(e) + ψ(d₀/2) − ln(d₀/2). Infinite degrees
 * of freedom where the variances scatter no more than chance.
 */
export function fitVariancePrior(variances: readonly number[], df: readonly number[]): VariancePrior {
  if (variances.length < 2) return { variance: variances[0] ?? Number.NaN, df: 0 };
  const center = median(variances);
  const floor = 1e-5 * (center > 0 ? center : 1);
  const e = variances.map((s2, i) => Math.log(Math.max(s2, floor)) - digamma(df[i]! / 2) + Math.log(df[i]! / 2));
  const mean = e.reduce((sum, one) => sum + one, 0) / e.length;
  const scatter = e.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (e.length - 1);
  const excess = scatter - df.reduce((sum, d) => sum + trigamma(d / 2), 0) / df.length;
  if (!(excess > 0))
    return { variance: variances.reduce((sum, one) => sum + one, 0) / variances.length, df: Number.POSITIVE_INFINITY };
  const d0 = 2 * inverseTrigamma(excess);
  return { variance: Math.exp(mean + digamma(d0 / 2) - Math.log(d0 / 2)), df: d0 };
}
