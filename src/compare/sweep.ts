import { mean, standardDeviation } from '../math/stats/mean.js';
import type { Comparison } from '../model/comparison.js';
import type { Hyperparameters } from '../model/log.js';
import type { Reason } from '../model/reason.js';
import type { ReportGroup, ReportRun } from '../model/report.js';
import type { Select } from '../model/select.js';
import { byName } from '../text/by-name.js';
import { findSeries, hasDiverged, statisticOf, wholeValue } from './compared-value.js';
import { settingsOf } from './hyperparameters.js';
import type { Pair, Party } from './match-groups.js';
import { type ComparedMetric, type CompareRule, metricsOf } from './metrics.js';
import { namerOf } from './named-run.js';
import { isSelected, type Selectable } from './select.js';
import { trialKeys } from './trial-keys.js';

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
  /** Its settings as one text. */
  readonly configuration: string;
}

/** Trials that share keys. */
interface Cluster {
  readonly trials: Trial[];
  readonly keys: string[];
}

/**
 * The sweeps among the configurations of the candidate, in the order of their names, whatever order they are given in. Where none
 * of a sweep's configurations can be the best, because runs of each diverged or none logs a metric, it is no sweep: all of them count.
 */
export function findSweeps(candidate: Party, pairs: readonly Pair[], options: Options): readonly Sweep[] {
  const ignored = new Set(options.groupBy);
  const open = unmatched(pairs, ignored);
  if (open.size < MIN_TRIALS) return [];
  const clusters = clustersOf(candidate, open, ignored);
  return clusters.flatMap((trials) => (trials.length < MIN_TRIALS ? [] : (sweepOf(trials, options) ?? [])));
}

/**
 * Ids of configurations that the baseline has not. Beside others that are compared, one that agrees with a configuration that is gone, in
 * all settings that both log, may be that one under a new setting: it counts by itself, or two more trials would hide it.
 */
function unmatched(pairs: readonly Pair[], ignored: ReadonlySet<string>): ReadonlySet<string> {
  const isCompared = pairs.some(({ now, before }) => now.length > 0 && before.length > 0);
  const gone = isCompared ? pairs.flatMap(({ now, before }) => (now.length === 0 ? before.slice(0, 1) : [])) : [];
  const known = gone.map((run) => settingsOf(run, ignored));
  const isNew = ({ now, before }: Pair) => {
    if (now[0] === undefined || before.length > 0) return false;
    const own = known.length === 0 ? {} : settingsOf(now[0], ignored);
    return !known.some((settings) => agree(settings, own));
  };
  return new Set(pairs.filter(isNew).map(({ id }) => id));
}

/** In all settings that both log, and in one at least. */
function agree(a: Hyperparameters, b: Hyperparameters): boolean {
  const shared = Object.keys(a).filter((name) => Object.hasOwn(b, name));
  return shared.length > 0 && shared.every((name) => a[name] === b[name]);
}

/** Configurations that may be of one sweep. Those that nothing but their names tells from another one are left out. */
function clustersOf(
  { runs, groups }: Party,
  open: ReadonlySet<string>,
  ignored: ReadonlySet<string>,
): readonly (readonly Trial[])[] {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const nameOf = namerOf(runs, ignored);
  const clusters = new Map<string, Cluster>();
  for (const { id, runs: own } of [...groups].sort((a, b) => byName(a.id, b.id))) {
    const members = own.flatMap((name) => byId.get(name) ?? []);
    if (!open.has(id) || members[0] === undefined) continue;
    const named = nameOf(members[0]);
    const trial = { id, runs: members, diverged: members.filter(hasDiverged).length, configuration: named.configuration };
    const keys = trialKeys(named, ignored);
    if (keys.length > 0) addTo(clusters, trial, keys);
  }
  return [...new Set(clusters.values())].map(({ trials }) => {
    const counts = new Map<string, number>();
    for (const { configuration } of trials) counts.set(configuration, (counts.get(configuration) ?? 0) + 1);
    return trials.filter(({ configuration }) => counts.get(configuration) === 1).sort((a, b) => byName(a.id, b.id));
  });
}

/** Puts a trial beside all that share a key with it. */
function addTo(clusters: Map<string, Cluster>, trial: Trial, keys: readonly string[]): void {
  const known = [...new Set(keys.flatMap((key) => clusters.get(key) ?? []))].sort((a, b) => b.trials.length - a.trials.length);
  const [all = { trials: [], keys: [] }, ...others] = known;
  all.trials.push(trial, ...others.flatMap(({ trials }) => trials));
  all.keys.push(...keys, ...others.flatMap((one) => one.keys));
  for (const key of [...keys, ...others.flatMap((one) => one.keys)]) clusters.set(key, all);
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
    ...{ metric: metric?.series.name ?? null, of, statistic: statisticOf(series, of) },
    ...{ value: mean(levelsOf(chosen, metric)), sd: standardDeviation(levelsOf(chosen, metric)) },
    diverged: trials.filter((one) => one !== chosen && one.diverged > 0).length,
  };
  const diverged = new Map(trials.map((trial) => [trial.id, trial.diverged]));
  return { selected: id, diverged, reason: { id: 'sweep', values } };
}

/** The best by the mean over its runs, the first by name of equal ones; none of which a run diverged. */
function bestOf(trials: readonly Trial[], metric: ComparedMetric | null): Trial | undefined {
  const sign = metric?.series.goal === 'maximize' ? -1 : 1;
  const costs = trials.flatMap((trial) => {
    const cost = sign * mean(levelsOf(trial, metric));
    return Number.isFinite(cost) ? [{ trial, cost }] : [];
  });
  // Equal ones stay in the order of their names.
  return costs.sort((a, b) => a.cost - b.cost)[0]?.trial;
}

/** A metric of each run, NaN where one has no number: it did not finish what the others did. None where a run diverged. */
function levelsOf({ runs, diverged }: Trial, metric: ComparedMetric | null): readonly number[] {
  if (metric === null || diverged > 0) return [];
  return runs.map((run) => {
    const series = findSeries(run, metric.series.name);
    return series ? wholeValue(series, metric.of) : Number.NaN;
  });
}

/** Groups with what they are in a sweep; those outside of one as they are. */
export function withTrials(groups: readonly ReportGroup[], sweeps: readonly Sweep[]): readonly ReportGroup[] {
  return groups.map((group) => {
    const sweep = sweeps.find(({ diverged }) => diverged.has(group.id));
    if (sweep === undefined) return group;
    return { ...group, trial: { counts: sweep.selected === group.id, diverged: sweep.diverged.get(group.id)! } };
  });
}

/** Runs that the verdict depends on: all but those of configurations of a sweep that do not count. */
export function countingRuns(runs: readonly ReportRun[], groups: readonly ReportGroup[]): readonly ReportRun[] {
  const idle = new Set(groups.flatMap(({ trial, runs: own }) => (trial?.counts === false ? own : [])));
  return idle.size === 0 ? runs : runs.filter(({ id }) => !idle.has(id));
}

/** Comparisons in their places; those of configurations of a sweep that do not count gate nothing, and are new, whatever became of them. */
export function withoutTrials(comparisons: readonly Comparison[], groups: readonly ReportGroup[]): readonly Comparison[] {
  const idle = new Set(groups.flatMap(({ trial, id }) => (trial?.counts === false ? [id] : [])));
  if (idle.size === 0) return comparisons;
  return comparisons.map((one) => (idle.has(one.group) ? { ...one, gated: false, outcome: 'added' } : one));
}
