import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { largest, smallest } from '../../math/stats/extremes.js';
import { percent, short } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { tailStart } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { judgedCost, place } from '../targets.js';

export const lrHighLate = defineRule({
  id: 'lr-high-late',
  order: 380,
  title: 'Validation is noisy at the end, and the learning rate still high',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['diverged-loss', 'not-learning'],
  needs: 'a logged learning rate, and a validation loss or score with at least 32 evaluations',
  asks: ['validation-loss', 'learning-rate'],
  why: 'The noise of the steps grows with the learning rate. Without a decay at the end the last checkpoint is a draw from that noise.',
  formula:
    'Over the last quarter the noise of one evaluation is more than 5% of the range of the rolling median over the run and more than 5% of the level, for a run that at least halved its first level; the last learning rate is more than 10% of its peak.',
  advice: [
    'Decay the learning rate towards the end (linear or cosine to zero).',
    'Or average the weights of the last epochs (EMA, SWA).',
  ],
  falseAlarmIf: ['a constant learning rate is intended, and weights are averaged'],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    lr: Array.from({ length: 60 }, () => 0.1),
    train_loss: Array.from({ length: 60 }, (_, i) => 0.4 + 2 * Math.exp(-i / 8)),
    val_loss: Array.from({ length: 60 }, (_, i) => (0.6 + 2 * Math.exp(-i / 8)) * (1 + 0.3 * Math.sin(2.2 * i))),
  },
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 32,
    /** Noise ÷ range of the rolling median. */
    minOfRange: 0.05,
    /** Noise ÷ level. */
    minOfLevel: 0.05,
    /** Last learning rate ÷ peak. */
    minRate: 0.1,
  },
  select: (run) => (run.learningRate.logged ? judgedCost(run) : []),
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minOfRange, minOfLevel, minRate }) => {
    const { values, levels, at, series } = curve;
    const n = values.length;
    const rates = run.run.primary.learningRate?.values ?? new Float64Array(0);
    const rate = rates[rates.length - 1]! / largest(rates);
    if (!(rate > minRate)) return null;
    const start = tailStart(curve, 0.25);
    const noise = secondDifferenceScale(values.subarray(start), curve.quantum);
    const range = largest(levels) - smallest(levels);
    const level = levels[n - 1]!;
    if (!(level > 0 && level < 0.5 * values[0]! && noise > minOfRange * range && noise > minOfLevel * level)) return null;
    return {
      series: [series.name],
      from: at[start]!,
      to: at[n - 1]!,
      confidence: 'medium',
      measured: {
        metric: series.name,
        noise,
        ofLevel: noise / level,
        rate,
        last: rates[rates.length - 1]!,
        fromPlace: place(run, at[start]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, ofLevel, rate, last, fromPlace } = measured;
    return say`${name(metric)} swings by ${percent(ofLevel)} from one evaluation to the next since ${fromPlace}, at a learning rate of ${short(last)}, ${percent(rate)} of its peak.`;
  },
  causes: [
    {
      cause: 'The learning rate is not decayed.',
      weigh: ({ rate }) => ({ for: [`at the end it is ${percent(rate)} of its peak`], against: [] }),
    },
  ],
});
