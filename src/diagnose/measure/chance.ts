import { largest } from '../../math/stats/extremes.js';
import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import type { Run, Series } from '../../model/run.js';
import { classesOf } from './hyperparameters.js';

/** Losses that are cross-entropies by their name. A loss that is only called `loss` may be one. */
const CROSS_ENTROPIES = new Set(
  'loss nll nll_loss ce ce_loss cls_loss class_loss classification_loss cross_entropy cross_entropy_loss categorical_crossentropy sparse_categorical_crossentropy binary_crossentropy logloss mlogloss log_loss'.split(
    ' ',
  ),
);
/** Words of what is measured where numbers are foretold, not classes. */
const NUMBERS = new Set('mse msle rmse rmsle nrmse mae mape smape wape mase huber r2 nse mpjpe crps pinball'.split(' '));
/** Distance from ln K, as a share of it, within which a loss is at chance for K classes. */
const CHANCE = 0.02;
/** The same where no score confirms it. */
const SURE_CHANCE = 0.005;
/** An accuracy that never exceeds this multiple of 1/K is at chance for K classes. */
export const NEAR_CHANCE = 1.2;
/** More classes are not guessed where nothing but losses tells of them: above, every loss is near some ln K. */
const MAX_GUESSED = 10;
const MAX_CLASSES = 200_000;

/** How many classes a loss is at chance for. */
export interface Chance {
  readonly classes: number;
  /** The log says how many there are, or the accuracy is that of chance; else only the losses tell. */
  readonly isConfirmed: boolean;
}

/** Does a run foretell numbers: is a distance between numbers among its losses or scores? */
export function isRegression({ series }: Pick<Run, 'series'>): boolean {
  const found = regressions.get(series) ?? series.some(isOfRegression);
  regressions.set(series, found);
  return found;
}

/** Many rules ask it of the same run. */
const regressions = new WeakMap<Run['series'], boolean>();

function isOfRegression({ metric, kind }: Series): boolean {
  return (kind === 'loss' || kind === 'score') && metric !== null && metric.split('_').some(isOfNumbers);
}

function isOfNumbers(word: string): boolean {
  return NUMBERS.has(word);
}

/** May a loss be a cross-entropy, by its own name and by what is measured beside it? */
export function mayBeCrossEntropy(run: Pick<Run, 'series'>, { metric }: Pick<Series, 'metric'>): boolean {
  return CROSS_ENTROPIES.has(metric ?? '') && !isRegression(run);
}

/**
 * The number of classes that a lasting loss is chance for, ln K: the one of the settings, or one that the accuracy confirms with 1/K; of
 * several, the roundest. Without an accuracy a few classes are guessed where the training and the validation loss lie there. Null where
 * the loss is no cross-entropy, or nothing confirms it.
 */
export function chanceOf({ run, trainLoss, validationLoss, ...scores }: MeasuredRun, loss: Curve, level: number): Chance | null {
  if (!(level > 0) || !mayBeCrossEntropy(run, loss.series)) return null;
  const known = classesOf(run.hyperparameters);
  if (!Number.isNaN(known)) return isNear(level, known, CHANCE) ? { classes: known, isConfirmed: true } : null;
  const score = [scores.trainScore, scores.validationScore].find((one) => one?.series.metric === 'accuracy');
  if (score) {
    const share = median(score.values) / score.series.top;
    const best = largest(score.levels) / score.series.top;
    const agrees = (classes: number) => Math.abs(share * classes - 1) < NEAR_CHANCE - 1 && best < NEAR_CHANCE / classes;
    const classes = roundest(level, agrees);
    return classes === null ? null : { classes, isConfirmed: true };
  }
  const classes = Math.round(Math.exp(level));
  const isPlausible = (classes >= 2 && classes <= MAX_GUESSED) || isPowerOfTen(classes);
  const both = [trainLoss, validationLoss].every((one) => one && isNear(median(one.values), classes, SURE_CHANCE));
  return isPlausible && both ? { classes, isConfirmed: false } : null;
}

function isNear(level: number, classes: number, tolerance: number): boolean {
  return Math.abs(level - Math.log(classes)) <= tolerance * Math.log(classes);
}

/** Of the numbers of classes near e^level that agree, a power of ten, else the nearest. */
function roundest(level: number, agrees: (classes: number) => boolean): number | null {
  const nearest = Math.exp(level);
  if (nearest > MAX_CLASSES) return null;
  const from = Math.max(2, Math.ceil(Math.exp(level / (1 + CHANCE))));
  const to = Math.floor(Math.exp(level / (1 - CHANCE)));
  let found: number | null = null;
  for (let classes = from; classes <= to; classes += 1) {
    if (!agrees(classes)) continue;
    if (isPowerOfTen(classes)) return classes;
    if (found === null || Math.abs(classes - nearest) < Math.abs(found - nearest)) found = classes;
  }
  return found;
}

function isPowerOfTen(classes: number): boolean {
  return classes >= 10 && Number.isInteger(Math.log10(classes));
}
