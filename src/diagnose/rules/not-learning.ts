import { binMedians } from '../../math/curve/bin-medians.js';
import { theilSen } from '../../math/curve/theil-sen.js';
import { largest } from '../../math/stats/extremes.js';
import { median } from '../../math/stats/median.js';
import type { Curve } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { name, say, values } from '../../text/sentence.js';
import { chanceOf, mayBeCrossEntropy, NEAR_CHANCE } from '../measure/chance.js';
import { isHeld } from '../measure/constants.js';
import { medianAt, rawAt } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { fittedLoss } from '../targets.js';

/** A log that begins this late, as a share of its own length, is the middle of a training that may have learned before. */
const MIN_BEFORE = 0.2;
/** A cross-entropy below this is better than chance for two classes, ln 2, and so for any number of them. */
const BELOW_CHANCE = 0.9 * Math.LN2;
/** Bins that a long log is reduced to. */
const MAX_BINS = 60;

export const notLearning = defineRule({
  id: 'not-learning',
  order: 100,
  title: 'The training loss does not go down',
  severity: 'warning',
  about: 'run',
  needs: 'a training loss (or a validation loss where none is logged)',
  asks: ['validation-loss', 'train-loss'],
  why: 'After a fifth of the budget a model that learns has left its first level.',
  formula:
    'With at least 10 points: the median of the last quarter lies within 5% of the first level (median of the first 5%, at least 3 points), and the Theil–Sen line falls by less than 2% of it over the run; or the loss, a cross-entropy by its name, ends at chance for K classes (within 2% of ln K) and the accuracy never exceeds 1.2/K. K is that of the settings, or one that the accuracy agrees with.',
  advice: [
    'Overfit one batch first: if that fails, the fault is in the model or the loss.',
    'Try learning rates 10 times smaller and larger.',
    'Check that labels belong to their examples, that the optimizer got the parameters, and that none are frozen.',
  ],
  falseAlarmIf: [
    'a pretrained model is fine-tuned near its optimum, or the log begins in the middle of the training',
    'the loss is one of a game between networks, or a policy loss',
    'the learning rate is still warming up',
  ],
  references: ['https://karpathy.github.io/2019/04/25/recipe/'],
  example: { train_loss: Array.from({ length: 30 }, (_, i) => Math.LN10 + 0.004 * Math.sin(7 * i)) },
  options: {
    /** Minimum points before reporting. */
    minPoints: 10,
    /** Distance of the last level from the first, as a share of it. */
    maxChange: 0.05,
    /** Fall of the line over the run, as a share of the first level. */
    maxFall: 0.02,
    /** Training scores above this share of the top speak against it. */
    maxScore: 0.6,
  },
  select: (run) => (run.profile === 'finetune' || run.profile === 'llm-pretrain' ? [] : fittedLoss(run)),
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minPoints, maxChange, maxFall, maxScore }) => {
    const bins = binMedians(curve.values, MAX_BINS);
    const y = bins.values;
    const n = y.length;
    if (n < minPoints || curve.values.length < minPoints) return null;
    const [head, tail] = [Math.max(3, Math.round(0.05 * n)), n - Math.max(3, Math.round(0.25 * n))];
    const [first, last] = [median(y.subarray(0, head)), median(y.subarray(tail))];
    // Nearly every curve moves: only of one that does not the slope is asked.
    const isHeldUp = Math.abs(last - first) <= maxChange * Math.abs(first);
    const fallOf = () => (-theilSen(y).slope * (n - 1)) / Math.abs(first);
    const score = run.trainScore ?? run.validationScore;
    const chance = chanceOf(run, curve, last);
    const classes = chance?.classes ?? 0;
    const isChance = chance?.isConfirmed === true;
    const best = isChance && score?.series.metric === 'accuracy' ? largest(score.levels) / score.series.top : Number.NaN;
    const stuck = best < NEAR_CHANCE / classes;
    const isFlat = isHeldUp && fallOf() < maxFall;
    if (!isFlat && !stuck) return null;
    if (run.run.before >= MIN_BEFORE && !isChance) return null;
    const top = score ? largest(score.levels) / score.series.top : Number.NaN;
    // A model that already scores high has nothing left to learn.
    if (score?.series.goal === 'maximize' && top > maxScore) return null;
    const scoreGain = score ? Math.abs(score.levels[score.levels.length - 1]! - score.levels[0]!) / score.series.top : 0;
    if (scoreGain > maxChange) return null;
    const isLow = !isChance && score === null && last < BELOW_CHANCE && mayBeCrossEntropy(run.run, curve.series);
    const held = score && !isChance && isHeld(score.values) ? score : null;
    return {
      series: [curve.series.name],
      from: curve.at[0]!,
      to: curve.at[curve.at.length - 1]!,
      confidence: isChance ? 'high' : isLow ? 'low' : 'medium',
      ...(isLow && { severity: 'notice' as const }),
      measured: {
        metric: curve.series.name,
        first: medianUntil(curve, bins.starts[head]!),
        last: medianFrom(curve, bins.starts[tail]!),
        fall: fallOf(),
        points: curve.values.length,
        classes,
        isConfirmed: isChance,
        stuck: stuck && !isFlat,
        score: held?.series.name ?? '',
        held: held ? rawAt(held, held.values.length - 1) : rawAt(curve, curve.values.length - 1),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, first, last, points, classes, isConfirmed, stuck, score, held } = measured;
    if (stuck)
      return say`${name(metric)} ends at ${last}, which is chance for ${classes} classes (ln ${classes}), and the accuracy never left chance in ${points} points.`;
    const level =
      classes < 2
        ? []
        : isConfirmed
          ? say` That is chance for ${classes} classes (ln ${classes}).`
          : say` That would be chance for ${classes} classes (ln ${classes}), if there are so many.`;
    const one = score === '' ? [] : say` ${name(score)} stays at ${held}: the model gives one answer for every input.`;
    return say`${name(metric)} does not leave its first level in ${points} points (${values(first, last)}).${level}${one}`;
  },
  causes: [
    { cause: 'The learning rate is far too low or too high.' },
    {
      cause: 'The model outputs the same for every input.',
      weigh: ({ classes, isConfirmed, score }) => ({
        for: [
          ...(classes > 1 && isConfirmed ? [`the loss is ln ${classes}: chance for ${classes} classes`] : []),
          ...(score === '' ? [] : ['the score does not move either']),
        ],
        against: [],
      }),
    },
    { cause: 'Labels are shuffled, or parameters frozen.' },
    { cause: 'The inputs are not scaled, or say nothing about the targets.' },
  ],
});

/** Median of all evaluations before a point. */
function medianUntil(curve: Curve, end: number): Reading {
  return medianAt(curve, 0, median(curve.values.subarray(0, end)), end);
}

/** Median of all evaluations from a point on. */
function medianFrom(curve: Curve, start: number): Reading {
  return medianAt(curve, start, median(curve.values.subarray(start)), curve.values.length - start);
}
