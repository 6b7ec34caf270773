import { hampelSpikes, type Spike, standsOut } from '../../math/curve/hampel.js';
import { argBest } from '../../math/stats/arg-best.js';
import { smallest } from '../../math/stats/extremes.js';
import { logs } from '../../math/stats/logs.js';
import { mad, median } from '../../math/stats/median.js';
import type { Curve } from '../../model/measured.js';
import { name, say } from '../../text/sentence.js';
import { indexFrom } from '../measure/align.js';
import { clearer, levelAt, rawAt, type Way } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { fittedLoss, place } from '../targets.js';

/** More points than epochs usually are: each is one batch, and a single one may be high by chance. */
const MANY_POINTS = 500;
/** Of so many points, spikes must hold this many points together, or each of them be this far over its level, as a share. */
const MIN_TOGETHER = 3;
const MIN_HEIGHT_OF_MANY = 1;
/** A spike that stands out from its level as logged must do so in proportion, too: losses of single batches are skewed. */
const MIN_RELATIVE_Z = 5;
/** The loss did not come back where it stays above its level by more than these: shares of the level and of the spike, standard errors. */
const BACK = { ofLevel: 0.02, ofSpike: 0.1, errors: 3 } as const;
/** Evaluations at most that the level before a spike and the one after it are the median of. */
const LEVEL_POINTS = 20;
/** From this multiple on, nobody reads the height of a spike any more. */
const EXPLODED = 1e6;

/** Up to here Hampel's rule costs nothing; above, only logs that hold high points close together are worth it. */
const CHEAP_POINTS = 2000;

export const lossSpike = defineRule({
  id: 'loss-spike',
  order: 150,
  title: 'The loss jumps up and comes back',
  severity: 'notice',
  yieldsTo: ['diverged-loss', 'warmup-instability', 'unexplained-shift', 'resume-cost', 'augmentation-off'],
  needs: 'a training loss (or a validation loss where none is logged) with at least 40 points',
  asks: ['validation-loss', 'train-loss'],
  why: 'A step that went wrong: a bad batch, or a learning rate at the edge of stability. One that recovers costs little, several are a warning.',
  formula:
    'Hampel’s rule: a point more than 8 robust standard deviations above the rolling median (1% of the points on each side, 5 to 50), more than 5 of those of ln(loss), and more than 20% above it, not within 3 evaluations of a learning-rate event; outliers at most 2 points apart are one spike. Where more than 500 points are logged (single steps are single batches), a spike must hold 3 of them, or be one of at least 3 that double the loss. Of several the highest over its level is told. It did not come back where the median of up to 20 evaluations after it is above the one before by more than 2%, by more than a tenth of the spike and by more than 3 standard errors.',
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
    const { values, at, series } = curve;
    const n = values.length;
    if (!(smallest(values) > 0) || (n > CHEAP_POINTS && !mayHold(curve, minHeight))) return null;
    const events = run.learningRate.events.map((event) => indexFrom(at, event.at));
    const spikes = spikesOf(curve, { minZ, minHeight }).filter(
      ({ from, to }) => !events.some((event) => from >= event - 3 && from <= event + 3 && to >= event - 3),
    );
    const height = ({ peak, level }: Spike) => values[peak]! - level;
    const [first] = spikes;
    if (!first) return null;
    const largest = spikes.reduce((one, other) => (height(other) > height(one) ? other : one), first);
    const [before, peak] = leapOf(curve, largest);
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
        recovered: comesBack(curve, largest, spikes),
        exploded: peak.value > EXPLODED * before.value,
        peakPlace: place(run, peak.at),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, count, before, peak, recovered, exploded, peakPlace } = measured;
    const more = count > 1 ? say`, the largest of ${count} spikes` : '';
    const end = recovered ? 'it recovered' : 'it did not come back to its level';
    return say`${name(metric)} ${exploded ? 'exploded' : 'jumped'} from ${before} to ${peak} at ${peakPlace}${more}; ${end}.`;
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

/** Points that stand out from the level around them, as logged and in proportion. */
function spikesOf(
  { values, quantum }: Curve,
  { minZ, minHeight }: { readonly minZ: number; readonly minHeight: number },
): readonly Spike[] {
  if (!standsOut(values, 1 + minHeight)) return [];
  const relative = hampelSpikes(logs(values), MIN_RELATIVE_Z, quantum / smallest(values));
  // Both are in order: the first that ends late enough is the only one that can begin early enough.
  let next = 0;
  const high = hampelSpikes(values, minZ, quantum).filter(({ from, peak, to, level }) => {
    while (next < relative.length && relative[next]!.to < from) next += 1;
    return values[peak]! > (1 + minHeight) * level && next < relative.length && relative[next]!.from <= to;
  });
  if (values.length <= MANY_POINTS) return high;
  const together = ({ count }: Spike) => count >= MIN_TOGETHER;
  const single = high.filter((spike) => !together(spike) && values[spike.peak]! > (1 + MIN_HEIGHT_OF_MANY) * spike.level);
  const told = new Set(single.length >= MIN_TOGETHER ? single : []);
  return high.filter((spike) => together(spike) || told.has(spike));
}

/** Is the loss after a spike where it was before, as far as its noise tells? Points of other spikes say nothing about either. */
function comesBack({ values, noise }: Curve, { from, peak, to }: Spike, spikes: readonly Spike[]): boolean {
  const isSpiked = new Uint8Array(values.length);
  for (const spike of spikes) isSpiked.fill(1, spike.from, spike.to + 1);
  const before: number[] = [];
  for (let i = from - 1; i >= 0 && before.length < LEVEL_POINTS; i -= 1) if (isSpiked[i] === 0) before.unshift(i);
  const behind: number[] = [];
  for (let i = to + 1; i < values.length && behind.length <= LEVEL_POINTS; i += 1) if (isSpiked[i] === 0) behind.push(i);
  const after = behind.slice(1);
  if (before.length === 0 || after.length === 0) return after.length > 0;
  const [was, is] = [before, after].map((points) => median(points.map((i) => values[i]!))) as [number, number];
  const scatter = Math.max(noise || 0, 1.4826 * mad(before.map((i) => values[i]! - was)));
  const error = 1.2533 * scatter * Math.sqrt(1 / before.length + 1 / after.length);
  return is - was <= Math.max(BACK.ofLevel * was, BACK.ofSpike * (values[peak]! - was), BACK.errors * error);
}

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
