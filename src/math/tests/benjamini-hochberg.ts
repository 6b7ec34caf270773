/**
 * Benjamini and Hochberg's adjustment of p values (1995): calling all below q "found" keeps the share of false ones at q.
 * NaN stays NaN and does not count.
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((p, i) => ({ p, i })).filter(({ p }) => !Number.isNaN(p));
  order.sort((a, b) => b.p - a.p);
  const adjusted = [...pValues];
  let smallest = 1;
  for (const [before, { p, i }] of order.entries()) {
    smallest = Math.min(smallest, (p * order.length) / (order.length - before));
    adjusted[i] = smallest;
  }
  return adjusted;
}
