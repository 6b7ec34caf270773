import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { largest, smallest } from '../../math/stats/extremes.js';
import { percent, two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { tailStart } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { judgedCost, place } from '../targets.js';

export const oscillation = defineRule({
  id: 'oscillation',
  order: 160,
  title: 'Validation still swings widely at the end',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['lr-high-late', 'diverged-loss', 'not-learning', 'unstable-validation'],
  needs: 'a validation loss or score with at least 32 evaluations',
  asks: ['validation-loss'],
  why: 'Which checkpoint is good becomes a matter of luck, and two runs can hardly be compared by their last values.',
  formula:
    'Over the last quarter the standard deviation of one evaluation (from second differences) is more than 5% of the range of the rolling median over the run and more than 15% of the level, for a run that at least halved its first level. Changes of sign are no measure: white noise changes in 2 of 3 steps.',
  advice: [
    'Decay the learning rate towards the end, or average the weights (EMA, SWA).',
    'Use a larger validation set or batch; compare runs by smoothed values.',
  ],
  falseAlarmIf: ['the validation set is a new random sample each time', 'the learning rate cycles on purpose'],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => 0.4 + 2 * Math.exp(-i / 8)),
    val_loss: Array.from({ length: 60 }, (_, i) => (0.6 + 2 * Math.exp(-i / 8)) * (1 + 0.5 * Math.sin(2.2 * i))),
  },
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 32,
    /** Standard deviation ÷ range of the rolling median. */
    minOfRange: 0.05,
    /** Standard deviation ÷ level. */
    minOfLevel: 0.15,
  },
  select: judgedCost,
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minOfRange, minOfLevel }) => {
    const { values, levels, at, series } = curve;
    const n = values.length;
    const start = tailStart(curve, 0.25);
    const deviation = secondDifferenceScale(values.subarray(start), curve.quantum);
    const [low, high] = [smallest(levels), largest(levels)];
    const level = levels[n - 1]!;
    const first = values[0]!;
    if (!(level > 0 && level < 0.5 * first && deviation > minOfRange * (high - low) && deviation > minOfLevel * level))
      return null;
    const rates = run.run.primary.learningRate?.values;
    const rate = rates && rates.length > 0 ? rates[rates.length - 1]! / largest(rates) : Number.NaN;
    return {
      series: [series.name],
      from: at[start]!,
      to: at[n - 1]!,
      confidence: deviation > 2 * minOfLevel * level ? 'high' : 'medium',
      measured: {
        metric: series.name,
        deviation,
        ofLevel: deviation / level,
        ofRange: deviation / (high - low),
        rate,
        fromPlace: place(run, at[start]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, deviation, ofLevel, fromPlace } = measured;
    return say`${name(metric)} still swings by ±${two(deviation)} (${percent(ofLevel)} of its level) from one evaluation to the next since ${fromPlace}.`;
  },
  causes: [
    {
      cause: 'The learning rate stays too high.',
      weigh: ({ rate }) => ({
        for: rate > 0.1 ? ['at the end it is more than a tenth of its peak'] : [],
        against: rate < 0.01 ? ['it has been decayed'] : [],
      }),
    },
    { cause: 'The validation set is small.' },
    { cause: 'Batches are too small.' },
  ],
});
