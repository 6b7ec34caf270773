import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { percent } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { classesOf } from '../measure/hyperparameters.js';
import { medianAt } from '../measure/readings.js';
import { tailStart, trendOf } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

/** Distance from ln K and from 1/K, as a share, within which loss and score are at chance. */
const CHANCE = { loss: 0.01, score: 0.15 } as const;
/** Larger numbers of classes are no longer told apart by their chance level. */
const MAX_CLASSES = 200;

export const underfitting = defineRule({
  id: 'underfitting',
  order: 340,
  title: 'The model has stopped learning at a poor level',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['not-learning', 'diverged-loss'],
  needs: 'a training loss with at least 20 points, and a score or the number of classes in the hyper-parameters',
  asks: ['train-loss', 'hyperparameters'],
  why: 'Training and validation are equally bad and flat: more of the same training won’t help, nor will regularization.',
  formula:
    'The last quarter of the training loss excludes a fall of 1%, and either loss and score are both at chance for K classes (within 1% of ln K and 15% of 1/K), or K is known and the loss is above ½·ln K with validation within 5% of it.',
  advice: [
    'Change the learning rate (tenfold in both directions), then the capacity of the model.',
    'Weaken regularization and augmentation, check the input normalization.',
  ],
  falseAlarmIf: ['the task is that noisy, and nobody does better', 'the loss is no cross-entropy'],
  references: ['https://karpathy.github.io/2019/04/25/recipe/'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => Math.LN10 + 1.2 * Math.exp(-i / 4) + 0.0005 * Math.sin(7 * i)),
    val_loss: Array.from({ length: 60 }, (_, i) => Math.LN10 + 1.2 * Math.exp(-i / 4) + 0.0005 * Math.sin(5 * i)),
    val_acc: Array.from({ length: 60 }, (_, i) => 0.1 + 0.001 * Math.sin(3 * i)),
  },
  options: {
    /** Minimum points before reporting. */
    minPoints: 20,
    /** Fall over the last quarter that must be excluded, as a share. */
    maxFall: 0.01,
    /** Level as a share of ln K above which it is poor. */
    minLevel: 0.5,
    /** Gap between validation and training, as a share. */
    maxGap: 0.05,
  },
  select: (run): readonly { run: MeasuredRun; train: Curve }[] => {
    const train = run.trainLoss ?? run.validationLoss;
    const known = run.trainScore || run.validationScore || !Number.isNaN(classesOf(run.run.hyperparameters));
    return train && known && run.profile !== 'llm-pretrain' ? [{ run, train }] : [];
  },
  minimum: { option: 'minPoints', points: ({ train }) => train.values.length },
  check: ({ run, train }, { maxFall, minLevel, maxGap }) => {
    const n = train.values.length;
    const level = train.levels[n - 1]!;
    const guessed = chanceClasses(run, level);
    const classes = guessed || classesOf(run.run.hyperparameters);
    const validated = run.validationLoss?.levels.at(-1) ?? Number.NaN;
    const poor = level > minLevel * Math.log(classes) && Math.abs(validated - level) < maxGap * level;
    if (guessed === 0 && !poor) return null;
    const start = tailStart(train, 0.25);
    const { verdict } = trendOf(train, start, n, maxFall);
    if (guessed > 0 ? verdict === 'improving' : verdict !== 'plateau') return null;
    const last = medianAt(train, start, median(train.values.subarray(start)), n - start);
    return {
      series: [train.series.name],
      from: train.at[start]!,
      to: train.at[n - 1]!,
      confidence: guessed > 0 ? 'high' : 'medium',
      measured: {
        metric: train.series.name,
        last,
        classes,
        ofChance: last.value / Math.log(classes),
        atChance: guessed > 0,
        fromPlace: place(run, train.at[start]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, last, classes, ofChance, atChance, fromPlace } = measured;
    return atChance
      ? say`${name(metric)} is ${last} since ${fromPlace}, and the score is no better: chance for ${classes} classes (ln ${classes}).`
      : say`${name(metric)} has been flat at ${last} since ${fromPlace}, ${percent(ofChance)} of chance for ${classes} classes, and validation is no worse: the model does not fit the data.`;
  },
  causes: [
    {
      cause: 'The learning rate killed the model (or never moved it).',
      weigh: ({ atChance }) => ({ for: atChance ? ['loss and score are at chance'] : [], against: [] }),
    },
    {
      cause: 'The model is too small or too strongly regularized.',
      weigh: ({ atChance }) => ({
        for: atChance ? [] : ['validation is as bad as training'],
        against: atChance ? ['it does no better than guessing'] : [],
      }),
    },
  ],
});

/** Number of classes that a loss at ln K and a score at 1/K both stand for; 0 where they don’t. */
function chanceClasses({ trainScore, validationScore }: MeasuredRun, level: number): number {
  const score = validationScore ?? trainScore;
  const classes = Math.round(Math.exp(level));
  if (score?.series.goal !== 'maximize' || !(classes >= 2 && classes <= MAX_CLASSES)) return 0;
  const share = score.levels[score.levels.length - 1]! / score.series.top;
  const isChance =
    Math.abs(level - Math.log(classes)) < CHANCE.loss * Math.log(classes) && Math.abs(share * classes - 1) < CHANCE.score;
  return isChance ? classes : 0;
}
