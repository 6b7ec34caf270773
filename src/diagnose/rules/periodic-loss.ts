import { periodOf } from '../../math/curve/period.js';
import { standardDeviation } from '../../math/stats/mean.js';
import { percent, two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { defineRule } from '../rule.js';
import { type CurveTarget, fittedLoss } from '../targets.js';

export const periodicLoss = defineRule({
  id: 'periodic-loss',
  order: 170,
  title: 'The training loss repeats a pattern',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['diverged-loss'],
  needs: 'a training loss (or a validation loss where none is logged) with at least 40 points',
  asks: ['validation-loss', 'train-loss'],
  why: 'A loss that goes up and down in a fixed rhythm follows the order of the data, or something that switches on and off, not only what was learned.',
  formula:
    'Over the last three quarters the autocorrelation of what a rolling median (a quarter of the points wide) leaves over has, beyond its first dip below 0, a peak of more than 0.5 at a lag of at least 3 points, and more than half of that at twice the lag; the pattern repeats at least 3 times and its standard deviation exceeds 2% of the level. Not under a schedule with restarts.',
  advice: [
    'Shuffle the training data again in every epoch, and look for what else returns at this distance.',
    'If the learning rate cycles, log it: the cycles are then judged by their minima.',
  ],
  falseAlarmIf: ['the learning rate cycles on purpose and is not logged', 'tasks or data sets take turns by design'],
  references: ['https://developers.google.com/machine-learning/crash-course/overfitting/interpreting-loss-curves'],
  example: {
    train_loss: Array.from(
      { length: 120 },
      (_, i) => 0.4 + Math.exp(-i / 20) + 0.08 * Math.sin((2 * Math.PI * i) / 12) + 0.01 * Math.sin(7.3 * i * i),
    ),
  },
  options: {
    /** Minimum points before reporting. */
    minPoints: 40,
    /** Autocorrelation at the length of the pattern. */
    minCorrelation: 0.5,
    /** Standard deviation around the level, as a share of it. */
    minOfLevel: 0.02,
  },
  select: fittedLoss,
  minimum: { option: 'minPoints', points: ({ curve }: CurveTarget) => curve.values.length },
  check: ({ run, curve }: CurveTarget, { minCorrelation, minOfLevel }) => {
    const { values, at, series, levels } = curve;
    const n = values.length;
    if (run.learningRate.schedule === 'restarts') return null;
    const period = periodOf(values, minCorrelation);
    if (!period) return null;
    const from = Math.floor(n / 4);
    const level = levels[n - 1]!;
    const swing = standardDeviation(Array.from(values.subarray(n - Math.min(n - from, 2 * period.points))));
    if (!(swing > minOfLevel * Math.abs(level))) return null;
    return {
      series: [series.name],
      from: at[from]!,
      to: at[n - 1]!,
      confidence: period.correlation > 0.75 ? 'high' : 'medium',
      measured: {
        metric: series.name,
        period: period.points,
        correlation: period.correlation,
        swing,
        ofLevel: swing / Math.abs(level),
        logged: run.learningRate.logged,
      },
    };
  },
  message: ({ measured }) => {
    const { metric, period, correlation, swing, ofLevel } = measured;
    return say`${name(metric)} repeats a pattern every ${period} points (correlation ${two(correlation)}): it swings by ±${two(swing)}, ${percent(ofLevel)} of its level.`;
  },
  causes: [
    { cause: 'The training data come in the same order in every epoch.' },
    {
      cause: 'The learning rate cycles.',
      weigh: ({ logged }) => ({ for: [], against: logged ? ['it is logged, and has no restarts'] : [] }),
    },
  ],
});
