import { incompleteBeta } from './incomplete-beta.js';

/**
 * P(F > f) of the F distribution with `df1` and `df2` > 0 degrees of freedom: I_{df2/(df2 + df1·f)}(df2/2, df1/2) (Abramowitz & Stegun
 * 26.6.2). NaN for NaN.
 * @example fisherTail(1, 4, 4) // 0.5
 */
export function fisherTail(f: number, df1: number, df2: number): number {
  if (Number.isNaN(f) || !(df1 > 0) || !(df2 > 0)) return Number.NaN;
  return f <= 0 ? 1 : incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}
