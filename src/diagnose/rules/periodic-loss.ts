import { periodOf } from '../../math/curve/period.js';
import { smallest } from '../../math/stats/extremes.js';
import { logs } from '../../math/stats/logs.js';
import { mean, standardDeviation } from '../../math/stats/mean.js';
import { percent, two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { epochsOf, isRunningAverage, pointsPerEpoch } from '../measure/epochs.js';
import { defineRule } from '../rule.js';
import { type CurveTarget, fittedLoss } from '../targets.js';

/** Shorter epochs than this make no pattern. */
const MIN_PATTERN = 4;
/** A pattern that differs by less than this share from an epoch is as long as one. */
const OF_EPOCH = 0.08;

export const periodicLoss = defineRule({
  id: 'periodic-loss',
  order: 170,
  title: 'The training loss repeats a pattern',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['diverged-loss', 'epoch-staircase'],
  needs: 'a training loss (or a validation loss where none is logged) with at least 40 points',
  asks: ['validation-loss', 'train-loss'],
  why: 'A loss that goes up and down in a fixed rhythm follows the order of the data, or something that switches on and off, not only what was learned.',
  formula:
    'Over the last three quarters the autocorrelation of what a rolling median (a quarter of the points wide) leaves over of ln(loss) (of the loss, where it may be negative) has, beyond its first dip below 0, a peak at a lag of at least 3 points: more than 0.3 and more than 4 standard errors (Bartlett’s; 3 at the length of a logged epoch), and half of that at twice the lag. The pattern repeats at least 3 times and its standard deviation exceeds 2% of the level. Not under a schedule with restarts.',
  advice: [
    'Shuffle the training data again in every epoch, and look for what else returns at this distance.',
    'Log the loss of each step, or its mean since the last log, in place of a running average of the epoch.',
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
    minCorrelation: 0.3,
    /** The same in standard errors. */
    minZ: 4,
    /** Standard deviation around the level, as a share of it. */
    minOfLevel: 0.02,
  },
  select: fittedLoss,
  minimum: { option: 'minPoints', points: ({ curve }: CurveTarget) => curve.values.length },
  check: ({ run, curve }: CurveTarget, { minCorrelation, minZ, minOfLevel }) => {
    const { values, at, series, levels } = curve;
    const n = values.length;
    if (run.learningRate.schedule === 'restarts') return null;
    const relative = smallest(values) > 0 ? logs(values) : values;
    const epochs = epochsOf(run, curve);
    const epoch = pointsPerEpoch(epochs);
    const period =
      (epoch >= MIN_PATTERN ? periodOf(relative, { minCorrelation, minZ: minZ - 1, expected: epoch }) : null) ??
      periodOf(relative, { minCorrelation, minZ });
    if (!period) return null;
    const from = Math.floor(n / 4);
    const level = levels[n - 1]!;
    const swing = swingOf(values, period.points);
    if (!(swing > minOfLevel * Math.abs(level))) return null;
    const isEpoch = Math.abs(period.points / epoch - 1) < OF_EPOCH;
    return {
      series: [series.name],
      from: at[from]!,
      to: at[n - 1]!,
      confidence: period.correlation > 0.75 ? 'high' : 'medium',
      measured: {
        metric: series.name,
        period: isEpoch ? epoch : period.points,
        isEpoch,
        isAverage: isEpoch && isRunningAverage(values, epochs),
        correlation: period.correlation,
        swing,
        ofLevel: swing / Math.abs(level),
        logged: run.learningRate.logged,
      },
    };
  },
  message: ({ measured }) => {
    const { metric, period, isEpoch, correlation, swing, ofLevel } = measured;
    const length = isEpoch ? `${period} points = one epoch` : `${period} points`;
    return say`${name(metric)} repeats a pattern every ${length} (correlation ${two(correlation)}): it swings by ±${two(swing)}, ${percent(ofLevel)} of its level.`;
  },
  causes: [
    {
      cause: 'The training data come in the same order in every epoch.',
      weigh: ({ isEpoch, isAverage }) => ({
        for: isEpoch && !isAverage ? ['the pattern is as long as an epoch'] : [],
        against: isAverage ? ['the steps from point to point shrink within each epoch, as those of an average do'] : [],
      }),
    },
    {
      cause: 'What is logged is a running average that starts anew in every epoch: the loss itself need not repeat anything.',
      weigh: ({ isEpoch, isAverage }) => ({
        for: isAverage ? ['each epoch begins restless and ends calm', 'the pattern is as long as an epoch'] : [],
        against: isEpoch && !isAverage ? ['the end of an epoch is as restless as its start'] : [],
      }),
    },
    {
      cause: 'The learning rate cycles.',
      weigh: ({ logged }) => ({ for: [], against: logged ? ['it is logged, and has no restarts'] : [] }),
    },
  ],
});

/** Standard deviation of the last two repeats around the line that the loss falls along from one to the other. */
function swingOf(values: Float64Array, period: number): number {
  const last = values.subarray(Math.max(0, values.length - 2 * period));
  const half = last.length >> 1;
  const slope = (mean(Array.from(last.subarray(half))) - mean(Array.from(last.subarray(0, half)))) / half;
  return standardDeviation(Array.from(last, (value, i) => value - slope * i));
}
