import type { Comparability } from '../model/comparison.js';
import type { Hyperparameter } from '../model/log.js';
import type { LearningRateEvent, ReportRun } from '../model/report.js';
import { commonOf } from './hyperparameters.js';

/** At most so many differing settings are named. */
const MAX_NAMED = 6;
const RATE =
  /(?:^|[._/])(?:(?:base|max|min|peak|init(?:ial)?|end|final)_)?(?:lr|learning_?rate|eta)(?:$|[._/])|schedul|milestones|warm_?up|(?:lr|rate)_?decay|decay_?(?:rate|steps)|(?:^|[._/])(?:eta_?min|t_?max|step_?size)$/i;
const LENGTH = /(?:^|[._/])(?:max|num|n|total|train)?_{0,2}(?:epochs?|steps?|iter(?:ation)?s?)$/i;

/** What else differs between candidate and baseline. */
export interface Differences {
  /** Possible causes, one plain phrase each, the likeliest kinds first. */
  readonly explained: readonly string[];
  readonly comparability: Comparability;
  /** Why a regression can't be blamed on the change: another environment, other data. Null: both same, or not logged. */
  readonly excuse: string | null;
}

interface Factor {
  /** Factors of one family are one thing: `epochs: 50` and a run of 50 epochs. */
  readonly family: string;
  readonly text: string;
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
  const factors: readonly Factor[] = [
    ...learningRate(a, b),
    ...length(candidate, baseline),
    ...between('training').map(({ name, text }) => ({ family: familyOf(name), text })),
    ...data.map(({ text }) => ({ family: 'data', text })),
    ...environment.map(({ text }) => ({ family: 'environment', text })),
  ];
  const families = new Set(factors.map(({ family }) => family));
  const texts = factors.map(({ text }) => text);
  return {
    explained: texts.length <= MAX_NAMED + 2 ? texts : [...texts.slice(0, MAX_NAMED), `and ${texts.length - MAX_NAMED} more`],
    comparability: families.size === 0 ? 'nothing-else' : families.size === 1 ? 'clean' : 'confounded',
    excuse: excuseOf(data, environment),
  };
}

interface Change {
  readonly name: string;
  readonly text: string;
  /** Logged on both sides, with different values. */
  readonly both: boolean;
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
      return anyLogs(candidate, name) ? [] : [{ name, text: `${name} no longer logged (was ${String(b)})`, both: false }];
    if (b === undefined)
      return anyLogs(baseline, name) ? [] : [{ name, text: `${name} = ${String(a)} (not logged before)`, both: false }];
    return [{ name, text: `${name} ${String(a)} instead of ${String(b)}`, both: true }];
  });
}

/** A setting that varies within a side differs from run to run, not between the sides. */
function anyLogs(runs: readonly ReportRun[], name: string): boolean {
  return runs.some((run) => Object.hasOwn(run.hyperparameters, name));
}

function excuseOf(data: readonly Change[], environment: readonly Change[]): string | null {
  const [first] = data.filter(({ both }) => both);
  if (first) return `trained on other data (${first.text})`;
  const [other] = environment.filter(({ both }) => both);
  return other ? `trained in another environment (${other.text})` : null;
}

function familyOf(name: string): string {
  if (RATE.test(name)) return 'learning rate';
  if (LENGTH.test(name)) return 'length';
  return `setting ${name}`;
}

function learningRate(a: ReportRun, b: ReportRun): readonly Factor[] {
  const family = 'learning rate';
  const said: Factor[] = [];
  if (a.learningRate.schedule !== b.learningRate.schedule && a.learningRate.logged && b.learningRate.logged) {
    said.push({ family, text: `learning-rate schedule ${a.learningRate.schedule} instead of ${b.learningRate.schedule}` });
  }
  const drops = (run: ReportRun) => run.learningRate.events.filter((event) => event.kind === 'drop' && !event.inferred);
  const now = dropText(drops(a));
  const before = dropText(drops(b));
  if (now !== before && a.learningRate.logged && b.learningRate.logged)
    said.push({ family, text: `LR drops ${now} instead of ${before}` });
  const [rate, was] = [a.phases[0]?.learningRate, b.phases[0]?.learningRate];
  if (said.length === 0 && rate !== undefined && was !== undefined && Math.abs(rate - was) > 1e-6 * Math.abs(was))
    said.push({ family, text: `learning rate ${rate} instead of ${was} at the start` });
  return said;
}

function dropText(drops: readonly LearningRateEvent[]): string {
  if (drops.length === 0) return 'none';
  return `at ${drops.map((drop) => drop.at).join(', ')}`;
}

function length(candidate: readonly ReportRun[], baseline: readonly ReportRun[]): readonly Factor[] {
  const [now, before] = [longest(candidate), longest(baseline)];
  if (now.axis !== before.axis || now.length === before.length) return [];
  return [{ family: 'length', text: `${now.length} evaluations instead of ${before.length}` }];
}

function longest(runs: readonly ReportRun[]): ReportRun {
  let best = runs[0]!;
  for (const run of runs) if (run.length > best.length) best = run;
  return best;
}
