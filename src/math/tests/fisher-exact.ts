import { lnGamma } from '../stats/ln-gamma.js';

/**
 * One-sided p of Fisher's exact test: the chance that the first of two groups has at least this many failures when failing has
 * nothing to do with the group (hypergeometric tail). NaN where a group is empty.
 * @example fisherExact(3, 3, 0, 3) // 0.05
 */
export function fisherExact(failures: number, total: number, otherFailures: number, otherTotal: number): number {
  if (!(total > 0) || !(otherTotal > 0)) return Number.NaN;
  const failed = failures + otherFailures;
  const ways = choose(total + otherTotal, failed);
  let sum = 0;
  for (let k = failures; k <= Math.min(total, failed); k += 1) {
    if (failed - k > otherTotal) continue;
    sum += Math.exp(choose(total, k) + choose(otherTotal, failed - k) - ways);
  }
  return Math.min(1, sum);
}

/** ln of n over k. */
function choose(n: number, k: number): number {
  return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
}
