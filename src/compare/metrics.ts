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
  /** The predictions of the same examples decide alone. */
  readonly paired: boolean;
}

export interface ComparedMetric {
  readonly series: ReportSeries;
  readonly of: Selection;
  readonly gated: boolean;
  readonly rule: CompareRule | null;
}

/**
 * What is compared in a configuration: what the gate names, the primary score and loss (best and last), then the other
 * validation and test metrics. Gated is what the gate names; without one the primary score, else the primary loss, at its best. In
 * the place of a gated metric that one side does not log, the next primary one of both is gated; the baseline's own primary metric
 * is gated where the candidate has lost it.
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
  const primary = primaryOf(all);
  if (gate.size === 0) {
    add(lostOf(now, before), 'best', true, null);
    add(primary[0] ?? null, 'best', true, null);
  }
  const isCommon = (series: ReportSeries) => isLogged(now, series) && isLogged(before, series);
  if (list.some(({ series }) => !isCommon(series))) {
    const next = [...primaryOf(now), ...primaryOf(before)].find((series) => series.goal !== null && isCommon(series));
    add(next ?? null, 'best', true, null);
  }
  for (const series of primary) {
    add(series, 'best', false, null);
    add(series, 'last', false, null);
  }
  const [model] = now;
  const own = model?.series ?? [];
  const gone = (before[0]?.series ?? []).filter((series) => !model || sameSeries(model, series) === null);
  const others = [...own, ...gone].filter(({ split, metric }) => metric !== null && (split === 'validation' || split === 'test'));
  for (const series of others.slice(0, MAX_OTHERS)) add(series, 'best', false, null);
  return list;
}

/** The primary validation score and loss of these runs, as far as they have them. */
function primaryOf(runs: readonly ReportRun[]): readonly ReportSeries[] {
  return (['validationScore', 'validationLoss'] as const).flatMap(
    (part) => firstOf(runs, (run) => findSeries(run, run.primary[part] ?? '')) ?? [],
  );
}

/** The baseline's primary metric where no run of the candidate logs it; null where one does, or there is no candidate. */
function lostOf(now: readonly ReportRun[], before: readonly ReportRun[]): ReportSeries | null {
  const [own] = primaryOf(before);
  return own === undefined || now.length === 0 || now.some((run) => sameSeries(run, own) !== null) ? null : own;
}

function isLogged(runs: readonly ReportRun[], series: ReportSeries): boolean {
  return runs.some((run) => sameSeries(run, series)?.goal === series.goal);
}

function firstOf<T>(runs: readonly ReportRun[], find: (run: ReportRun) => T | null): T | null {
  for (const run of runs) {
    const found = find(run);
    if (found !== null) return found;
  }
  return null;
}
