import { percent } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { bestOf } from '../measure/best-of.js';
import { neverLearned } from '../measure/never-learned.js';
import { rawAt } from '../measure/readings.js';
import { scorePairs } from '../measure/score-pair.js';
import { defineRule } from '../rule.js';
import { lossPair } from '../targets.js';

/** What is said of a validation that was better once. */
const GENERALIZATION = [
  ...['generalization-gap', 'last-is-not-best', 'best-checkpoints-disagree', 'metric-disagreement', 'validation-losses-disagree'],
  ...['single-class', 'stuck-at-worst', 'wasted-budget', 'underfitting', 'quantized-metric', 'frozen-metric', 'still-improving'],
];
/** The same of a validation loss that rises: what is memorized shows in it even where nothing could be learned. */
const RISES = ['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence', 'double-descent'];

export const validationNeverLearned = defineRule({
  id: 'validation-never-learned',
  order: 65,
  title: 'Validation never works, while training does',
  severity: 'warning',
  about: 'run',
  needs: 'the same score logged for training and validation, or the same loss',
  asks: ['validation-score', 'train-score'],
  why: 'Overfitting begins after validation got better. Validation that is no better than guessing from its first evaluation on, while training learns, is measured on something else than training, or otherwise: a fault of the data or of the evaluation, which more regularization does not repair.',
  formula:
    'Training reaches at least half of the top of the score and lies 30% of it above validation, and the best validation level is at most 1.5/K and 1/K + 5% (K of the settings, or of a first loss ln K with an accuracy of 1/K; 1/2 for an AUC); where K is not known, at most 10% of the top and 15% of training, already where training reached 10%, and the validation loss never below the first training loss. Of losses alone, as a notice: validation never below 1.5 times the first training loss, of which training keeps at most half, nor more than 10% better than at first; a warning where it is never below 10 times that and above ln 200,000, worse than guessing among any number of classes.',
  advice: [
    'Evaluate on the training examples with the code of the validation: if the score stays bad, the fault is in the evaluation (mode, batch normalization, preprocessing); if it is good, in the validation data.',
    'Compare the classes and their numbers in both sets, and look at ten validation examples with their labels as the model gets them.',
    'Shuffle before splitting: a split from the end of sorted data holds other classes than the training set.',
    'No checkpoint of this run is worth keeping.',
  ],
  falseAlarmIf: [
    'the task is one that small models generalize late, long after they fit the training set',
    'the validation set holds other classes on purpose (zero-shot, open set)',
  ],
  references: ['https://keras.io/getting_started/faq/'],
  example: {
    'hp/num_classes': [10],
    train_loss: Array.from({ length: 30 }, (_, i) => 0.1 + 2.1 * Math.exp(-i / 6)),
    val_loss: Array.from({ length: 30 }, (_, i) => 2.4 + 0.1 * i),
    train_acc: Array.from({ length: 30 }, (_, i) => 0.97 - 0.8 * Math.exp(-i / 6)),
    val_acc: Array.from({ length: 30 }, (_, i) => 0.1 + 0.01 * Math.sin(5 * i)),
  },
  options: {
    /** Evaluations below which validation may only lag behind. */
    minPoints: 5,
  },
  select: (run) => {
    const curves = [...scorePairs(run), ...lossPair(run)].map(({ validation }) => validation.values.length);
    return curves.length > 0 ? [{ run, points: Math.max(...curves) }] : [];
  },
  minimum: { option: 'minPoints', points: ({ points }) => points },
  check: ({ run }, { minPoints }) => {
    const found = neverLearned(run);
    if (found === null || found.validation.values.length < minPoints) return null;
    const { validation, train, classes, chance, of, isFar } = found;
    const { at, values, series } = validation;
    return {
      series: [train.series.name, series.name],
      from: at[0]!,
      to: at[at.length - 1]!,
      confidence: of === 'loss' && !isFar ? 'low' : Number.isNaN(chance) ? 'medium' : 'high',
      ...(of === 'loss' && !isFar ? { severity: 'notice' as const } : {}),
      measured: {
        train: train.series.name,
        validation: series.name,
        count: values.length,
        best: bestOf(validation),
        reached: bestOf(train),
        first: rawAt(train, 0),
        isLow: series.goal === 'minimize',
        classes: Number.isNaN(classes) ? 0 : classes,
        isBelow: isBelow(found),
        startsAtChance: found.startsAtChance,
        of,
      },
    };
  },
  overrules: ({ startsAtChance }) => (startsAtChance ? GENERALIZATION : [...GENERALIZATION, ...RISES]),
  message: ({ measured }) => {
    const { train, validation, count, best, reached, first, isLow, classes, startsAtChance, of } = measured;
    const never = isLow ? 'never below' : 'never above';
    const start = say`${name(validation)} is ${never} ${best} in ${count} evaluations`;
    if (of === 'loss')
      return say`${start}, while ${name(train)} begins at ${first} and falls to ${reached}: validation did not learn at any time, which is no overfitting.`;
    const guess = classes > 0 ? say` (chance for ${classes} classes is ${percent(1 / classes)})` : [];
    const end = startsAtChance ? 'validation never worked' : 'validation never worked, which is no overfitting';
    return say`${start}${guess}, while ${name(train)} reaches ${reached}: ${end}.`;
  },
  causes: [
    {
      cause: 'The split is not shuffled: the validation set holds classes that the training set does not.',
      weigh: ({ isBelow }) => ({ for: isBelow ? ['fewer answers are right than guessing gives'] : [], against: [] }),
    },
    {
      cause: 'The labels of the validation set are mapped to other numbers than those of the training set.',
      weigh: ({ isBelow }) => ({ for: isBelow ? ['fewer answers are right than guessing gives'] : [], against: [] }),
    },
    {
      cause:
        'The model behaves otherwise in evaluation mode: statistics of batch normalization, dropout, weights that are not loaded.',
      weigh: ({ isBelow, of }) => ({ for: isBelow || of === 'loss' ? [] : ['it is as good as guessing'], against: [] }),
    },
    {
      cause: 'The labels of the training set are random: there is nothing to learn but each example by itself.',
      weigh: ({ startsAtChance }) => ({
        for: [],
        against: startsAtChance ? [] : ['validation is bad from the first evaluation on'],
      }),
    },
    {
      cause: 'The validation examples are prepared otherwise: scaling, order of channels, tokens.',
      weigh: ({ isBelow, of }) => ({ for: isBelow || of === 'loss' ? [] : ['it is as good as guessing'], against: [] }),
    },
  ],
});

/** Is validation worse than guessing would be? Where chance is not known, next to nothing is right. */
function isBelow({ validation, chance, of }: NonNullable<ReturnType<typeof neverLearned>>): boolean {
  if (of === 'loss') return false;
  const { goal, top } = validation.series;
  const middle = validation.levels[Math.floor(validation.levels.length / 2)]! / top;
  const share = goal === 'minimize' ? 1 - middle : middle;
  return Number.isNaN(chance) ? share === 0 : share < chance / 2;
}
