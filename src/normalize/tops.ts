import type { NamedSeries } from './axis.js';

/** Top of the scale by metric, the same for all splits: 100 where shares exceed 1.5, else 1; unknown where the metric has none. */
export function topsOf(series: readonly NamedSeries[]): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const { raw, named } of series) {
    if (named.kind !== 'score' || named.metric === null || named.top === null) continue;
    let largest = named.percent ? 100 : 0;
    const { values } = raw;
    for (let i = 0; i < values.length; i += 1) if (values[i]! > largest && Number.isFinite(values[i]!)) largest = values[i]!;
    const top = largest <= 1.5 ? 1 : largest <= 100.5 && named.top === 'share' ? 100 : Number.NaN;
    const known = tops.get(named.metric);
    tops.set(named.metric, known === undefined || Number.isNaN(top) ? top : Math.max(known, top));
  }
  return tops;
}
