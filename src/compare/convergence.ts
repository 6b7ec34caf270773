import { mean, standardDeviation } from '../math/stats/mean.js';
import { median } from '../math/stats/median.js';
import { brownForsythe } from '../math/tests/brown-forsythe.js';
import type { Convergence, Spread } from '../model/comparison.js';
import type { ReportRun, ReportSeries } from '../model/report.js';
import { levelsOf } from './compared-value.js';
import { twoSamples } from './two-samples.js';
import { sameSeries } from './values.js';

/** Share of what training gained that the target leaves out: the last percent of a flat curve is reached by luck. */
const SLACK = 0.02;

/**
 * Slower convergence: evaluations until the smoothed curve first reaches the target, the worst of the baseline's values less
 * 2% of what training gained, compared as logarithms. A run that never gets there counts with its length. Null where a curve
 * is missing or most runs of the candidate never get there: then the value itself is the news.
 */
export function convergence(
  series: ReportSeries,
  now: readonly ReportRun[],
  before: readonly ReportRun[],
  values: readonly number[],
  limit: number | null,
): Convergence | null {
  const sign = series.goal === 'maximize' ? -1 : 1;
  const first = mean(before.map((run) => sameSeries(run, series)?.first ?? Number.NaN).filter(Number.isFinite));
  const worst = sign === 1 ? Math.max(...values) : Math.min(...values);
  const target = worst + SLACK * (first - worst);
  const reach = (runs: readonly ReportRun[]) => runs.flatMap((run) => reachedAt(run, series, target, sign));
  const [a, b] = [reach(now), reach(before)];
  const isKnown = a.length === now.length && b.length === before.length && a.length > 0 && b.length > 0;
  if (!isKnown || !Number.isFinite(target) || a.filter(({ reached }) => !reached).length > a.length / 2) return null;
  const [x, y] = [a.map(({ after }) => Math.log(after)), b.map(({ after }) => Math.log(after))];
  const ratio = Math.exp(mean(x) - mean(y));
  return {
    target,
    baseline: Math.exp(mean(y)),
    candidate: Math.exp(mean(x)),
    ratio,
    pValue: twoSamples({ candidate: x, baseline: y }, 1).pWorse,
    exceeded: limit === null ? null : ratio > 1 + limit,
  };
}

/** How far a run had to go, counted so that the first evaluation is one step; nothing without a curve. */
function reachedAt(
  run: ReportRun,
  series: ReportSeries,
  target: number,
  sign: 1 | -1,
): readonly { readonly after: number; readonly reached: boolean }[] {
  const own = sameSeries(run, series);
  const curve = own && run.curves.find((one) => one.series === own.name);
  if (!own || !curve) return [];
  const { at, level } = levelsOf(curve);
  if (level.length < 3) return [];
  const i = level.findIndex((value) => sign * (value - target) <= 0);
  const end = at[at.length - 1]! - at[0]!;
  // Positions may start at 0: one evaluation interval is added so that a logarithm exists.
  const interval = end / Math.max(1, at.length - 1);
  const after = (i < 0 ? end : at[i]! - at[0]!) + interval;
  return after > 0 ? [{ after, reached: i >= 0 }] : [];
}

/** Runs per side needs before its spread is compared. */
const MIN_RUNS = 5;

/** Higher variance over seeds, by Brown and Forsythe's test. Null below five runs on a side. */
export function spreadOf(candidate: readonly number[], baseline: readonly number[], limit: number | null): Spread | null {
  if (candidate.length < MIN_RUNS || baseline.length < MIN_RUNS) return null;
  const ratio = standardDeviation(candidate) / standardDeviation(baseline);
  if (!Number.isFinite(ratio)) return null;
  // Their test is two-sided; "more" is the half of it on the side that lies farther from its median.
  const { p } = brownForsythe(candidate, baseline);
  const pValue = mean(distances(candidate)) > mean(distances(baseline)) ? p / 2 : 1 - p / 2;
  return { ratio, pValue, exceeded: limit === null ? null : ratio > limit };
}

function distances(values: readonly number[]): readonly number[] {
  const center = median(values);
  return values.map((value) => Math.abs(value - center));
}
