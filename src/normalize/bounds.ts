import type { NamedSeries } from './axis.js';

/**
 * The bound of a likelihood (ELBO) is larger where it is better, but most tools log its negative as the loss under the same name. A
 * log-likelihood of data is below zero, so a bound that never rises above it is one to maximize; any other is a loss. All splits alike.
 */
export function withBounds(series: readonly NamedSeries[]): readonly NamedSeries[] {
  const bounds = series.filter(isBound);
  if (bounds.length === 0 || !bounds.every(({ raw }) => isBelowZero(raw.values))) return series;
  return series.map((one) =>
    isBound(one) ? { ...one, named: { ...one.named, kind: 'score', goal: 'maximize', top: null } } : one,
  );
}

function isBound({ named }: NamedSeries): boolean {
  return named.base === 'elbo';
}

function isBelowZero(values: Float64Array): boolean {
  const known = values.filter(Number.isFinite);
  return known.length > 0 && known.every((value) => value < 0);
}
