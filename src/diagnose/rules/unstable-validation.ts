import { largest, smallest } from '../../math/stats/extremes.js';
import { logs } from '../../math/stats/logs.js';
import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { short } from '../../text/numbers.js';
import { name, say, values as way } from '../../text/sentence.js';
import { alignTo } from '../measure/align.js';
import { rawAt } from '../measure/readings.js';
import { examplesOf } from '../measure/validation-size.js';
import { type Swing, swingsOf } from '../measure/zigzag.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

/** Swings of a score that the size of the validation set explains are at most this many standard errors of a difference high. */
const BY_CHANCE = 4;
/** Distance from a whole number of right answers that rounding may make. */
const FITS = 0.02;
/** Where both are logged, the loss alone may swing when a few examples do: the score has to follow it by this share of its top. */
const MIN_FOLLOWED = 0.05;
/** The training curve swings like this at most so often, as a share of the swings of validation. */
const MAX_TRAIN = 0.25;
/** A last swing that ends before this share of the run is its start, and over. */
const MIN_LATE = 2 / 3;
/** The end counts as lost where this share of the whole gain is gone. */
const LOST = 0.5;

interface Target {
  readonly run: MeasuredRun;
  readonly curve: Curve;
}

export const unstableValidation = defineRule({
  id: 'unstable-validation',
  order: 162,
  title: 'Validation jumps up and down between neighboring evaluations',
  severity: 'warning',
  about: 'run',
  yieldsTo: ['diverged-loss', 'not-learning', 'non-finite-metric'],
  needs: 'a validation loss or score with at least 6 evaluations',
  asks: ['validation-loss'],
  why: 'The model that is trained and the one that is evaluated behave differently from one evaluation to the next. Which checkpoint is good is a matter of luck, and the last one may be among the worst.',
  formula:
    'Between its turning points a score of a known top gets worse by at least 10% of the top, or a loss to at least 1.5 times its value (2 times where a score is logged as well, which then loses 5% of its top once), at least max(2, 12% of the evaluations) times; half of these swings make up at least 30% of the whole range, and the last one ends in the last third. The training curve swings like this at most a quarter as often. Swings of a score of N examples must exceed 4·√(2p(1−p)/N). Not under warm restarts.',
  advice: [
    'Ship the checkpoint that validates best, not the last one; validate it again before you rely on it.',
    'Lower the learning rate, or warm it up and decay it.',
    'With batch normalization: larger batches, a smaller momentum of its running statistics, or group normalization; check that evaluation runs in evaluation mode.',
    'Average the weights (EMA, SWA); enlarge the validation set if it is small.',
  ],
  falseAlarmIf: [
    'each evaluation takes another small sample',
    'the learning rate restarts and is not logged, and the training loss is not logged either',
  ],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: [2.1, 1.5, 1.1, 0.9, 0.7, 0.6, 0.5, 0.42, 0.36, 0.3, 0.26, 0.23],
    val_acc: [0.35, 0.48, 0.57, 0.41, 0.66, 0.52, 0.74, 0.45, 0.79, 0.55, 0.81, 0.58],
  },
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 6,
    /** Least height of a swing of a score, as a share of its top. */
    minOfTop: 0.1,
    /** Least height of a swing of a loss, as a multiple of its lower end. */
    minRatio: 1.5,
    /** Least share of the evaluations at which a swing ends. */
    minOften: 0.12,
    /** Height of the median swing as a share of the whole range. */
    minOfRange: 0.3,
  },
  select: (run): readonly Target[] => {
    if (run.learningRate.schedule === 'restarts') return [];
    const score = run.validationScore && !Number.isNaN(run.validationScore.series.top) ? run.validationScore : null;
    return [score, run.validationLoss].filter((curve) => curve !== null).map((curve) => ({ run, curve }));
  },
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, options) => {
    const isScore = curve === run.validationScore;
    const score = run.validationScore;
    const hasScore = score !== null && !Number.isNaN(score.series.top);
    // The loss of a run with a score is asked only where the score itself says nothing.
    if (!isScore && hasScore && unstable({ run, curve: score }, options) !== null) return null;
    const found = unstable({ run, curve }, options);
    if (found === null) return null;
    const { swings, cost } = found;
    const { values, at, series } = curve;
    const n = values.length;
    const worst = swings.reduce((a, b) => (b.height > a.height ? b : a));
    const best = cost.indexOf(smallest(cost));
    const lost = (cost[n - 1]! - cost[best]!) / (largest(cost) - cost[best]!);
    const train = run.trainLoss;
    return {
      series: [series.name],
      from: at[swings[0]!.from]!,
      to: at[n - 1]!,
      confidence: train && swings.length > 2 ? 'high' : train ? 'medium' : 'low',
      ...((!isScore && hasScore) || !train ? { severity: 'notice' as const } : {}),
      measured: {
        metric: series.name,
        swings: swings.length,
        points: n,
        before: rawAt(curve, worst.from),
        after: rawAt(curve, worst.to),
        best: rawAt(curve, best),
        last: rawAt(curve, n - 1),
        lost,
        train: train?.series.name ?? series.name,
        hasTrain: train !== null,
        rate: rateOf(run),
        examples: isScore ? fewExamples(curve) : 0,
        worstFrom: place(run, at[worst.from]!),
        bestPlace: place(run, at[best]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, swings, before, after, best, last, lost, train, hasTrain, worstFrom, bestPlace } = measured;
    const smooth = hasTrain ? say`, while ${name(train)} does not` : '';
    const end = lost > LOST ? say` It ends at ${last}; its best was ${best} at ${bestPlace}.` : '';
    return say`${name(metric)} jumps back and forth: ${swings} times it lost a good part of what it had gained, most between ${worstFrom} and ${short(after.at)} (${way(before, after)})${smooth}.${end}`;
  },
  causes: [
    {
      cause: 'The learning rate is too high.',
      weigh: ({ rate, swings }) => ({
        for: [
          ...(swings > 2 ? ['it happens again and again'] : []),
          ...(rate > 0.5 ? ['at the end it is still at more than half of its peak'] : []),
        ],
        against: rate < 0.01 ? ['it has been decayed'] : [],
      }),
    },
    {
      cause:
        'Batch normalization: its running statistics lag behind the weights (small batches, momentum), or evaluation does not run in evaluation mode.',
      weigh: ({ hasTrain, lost }) => ({
        for: [
          ...(hasTrain ? ['the training loss does not swing with it'] : []),
          ...(lost > LOST ? ['it falls back towards its worst'] : []),
        ],
        against: [],
      }),
    },
    {
      cause: 'The validation set is small, or another one each time.',
      weigh: ({ examples }) => ({
        for: examples > 0 ? [`the score moves in steps of one in ${examples}`] : [],
        against: examples > 0 ? ['the swings are larger than chance makes them on so many examples'] : [],
      }),
    },
  ],
});

interface Limits {
  readonly minOfTop: number;
  readonly minRatio: number;
  readonly minOften: number;
  readonly minOfRange: number;
}

/** The swings of a curve, where they are what it mostly does, and the training curve does not do it; its cost, smaller is better. */
function unstable({ run, curve }: Target, limits: Limits): { swings: readonly Swing[]; cost: Float64Array } | null {
  const { values, at } = curve;
  const n = values.length;
  const isScore = curve === run.validationScore;
  if (!isScore && !(smallest(values) > 0)) return null;
  const cost = isScore ? costOf(curve) : logs(values);
  // Larger swings are never more: what chance does on few examples need not be known where even the smallest are too few.
  if (isScore && swingsOf(cost, limits.minOfTop).length < Math.max(2, limits.minOften * n)) return null;
  const hasScore = run.validationScore !== null && !Number.isNaN(run.validationScore.series.top);
  const least = isScore ? leastOfScore(curve, limits.minOfTop) : Math.log(hasScore ? 2 : limits.minRatio);
  const swings = swingsOf(cost, least);
  const last = swings[swings.length - 1];
  if (!last || last.to < MIN_LATE * (n - 1) || swings.length < Math.max(2, limits.minOften * n)) return null;
  const range = largest(cost) - smallest(cost);
  if (median(swings.map(({ height }) => height)) < limits.minOfRange * range) return null;
  if (!isScore && hasScore && swingsOf(costOf(run.validationScore!), MIN_FOLLOWED).length === 0) return null;
  return trainSwings(run, at, { isScore, least }) <= MAX_TRAIN * swings.length ? { swings, cost } : null;
}

/** A score as a cost, as a share of its top. */
function costOf({ values, series }: Curve): Float64Array {
  const sign = series.goal === 'maximize' ? -1 : 1;
  const cost = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) cost[i] = (sign * values[i]!) / series.top;
  return cost;
}

/** What chance does on few examples is no swing. */
function leastOfScore(curve: Curve, minOfTop: number): number {
  const examples = fewExamples(curve);
  if (examples === 0) return minOfTop;
  const share = Math.min(0.95, Math.max(0.05, median(curve.values) / curve.series.top));
  return Math.max(minOfTop, BY_CHANCE * Math.sqrt((2 * share * (1 - share)) / examples));
}

/** Examples of a small validation set: the fewest of which all values are shares. A logger that rounds to two decimals fits 100. */
function fewExamples(curve: Curve): number {
  const known = examplesOf(curve);
  if (known > 0) return known;
  const shares = curve.values.map((value) => value / curve.series.top);
  for (let count = 2; count < 100; count += 1)
    if (shares.every((share) => Math.abs(share * count - Math.round(share * count)) < FITS)) return count;
  return 0;
}

/** How often the training curve swings: its score where there is one and a score is asked about, else its loss. */
function trainSwings(run: MeasuredRun, at: Float64Array, { isScore, least }: { isScore: boolean; least: number }): number {
  const { trainLoss, trainScore } = run;
  const score = isScore && trainScore && !Number.isNaN(trainScore.series.top) ? trainScore : null;
  const aligned = (curve: Curve) => alignTo(at, curve.series).filter((value) => Number.isFinite(value));
  if (score) {
    const sign = score.series.goal === 'maximize' ? -1 : 1;
    return swingsOf(
      aligned(score).map((value) => (sign * value) / score.series.top),
      least,
    ).length;
  }
  if (!trainLoss) return 0;
  const losses = aligned(trainLoss);
  if (losses.some((value) => !(value > 0))) return 0;
  return swingsOf(losses.map(Math.log), isScore ? Math.log(1.5) : least).length;
}

/** The last learning rate as a share of its peak; NaN where none is logged. */
function rateOf({ run }: MeasuredRun): number {
  const rates = run.primary.learningRate?.values;
  return rates && rates.length > 0 ? rates[rates.length - 1]! / largest(rates) : Number.NaN;
}
