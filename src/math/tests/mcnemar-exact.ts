import { lnGamma } from '../stats/ln-gamma.js';

/**
 * Two-sided p of McNemar's exact test: of `lost` + `won` examples on which two models differ, each goes either way like a fair coin.
 * It is min(1, 2·P(X ≤ the smaller)), X binomial with chance ½ (the convention of R's `mcnemar.exact` and of statsmodels). 1 where none
 * differs, NaN for negative or broken numbers. The sum runs down from its largest term, so that millions keep their digits.
 * @example mcnemarExact(9, 1) // 0.021484375
 */
export function mcnemarExact(lost: number, won: number): number {
  if (!(Number.isInteger(lost) && Number.isInteger(won) && lost >= 0 && won >= 0)) return Number.NaN;
  if (lost === won) return 1;
  const n = lost + won;
  const fewer = Math.min(lost, won);
  let term = 1;
  let sum = 1;
  for (let k = fewer; k > 0 && term > 1e-17 * sum; k -= 1) {
    term *= k / (n - k + 1);
    sum += term;
  }
  return Math.min(1, 2 * sum * Math.exp(lnFairChance(fewer, n)));
}

/**
 * ln of the chance of k heads among n tosses: Stirling's formula with its correction (Loader 2000, "Fast and accurate computation of
 * binomial probabilities"), since the logarithms of the factorials of a million share their first seven digits.
 */
function lnFairChance(k: number, n: number): number {
  if (k === 0 || k === n) return -n * Math.LN2;
  const correction = beyondStirling(n) - beyondStirling(k) - beyondStirling(n - k);
  return 0.5 * Math.log(n / (2 * Math.PI * k * (n - k))) + correction - (n / 2) * imbalance((n - 2 * k) / n);
}

/** (1 − d)·ln(1 − d) + (1 + d)·ln(1 + d) = Σ d²ʲ / (j·(2j − 1)): the series where the two would cancel. */
function imbalance(d: number): number {
  if (Math.abs(d) > 0.1) return (1 - d) * Math.log1p(-d) + (1 + d) * Math.log1p(d);
  const square = d * d;
  let power = 1;
  let sum = 0;
  for (let j = 1; j <= 10; j += 1) {
    power *= square;
    sum += power / (j * (2 * j - 1));
  }
  return sum;
}

/** ln n! − ln(√(2πn)·(n/e)ⁿ), by the first terms of its series (NIST DLMF 5.11.1) where they give all digits. */
function beyondStirling(n: number): number {
  if (n < 20) return lnGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / n;
}
