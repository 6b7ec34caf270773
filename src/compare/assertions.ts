import { mean } from '../math/stats/mean.js';
import type { Assertion, FailOn, Selection } from '../model/comparison.js';
import type { ReportGroup, ReportRun } from '../model/report.js';
import { nearest } from '../text/nearest.js';
import { short } from '../text/numbers.js';
import { findSeries, hasDiverged, wholeValue } from './compared-value.js';
import { type Reaction, type Reason, reach } from './reason.js';

export interface Bounds {
  readonly of: Selection;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

interface Asserted {
  readonly assertion: Assertion;
  /** Null where it is met. */
  readonly reason: Reason | null;
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
      { operator: '>=', expected: rule.atLeast, words: 'at least' },
      { operator: '<=', expected: rule.atMost, words: 'at most' },
    ] as const;
    return bounds.flatMap(({ operator, expected, words }): readonly Asserted[] => {
      if (expected === null) return [];
      const asks = `the gate asks for ${words} ${short(expected)}`;
      const measured = members.flatMap((group) => levelOf(group, name, rule.of));
      if (measured.length === 0) {
        const assertion = { metric: name, group: null, operator, expected, actual: Number.NaN, passed: false };
        const reason = missingReason(options, `${name} was not logged; ${asks}.${hintFor(name, runs)}`);
        return [{ assertion, reason }];
      }
      return measured.map(({ group, value, count }) => {
        const passed = operator === '>=' ? value >= expected : value <= expected;
        const where = groups.length > 1 ? ` in ${group}` : '';
        const kind = `${rule.of}, smoothed${count > 1 ? `, mean of ${count} runs` : ''}`;
        const text = `${name} is ${short(value)} (${kind})${where}; ${asks}.`;
        return {
          assertion: { metric: name, group, operator, expected, actual: value, passed },
          reason: passed ? null : reach('regression', options.failOn, text),
        };
      });
    });
  });
}

/** A metric that the gate names without a bound, and that no run logs: nothing guards it. */
export function unguarded(
  runs: readonly ReportRun[],
  options: { readonly gate: ReadonlyMap<string, Bounds>; readonly failOn: FailOn; readonly onMissingMetrics: Reaction },
): readonly Reason[] {
  return [...options.gate].flatMap(([name, { atLeast, atMost }]) => {
    if (atLeast !== null || atMost !== null || runs.some((run) => findSeries(run, name) !== null)) return [];
    return [missingReason(options, `${name}, which the gate names, was not logged.${hintFor(name, runs)}`)];
  });
}

function missingReason({ onMissingMetrics, failOn }: { onMissingMetrics: Reaction; failOn: FailOn }, text: string): Reason {
  if (onMissingMetrics === 'fail') return reach('regression', failOn, text);
  return { level: onMissingMetrics === 'warn' ? 'warn' : 'note', text };
}

function hintFor(name: string, runs: readonly ReportRun[]): string {
  const near = nearest(
    name,
    runs.slice(0, 20).flatMap((run) => run.series.map((series) => series.name)),
  );
  return near ? ` Did you mean ${near}?` : '';
}

/** Mean over the runs of a configuration; diverged ones count as no number, so that they can't meet a bound. */
function levelOf(
  { id, runs }: { readonly id: string; readonly runs: readonly ReportRun[] },
  name: string,
  of: Selection,
): readonly { readonly group: string; readonly value: number; readonly count: number }[] {
  const found = runs.flatMap((run) => {
    const series = findSeries(run, name);
    return series ? [hasDiverged(run) ? Number.NaN : wholeValue(series, of)] : [];
  });
  if (found.length === 0) return [];
  const finite = found.filter(Number.isFinite);
  return [{ group: id, value: mean(finite), count: finite.length }];
}
