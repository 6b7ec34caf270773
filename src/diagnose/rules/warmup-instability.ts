import { rollingMedian } from '../../math/curve/rolling-median.js';
import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { smallest } from '../../math/stats/extremes.js';
import { median } from '../../math/stats/median.js';
import type { MeasuredRun } from '../../model/measured.js';
import { name, say, values as way } from '../../text/sentence.js';
import { clearer, medianAt, rawAt } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { defineRule } from '../rule.js';
import { fittedLoss, place } from '../targets.js';

export const warmupInstability = defineRule({
  id: 'warmup-instability',
  order: 390,
  title: 'The loss rises at the start and recovers',
  severity: 'notice',
  yieldsTo: ['diverged-loss', 'not-learning', 'resume-cost'],
  needs: 'a training loss (or a validation loss where none is logged) with at least 100 points',
  asks: ['validation-loss', 'train-loss'],
  why: 'Early in the training the step is too large for the loss surface. It recovers, but costs time, and a slightly higher rate would not recover.',
  formula:
    'Within the first 10% of the points (after the first) the rolling median of 3 rises by more than 20% and more than 6 standard deviations above its lowest value so far, and the run ends below that lowest value. Not at a restart of the learning rate that is logged, or that the loss shows: it leaps up in one step and does so again later.',
  advice: ['Lengthen the warm-up, lower the peak learning rate, or clip gradients.'],
  falseAlarmIf: ['the loss gets a new term at the start (warmed-up penalties)'],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from(
      { length: 200 },
      (_, i) => 0.3 + 2 * Math.exp(-i / 30) + 1.2 * Math.exp(-(((i - 10) / 2.5) ** 2)) + 0.005 * Math.sin(7 * i),
    ),
  },
  options: {
    /** Points below which the start is too short to judge. */
    minPoints: 100,
    /** Share of the run that is its start. */
    startShare: 0.1,
    /** Rise over the lowest level so far, as a share. */
    minRise: 0.2,
    /** The same in standard deviations of one point. */
    minZ: 6,
  },
  select: fittedLoss,
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { startShare, minRise, minZ }) => {
    const { values, at, series, quantum } = curve;
    const n = values.length;
    const end = Math.round(startShare * n);
    if (!(smallest(values) > 0)) return null;
    const levels = rollingMedian(values.subarray(0, end + 1), 3);
    const noise = secondDifferenceScale(values.subarray(0, Math.max(20, 2 * end)), quantum);
    let low = 1;
    let peak = 1;
    let valley = 1;
    for (let i = 2; i < end; i += 1) {
      if (levels[i]! < levels[low]!) low = i;
      if (levels[i]! - levels[low]! > levels[peak]! - levels[valley]!) [peak, valley] = [i, low];
    }
    // The learning rate was raised there on purpose.
    if (restartsWithin(run, at[valley]!, at[peak]!) || isFirstOfRestarts(values, valley, peak)) return null;
    const rise = (levels[peak]! - levels[valley]!) / levels[valley]!;
    const recovered = median(values.subarray(n - Math.max(3, Math.round(0.05 * n)))) < levels[valley]!;
    if (!(rise > minRise && levels[peak]! - levels[valley]! > minZ * noise && recovered)) return null;
    const medianOf3 = (point: number) => medianAt(curve, point - 1, levels[point]!, 3);
    const [first, highest] = clearer([rawAt(curve, valley), rawAt(curve, peak)], [medianOf3(valley), medianOf3(peak)]);
    return {
      series: [series.name],
      from: at[valley]!,
      to: at[peak]!,
      confidence: rise > 2 * minRise ? 'high' : 'medium',
      measured: {
        metric: series.name,
        low: first,
        peak: highest,
        rise,
        warmUp: run.phases[0]?.kind === 'warm-up',
        peakPlace: place(run, at[peak]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, low, peak, peakPlace } = measured;
    return say`${name(metric)} rose${shareWords([low, peak])} at the start, until ${peakPlace} (${way(low, peak)}), before it recovered.`;
  },
  causes: [
    {
      cause: 'The warm-up is too short, or the peak learning rate too high.',
      weigh: ({ warmUp }) => ({ for: warmUp ? ['the learning rate was warming up there'] : [], against: [] }),
    },
    { cause: 'Bad batches at the start.' },
  ],
});

/** Is a restart of the learning rate logged where the loss rises? */
function restartsWithin({ learningRate: { events } }: MeasuredRun, from: number, to: number): boolean {
  return events.some((event) => event.kind === 'restart' && event.at >= from && event.at <= to);
}

/** Does the loss leap up in about one step, and again as far later on, to stay there for a while? So it does where a schedule restarts. */
function isFirstOfRestarts(values: Float64Array, valley: number, peak: number): boolean {
  const level = (from: number) => median(values.subarray(from, from + 3));
  const leaps = (i: number, least: number) => values[i]! - values[i - 1]! > least && level(i) - level(Math.max(0, i - 3)) > least;
  const least = 0.5 * (values[peak]! - values[valley]!);
  let first = 0;
  for (let i = valley + 1; i <= peak; i += 1) if (leaps(i, least)) first = i;
  if (first === 0) return false;
  for (let i = peak + 4; i + 2 < values.length; i += 1) if (leaps(i, least)) return true;
  return false;
}
