import { mean, standardDeviation } from '../math/stats/mean.js';
import { superiority } from '../math/stats/superiority.js';
import { fisherExact } from '../math/tests/fisher-exact.js';
import { runsNeeded } from '../math/tests/power.js';
import type { Comparison, DivergedRuns, Side } from '../model/comparison.js';
import type { ComparisonNote } from '../model/difference.js';
import type { ReportRun, ReportSeries } from '../model/report.js';
import type { Trend } from '../model/trend.js';
import { collapseOf } from './collapse.js';
import { convergence, spreadOf } from './convergence.js';
import type { Differences } from './differences.js';
import { doubtsOf } from './doubts.js';
import { type History, withRepeats } from './history/history-of.js';
import { groupsOf } from './history/regimes.js';
import type { Pair } from './match-groups.js';
import type { ComparedMetric, CompareRule } from './metrics.js';
import { noisePrior, usablePrior } from './noise/prior.js';
import { noiseSourceOf } from './noise/source.js';
import { observations } from './observations.js';
import { overfittingOnset } from './overfitting-onset.js';
import { ALPHA, POWER, type TestResult, twoSamples } from './two-samples.js';
import { sameSeries, type Values, valuesOf } from './values.js';

/** A comparison before it is judged beside the others. */
export interface Draft {
  readonly comparison: Comparison;
  /** Null where a side has no value. */
  readonly result: TestResult | null;
  readonly tolerance: number;
  /** What training gained in the baseline, in the metric's unit; NaN where unknown. */
  readonly gained: number;
  readonly worseAtOwnEnds: number;
  /** May the test fail a build, or only warn? */
  readonly decides: boolean;
  /** What the gate tolerates aside, is there something that "no change" would hide? */
  readonly doubted: boolean;
  /** Did all runs of the candidate diverge, and none of the baseline? Nothing is left of what was learned. */
  readonly isLost: boolean;
}

/** What is known of a pair beside its runs. */
interface Known {
  readonly others: Differences;
  /** Number of validation examples; null: not set. */
  readonly examples: number | null;
  /** Earlier values of what is compared. */
  readonly findHistory: (values: Values) => History;
}

/** One metric of a pair: the values of both sides, the repeats that the history adds to the baseline's, and what the test says of them. */
export function draftOf(pair: Pair, metric: ComparedMetric, known: Known): Draft {
  const { now, before } = pair;
  const { series, of, rule } = metric;
  const values = valuesOf(series, of, now, before);
  const history = known.findHistory(values);
  const tested = withRepeats(values, before, history);
  const apart = apartNote(tested.independent.baseline);
  const untested = {
    ...commonOf(pair, metric, values, tested),
    ...contextOf(pair, metric, values, known, [...apart, ...copiesNotes(tested), ...movedNote(history.trend)]),
    trend: history.trend,
  };
  if (values.candidate.length === 0 || values.baseline.length === 0) {
    const comparison: Comparison = { ...untested, ...NOTHING, outcome: withoutValues(values, now.length, before.length) };
    const nothing = { result: null, tolerance: Number.NaN, gained: Number.NaN, worseAtOwnEnds: Number.NaN };
    return { comparison, ...nothing, decides: false, doubted: false, isLost: isLost(values, now) };
  }
  const sign = untested.goal === 'minimize' ? 1 : -1;
  const tolerance = toleranceOf(rule, mean(tested.baseline));
  const found = noisePrior({ series, of, now, before, values, examples: known.examples });
  const prior = usablePrior(found, tested.independent, !Number.isNaN(tolerance));
  const samples = { ...tested, prior, leverage: history.leverage };
  const result = twoSamples(samples, sign);
  const gained = gainedOf(series, before, tested);
  const doubts = Number.isNaN(tolerance) ? doubtsOf({ values, samples, result, sign, gained }) : [];
  const comparison: Comparison = {
    ...untested,
    notes: [...untested.notes, ...doubts],
    ...numbersOf(result, sign, tolerance),
    // What is only assumed of one run's spread is no unit, and says nothing about how many runs would do.
    ...(result.test === 'moderated' && prior?.decides === false && { effectSize: Number.NaN, seedsNeeded: Number.NaN }),
    noise: noiseSourceOf({ test: result.test, values: tested, prior, history }),
    tolerance,
    probabilityWorse: probabilityWorse(tested, sign),
    lostShare: gained > 0 ? result.worse / gained : Number.NaN,
    outcome: 'inconclusive',
  };
  const decides = apart.length === 0 && (result.test !== 'moderated' || prior?.decides !== false);
  const own = values.atOwnEnds;
  const worseAtOwnEnds = own ? sign * (mean(own.candidate) - mean(own.baseline)) : Number.NaN;
  return { comparison, result, tolerance, gained, decides, worseAtOwnEnds, doubted: doubts.length > 0, isLost: false };
}

/** What is compared, and the level of both sides. */
function commonOf({ id }: Pair, { series, of, gated }: ComparedMetric, values: Values, tested: Values) {
  return {
    metric: series.name,
    group: id,
    goal: series.goal ?? 'minimize',
    of,
    statistic: values.statistic,
    baseline: sideOf(tested.baseline),
    candidate: sideOf(values.candidate),
    gated,
  } as const;
}

/** What stands beside the number: of the runs of the change and of the baseline alone. */
function contextOf(
  { now, before, onlyLeft }: Pair,
  { series, rule }: ComparedMetric,
  values: Values,
  { others }: Known,
  ofRepeats: readonly ComparisonNote[],
) {
  const isScaled = values.scale.candidate !== 1 || values.scale.baseline !== 1;
  const converges = values.baseline.length > 0 && !isScaled;
  return {
    ...others,
    observed: observations(series, now, before, values.scale),
    notes: [...pairedNote(onlyLeft), ...ofRepeats, ...values.notes, ...ownEnds(values), ...runCounts(values)],
    collapse: collapseOf({ series, now, before, values }),
    diverged: divergedRuns(values, now.length, before.length),
    convergence: converges ? convergence(series, now, before, values.baseline, rule?.maxSlowdown ?? null) : null,
    spread: spreadOf(values.candidate, values.baseline, rule?.maxSpread ?? null),
    overfitting: overfittingOnset(now, before, rule?.maxEarlierOverfitting ?? null),
  };
}

/** The numbers of a test in the metric's own direction. */
function numbersOf(result: TestResult, sign: 1 | -1, tolerance: number) {
  const wanted = Number.isNaN(tolerance) ? Math.abs(result.worse) : tolerance;
  const [low, high] = result.interval;
  return {
    difference: sign * result.worse,
    interval: sign === 1 ? ([low, high] as const) : ([-high, -low] as const),
    test: result.test,
    pValue: result.pWorse,
    pTwoSided: twoSidedP(result.pWorse),
    effectSize: sign * result.effectSize,
    minimumDetectable: result.minimumDetectable,
    seedsNeeded: runsNeeded(wanted / result.sd, ALPHA, POWER),
  };
}

/** Two-sided p of a symmetric test from the one-sided one; NaN where there is none. */
function twoSidedP(pWorse: number): number {
  return 2 * Math.min(pWorse, 1 - pWorse);
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
function withoutValues({ candidate, baseline, diverged }: Values, now: number, before: number): Comparison['outcome'] {
  const isHere = candidate.length > 0 || (now > 0 && diverged.candidate === now);
  const isThere = baseline.length > 0 || (before > 0 && diverged.baseline === before);
  if (before === 0 || (isHere && !isThere)) return 'added';
  return now === 0 || (isThere && !isHere) ? 'removed' : 'inconclusive';
}

/** Games between networks and rewards do that by chance. */
function isLost({ baseline, diverged }: Values, now: readonly ReportRun[]): boolean {
  const isOfGames = now.some(({ profile }) => profile === 'gan-rl');
  return !isOfGames && now.length > 0 && diverged.candidate === now.length && diverged.baseline === 0 && baseline.length > 0;
}

/** In the metric's unit; NaN where the settings name none. */
export function toleranceOf(rule: CompareRule | null, baseline: number): number {
  if (!rule?.tolerance) return Number.NaN;
  return Math.max(rule.tolerance.absolute, rule.tolerance.relative * Math.abs(baseline));
}

function probabilityWorse({ candidate, baseline }: Values, sign: 1 | -1): number {
  if (Math.min(candidate.length, baseline.length) < 1 || Math.max(candidate.length, baseline.length) < 3) return Number.NaN;
  return sign === 1 ? superiority(candidate, baseline) : superiority(baseline, candidate);
}

function gainedOf(series: ReportSeries, before: readonly ReportRun[], { baseline, scale }: Values): number {
  const first = before.map((run) => sameSeries(run, series)?.first ?? Number.NaN).filter(Number.isFinite);
  return Math.abs(scale.baseline * mean(first) - mean(baseline));
}

function divergedRuns({ diverged }: Values, now: number, before: number): DivergedRuns | null {
  // A configuration of one side alone is held against nothing.
  if (diverged.candidate + diverged.baseline === 0 || now === 0 || before === 0) return null;
  return {
    baseline: [diverged.baseline, before],
    candidate: [diverged.candidate, now],
    pValue: fisherExact(diverged.candidate, now, diverged.baseline, before),
  };
}

/** Runs of the baseline that one normal distribution hardly makes. */
function apartNote(baseline: readonly number[]): readonly ComparisonNote[] {
  return groupsOf(baseline).length > 0 ? [{ id: 'apart', values: { runs: baseline.length } }] : [];
}

/** Earlier runs of the base branch stand where its trend leads. */
function movedNote(trend: Trend | null): readonly ComparisonNote[] {
  return trend === null || trend.drift === 0 ? [] : [{ id: 'moved', values: { drift: trend.drift } }];
}

/** Runs that are the same in every digit say nothing about seed noise. */
function copiesNotes({ candidate, baseline, independent }: Values): readonly ComparisonNote[] {
  const note = (side: 'now' | 'before', runs: number, different: number): readonly ComparisonNote[] =>
    different < runs ? [{ id: 'copies', values: { side, runs, different } }] : [];
  return [
    ...note('now', candidate.length, independent.candidate.length),
    ...note('before', baseline.length, independent.baseline.length),
  ];
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
