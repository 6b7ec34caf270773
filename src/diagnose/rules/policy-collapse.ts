import { binMedians } from '../../math/curve/bin-medians.js';
import { largest } from '../../math/stats/extremes.js';
import { mad, median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { name, say, values as way } from '../../text/sentence.js';
import { medianAt } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

/** Parts that a run is cut into: rewards are judged by the medians of these. */
const PARTS = 20;
/** Parts at the end that must all be low, parts at the start that are the beginning, and parts that make up the best. */
const [END, START, BEST] = [3, 2, 3];
/** A gain, and a loss of it, in standard errors of the median of a part. */
const MIN_Z = 6;
/** A reward that never rose has its best no farther than this above the first, in the same errors. */
const MAX_FLAT_Z = 4;
/** Share of the entropy at the start below which a policy no longer tries anything, and the share of the run by which it is early. */
const MIN_ENTROPY = 0.05;
const EARLY = 0.6;

interface Target {
  readonly run: MeasuredRun;
  readonly reward: Curve;
}

export const policyCollapse = defineRule({
  id: 'policy-collapse',
  order: 114,
  title: 'The policy lost what it had learned, or stopped exploring',
  severity: 'warning',
  notFor: [],
  needs: 'a reward or return with at least 40 points',
  why: 'A policy that collapses rarely comes back: it collects its own data, and bad data keep it where it is. The checkpoint from before is worth more than the last one.',
  formula:
    'The run is cut into 20 parts; a level is the median of one. The best three in a row lie more than 6 standard errors above the first two (the larger error of the scatter within parts and between neighbors). The reward collapsed where all of the last three lie below the middle between first and best, and more than 6 standard errors below the best. Exploration collapsed where the entropy of the policy (all of one sign) falls below 5% of its first level within the first 60% of the run and stays there, and the reward ends at least a fifth of its gain (and 6 standard errors) below its best, or never gained anything (then a notice).',
  advice: [
    'Keep the checkpoint of the best evaluation, and go on from it.',
    'Lower the learning rate or decay it, clip updates more tightly (clip range, target KL), normalize advantages and rewards.',
    'Raise the entropy coefficient, or decay it later, where the entropy went to 0.',
  ],
  falseAlarmIf: ['the task gets harder during the run (curriculum, self-play)', 'the reward is defined anew during the run'],
  references: ['https://iclr-blog-track.github.io/2022/03/25/ppo-implementation-details/'],
  example: {
    step: Array.from({ length: 80 }, (_, i) => 2048 * (i + 1)),
    'rollout/ep_rew_mean': Array.from(
      { length: 80 },
      (_, i) => (i < 50 ? 200 * (1 - Math.exp(-i / 12)) : 12) + 4 * Math.sin(7.3 * i * i),
    ),
    'train/value_loss': Array.from({ length: 80 }, (_, i) => 5 + Math.sin(i)),
  },
  options: {
    /** Minimum points before reporting. */
    minPoints: 40,
    /** Share of the gain that is lost where the reward collapsed. */
    minLost: 0.5,
    /** The same where the policy stopped exploring. */
    minMissed: 0.2,
  },
  select: (run): readonly Target[] => {
    const reward = run.validationScore ?? run.trainScore;
    return run.run.game === 'rewards' && reward !== null && reward.series.goal === 'maximize' ? [{ run, reward }] : [];
  },
  minimum: { option: 'minPoints', points: ({ reward }) => reward.values.length },
  check: ({ run, reward }, { minLost, minMissed }) => {
    const course = courseOf(reward);
    const { first, best, last, error, bestPart } = course;
    const gain = best.value - first.value;
    const isGain = gain > MIN_Z * error;
    const isLower = best.value - last.value > MIN_Z * error;
    // The best of many parts lies above the first by chance.
    const isFlat = gain < MAX_FLAT_Z * error && last.value - first.value < error;
    const entropy = collapsedEntropy(run);
    const collapsed = isGain && isLower && course.highestAtEnd < best.value - minLost * gain;
    const missed = entropy !== null && (isGain ? isLower && best.value - last.value > minMissed * gain : isFlat);
    if (!collapsed && !missed) return null;
    const { values, at } = reward;
    const from = collapsed ? fallOf(course, minLost) : entropy!.curve.at[entropy!.from]!;
    return {
      series: [reward.series.name, ...(entropy ? [entropy.curve.series.name] : [])],
      from: Math.min(from, at[values.length - 1]!),
      to: at[values.length - 1]!,
      ...(isGain ? {} : { severity: 'notice' as const }),
      confidence: !isGain ? 'low' : collapsed && (best.value - last.value > 2 * MIN_Z * error || entropy) ? 'high' : 'medium',
      measured: {
        reward: reward.series.name,
        collapsed,
        isGain,
        first,
        best,
        last,
        entropy: entropy?.curve.series.name ?? reward.series.name,
        hasEntropy: entropy !== null,
        entropyFirst: entropy?.first ?? first,
        entropyLast: entropy?.last ?? last,
        bestPlace: place(run, at[bestPart]!),
        fromPlace: place(run, from),
      },
    };
  },
  message: ({ measured }) => {
    const { reward, collapsed, isGain, first, best, last, entropy, hasEntropy, entropyFirst, entropyLast } = measured;
    const { bestPlace, fromPlace } = measured;
    const explores = hasEntropy
      ? say` ${name(entropy)} is next to 0 (${way(entropyFirst, entropyLast)}): the policy tries nothing else any more.`
      : '';
    if (collapsed)
      return say`${name(reward)} fell back from its best around ${bestPlace} (${way(best, last)}) and stayed down since ${fromPlace}.${explores}`;
    return isGain
      ? say`${name(reward)} ends below its best around ${bestPlace} (${way(best, last)}).${explores}`
      : say`${name(reward)} never rose (${way(first, last)}).${explores}`;
  },
  causes: [
    {
      cause: 'Updates are too large: learning rate, clip range, epochs per batch.',
      weigh: ({ collapsed }) => ({ for: collapsed ? ['the reward had been good before'] : [], against: [] }),
    },
    {
      cause: 'The policy became deterministic too early: the entropy bonus is too small.',
      weigh: ({ hasEntropy }) => ({ for: hasEntropy ? ['its entropy went to 0'] : [], against: [] }),
    },
    { cause: 'The environment or the reward changed during the run.' },
  ],
});

interface Course {
  readonly reward: Curve;
  /** First points of the parts. */
  readonly starts: Int32Array;
  readonly levels: Float64Array;
  readonly first: Reading;
  readonly best: Reading;
  readonly last: Reading;
  /** First point of the best three parts. */
  readonly bestPart: number;
  /** The highest level among the last three parts. */
  readonly highestAtEnd: number;
  /** Standard error of the level of a part: of the scatter in it, or of what neighbors differ by, as rewards are often averaged over parts. */
  readonly error: number;
}

/** First, best and last level of a reward. */
function courseOf(reward: Curve): Course {
  const { values } = reward;
  const n = values.length;
  const { values: levels, starts } = binMedians(values, PARTS);
  const per = n / PARTS;
  const scatter = median(
    Array.from(levels, (level, i) => 1.4826 * mad(values.subarray(starts[i]!, starts[i + 1] ?? n).map((value) => value - level))),
  );
  const of = (part: number, count: number) => {
    const from = starts[part]!;
    const own = values.subarray(from, starts[part + count] ?? n);
    return medianAt(reward, from, median(own), own.length);
  };
  let top = 0;
  for (let i = 0; i + BEST <= PARTS; i += 1) if (of(i, BEST).value > of(top, BEST).value) top = i;
  return {
    reward,
    starts,
    levels,
    first: of(0, START),
    best: of(top, BEST),
    last: of(PARTS - END, END),
    bestPart: starts[top]!,
    highestAtEnd: largest(levels.subarray(PARTS - END)),
    error: Math.max(
      (1.2533 * scatter) / Math.sqrt(per),
      1.05 * median(Array.from(levels.subarray(1), (one, i) => Math.abs(one - levels[i]!))),
    ),
  };
}

/** Where the last stretch of low parts begins. */
function fallOf({ reward, levels, starts, first, best }: Course, minLost: number): number {
  const middle = best.value - minLost * (best.value - first.value);
  let part = PARTS - 1;
  while (part > 0 && levels[part - 1]! < middle) part -= 1;
  return reward.at[starts[part]!]!;
}

/** The entropy of the policy, where it went to 0 early and stayed there, with the point from which on it did. */
function collapsedEntropy({ run, curves }: MeasuredRun) {
  const own = run.series.find((one) => /entropy/i.test(one.name) && !/coef|target|alpha|weight|beta|cross/i.test(one.name));
  const curve = own ? curves.get(own) : null;
  if (!curve || curve.values.length < PARTS) return null;
  const sizes = curve.values.map(Math.abs);
  const n = sizes.length;
  // The entropy of a continuous policy may pass through 0: there it says nothing.
  if (curve.values.some((value) => value > 0) && curve.values.some((value) => value < 0)) return null;
  const head = Math.max(START, Math.round(0.1 * n));
  const start = median(sizes.subarray(0, head));
  if (!(start >= 0.5 * largest(sizes))) return null;
  let from = n;
  while (from > 0 && sizes[from - 1]! < MIN_ENTROPY * start) from -= 1;
  if (from > EARLY * n) return null;
  const last = curve.values.subarray(n - head);
  return {
    curve,
    from,
    first: medianAt(curve, 0, median(curve.values.subarray(0, head)), head),
    last: medianAt(curve, n - head, median(last), head),
  };
}
