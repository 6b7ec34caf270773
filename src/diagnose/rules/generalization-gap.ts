import { median } from '../../math/stats/median.js';
import { name, say, values } from '../../text/sentence.js';
import { alignTo, indexAt } from '../measure/align.js';
import { rawAt, stretchLevelAt, type Way, wayOf } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { tailStart, trendOf } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { lossPair, place } from '../targets.js';

export const generalizationGap = defineRule({
  id: 'generalization-gap',
  order: 140,
  title: 'Training still improves, validation does not',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence', 'last-is-not-best'],
  needs: 'the same loss logged for training and validation, with at least 40 evaluations',
  asks: ['validation-loss', 'train-loss'],
  why: 'What the model still learns does not help on new data: the recent gain of the training loss is memorization, even though validation has not turned up.',
  formula:
    'Over the last half, without a learning-rate event in it, the training loss falls by more than 50%, the 95% interval of the slope of the validation loss excludes a gain of 1%, and at the end validation lies more than 10% above training.',
  advice: [
    'Stop where validation went flat, or regularize more: augmentation, weight decay, dropout, more data.',
    'A gap alone is no fault: what counts is the validation level.',
  ],
  falseAlarmIf: [
    'the two losses are not measured the same way (augmentation, label smoothing, penalties)',
    'the score still improves',
  ],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html'],
  example: {
    train_loss: Array.from({ length: 80 }, (_, i) => 0.9 * Math.exp(-i / 25) + 0.02),
    val_loss: Array.from({ length: 80 }, (_, i) => 0.6 + 0.5 * Math.exp(-i / 6) + 0.001 * Math.sin(5 * i)),
  },
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 40,
    /** Fall of the training loss over the last half, as a share. */
    minTrainFall: 0.5,
    /** Gain of the validation loss that must be excluded, as a share. */
    maxGain: 0.01,
    /** Gap at the end, as a share of the training loss. SageMaker's threshold. */
    minGap: 0.1,
  },
  select: lossPair,
  minimum: { option: 'minPoints', points: ({ validation }) => validation.values.length },
  check: ({ run, train, validation }, { minTrainFall, maxGain, minGap }) => {
    const n = validation.values.length;
    if (run.rises.length > 0 || run.notEnough !== null) return null;
    const start = tailStart(validation, 0.5);
    const from = validation.at[start]!;
    if (run.learningRate.events.some(({ at }) => at >= from)) return null;
    if (trendOf(validation, start, n, maxGain).verdict !== 'plateau') return null;
    const aligned = alignTo(validation.at, train.series);
    const level = (a: number, b: number) => median(aligned.slice(a, b).filter(Number.isFinite));
    const w = validation.window;
    const before = level(start, start + w);
    const after = level(n - w, n);
    const trainFall = (before - after) / before;
    const gap = (validation.levels[n - 1]! - after) / after;
    if (!(after > 0 && before > after && trainFall > minTrainFall && gap > minGap)) return null;
    const [a, b] = [start, n - 1].map((point) => Math.max(0, indexAt(train.at, validation.at[point]!))) as [number, number];
    const levels: Way = [stretchLevelAt(train, a, before), stretchLevelAt(train, b, after)];
    const [trainBefore, trainAfter] = wayOf(train, a, b, levels);
    return {
      series: [train.series.name, validation.series.name],
      from,
      to: validation.at[n - 1]!,
      confidence: 'medium',
      measured: {
        train: train.series.name,
        validation: validation.series.name,
        fromPlace: place(run, from),
        trainBefore,
        trainAfter,
        validated: rawAt(validation, n - 1),
        trainLevelFall: trainFall,
        levelGap: gap,
      },
    };
  },
  message: ({ measured }) => {
    const { train, validation, fromPlace, trainBefore, trainAfter, validated } = measured;
    return say`Since ${fromPlace} ${name(train)} fell${shareWords([trainBefore, trainAfter])} (${values(trainBefore, trainAfter)}), ${name(validation)} stayed level (at the end ${validated}): the recent gain is memorization.`;
  },
  causes: [
    {
      cause: 'Memorization of the training set that does no harm yet.',
      weigh: ({ trainBefore, trainAfter }) => ({
        for: [`the training loss fell${shareWords([trainBefore, trainAfter])} for nothing`],
        against: [],
      }),
    },
    { cause: 'The validation set holds what the training set does not.' },
  ],
});
