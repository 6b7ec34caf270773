import { two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { rawAt } from '../measure/readings.js';
import { examplesOf, FEW_EXAMPLES, intervalOf } from '../measure/validation-size.js';
import { defineRule } from '../rule.js';
import type { CurveTarget } from '../targets.js';

export const quantizedMetric = defineRule({
  id: 'quantized-metric',
  order: 250,
  title: 'The validation score moves in coarse steps',
  severity: 'notice',
  about: 'log',
  qualifies: true,
  needs: 'a validation score with a known top and at least 20 evaluations',
  asks: ['validation-score'],
  why: 'The steps give away the size N of the validation set: one example moves the score by 1/N. On few examples differences between checkpoints and runs are mostly chance.',
  formula:
    'Of at least 5 different values, at least 90% of the evaluations are multiples of 1/N for a whole number N ≤ 300 that is no round decimal (100, 200, 250 … may be the logger’s rounding), within a tenth of a step. The 95% interval of the last value is Wilson’s. As a notice it is told beside a warning or an error only.',
  advice: [
    'Validate on more examples, or by cross-validation.',
    'Compare runs by smoothed values and several seeds; trust no difference within the interval.',
  ],
  falseAlarmIf: [
    'the score is rounded by the logger to an unusual step',
    'the score is an average over a few parts (folds, classes)',
  ],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from({ length: 40 }, (_, i) => Math.exp(-i / 9)),
    val_acc: Array.from({ length: 40 }, (_, i) => Math.round(48 * (0.9 - 0.5 * Math.exp(-i / 9) + 0.03 * Math.sin(5 * i))) / 48),
  },
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 20,
    /** Largest validation set that is called small: ±3 points at 90%. */
    maxExamples: FEW_EXAMPLES,
  },
  select: (run): readonly CurveTarget[] => {
    const curve = run.validationScore;
    return curve && !Number.isNaN(curve.series.top) ? [{ run, curve }] : [];
  },
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ curve }, { maxExamples }) => {
    const { series, at } = curve;
    const n = at.length;
    const examples = examplesOf(curve, maxExamples);
    if (examples === 0) return null;
    const last = rawAt(curve, n - 1);
    const [low, high] = intervalOf(curve, last.value, examples);
    return {
      series: [series.name],
      from: at[0]!,
      to: at[n - 1]!,
      confidence: 'medium',
      measured: {
        metric: series.name,
        examples,
        step: series.top / examples,
        last,
        low,
        high,
      },
    };
  },
  message: ({ measured }) => {
    const { metric, examples, step, last, low, high } = measured;
    return say`${name(metric)} moves in steps of ${two(step)}, as on ${examples} validation examples: the last one, ${last}, stands for ${two(low)} to ${two(high)} (95% interval).`;
  },
  causes: [
    {
      cause: 'The validation set is small.',
      weigh: ({ examples }) => ({ for: [`the steps are those of ${examples} examples`], against: [] }),
    },
  ],
});
