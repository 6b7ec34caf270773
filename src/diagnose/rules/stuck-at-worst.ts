import { namesText } from '../../text/names.js';
import { say } from '../../text/sentence.js';
import { bestOf } from '../measure/best-of.js';
import { isMoving, MIN_HELD, worstOf } from '../measure/constants.js';
import { defineRule } from '../rule.js';
import { mainFirst, scoresOf } from '../targets.js';

export const stuckAtWorst = defineRule({
  id: 'stuck-at-worst',
  order: 430,
  title: 'A score stays at its worst',
  severity: 'warning',
  about: 'run',
  needs: 'a score whose worst value is known: 0 of an accuracy, mAP, Dice, IoU, F1 or BLEU, 1 of an error rate',
  why: 'A score that never leaves its worst value is computed, and says that nothing the model gives out is right: it gives out nothing, or nothing that the metric can match with its targets.',
  formula:
    'All of at least 5 values are at the worst: 0 of a score to maximize (up to 0.1% of its top, unless it counts answers), at least 99% of the top of an error rate. A warning from 10 values on, where the main score is among them. Not where the same score of another split shows that it is only not computed.',
  advice: [
    'Look at what the model gives out for a few examples, beside their targets, as the metric gets both.',
    'Compute the metric on the training examples and on the targets themselves: the last must give the best value.',
    'If the outputs are empty or all the same, overfit a few examples first.',
  ],
  falseAlarmIf: [
    'the model has just begun to learn: detectors and speech models keep their worst score for the first epochs',
    'the class that is measured has no examples in the validation set',
  ],
  references: ['https://karpathy.github.io/2019/04/25/recipe/'],
  example: {
    train_loss: Array.from({ length: 20 }, (_, i) => 3 + 2 * Math.exp(-i / 9)),
    val_loss: Array.from({ length: 20 }, (_, i) => 3.2 + 2 * Math.exp(-i / 9)),
    val_wer: Array.from({ length: 20 }, () => 1),
  },
  options: {
    /** Values below which a score may only have begun. */
    minPoints: MIN_HELD,
    /** Values from which on it is a warning. */
    minWarned: 10,
  },
  select: scoresOf,
  minimum: { option: 'minPoints', points: ({ points }) => points },
  check: ({ run }, { minPoints, minWarned }) => {
    const worst = worstOf(run);
    const [main, ...others] = worst === null ? [] : mainFirst(run, worst.series);
    const curve = main && run.curves.get(main);
    if (!worst || !main || !curve || main.values.length < minPoints) return null;
    const { at, values, goal } = main;
    const isLong = values.length >= minWarned;
    return {
      series: [main, ...others].map(({ name }) => name),
      from: at[0]!,
      to: at[at.length - 1]!,
      confidence: isLong && worst.isMain ? 'high' : isLong ? 'medium' : 'low',
      ...(isLong && worst.isMain ? {} : { severity: 'notice' as const }),
      measured: {
        count: values.length,
        best: bestOf(curve),
        isError: goal === 'minimize',
        isMoving: isMoving(run),
        isText: /^(?:wer|cer|bleu|rouge|meteor|chrf|exact_match)/.test(main.metric ?? ''),
      },
    };
  },
  message: ({ measured: { count, best, isError }, series }) => {
    const [verb, its] = series.length === 1 ? ['is', 'its'] : ['are', 'their'];
    const never = isError ? 'never lower' : 'never higher';
    return say`${namesText(series)} ${verb} at ${its} worst in all ${count} values, ${never} than ${best}: nothing that the model gives out is counted as right.`;
  },
  causes: [
    {
      cause: 'The model gives out nothing, or the same for every input: no boxes, only blanks, only background, an empty text.',
      weigh: ({ isMoving }) => ({ for: isMoving ? [] : ['no loss moves either'], against: [] }),
    },
    {
      cause:
        'Outputs and targets reach the metric in different forms: other ids of classes, another scale of boxes, text before decoding.',
      weigh: ({ isMoving, isText }) => ({
        for: [...(isMoving ? ['the loss does move'] : []), ...(isText ? ['it compares texts'] : [])],
        against: [],
      }),
    },
    { cause: 'The threshold above which an output counts is too high for a model that has just begun.' },
  ],
});
