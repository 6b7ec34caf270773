import { short } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { mayBeCrossEntropy } from '../measure/chance.js';
import { classesOf } from '../measure/hyperparameters.js';
import { rawAt } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { fittedLoss, place } from '../targets.js';

export const badInitialLoss = defineRule({
  id: 'bad-initial-loss',
  order: 280,
  title: 'The first loss is far above chance',
  severity: 'notice',
  needs:
    'a cross-entropy logged from its first step on, and the number of classes (or the size of the vocabulary) in the hyper-parameters',
  asks: ['hyperparameters'],
  why: 'An untrained model that knows nothing has a cross-entropy of ln K for K classes. Far above it the initialization makes it confidently wrong, and the first steps are spent on unlearning that.',
  formula: 'The loss at the first of at least 1,000 logged steps (the first 0.1% of the run) exceeds ln K by more than 25%.',
  advice: [
    'Initialize the last layer smaller, and its bias to the class frequencies.',
    'Check that the loss is a mean over examples (and tokens).',
  ],
  falseAlarmIf: ['the loss is a sum, or has a penalty in it', 'the first logged value is already an average over many steps'],
  references: ['https://karpathy.github.io/2019/04/25/recipe/'],
  example: {
    'hp/num_classes': [10],
    step: Array.from({ length: 1200 }, (_, i) => i),
    train_loss: Array.from({ length: 1200 }, (_, i) => 0.5 + 7 * Math.exp(-i / 90)),
  },
  options: {
    /** Points below which the first value is probably an average over many steps. */
    minPoints: 1000,
    /** Excess over ln K, as a share. */
    minExcess: 0.25,
  },
  select: (run) => {
    if (Number.isNaN(classesOf(run.run.hyperparameters)) || run.run.axis !== 'step') return [];
    return fittedLoss(run).filter(({ curve }) => mayBeCrossEntropy(run.run, curve.series));
  },
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minExcess }) => {
    const { values, at, series } = curve;
    if (at[0]! > 0.001 * at[at.length - 1]!) return null;
    const classes = classesOf(run.run.hyperparameters);
    const chance = Math.log(classes);
    const excess = values[0]! / chance - 1;
    if (!(excess > minExcess)) return null;
    return {
      series: [series.name],
      from: at[0]!,
      to: at[0]!,
      confidence: excess > 1 ? 'high' : 'medium',
      measured: { metric: series.name, first: rawAt(curve, 0), classes, chance, excess, firstPlace: place(run, at[0]!) },
    };
  },
  message: ({ measured }) => {
    const { metric, first, classes, chance, firstPlace } = measured;
    return say`${name(metric)} starts at ${first} (${firstPlace}); chance for ${classes} classes is ln ${classes} = ${short(chance)}.`;
  },
  causes: [
    { cause: 'The last layer starts with too large weights.' },
    {
      cause: 'The loss is a sum, not a mean.',
      weigh: ({ excess }) => ({ for: excess > 5 ? ['it is many times ln K'] : [], against: [] }),
    },
  ],
});
