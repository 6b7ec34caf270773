import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { smallest } from '../../math/stats/extremes.js';
import { median } from '../../math/stats/median.js';
import { brownForsythe } from '../../math/tests/brown-forsythe.js';
import { two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { lastPhaseStart } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { judgedCost, place } from '../targets.js';

/** Points of either half that are compared at most: the first ones and the last ones. */
const MAX_POINTS = 1000;

export const varianceIncrease = defineRule({
  id: 'variance-increase',
  order: 400,
  title: 'Validation gets noisier within a phase',
  severity: 'notice',
  yieldsTo: [
    'overfitting',
    'memorization',
    'post-drop-drift',
    'loss-accuracy-divergence',
    'diverged-loss',
    'oscillation',
    'lr-high-late',
    'not-learning',
    'double-descent',
  ],
  needs: 'a validation loss or score with at least 40 evaluations in the last learning-rate phase',
  asks: ['validation-loss', 'learning-rate'],
  why: 'Noise should shrink or stay as a model converges. Growing noise at a constant learning rate is an early sign of instability.',
  formula:
    'In the last phase, whose first quarter is left out: first differences of ln(loss) in its second half against its first half: Brown–Forsythe p < 0.001 and noise (from second differences) more than 2 times as large, while the level changes by less than 10%.',
  advice: ['Lower the learning rate, or clip gradients; log the gradient norm.', 'Look whether a few examples carry the loss.'],
  falseAlarmIf: [
    'the level has come so near to zero that relative noise grows by itself',
    'the validation set is resampled and got smaller',
  ],
  references: ['https://doi.org/10.1080/01621459.1974.10482955'],
  example: {
    train_loss: Array.from({ length: 120 }, (_, i) => 0.3 + Math.exp(-i / 10)),
    val_loss: Array.from({ length: 120 }, (_, i) => 0.6 + Math.exp(-i / 10) + (i < 75 ? 0.004 : 0.03) * Math.sin(2.2 * i)),
  },
  options: {
    /** Minimum evaluations of the phase before reporting. */
    minPoints: 40,
    /** p-value below which the spreads differ. Ten times stricter than usual: differences of neighbors are correlated. */
    maxP: 0.001,
    /** Noise of the second half ÷ first. */
    minRatio: 2,
    /** Noise of the second half as a share of the level. */
    minOfLevel: 0.02,
    /** Change of the level from one half to the other: a loss that begins to fall gets noisier by itself. */
    maxMove: 0.1,
  },
  select: judgedCost,
  minimum: { option: 'minPoints', points: ({ run, curve }) => curve.values.length - lastPhaseStart(run, curve) },
  check: ({ run, curve }, { maxP, minRatio, minOfLevel, maxMove }) => {
    const { values, at, series } = curve;
    const n = values.length;
    const phase = lastPhaseStart(run, curve);
    if (run.rises.length > 0 || !(smallest(values) > 0)) return null;
    const start = phase + Math.floor(0.25 * (n - phase));
    const middle = start + ((n - start) >> 1);
    const logs = (from: number) => values.slice(from, Math.min(n, from + Math.min(n - middle, MAX_POINTS))).map(Math.log);
    const [early, late] = [logs(start), logs(n - Math.min(n - middle, MAX_POINTS))];
    const { p } = brownForsythe(differences(early), differences(late));
    const moved = Math.abs(median(late) - median(early));
    const noise = secondDifferenceScale(late);
    const ratio = noise / secondDifferenceScale(early, curve.quantum / values[middle]!);
    if (!(p < maxP && ratio > minRatio && noise > minOfLevel && moved < maxMove)) return null;
    return {
      series: [series.name],
      from: at[middle]!,
      to: at[n - 1]!,
      confidence: ratio > 2 * minRatio ? 'high' : 'medium',
      measured: { metric: series.name, ratio, noise, p, fromPlace: place(run, at[middle]!) },
    };
  },
  message: ({ measured }) => {
    const { metric, ratio, noise, fromPlace } = measured;
    return say`${name(metric)} is ${two(ratio)} times as noisy since ${fromPlace} as before (±${two(100 * noise)}% an evaluation), at the same learning rate.`;
  },
  causes: [
    { cause: 'The training becomes unstable at this learning rate.' },
    { cause: 'A few examples dominate the loss more and more.' },
  ],
});

function differences(values: Float64Array): Float64Array {
  return Float64Array.from({ length: values.length - 1 }, (_, i) => values[i + 1]! - values[i]!);
}
