import type { Comparability } from '../model/comparison.js';
import type { Change, Excuse, Factor } from '../model/difference.js';
import type { Hyperparameter } from '../model/log.js';
import type { ReportRun } from '../model/report.js';
import { commonOf } from './hyperparameters.js';

/** Maximum number of differing settings that are named. */
const MAX_NAMED = 6;
const RATE =
  /(?:^|[._/])(?:(?:base|max|min|peak|init(?:ial)?|end|final)_)?(?:lr|learning_?rate|eta)(?:$|[._/])|schedul|milestones|warm_?up|(?:lr|rate)_?decay|decay_?(?:rate|steps)|(?:^|[._/])(?:eta_?min|t_?max|step_?size)$/i;
const LENGTH = /(?:^|[._/])(?:max|num|n|total|train)?_{0,2}(?:epochs?|steps?|iter(?:ation)?s?)$/i;

/** What else differs between candidate and baseline. */
export interface Differences {
  /** Possible causes, the likeliest kinds first. */
  readonly explained: readonly Factor[];
  readonly comparability: Comparability;
  /** Why a regression can't be blamed on the change: another environment, other data. Null: both same, or not logged. */
  readonly excuse: Excuse | null;
}

interface FamilyFactor {
  /** Factors of one family are one thing: `epochs: 50` and a run of 50 epochs. */
  readonly family: string;
  readonly factor: Factor;
}

/** Compares what both sides logged about themselves: schedule, length, settings, data, environment. */
export function differences(
  candidate: readonly ReportRun[],
  baseline: readonly ReportRun[],
  groupBy: readonly string[],
): Differences {
  const [a, b] = [candidate[0], baseline[0]];
  if (!a || !b) return { explained: [], comparability: 'nothing-else', excuse: null };
  const ignored = new Set(groupBy);
  const between = (role: 'training' | 'data' | 'environment') =>
    changes(commonOf(candidate, [role], ignored), commonOf(baseline, [role], ignored), candidate, baseline);
  const [data, environment] = [between('data'), between('environment')];
  const factors: readonly FamilyFactor[] = [
    ...learningRate(a, b),
    ...length(candidate, baseline),
    ...between('training').map((factor) => ({ family: familyOf(factor.values.name), factor })),
    ...data.map((factor) => ({ family: 'data', factor })),
    ...environment.map((factor) => ({ family: 'environment', factor })),
  ];
  const families = new Set(factors.map(({ family }) => family));
  const all = factors.map(({ factor }) => factor);
  const more: Factor = { id: 'more', values: { count: all.length - MAX_NAMED } };
  return {
    explained: all.length <= MAX_NAMED + 2 ? all : [...all.slice(0, MAX_NAMED), more],
    comparability: families.size === 0 ? 'nothing-else' : families.size === 1 ? 'clean' : 'confounded',
    excuse: excuseOf(data, environment),
  };
}

/** Settings that both sides agree on within themselves, and that differ between them. */
function changes(
  now: ReadonlyMap<string, Hyperparameter>,
  before: ReadonlyMap<string, Hyperparameter>,
  candidate: readonly ReportRun[],
  baseline: readonly ReportRun[],
): readonly Change[] {
  const names = [...new Set([...now.keys(), ...before.keys()])].sort();
  return names.flatMap((name): readonly Change[] => {
    const [a, b] = [now.get(name), before.get(name)];
    if (a === b) return [];
    if (a === undefined)
      return anyLogs(candidate, name) || b === undefined ? [] : [{ id: 'setting-gone', values: { name, before: b } }];
    if (b === undefined) return anyLogs(baseline, name) ? [] : [{ id: 'setting-new', values: { name, now: a } }];
    return [{ id: 'setting', values: { name, now: a, before: b } }];
  });
}

/** A setting that varies within a side differs from run to run, not between the sides. */
function anyLogs(runs: readonly ReportRun[], name: string): boolean {
  return runs.some((run) => Object.hasOwn(run.hyperparameters, name));
}

function excuseOf(data: readonly Change[], environment: readonly Change[]): Excuse | null {
  const first = data.find((change) => change.id === 'setting');
  if (first) return { id: 'data', values: first.values };
  const other = environment.find((change) => change.id === 'setting');
  return other ? { id: 'environment', values: other.values } : null;
}

function familyOf(name: string): string {
  if (RATE.test(name)) return 'learning rate';
  if (LENGTH.test(name)) return 'length';
  return `setting ${name}`;
}

function learningRate(a: ReportRun, b: ReportRun): readonly FamilyFactor[] {
  const family = 'learning rate';
  const found: FamilyFactor[] = [];
  const { schedule: now, logged } = a.learningRate;
  const { schedule: before, logged: wasLogged } = b.learningRate;
  const bothLogged = logged && wasLogged;
  if (now !== before && bothLogged) found.push({ family, factor: { id: 'schedule', values: { now, before } } });
  const drops = { now: dropsOf(a), before: dropsOf(b) };
  const areSame = drops.now.length === drops.before.length && drops.now.every((at, i) => at === drops.before[i]);
  if (!areSame && bothLogged) found.push({ family, factor: { id: 'drops', values: drops } });
  const [rate, was] = [a.phases[0]?.learningRate, b.phases[0]?.learningRate];
  if (found.length === 0 && rate !== undefined && was !== undefined && Math.abs(rate - was) > 1e-6 * Math.abs(was))
    found.push({ family, factor: { id: 'rate', values: { now: rate, before: was } } });
  return found;
}

/** Where the logged rate drops. */
function dropsOf(run: ReportRun): readonly number[] {
  return run.learningRate.events.filter((event) => event.kind === 'drop' && !event.inferred).map(({ at }) => at);
}

function length(candidate: readonly ReportRun[], baseline: readonly ReportRun[]): readonly FamilyFactor[] {
  const [now, before] = [longest(candidate), longest(baseline)];
  if (now.axis !== before.axis || now.length === before.length) return [];
  return [{ family: 'length', factor: { id: 'length', values: { now: now.length, before: before.length } } }];
}

function longest(runs: readonly ReportRun[]): ReportRun {
  let best = runs[0]!;
  for (const run of runs) if (run.length > best.length) best = run;
  return best;
}
