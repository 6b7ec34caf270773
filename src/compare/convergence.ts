import { brownForsythe } from '../math/brown-forsythe.js';
import { mean, standardDeviation } from '../math/mean.js';
import type { Convergence, Spread } from '../model/comparison.js';
import type { ReportRun, ReportSeries } from '../model/report.js';
import { smoothedCurve } from './compared-value.js';
import { twoSamples } from './two-samples.js';
import { sameSeries } from './values.js';

/** Of the way from a run's first value to the baseline's: where there are too few seeds to say what noise is. */
const REACHED = 0.98;

/**
 * Slower convergence: evaluations until the smoothed curve first reaches the baseline's value less one standard deviation
 * over its seeds (less 2 % of the way there, for fewer than three runs), compared as logarithms. Null where a curve is
 * missing or a run never gets there: then the value itself is the news.
 */
export function convergence(
  series: ReportSeries,
  now: readonly ReportRun[],
  before: readonly ReportRun[],
  level: { readonly mean: number; readonly sd: number },
  limit: number | null,
): Convergence | null {
  const sign = series.goal === 'maximize' ? -1 : 1;
  const starts = before.map((run) => sameSeries(run, series)?.first ?? Number.NaN).filter(Number.isFinite);
  const slack = before.length >= 3 ? level.sd : (1 - REACHED) * Math.abs(mean(starts) - level.mean);
  const target = level.mean + sign * slack;
  const reach = (runs: readonly ReportRun[]) => runs.map((run) => reachedAt(run, series, target, sign));
  const [a, b] = [reach(now), reach(before)];
  if ([...a, ...b].some((at) => !(at > 0)) || a.length === 0 || b.length === 0) return null;
  const [x, y] = [a.map(Math.log), b.map(Math.log)];
  const ratio = Math.exp(mean(x) - mean(y));
  return {
    target,
    baseline: Math.exp(mean(y)),
    candidate: Math.exp(mean(x)),
    ratio,
    pValue: twoSamples(x, y, 1, Number.NaN).pWorse,
    exceeded: limit === null ? null : ratio > 1 + limit,
  };
}

/** Evaluations since the start, counted so that the first is one step; NaN where the target is never reached. */
function reachedAt(run: ReportRun, series: ReportSeries, target: number, sign: 1 | -1): number {
  const own = sameSeries(run, series);
  const curve = own && run.curves.find((one) => one.series === own.name);
  if (!own || !curve || curve.at.length < 3) return Number.NaN;
  const { at, values } = smoothedCurve(curve, own);
  const i = values.findIndex((value) => sign * (value - target) <= 0);
  // Positions may start at 0: one evaluation interval is added so that a logarithm exists.
  return i < 0 ? Number.NaN : at[i]! - at[0]! + (at[at.length - 1]! - at[0]!) / Math.max(1, at.length - 1);
}

/** Runs a side needs before its spread is compared. */
const MIN_RUNS = 5;

/** Higher variance over seeds, by Brown and Forsythe's test. Null below five runs on a side. */
export function spreadOf(candidate: readonly number[], baseline: readonly number[], limit: number | null): Spread | null {
  if (candidate.length < MIN_RUNS || baseline.length < MIN_RUNS) return null;
  const ratio = standardDeviation(candidate) / standardDeviation(baseline);
  if (!Number.isFinite(ratio)) return null;
  return { ratio, pValue: brownForsythe(candidate, baseline), exceeded: limit === null ? null : ratio > limit };
}
