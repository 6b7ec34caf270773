import { lnGamma } from './ln-gamma.js';

/**
 * Hedges' g: a difference in standard deviations, corrected for the bias of a standard deviation from few values,
 * g = (difference/sd)·Γ(df/2)/(√(df/2)·Γ((df−1)/2)) (Hedges 1981). NaN unless df > 1 and sd > 0.
 * @example hedgesG(2, 1, 4) // 1.5957691216057306
 */
export function hedgesG(difference: number, sd: number, df: number): number {
  if (!(df > 1) || !(sd > 0)) return Number.NaN;
  const correction = Math.exp(lnGamma(df / 2) - 0.5 * Math.log(df / 2) - lnGamma((df - 1) / 2));
  return (difference / sd) * correction;
}
