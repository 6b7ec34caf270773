import { hampelSpikes, type Spike } from '../../math/curve/hampel.js';
import { argBest } from '../../math/stats/arg-best.js';
import { smallest } from '../../math/stats/extremes.js';
import type { Curve } from '../../model/measured.js';
import { name, say } from '../../text/sentence.js';
import { indexFrom } from '../measure/align.js';
import { clearer, levelAt, rawAt, type Way } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { fittedLoss, place } from '../targets.js';

/** More points than epochs usually are: each is one batch. */
const MANY_POINTS = 500;

/** Up to here Hampel's rule costs nothing; above, only logs that hold high points close together are worth it. */
const CHEAP_POINTS = 2000;

export const lossSpike = defineRule({
  id: 'loss-spike',
  order: 150,
  title: 'The loss jumps up and comes back',
  severity: 'notice',
  yieldsTo: ['diverged-loss', 'warmup-instability', 'unexplained-shift'],
  needs: 'a training loss (or a validation loss where none is logged) with at least 40 points',
  asks: ['validation-loss', 'train-loss'],
  why: 'A step that went wrong: a bad batch, or a learning rate at the edge of stability. One that recovers costs little, several are a warning.',
  formula:
    'Hampel’s rule on ln(loss): a point more than 8 robust standard deviations above the rolling median (1% of the points on each side, 5 to 50) and more than 20% above it, not within 3 evaluations of a learning-rate event; outliers within 10 points are one spike, which must hold 3 of them where more than 500 points are logged (single steps are single batches). Of several the highest over its level is told. It recovered if the level after it is at most 2% above the level before.',
  advice: [
    'Log the gradient norm and look at the batches of that step.',
    'Clip gradients, lower the learning rate or lengthen the warm-up if it happens again.',
  ],
  falseAlarmIf: [
    'the learning rate restarts there and is not logged',
    'the loss is heavy-tailed by nature (single examples, policy losses)',
  ],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from(
      { length: 120 },
      (_, i) => 0.4 + Math.exp(-i / 20) + 0.01 * Math.sin(7 * i) + (i === 80 ? 0.9 : i === 81 ? 0.4 : 0),
    ),
  },
  options: {
    /** Minimum points before reporting. */
    minPoints: 40,
    /** Robust standard deviations. */
    minZ: 8,
    /** Height over the level, as a share. */
    minHeight: 0.2,
  },
  select: fittedLoss,
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minZ, minHeight }) => {
    const { values, at, series, quantum } = curve;
    const n = values.length;
    if (values.some((value) => !(value > 0)) || (n > CHEAP_POINTS && !mayHold(curve, minHeight))) return null;
    const logs = values.map(Math.log);
    const floor = quantum / smallest(values);
    const events = run.learningRate.events.map((event) => indexFrom(at, event.at));
    const spikes = hampelSpikes(logs, minZ, floor).filter(
      ({ peak, from, to, level, count }) =>
        count >= (n > MANY_POINTS ? 3 : 1) &&
        logs[peak]! - level > Math.log(1 + minHeight) &&
        !events.some((event) => from >= event - 3 && from <= event + 3 && to >= event - 3),
    );
    const height = ({ peak, level }: Spike) => values[peak]! - Math.exp(level);
    const largest = [...spikes].sort((a, b) => height(b) - height(a))[0];
    if (!largest) return null;
    const level = Math.exp(largest.level);
    const [before, peak] = leapOf(curve, largest);
    const after = curve.levels[Math.min(n - 1, largest.to + Math.max(5, Math.round(0.05 * n)))]!;
    return {
      series: [series.name],
      from: at[largest.from]!,
      to: at[largest.to]!,
      confidence: spikes.some(({ z }) => z > 2 * minZ) ? 'high' : 'medium',
      measured: {
        metric: series.name,
        count: spikes.length,
        before,
        peak,
        z: largest.z,
        recovered: after <= 1.02 * level,
        peakPlace: place(run, peak.at),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, count, before, peak, recovered, peakPlace } = measured;
    const more = count > 1 ? say`, the largest of ${count} spikes` : '';
    const end = recovered ? 'it recovered' : 'it did not come back to its level';
    return say`${name(metric)} jumped from ${before} to ${peak} at ${peakPlace}${more}; ${end}.`;
  },
  causes: [
    {
      cause: 'A bad batch.',
      weigh: ({ count }) => ({
        for: count === 1 ? ['it happened once'] : [],
        against: count > 2 ? ['it happened several times'] : [],
      }),
    },
    {
      cause: 'The learning rate is at the edge of stability.',
      weigh: ({ count }) => ({ for: count > 2 ? ['it happened several times'] : [], against: [] }),
    },
  ],
});

/** From the evaluation before a spike (from the level before it, where that one says something else) to its highest value. */
function leapOf(curve: Curve, { from, to }: Spike): Way {
  const highest = rawAt(curve, from + argBest(curve.values.subarray(from, to + 1), 'maximize'));
  // The last level whose window does not hold the spike.
  const usual = levelAt(curve, Math.max(0, from - 1 - (curve.window - 1) / 2));
  return clearer([rawAt(curve, from - 1), highest], [usual, highest]);
}

/** Are there ever three points within 30 that are higher over the rolling median than a spike must be? One pass. */
function mayHold({ values, levels }: Curve, minHeight: number): boolean {
  const last = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i += 1) {
    if (!(values[i]! > (1 + minHeight) * levels[i]!)) continue;
    if (i - last[0]! <= 30) return true;
    last.shift();
    last.push(i);
  }
  return false;
}
