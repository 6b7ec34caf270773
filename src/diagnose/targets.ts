import type { Curve, Divergence, MeasuredDrop, MeasuredRun, Rise } from '../model/measured.js';
import type { LearningRateEvent } from '../model/report.js';
import type { Series } from '../model/run.js';

/** A rise with the run that it was seen in. `rise: null`: the run was judged, and has none. */
export interface RiseTarget {
  readonly run: MeasuredRun;
  readonly cost: Curve;
  readonly rise: Rise | null;
}

/** Every rise of a run that was judged; one empty target where nothing rises, so that the check counts as passed. */
export function rises(run: MeasuredRun): readonly RiseTarget[] {
  // A fine-tune of a few evaluations may have a rise, judged by its size alone.
  if (!run.cost || (run.notEnough !== null && run.rises.length === 0)) return [];
  const cost = run.cost;
  return run.rises.length > 0 ? run.rises.map((rise) => ({ run, cost, rise })) : [{ run, cost, rise: null }];
}

export interface DropTarget {
  readonly run: MeasuredRun;
  readonly cost: Curve;
  readonly drop: MeasuredDrop;
  readonly rise: Rise | null;
}

/** Every learning-rate drop, with the rise that it ended. */
export function drops(run: MeasuredRun): readonly DropTarget[] {
  const { cost } = run;
  if (!cost || run.notEnough !== null) return [];
  return run.drops.map((drop) => ({ run, cost, drop, rise: run.rises[drop.interrupted] ?? null }));
}

export interface DivergenceTarget {
  readonly run: MeasuredRun;
  readonly loss: Curve;
  readonly score: Curve;
  readonly divergence: Divergence | null;
}

/** Every window in which loss and score part ways. */
export function divergences(run: MeasuredRun): readonly DivergenceTarget[] {
  const { validationLoss: loss, validationScore: score } = run;
  if (!loss || !score || run.costIs !== 'loss' || run.notEnough !== null) return [];
  const all = run.divergences.map((divergence) => ({ run, loss, score, divergence }));
  return all.length > 0 ? all : [{ run, loss, score, divergence: null }];
}

export interface PairTarget {
  readonly run: MeasuredRun;
  readonly train: Curve;
  readonly validation: Curve;
}

/** The same loss on the training and on the validation set. */
export function lossPair(run: MeasuredRun): readonly PairTarget[] {
  const { trainLoss, validationLoss } = run;
  if (!trainLoss || !validationLoss || trainLoss.series.metric !== validationLoss.series.metric) return [];
  return [{ run, train: trainLoss, validation: validationLoss }];
}

export interface CurveTarget {
  readonly run: MeasuredRun;
  readonly curve: Curve;
}

/** The training loss, or the validation loss where no training loss is logged. */
export function fittedLoss(run: MeasuredRun): readonly CurveTarget[] {
  const curve = run.trainLoss ?? run.validationLoss;
  return curve ? [{ run, curve }] : [];
}

/** What "worse" is measured on, where there is enough of it to be judged. */
export function judgedCost(run: MeasuredRun): readonly CurveTarget[] {
  return run.cost && run.notEnough === null ? [{ run, curve: run.cost }] : [];
}

export interface SeriesTarget {
  readonly run: MeasuredRun;
  readonly series: Series;
}

/** Every loss, score and gradient norm of the run, not only the main ones. */
export function measuredSeries(run: MeasuredRun): readonly SeriesTarget[] {
  const kinds = ['loss', 'loss-part', 'score', 'gradient-norm'];
  return run.run.series.filter(({ kind }) => kinds.includes(kind)).map((series) => ({ run, series }));
}

export interface ScoresTarget {
  readonly run: MeasuredRun;
  /** Values of the longest score. */
  readonly points: number;
}

/** A run with scores, judged together: what one model does shows in all of them. */
export function scoresOf(run: MeasuredRun): readonly ScoresTarget[] {
  const scores = run.run.series.filter(({ kind }) => kind === 'score');
  return scores.length > 0 ? [{ run, points: Math.max(...scores.map(({ values }) => values.length)) }] : [];
}

/** Some series of a run with the one first that its rules look at. */
export function mainFirst({ run }: MeasuredRun, series: readonly Series[]): readonly Series[] {
  const main = series.find((one) => one === run.primary.validationScore) ?? series[0];
  return main === undefined ? [] : [main, ...series.filter((one) => one !== main)];
}

/** The main series that was logged most often: where the axis of a run shows best. */
export function judgedSeries(run: MeasuredRun): readonly SeriesTarget[] {
  const { trainLoss, validationLoss, validationScore } = run.run.primary;
  const [most] = [trainLoss, validationLoss, validationScore]
    .filter((one) => one !== null)
    .sort((a, b) => b.at.length - a.at.length);
  return most ? [{ run, series: most }] : [];
}

/** The drop that opened the phase of a rise, if one did. */
export function dropBefore(run: MeasuredRun, rise: Rise): LearningRateEvent | null {
  const start = run.phases[rise.phase]?.from;
  return run.learningRate.events.find((event) => event.kind === 'drop' && event.at === start) ?? null;
}

/** `epoch 64`, `step 500`, `row 12`. */
export function place(run: MeasuredRun, at: number): string {
  return `${run.run.axis} ${Number.isInteger(at) ? at : Number(at.toFixed(2))}`;
}
