import { mean, standardDeviation } from '../math/mean.js';
import type { Comparison, Outcome, Selection, Side } from '../model/comparison.js';
import type { ReportGroup, ReportRun, ReportSeries } from '../model/report.js';
import { comparedValue, endOf, errorOf, findSeries, hasDiverged, normalizedName } from './compared-value.js';
import { differences } from './differences.js';
import { configurationOf } from './groups.js';
import { holm } from './holm.js';
import { type TestResult, twoSamples } from './two-samples.js';

/** Chance of a false "regression" that we accept: one in a hundred, over all gated metrics. */
const ALPHA_FAIL = 0.01;
const ALPHA_IMPROVE = 0.05;
/** A regression must also be this many pooled standard deviations large: smaller ones are real but not worth a red check. */
const MIN_EFFECT = 0.5;

export interface CompareRule {
  readonly of: Selection;
  /** A difference must exceed both floors; null: none given. */
  readonly tolerance: { readonly absolute: number; readonly relative: number } | null;
}

export interface CompareOptions {
  /** Metric → rule, as the user's gate names them; empty: the primary metric is gated at its best value. */
  readonly gate: ReadonlyMap<string, CompareRule>;
  readonly groupBy: readonly string[];
}

interface Party {
  readonly runs: readonly ReportRun[];
  readonly groups: readonly ReportGroup[];
}

interface Draft {
  readonly comparison: Comparison;
  readonly result: TestResult | null;
  readonly floor: number;
}

/** Candidate against baseline, group by group and metric by metric, gated ones first. */
export function compare(candidate: Party, baseline: Party, options: CompareOptions): readonly Comparison[] {
  const pairs = matchGroups(candidate, baseline, options.groupBy);
  const drafts = pairs.flatMap(({ id, now, before }) => compareGroup(id, now, before, options));
  const gated = drafts.map(({ comparison }) => comparison.gated);
  const adjusted = holm(drafts.map(({ result }, i) => (gated[i] ? (result?.pWorse ?? Number.NaN) : Number.NaN)));
  const judged = drafts.map((draft, i) => judge(draft, gated[i] ? adjusted[i]! : (draft.result?.pWorse ?? Number.NaN)));
  return [...judged.filter((comparison) => comparison.gated), ...judged.filter((comparison) => !comparison.gated)];
}

interface Pair {
  readonly id: string;
  readonly now: readonly ReportRun[];
  readonly before: readonly ReportRun[];
}

/** Pairs groups by hyper-parameters, then by path; a single group on both sides is a pair whatever it is called. */
function matchGroups(candidate: Party, baseline: Party, groupBy: readonly string[]): readonly Pair[] {
  const members = (side: Party, group: ReportGroup) => side.runs.filter((run) => group.runs.includes(run.id));
  const ignored = new Set([...groupBy, 'seed']);
  const open = new Set(baseline.groups);
  const pairs: Pair[] = [];
  const single = candidate.groups.length === 1 && baseline.groups.length === 1;
  for (const group of candidate.groups) {
    const now = members(candidate, group);
    const sameConfiguration = [...open].find((other) => {
      const first = members(baseline, other)[0];
      const own = Object.keys(now[0]?.hyperparameters ?? {}).length > 0;
      return own && first !== undefined && configurationOf(first, ignored) === configurationOf(now[0]!, ignored);
    });
    const match = single ? baseline.groups[0]! : (sameConfiguration ?? [...open].find((other) => other.id === group.id));
    if (match) open.delete(match);
    pairs.push({ id: group.id, now, before: match ? members(baseline, match) : [] });
  }
  for (const group of open) pairs.push({ id: group.id, now: [], before: members(baseline, group) });
  return pairs;
}

function compareGroup(
  id: string,
  now: readonly ReportRun[],
  before: readonly ReportRun[],
  options: CompareOptions,
): readonly Draft[] {
  const model = now[0] ?? before[0];
  if (!model) return [];
  const drafts: Draft[] = [];
  for (const { series, of, gated } of metricsOf(model, options)) {
    const rule = options.gate.get(series.name) ?? options.gate.get(normalizedName(series)) ?? null;
    drafts.push(compareMetric(id, series, of, gated, rule, now, before));
  }
  return drafts;
}

/** What is compared in a run: the primary score and loss, best and last, and what the user's gate names. */
function metricsOf(run: ReportRun, { gate }: CompareOptions): readonly { series: ReportSeries; of: Selection; gated: boolean }[] {
  const primary = [run.primary.validationScore, run.primary.validationLoss];
  const named = [...gate.keys()].map((name) => findSeries(run, name)?.name ?? null);
  const names = [...new Set([...named, ...primary])].filter((name) => name !== null);
  const rules = new Map([...gate].map(([name, rule]) => [findSeries(run, name)?.name ?? name, rule]));
  const first = names[0];
  const list: { series: ReportSeries; of: Selection; gated: boolean }[] = [];
  for (const name of names) {
    const series = run.series.find((one) => one.name === name);
    if (!series || series.goal === null) continue;
    for (const of of ['best', 'last'] as const) {
      const gated = gate.size > 0 ? rules.get(name)?.of === of : name === first && of === 'best';
      list.push({ series, of, gated });
    }
  }
  return list;
}

function compareMetric(
  group: string,
  series: ReportSeries,
  of: Selection,
  gated: boolean,
  rule: CompareRule | null,
  now: readonly ReportRun[],
  before: readonly ReportRun[],
): Draft {
  // A diverged run is counted, never averaged; neither may it shorten what the others are compared on.
  const until = Math.min(...[...now, ...before].filter((run) => !hasDiverged(run)).map(endOf));
  const values = (runs: readonly ReportRun[]) =>
    runs.map((run) => {
      if (hasDiverged(run)) return Number.NaN;
      const own = findSeries(run, series.name) ?? findSeries(run, normalizedName(series));
      return own ? comparedValue(run, own, of, until) : Number.NaN;
    });
  const a = values(now).filter(Number.isFinite);
  const b = values(before).filter(Number.isFinite);
  const goal = series.goal ?? 'minimize';
  const base = {
    metric: series.name,
    group,
    goal,
    of,
    baseline: side(b),
    candidate: side(a),
    gated,
    explained: [...differences(now, before), ...lost(now, a, 'PR'), ...lost(before, b, 'baseline')],
  };
  if (a.length === 0 || b.length === 0) {
    const outcome: Outcome =
      b.length === 0 ? (a.length === 0 ? 'inconclusive' : 'added') : now.length === 0 ? 'removed' : 'inconclusive';
    const none = { difference: Number.NaN, interval: [Number.NaN, Number.NaN] as const, pValue: Number.NaN };
    return { comparison: { ...base, ...none, test: 'none', minimumDetectable: Number.NaN, outcome }, result: null, floor: 0 };
  }
  const sign = goal === 'minimize' ? 1 : -1;
  const result = twoSamples(a, b, sign, errorOf(series));
  const [low, high] = result.interval;
  const comparison: Comparison = {
    ...base,
    difference: sign * result.worse,
    interval: sign === 1 ? [low, high] : [-high, -low],
    test: result.test,
    pValue: result.pWorse,
    minimumDetectable: result.minimumDetectable,
    outcome: 'inconclusive',
  };
  const floor = rule?.tolerance ? Math.max(rule.tolerance.absolute, rule.tolerance.relative * Math.abs(mean(b))) : Number.NaN;
  return { comparison, result, floor };
}

function lost(runs: readonly ReportRun[], values: readonly number[], name: string): readonly string[] {
  const count = runs.length - values.length;
  return count > 0 ? [`${count} of ${runs.length} ${name} runs diverged or have no such value, and are left out`] : [];
}

function side(values: readonly number[]): Side | null {
  return values.length === 0 ? null : { runs: values.length, mean: mean(values), sd: standardDeviation(values) };
}

/** Turns a test into an outcome. One run against one is never a regression on noise alone: only a tolerance decides. */
function judge({ comparison, result, floor }: Draft, pValue: number): Comparison {
  if (!result) return comparison;
  const tolerated = Number.isNaN(floor) ? 0 : floor;
  const [low, high] = result.interval;
  if (Number.isNaN(result.pWorse)) {
    const same = result.worse === 0 && !(high > low);
    const identical = result.worse === 0 && comparison.difference === 0;
    const breached = !Number.isNaN(floor) && low > floor;
    const within = !Number.isNaN(floor) && high <= floor;
    return { ...comparison, outcome: breached ? 'regression' : within || same || identical ? 'neutral' : 'inconclusive' };
  }
  const large = result.worse > Math.max(tolerated, MIN_EFFECT * result.sd);
  const better = 1 - result.pWorse < ALPHA_IMPROVE && -result.worse > MIN_EFFECT * result.sd;
  let outcome: Outcome = 'inconclusive';
  if (pValue < ALPHA_FAIL && large) outcome = 'regression';
  else if (better) outcome = 'improvement';
  else if (Number.isNaN(floor) ? result.test === 'welch' && pValue >= 0.05 : high <= floor) outcome = 'neutral';
  return { ...comparison, pValue, outcome };
}
