import { mean } from '../math/stats/mean.js';
import type { Assertion, ComparedStatistic, Comparison, FailOn, Selection } from '../model/comparison.js';
import type { ReportGroup, ReportRun } from '../model/report.js';
import { findSeries, hasDiverged, statisticOf, wholeValue } from './compared-value.js';
import { nearestSeries } from './nearest-series.js';
import { failing, type Reaction, reach, type WeighedReason } from './reason.js';

export interface Bounds {
  readonly of: Selection;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

interface Asserted {
  readonly assertion: Assertion;
  /** Null where it is met. */
  readonly reason: WeighedReason | null;
}

/** The bounds that the gate sets, each on every configuration that logs the metric: the mean over its runs must keep them. */
export function assertionsOf(
  runs: readonly ReportRun[],
  groups: readonly ReportGroup[],
  options: { readonly gate: ReadonlyMap<string, Bounds>; readonly failOn: FailOn; readonly onMissingMetrics: Reaction },
): readonly Asserted[] {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const members = groups.map(({ id, runs: own }) => ({ id, runs: own.flatMap((name) => byId.get(name) ?? []) }));
  return [...options.gate].flatMap(([name, rule]) => {
    const bounds = [
      { operator: '>=', expected: rule.atLeast },
      { operator: '<=', expected: rule.atMost },
    ] as const;
    return bounds.flatMap(({ operator, expected }): readonly Asserted[] => {
      if (expected === null) return [];
      const measured = members.flatMap((group) => levelOf(group, name, rule.of));
      if (measured.length === 0) {
        const assertion = { metric: name, group: null, operator, expected, actual: Number.NaN, passed: false };
        const values = { metric: name, operator, expected, near: nearestSeries(name, runs) };
        const reason = failing(options.onMissingMetrics, options.failOn, { id: 'bound-not-logged', values });
        return [{ assertion, reason }];
      }
      return measured.map(({ group, value, count, statistic }) => {
        const passed = operator === '>=' ? value >= expected : value <= expected;
        const where = groups.length > 1 ? group : null;
        const values = { metric: name, of: rule.of, statistic, group: where, runs: count, actual: value, operator, expected };
        return {
          assertion: { metric: name, group, operator, expected, actual: value, passed },
          reason: passed ? null : reach('regression', options.failOn, { id: 'bound-broken', values }),
        };
      });
    });
  });
}

/** A metric that the gate names without a bound, and that no run logs: nothing guards it. One that the baseline logs is told as gone. */
export function unguarded(
  runs: readonly ReportRun[],
  comparisons: readonly Comparison[],
  options: { readonly gate: ReadonlyMap<string, Bounds>; readonly failOn: FailOn; readonly onMissingMetrics: Reaction },
): readonly WeighedReason[] {
  const gone = new Set(comparisons.flatMap(({ gated, outcome, metric }) => (gated && outcome === 'removed' ? [metric] : [])));
  return [...options.gate].flatMap(([name, { atLeast, atMost }]) => {
    if (gone.has(name) || atLeast !== null || atMost !== null || runs.some((run) => findSeries(run, name) !== null)) return [];
    return [
      failing(options.onMissingMetrics, options.failOn, {
        id: 'gate-not-logged',
        values: { metric: name, near: nearestSeries(name, runs) },
      }),
    ];
  });
}

/** Mean over the runs of a configuration; diverged ones count as no number, so that they can't meet a bound. */
function levelOf(
  { id, runs }: { readonly id: string; readonly runs: readonly ReportRun[] },
  name: string,
  of: Selection,
): readonly {
  readonly group: string;
  readonly value: number;
  readonly count: number;
  readonly statistic: ComparedStatistic;
}[] {
  const found = runs.flatMap((run) => {
    const series = findSeries(run, name);
    return series ? [{ series, value: hasDiverged(run) ? Number.NaN : wholeValue(series, of) }] : [];
  });
  if (found.length === 0) return [];
  const finite = found.map(({ value }) => value).filter(Number.isFinite);
  const statistic = statisticOf(
    found.map(({ series }) => series),
    of,
  );
  return [{ group: id, value: mean(finite), count: finite.length, statistic }];
}
