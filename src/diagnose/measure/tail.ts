import { binMedians } from '../../math/curve/bin-medians.js';
import { type TailTrend, tailTrend } from '../../math/curve/tail-trend.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { indexFrom } from './align.js';

/** Bins that a tail is reduced to: the trend test costs the same at any length. */
const MAX_BINS = 60;

/** The points of a curve from one index to another, in at most 60 bins, oriented so that smaller is better. */
export function costBins(curve: Curve, start: number, end: number): Float64Array {
  const bins = binMedians(curve.values.subarray(start, end), MAX_BINS).values;
  return curve.series.goal === 'maximize' ? bins.map((value) => -value) : bins;
}

/** Trend of the points from `start` to `end`; see `tailTrend`. */
export function trendOf(curve: Curve, start: number, end: number, minShare: number): TailTrend {
  return tailTrend(costBins(curve, start, end), minShare, curve.quantum);
}

/** First point of the last `share` of a curve. */
export function tailStart(curve: Curve, share: number): number {
  return Math.floor((1 - share) * curve.values.length);
}

/** Does the learning rate change by itself from a place on: an event after it, or a schedule that anneals? */
export function isAnnealed(run: MeasuredRun, at: number): boolean {
  const event = run.learningRate.events.some((one) => one.kind !== 'warm-up-end' && one.at >= at);
  return event || run.phases[run.phases.length - 1]?.kind === 'annealing';
}

/** First point of the phase that a curve ends in. */
export function lastPhaseStart(run: MeasuredRun, curve: Curve): number {
  const phase = run.phases[run.phases.length - 1];
  return phase ? Math.min(indexFrom(curve.at, phase.from), curve.at.length - 1) : 0;
}

/** What the cost curve is: a metric, or the error that a score stands for. */
export function costOf(run: MeasuredRun): { readonly metric: string; readonly fromScore: boolean } {
  const metric = run.cost?.series.name ?? '';
  return { metric, fromScore: run.costIs !== 'loss' && run.cost !== run.validationScore };
}
