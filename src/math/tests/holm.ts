/**
 * Holm's step-down adjustment of p values (Holm 1979): controls the chance of any false alarm among them.
 * NaN stays NaN and does not count.
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((p, i) => ({ p, i })).filter(({ p }) => !Number.isNaN(p));
  order.sort((a, b) => a.p - b.p);
  const adjusted = [...pValues];
  let largest = 0;
  for (const [rank, { p, i }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (order.length - rank) * p));
    adjusted[i] = largest;
  }
  return adjusted;
}
