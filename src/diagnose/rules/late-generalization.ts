import { largest } from '../../math/stats/extremes.js';
import { median } from '../../math/stats/median.js';
import { short } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { medianAt, rawAt } from '../measure/readings.js';
import { type ScorePair, scorePairs } from '../measure/score-pair.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

export const lateGeneralization = defineRule({
  id: 'late-generalization',
  order: 75,
  title: 'Validation becomes good long after training did',
  severity: 'notice',
  about: 'run',
  overrules: () => [
    'overfitting',
    'memorization',
    'loss-accuracy-divergence',
    'double-descent',
    'generalization-gap',
    'unexplained-shift',
  ],
  needs: 'the same score logged for training and validation',
  asks: ['validation-score', 'train-score'],
  why: 'On small algorithmic tasks a model fits the training set early and generalizes long after, when weight decay has worn down what it memorized (grokking). Until then the curves look like overfitting.',
  formula:
    'Training stays above 90% of its best score from a place on, validation is below a quarter of its own best for at least twice as long again, at 10 evaluations or more, and then rises to at least 90% of what training reaches.',
  advice: [
    'Do not stop such a run early, and keep its last checkpoints.',
    'Try more weight decay or more training data: both bring the rise forward.',
    'If the task is an ordinary one, look at what changed in the validation at the rise.',
  ],
  falseAlarmIf: ['the validation data, the labels or the evaluation code changed at the rise'],
  references: ['https://arxiv.org/abs/2201.02177'],
  example: {
    train_acc: Array.from({ length: 80 }, (_, i) => 1 - 0.9 * Math.exp(-i / 1.5)),
    val_acc: Array.from({ length: 80 }, (_, i) => 0.02 + 0.97 / (1 + Math.exp(-(i - 50) / 3))),
  },
  options: {
    /** Evaluations at which training is good and validation is not. */
    minPoints: 10,
    /** Length of that stretch, in lengths of the time until training is good. */
    minDelay: 2,
  },
  select: (run) => scorePairs(run).map((pair) => ({ run, pair })),
  minimum: { option: 'minPoints', points: ({ pair }) => pair.validation.values.length },
  check: ({ run, pair }, { minPoints, minDelay }) => {
    const found = lateRise(pair);
    if (found === null || found.rise - found.fitted < minPoints) return null;
    const { train, validation } = pair;
    const { at, values } = validation;
    if (at[found.rise]! - at[found.fitted]! < minDelay * (at[found.fitted]! - at[0]!)) return null;
    const before = values.subarray(found.fitted, found.rise);
    const end = values.length - 1;
    return {
      series: [train.series.name, validation.series.name],
      from: at[found.rise]!,
      to: at[end]!,
      confidence: 'high',
      measured: {
        train: train.series.name,
        validation: validation.series.name,
        fittedPlace: place(run, at[found.fitted]!),
        risePlace: place(run, at[found.rise]!),
        before: medianAt(validation, found.fitted, median(before), before.length),
        last: rawAt(validation, end),
        count: before.length,
      },
    };
  },
  message: ({ measured: { train, validation, fittedPlace, risePlace, before, last } }) =>
    say`${name(train)} is near its best since ${fittedPlace}, ${name(validation)} stays at ${before} until ${risePlace} and ends at ${last}: late generalization (grokking), no overfitting.`,
  causes: [
    {
      cause: 'The model first memorizes, and finds the rule when weight decay or noise has worn that down.',
      weigh: ({ count }) => ({ for: [`${short(count)} evaluations lie between`], against: [] }),
    },
    { cause: 'The validation data or its labels changed during the run.' },
  ],
});

/** Shares of the best that count as good and as bad. */
const GOOD = 0.9;
const BAD = 0.25;

/** Evaluation from which on training stays good, and the first at which validation is half good; null where validation is not bad between. */
function lateRise({ shares: { train, validation } }: ScorePair): { readonly fitted: number; readonly rise: number } | null {
  const [reached, best] = [largest(train), largest(validation)];
  const end = validation[validation.length - 1]!;
  if (!(reached > 0.5 && best > 0.5 && end >= GOOD * reached)) return null;
  let fitted = train.length;
  while (fitted > 0 && !(train[fitted - 1]! < GOOD * reached)) fitted -= 1;
  let rise = validation.length - 1;
  while (rise > 0 && validation[rise - 1]! >= best / 2) rise -= 1;
  if (rise <= fitted) return null;
  return median(validation.subarray(fitted, rise)) < BAD * best ? { fitted, rise } : null;
}
