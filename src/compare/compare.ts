import { mean, standardDeviation } from '../math/stats/mean.js';
import { superiority } from '../math/stats/superiority.js';
import { benjaminiHochberg } from '../math/tests/benjamini-hochberg.js';
import { fisherExact } from '../math/tests/fisher-exact.js';
import { holm } from '../math/tests/holm.js';
import { runsNeeded } from '../math/tests/power.js';
import type { Comparison, DivergedRuns, Side } from '../model/comparison.js';
import type { ComparisonNote } from '../model/difference.js';
import type { HistoryCommit } from '../model/history.js';
import type { ReportRun, ReportSeries } from '../model/report.js';
import { collapseOf } from './collapse.js';
import { convergence, spreadOf } from './convergence.js';
import { type Differences, differences } from './differences.js';
import { type History, historyOf, noiseOf, withRepeats } from './history/history-of.js';
import { matchingCommits } from './history/matching-commits.js';
import { matchGroups, type Pair, type Party } from './match-groups.js';
import { type ComparedMetric, type CompareRule, metricsOf } from './metrics.js';
import { observations } from './observations.js';
import { ALPHA_FAIL, ALPHA_SHOWN, ALPHA_WARN, outcomeOf } from './outcome.js';
import { overfittingOnset } from './overfitting-onset.js';
import { ALPHA, POWER, type TestResult, twoSamples } from './two-samples.js';
import { sameSeries, type Values, valuesOf } from './values.js';

export interface CompareOptions {
  /** Metric → rule, as the user's gate names them; empty: the primary metric is gated at its best value. */
  readonly gate: ReadonlyMap<string, CompareRule>;
  readonly groupBy: readonly string[];
  /** Commits of the base branch, oldest first; absent: none are known. */
  readonly history?: readonly HistoryCommit[];
  /** Commit of the baseline, which may be among them; '' where it is not known. */
  readonly baselineCommit?: string;
}

/** Earlier values of what a pair is compared by. */
type FindHistory = (pair: Pair, metric: ComparedMetric, values: Values) => History;

interface Draft {
  readonly comparison: Comparison;
  /** Null where a side has no value. */
  readonly result: TestResult | null;
  readonly tolerance: number;
  readonly worseAtOwnEnds: number;
}

/** Candidate against baseline, group by group and metric by metric, gated ones first. */
export function compare(candidate: Party, baseline: Party, options: CompareOptions): readonly Comparison[] {
  const pairs = matchGroups(candidate, baseline, options.groupBy);
  const findHistory = historyFinder(baseline, options);
  const drafts = pairs.flatMap((pair) => {
    const others = differences(pair.now, pair.before, options.groupBy);
    return metricsOf(pair.now, pair.before, options.gate).map((metric) => draftOf(pair, metric, others, findHistory));
  });
  const gated = drafts.filter(({ comparison }) => comparison.gated);
  const others = drafts.filter(({ comparison }) => !comparison.gated);
  return [...judged(gated, holm, ALPHA_FAIL), ...judged(others, benjaminiHochberg, ALPHA_SHOWN)];
}

function historyFinder(baseline: Party, { history = [], baselineCommit = '', groupBy }: CompareOptions): FindHistory {
  const commitsLike = matchingCommits(baseline, history, groupBy);
  return ({ now, before }, { series, of }, values) =>
    historyOf({ series, of, now, before, values, commits: commitsLike(before), baseline: baselineCommit, groupBy });
}

/** Outcomes of drafts that are judged together: their p values, and those of diverged runs, are adjusted for each other. */
function judged(
  drafts: readonly Draft[],
  adjust: (pValues: readonly number[]) => readonly number[],
  alpha: number,
): readonly Comparison[] {
  // A group's diverged runs are tested once, however many of its metrics are compared, and only where there are more of them.
  const tested = new Map<string, number>();
  for (const [i, { comparison }] of drafts.entries())
    if (divergedMore(comparison) && !tested.has(comparison.group)) tested.set(comparison.group, i);
  const adjusted = adjust([
    ...drafts.map(({ result }) => result?.pWorse ?? Number.NaN),
    ...drafts.map(({ comparison }, i) => (tested.get(comparison.group) === i ? comparison.diverged!.pValue : Number.NaN)),
  ]);
  return drafts.map(({ comparison, result, tolerance, worseAtOwnEnds }, i) => {
    const place = tested.get(comparison.group);
    const pDiverged = place === undefined ? (comparison.diverged?.pValue ?? Number.NaN) : adjusted[drafts.length + place]!;
    const diverged = comparison.diverged && { ...comparison.diverged, pValue: pDiverged };
    const pValue = adjusted[i]!;
    const outcome = result ? outcomeOf({ result, tolerance, pValue, alpha, worseAtOwnEnds }) : comparison.outcome;
    if (pDiverged < alpha || isCollapse(comparison, tolerance, worseAtOwnEnds))
      return { ...comparison, pValue, diverged, outcome: 'regression' };
    const isOpen = (pDiverged < ALPHA_WARN && outcome === 'neutral') || comparison.collapse !== null;
    return { ...comparison, pValue, diverged, outcome: isOpen ? 'inconclusive' : outcome };
  });
}

function divergedMore({ diverged }: Comparison): boolean {
  return diverged !== null && diverged.candidate[0] / diverged.candidate[1] > diverged.baseline[0] / diverged.baseline[1];
}

/** Did runs collapse, and is the whole side worse for it: by more than what the user tolerates, and at the runs' own ends, too? */
function isCollapse({ collapse, difference, goal }: Comparison, tolerance: number, worseAtOwnEnds: number): boolean {
  if (collapse === null) return false;
  const tolerated = Number.isNaN(tolerance) ? 0 : tolerance;
  const worse = goal === 'minimize' ? difference : -difference;
  return worse > tolerated && (Number.isNaN(worseAtOwnEnds) || worseAtOwnEnds > tolerated);
}

/** Two-sided p of a symmetric test from the one-sided one; NaN where there is none. */
function twoSidedP(pWorse: number): number {
  return 2 * Math.min(pWorse, 1 - pWorse);
}

function draftOf(pair: Pair, metric: ComparedMetric, others: Differences, findHistory: FindHistory): Draft {
  const { id, now, before, onlyLeft } = pair;
  const { series, of, gated, rule } = metric;
  const values = valuesOf(series, of, now, before);
  const history = findHistory(pair, metric, values);
  const tested = withRepeats(values, before, history);
  const goal = series.goal ?? 'minimize';
  const sign = goal === 'minimize' ? 1 : -1;
  const level = sideOf(values.baseline);
  const isScaled = values.scale.candidate !== 1 || values.scale.baseline !== 1;
  const common = {
    metric: series.name,
    group: id,
    goal,
    of,
    statistic: values.statistic,
    baseline: sideOf(tested.baseline),
    candidate: sideOf(values.candidate),
    gated,
  } as const;
  const context = {
    ...others,
    observed: observations(series, now, before),
    notes: [...pairedNote(onlyLeft), ...values.notes, ...ownEnds(values), ...runCounts(values)],
    collapse: collapseOf({ series, now, before, values }),
    diverged: divergedRuns(values, now.length, before.length),
    convergence: level && !isScaled ? convergence(series, now, before, values.baseline, rule?.maxSlowdown ?? null) : null,
    spread: spreadOf(values.candidate, values.baseline, rule?.maxSpread ?? null),
    overfitting: overfittingOnset(now, before, rule?.maxEarlierOverfitting ?? null),
    trend: history.trend,
  };
  if (values.candidate.length === 0 || values.baseline.length === 0) {
    const comparison: Comparison = {
      ...common,
      ...NOTHING,
      ...context,
      outcome: withoutValues(values, now.length, before.length),
    };
    return { comparison, result: null, tolerance: Number.NaN, worseAtOwnEnds: Number.NaN };
  }
  const result = twoSamples(tested.candidate, tested.baseline, sign, tested.error, tested.independent);
  const tolerance = toleranceOf(rule, mean(tested.baseline));
  const wanted = Number.isNaN(tolerance) ? Math.abs(result.worse) : tolerance;
  const [low, high] = result.interval;
  const comparison: Comparison = {
    ...common,
    difference: sign * result.worse,
    interval: sign === 1 ? [low, high] : [-high, -low],
    test: result.test,
    noise: noiseOf(history, tested.baseline.length) ?? NOTHING.noise,
    pValue: result.pWorse,
    pTwoSided: twoSidedP(result.pWorse),
    tolerance,
    effectSize: sign * result.effectSize,
    probabilityWorse: probabilityWorse(tested, sign),
    lostShare: lostShare(result.worse, series, before, tested),
    minimumDetectable: result.minimumDetectable,
    seedsNeeded: runsNeeded(wanted / result.sd, ALPHA, POWER),
    outcome: 'inconclusive',
    ...context,
  };
  const own = values.atOwnEnds;
  return { comparison, result, tolerance, worseAtOwnEnds: own ? sign * (mean(own.candidate) - mean(own.baseline)) : Number.NaN };
}

const NOTHING = {
  difference: Number.NaN,
  interval: [Number.NaN, Number.NaN],
  test: 'none',
  noise: { id: 'none', values: {} },
  pValue: Number.NaN,
  pTwoSided: Number.NaN,
  tolerance: Number.NaN,
  effectSize: Number.NaN,
  probabilityWorse: Number.NaN,
  lostShare: Number.NaN,
  minimumDetectable: Number.NaN,
  seedsNeeded: Number.NaN,
} as const;

/** One side has nothing to compare: the metric or the configuration is new or gone, or all of its runs diverged. */
function withoutValues(values: Values, now: number, before: number): Comparison['outcome'] {
  if (now > 0 && values.diverged.candidate === now) return 'inconclusive';
  if (before > 0 && values.diverged.baseline === before) return 'inconclusive';
  if (values.baseline.length === 0) return values.candidate.length === 0 ? 'inconclusive' : 'added';
  return 'removed';
}

function toleranceOf(rule: CompareRule | null, baseline: number): number {
  if (!rule?.tolerance) return Number.NaN;
  return Math.max(rule.tolerance.absolute, rule.tolerance.relative * Math.abs(baseline));
}

function probabilityWorse({ candidate, baseline }: Values, sign: 1 | -1): number {
  if (Math.min(candidate.length, baseline.length) < 1 || Math.max(candidate.length, baseline.length) < 3) return Number.NaN;
  return sign === 1 ? superiority(candidate, baseline) : superiority(baseline, candidate);
}

function lostShare(worse: number, series: ReportSeries, before: readonly ReportRun[], { baseline, scale }: Values): number {
  const first = before.map((run) => sameSeries(run, series)?.first ?? Number.NaN).filter(Number.isFinite);
  const gained = Math.abs(scale.baseline * mean(first) - mean(baseline));
  return gained > 0 ? worse / gained : Number.NaN;
}

function divergedRuns({ diverged }: Values, now: number, before: number): DivergedRuns | null {
  if (diverged.candidate + diverged.baseline === 0) return null;
  return {
    baseline: [diverged.baseline, before],
    candidate: [diverged.candidate, now],
    pValue: fisherExact(diverged.candidate, now, diverged.baseline, before),
  };
}

function ownEnds({ atOwnEnds: own }: Values): readonly ComparisonNote[] {
  return own ? [{ id: 'own-ends', values: { now: mean(own.candidate), before: mean(own.baseline) } }] : [];
}

function pairedNote(onlyLeft: string | null): readonly ComparisonNote[] {
  return onlyLeft === null ? [] : [{ id: 'paired', values: { before: onlyLeft } }];
}

function runCounts({ candidate, baseline }: Values): readonly ComparisonNote[] {
  const [a, b] = [candidate.length, baseline.length];
  return a === b || a === 0 || b === 0 ? [] : [{ id: 'counts', values: { now: a, before: b } }];
}

function sideOf(values: readonly number[]): Side | null {
  return values.length === 0 ? null : { runs: values.length, mean: mean(values), sd: standardDeviation(values) };
}
