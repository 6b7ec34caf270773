import { mean } from '../math/stats/mean.js';
import type { Comparison } from '../model/comparison.js';
import type { Reason } from '../model/reason.js';
import type { ReportGroup, ReportRun } from '../model/report.js';
import type { Select } from '../model/select.js';
import { findSeries, hasDiverged, statisticOf, wholeValue } from './compared-value.js';
import { matchGroups, type Party } from './match-groups.js';
import { type ComparedMetric, type CompareRule, metricsOf } from './metrics.js';
import { namerOf } from './named-run.js';
import { isSelected, type Selectable } from './select.js';
import { trialKey } from './trial-key.js';

/** Fewer configurations are no sweep: each of them counts. */
export const MIN_TRIALS = 3;

/** Configurations without a counterpart in the baseline that differ in logged settings alone. One of them counts. */
export interface Sweep {
  readonly selected: string;
  /** Of each of its configurations, by their ids: how many runs diverged. */
  readonly diverged: ReadonlyMap<string, number>;
  readonly reason: Extract<Reason, { readonly id: 'sweep' }>;
}

interface Options {
  readonly gate: ReadonlyMap<string, CompareRule>;
  readonly groupBy: readonly string[];
  /** Null: the best one counts. */
  readonly select: Select | null;
}

interface Trial extends Selectable {
  /** Runs of it that diverged. */
  readonly diverged: number;
}

/**
 * The sweeps among the configurations of the candidate, in the order of their names, whatever order they are given in. Where none
 * of a sweep's configurations can be the best, because runs of each diverged or none logs a metric, it is no sweep: all of them count.
 */
export function findSweeps(candidate: Party, baseline: Party, options: Options): readonly Sweep[] {
  if (candidate.groups.length < MIN_TRIALS) return [];
  const clusters = clustersOf(candidate, unmatched(candidate, baseline, options.groupBy), new Set(options.groupBy));
  return clusters.flatMap((trials) => (trials.length < MIN_TRIALS ? [] : (sweepOf(trials, options) ?? [])));
}

/** Ids of configurations that the baseline has not. */
function unmatched(candidate: Party, baseline: Party, groupBy: readonly string[]): ReadonlySet<string> {
  if (baseline.groups.length === 0) return new Set(candidate.groups.map(({ id }) => id));
  const pairs = matchGroups(candidate, baseline, groupBy);
  return new Set(pairs.flatMap(({ id, now, before }) => (now.length > 0 && before.length === 0 ? [id] : [])));
}

/** Configurations that may be of one sweep. Those that nothing but their names tells from another one are left out. */
function clustersOf(
  { runs, groups }: Party,
  open: ReadonlySet<string>,
  ignored: ReadonlySet<string>,
): readonly (readonly Trial[])[] {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const nameOf = namerOf(runs, ignored);
  const clusters = new Map<string, { readonly trial: Trial; readonly configuration: string }[]>();
  for (const { id, runs: own } of [...groups].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const members = own.flatMap((name) => byId.get(name) ?? []);
    const named = open.has(id) && members[0] ? nameOf(members[0]) : null;
    const key = named && trialKey(named, ignored);
    if (named === null || key === null) continue;
    const trial = { id, runs: members, diverged: members.filter(hasDiverged).length };
    const cluster = clusters.get(key) ?? [];
    cluster.push({ trial, configuration: named.configuration });
    clusters.set(key, cluster);
  }
  return [...clusters.values()].map((cluster) => {
    const counts = new Map<string, number>();
    for (const { configuration } of cluster) counts.set(configuration, (counts.get(configuration) ?? 0) + 1);
    return cluster.filter(({ configuration }) => counts.get(configuration) === 1).map(({ trial }) => trial);
  });
}

/** Null where none can be called the best. */
function sweepOf(trials: readonly Trial[], { gate, select }: Options): Sweep | null {
  const all = trials.flatMap(({ runs }) => runs);
  const metric = metricsOf(all, [], gate)[0] ?? null;
  const named = select === null ? [] : trials.filter((trial) => isSelected(select, trial));
  const chosen = bestOf(named.length > 0 ? named : trials, metric) ?? named[0];
  if (chosen === undefined) return null;
  const { id, runs } = chosen;
  const series = metric === null ? [] : runs.flatMap((run) => findSeries(run, metric.series.name) ?? []);
  const of = metric?.of ?? 'best';
  const values = {
    ...{ configurations: trials.length, selected: id, runs: runs.length, named: named.length },
    ...{ metric: metric?.series.name ?? null, of, statistic: statisticOf(series, of), value: levelOf(chosen, metric) },
    diverged: trials.filter((one) => one !== chosen && one.diverged > 0).length,
  };
  const diverged = new Map(trials.map((trial) => [trial.id, trial.diverged]));
  return { selected: id, diverged, reason: { id: 'sweep', values } };
}

/** The best by the mean over its runs, the first by name of equal ones; none of which a run diverged. */
function bestOf(trials: readonly Trial[], metric: ComparedMetric | null): Trial | undefined {
  const sign = metric?.series.goal === 'maximize' ? -1 : 1;
  const costs = trials.flatMap((trial) => {
    const cost = trial.diverged > 0 ? Number.NaN : sign * levelOf(trial, metric);
    return Number.isFinite(cost) ? [{ trial, cost }] : [];
  });
  // Equal ones stay in the order of their names.
  return costs.sort((a, b) => a.cost - b.cost)[0]?.trial;
}

/** Mean of a metric over runs; NaN where one of them has no number: it did not finish what the others did. */
function levelOf({ runs, diverged }: Trial, metric: ComparedMetric | null): number {
  if (metric === null || diverged > 0) return Number.NaN;
  return mean(
    runs.map((run) => {
      const series = findSeries(run, metric.series.name);
      return series ? wholeValue(series, metric.of) : Number.NaN;
    }),
  );
}

/** Groups with what they are in a sweep; those outside of one as they are. */
export function withTrials(groups: readonly ReportGroup[], sweeps: readonly Sweep[]): readonly ReportGroup[] {
  return groups.map((group) => {
    const sweep = sweeps.find(({ diverged }) => diverged.has(group.id));
    if (sweep === undefined) return group;
    return { ...group, trial: { counts: sweep.selected === group.id, diverged: sweep.diverged.get(group.id)! } };
  });
}

/**
 * What the verdict depends on: without the runs of configurations of a sweep that do not count. Comparisons keep their places, and
 * those of such configurations are what they are without a counterpart: new, and not gated.
 */
export function counting<
  T extends {
    readonly runs: readonly ReportRun[];
    readonly groups: readonly ReportGroup[];
    readonly comparisons: readonly Comparison[];
  },
>(judged: T): T {
  const idle = judged.groups.filter(({ trial }) => trial !== undefined && !trial.counts);
  if (idle.length === 0) return judged;
  const [ids, runs] = [new Set(idle.map(({ id }) => id)), new Set(idle.flatMap((group) => group.runs))];
  return {
    ...judged,
    runs: judged.runs.filter(({ id }) => !runs.has(id)),
    comparisons: judged.comparisons.map((one) =>
      ids.has(one.group) ? { ...one, gated: false, outcome: 'added' as const } : one,
    ),
  };
}
