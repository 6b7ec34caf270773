import type { NamedSeries } from './axis.js';

/**
 * `loss_ce` and `aux.loss_ce` beside the `loss` of their split are terms of it: judged by themselves they would be losses of their
 * own. Only what else was logged tells.
 */
export function withTerms(series: readonly NamedSeries[]): readonly NamedSeries[] {
  const totals = new Set(series.filter(isTotal).map(({ named }) => named.split));
  if (totals.size === 0) return series;
  return series.map(({ raw, named }) =>
    named.mayBeTerm && totals.has(named.split) ? { raw, named: { ...named, kind: 'loss-part' } } : { raw, named },
  );
}

function isTotal({ named: { kind, qualified } }: NamedSeries): boolean {
  return kind === 'loss' && !qualified;
}
