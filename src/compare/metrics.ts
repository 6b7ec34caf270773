import type { Selection } from '../model/comparison.js';
import type { ReportRun, ReportSeries } from '../model/report.js';
import { findSeries } from './compared-value.js';
import { sameSeries } from './values.js';

/** Further validation and test metrics of a configuration that are compared for information. */
const MAX_OTHERS = 20;

export interface CompareRule {
  readonly of: Selection;
  /** A difference must exceed both floors; null: none given. */
  readonly tolerance: { readonly absolute: number; readonly relative: number } | null;
  /** Largest share by which reaching the baseline's value may take longer; null: no limit. */
  readonly maxSlowdown: number | null;
  /** Largest factor by which the spread over seeds may grow. */
  readonly maxSpread: number | null;
  /** Largest share of the run by which overfitting may begin earlier. */
  readonly maxEarlierOverfitting: number | null;
}

export interface ComparedMetric {
  readonly series: ReportSeries;
  readonly of: Selection;
  readonly gated: boolean;
  readonly rule: CompareRule | null;
}

/**
 * What is compared in a configuration: what the gate names, the primary score and loss (best and last), then the other
 * validation and test metrics. Gated is what the gate names; without one the primary score, else the primary loss, at its best.
 */
export function metricsOf(
  now: readonly ReportRun[],
  before: readonly ReportRun[],
  gate: ReadonlyMap<string, CompareRule>,
): readonly ComparedMetric[] {
  const all = [...now, ...before];
  const find = (name: string) => firstOf(all, (run) => findSeries(run, name));
  const list: ComparedMetric[] = [];
  const add = (series: ReportSeries | null, of: Selection, gated: boolean, rule: CompareRule | null) => {
    if (!series || series.goal === null) return;
    if (list.some((one) => one.of === of && one.series.name === series.name)) return;
    list.push({ series, of, gated, rule });
  };
  for (const [name, rule] of gate) add(find(name), rule.of, true, rule);
  const primary = (['validationScore', 'validationLoss'] as const).map((part) =>
    firstOf(all, (run) => findSeries(run, run.primary[part] ?? '')),
  );
  const [first] = primary.filter((series) => series !== null);
  for (const series of primary) {
    add(series, 'best', gate.size === 0 && series === first, null);
    add(series, 'last', false, null);
  }
  const [model] = now;
  const own = model?.series ?? [];
  const gone = (before[0]?.series ?? []).filter((series) => !model || sameSeries(model, series) === null);
  const others = [...own, ...gone].filter(({ split, metric }) => metric !== null && (split === 'validation' || split === 'test'));
  for (const series of others.slice(0, MAX_OTHERS)) add(series, 'best', false, null);
  return list;
}

function firstOf<T>(runs: readonly ReportRun[], find: (run: ReportRun) => T | null): T | null {
  for (const run of runs) {
    const found = find(run);
    if (found !== null) return found;
  }
  return null;
}
