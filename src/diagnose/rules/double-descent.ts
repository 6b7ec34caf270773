import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { name, say, values } from '../../text/sentence.js';
import { indexAt } from '../measure/align.js';
import { asError, medianAt, rawAt, wayOf } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

export const doubleDescent = defineRule({
  id: 'double-descent',
  order: 330,
  title: 'The validation error falls a second time',
  severity: 'notice',
  needs: 'scores for training and validation with at least 40 evaluations',
  asks: ['validation-score', 'train-score'],
  why: 'Around the point where the training set is fitted exactly, the error on new data can peak and then fall again. Stopping at the first valley may be too early.',
  formula:
    'The smoothed validation error has a hill that is more than 4σ and a tenth of its height above the valley before and above the last 20% of the run; the training error at the hill is below 1% of the top, and no learning-rate event lies between the valley and the end.',
  advice: [
    'Compare the end with the first valley, and keep the better one.',
    'If it is label noise: clean the labels or use a robust loss; regularization flattens the hill.',
  ],
  falseAlarmIf: ['a learning-rate drop that is not logged made the second descent'],
  references: ['https://arxiv.org/abs/1912.02292'],
  example: doubleDescentExample(),
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 40,
    /** Height of the hill in standard deviations of one evaluation. */
    minZ: 4,
    /** The same as a share of the error at the hill. */
    minHeight: 0.1,
    /** Training error at the hill, as a share of the top. */
    maxTrainError: 0.01,
  },
  select: (run): readonly { run: MeasuredRun; train: Curve; score: Curve }[] => {
    const { trainScore: train, validationScore: score } = run;
    const usable = train && score && score.series.goal === 'maximize' && !Number.isNaN(score.series.top);
    return usable ? [{ run, train, score }] : [];
  },
  minimum: { option: 'minPoints', points: ({ score }) => score.values.length },
  check: ({ run, train, score }, { minZ, minHeight, maxTrainError }) => {
    const n = score.values.length;
    const { top } = score.series;
    const errors = errorsOf(score.levels, top);
    const { valley, hill } = hillOf(errors);
    const end = median(errors.subarray(Math.floor(0.8 * n)));
    const height = Math.min(errors[hill]! - errors[valley]!, errors[hill]! - end);
    if (!(hill < 0.8 * n && height > minZ * (score.noise / top) && height > minHeight * errors[hill]!)) return null;
    if (run.learningRate.events.some(({ at }) => at > score.at[valley]!)) return null;
    const i = indexAt(train.at, score.at[hill]!);
    const trainError = i < 0 ? Number.NaN : (top - train.levels[i]!) / top;
    if (!(trainError < maxTrainError)) return null;
    const [low, high] = wayOf(score, valley, hill);
    const tail = score.values.subarray(Math.floor(0.8 * n));
    return {
      series: [score.series.name],
      from: score.at[valley]!,
      to: score.at[n - 1]!,
      confidence: 'medium',
      measured: {
        metric: score.series.name,
        valley: asError(low, top),
        hill: asError(high, top),
        end: asError(medianAt(score, n - tail.length, median(tail), tail.length), top),
        trainError: asError(rawAt(train, i), top),
        valleyPlace: place(run, score.at[valley]!),
        hillPlace: place(run, score.at[hill]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, valley, hill, end, valleyPlace, hillPlace } = measured;
    return say`The error behind ${name(metric)} rose from ${valleyPlace} to ${hillPlace} (${values(valley, hill)}) and fell again to ${end} without a learning-rate drop.`;
  },
  causes: [
    {
      cause: 'Epoch-wise double descent at the point of interpolation.',
      weigh: ({ trainError }) => ({ for: [say`the training error was ${trainError} at the hill`], against: [] }),
    },
    { cause: 'Label noise.' },
  ],
});

/** Shares of the top that are missing. */
function errorsOf(levels: Float64Array, top: number): Float64Array {
  const errors = new Float64Array(levels.length);
  for (let i = 0; i < levels.length; i += 1) errors[i] = (top - levels[i]!) / top;
  return errors;
}

/** The point that stands highest over the lowest before and the lowest after it, and that lowest point before. */
function hillOf(errors: Float64Array): { readonly valley: number; readonly hill: number } {
  const n = errors.length;
  const after = new Float64Array(n);
  let low = Number.POSITIVE_INFINITY;
  for (let i = n - 1; i >= 0; i -= 1) {
    low = Math.min(low, errors[i]!);
    after[i] = low;
  }
  let lowest = 0;
  let best = { valley: 0, hill: 0 };
  let height = 0;
  for (let i = 0; i < n; i += 1) {
    if (errors[i]! < errors[lowest]!) lowest = i;
    const own = errors[i]! - Math.max(errors[lowest]!, after[i]!);
    if (own > height) {
      height = own;
      best = { valley: lowest, hill: i };
    }
  }
  return best;
}

function doubleDescentExample() {
  const error = (i: number) => 0.25 + 0.5 * Math.exp(-i / 6) + 0.15 * Math.exp(-(((i - 45) / 14) ** 2)) - 0.0006 * i;
  return {
    train_loss: Array.from({ length: 120 }, (_, i) => 1.5 * Math.exp(-i / 8)),
    train_acc: Array.from({ length: 120 }, (_, i) => 1 - 0.6 * Math.exp(-i / 8)),
    val_acc: Array.from({ length: 120 }, (_, i) => 1 - error(i) + 0.003 * Math.sin(5 * i)),
  };
}
