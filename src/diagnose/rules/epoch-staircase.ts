import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { name, say, values as way } from '../../text/sentence.js';
import { epochsOf, isRunningAverage, type Jump, jumpAt, type Span } from '../measure/epochs.js';
import { medianAt } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { defineRule } from '../rule.js';
import { type CurveTarget, place } from '../targets.js';

/** A step at a border counts from this many standard errors on; a first one, and one at a border that is only guessed, from more. */
const MIN_Z = 4;
const MIN_FIRST_Z = 6;
/** Steps at the borders are this many times those that the curve makes in the middle of its epochs. */
const MIN_OVER_MIDDLE = 3;
/** Epochs that are tried where nobody knows their borders: so many of equal length. */
const GUESSED = [3, 4, 5, 6, 8, 10] as const;
/** Evaluations at most that the level on either side of a step is the median of. */
const LEVEL_POINTS = 20;

export const epochStaircase = defineRule({
  id: 'epoch-staircase',
  order: 172,
  title: 'The training loss steps down where an epoch begins',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['diverged-loss'],
  needs: 'a training loss with at least 8 points in each of at least 2 epochs',
  asks: ['train-loss'],
  why: 'The model remembers single examples from the one time that it saw them. That is usual when a large language model is fine-tuned; the training loss then no longer tells how well it does on new text.',
  formula:
    'At the borders of the epochs (logged, or those of equal epochs where the learning rate is logged and does not step there) the training loss jumps down: Theil–Sen lines through up to 40 points on either side lie more than 4 standard errors apart (6 at the first), and more than 3% of the level; nowhere up; at least half of all borders. The jumps are at least 3 times those in the middle of the later epochs, and make up at least 60% of what the loss falls after the first epoch. Not for a running average, which starts anew in every epoch.',
  advice: [
    'Log a loss on held-out data, and choose the checkpoint by it.',
    'One to three epochs are often enough; with more, watch what the model writes on new prompts.',
  ],
  falseAlarmIf: ['the learning rate, the data or the augmentation changes with each epoch, on purpose'],
  references: ['https://www.fast.ai/posts/2023-09-04-learning-jumps/'],
  example: {
    step: Array.from({ length: 90 }, (_, i) => 10 * (i + 1)),
    epoch: Array.from({ length: 90 }, (_, i) => (i + 1) / 30),
    train_loss: Array.from(
      { length: 90 },
      (_, i) => (i < 30 ? 1.2 + 0.3 * Math.exp(-i / 4) : i < 60 ? 0.9 : 0.6) + 0.02 * Math.sin(7.3 * i * i),
    ),
  },
  options: {
    /** Minimum points in each epoch. */
    minPoints: 8,
    /** A step, as a share of the level before it. */
    minStep: 0.03,
    /** Share of the fall after the first epoch that the steps make up. */
    minShare: 0.6,
  },
  select: (run): readonly CurveTarget[] => (run.trainLoss && isLoggedOften(run) ? [{ run, curve: run.trainLoss }] : []),
  check: ({ run, curve }, { minPoints, minStep, minShare }) => {
    const { values, at, series } = curve;
    const known = epochsOf(run, curve);
    const layouts = known.length > 0 ? [known] : guessedEpochs(run, values.length);
    const limits = { minPoints, minStep, minShare, firstZ: known.length > 0 ? MIN_FIRST_Z : 2 * MIN_FIRST_Z };
    for (const epochs of layouts) {
      const steps = stepsOf(values, epochs, limits);
      if (steps.length === 0 || isRunningAverage(values, epochs)) continue;
      const largest = steps.reduce((a, b) => (b.size < a.size ? b : a));
      const [before, after] = besideOf(curve, largest.at, minPoints);
      return {
        series: [series.name],
        from: at[steps[0]!.at]!,
        to: at[values.length - 1]!,
        confidence: known.length > 0 && epochs.length > 2 ? 'high' : known.length > 0 ? 'medium' : 'low',
        measured: {
          metric: series.name,
          steps: steps.length,
          borders: epochs.length - 1,
          before,
          after,
          known: known.length > 0,
          validated: run.validationLoss !== null,
          largestPlace: place(run, at[largest.at]!),
        },
      };
    }
    return null;
  },
  message: ({ measured }) => {
    const { metric, steps, before, after, known, largestPlace } = measured;
    const where = known ? (steps > 1 ? `where ${steps} of the epochs begin` : 'where an epoch begins') : 'at equal distances';
    const most = steps > 1 ? 'most' : 'namely';
    return say`${name(metric)} steps down ${where}, ${most} at ${largestPlace}:${shareWords([before, after])} (${way(before, after)}). Within an epoch it changes little.`;
  },
  causes: [
    {
      cause: 'The model remembers the examples after it has seen them once, as large pretrained models do.',
      weigh: ({ validated }) => ({
        for: validated ? [] : ['no validation loss is logged that could say otherwise'],
        against: [],
      }),
    },
    { cause: 'The same examples are in the data several times.' },
    { cause: 'Something else changes where an epoch begins: learning rate, data, augmentation.' },
  ],
});

/** Is the training loss logged many times an epoch, or at least by step? */
function isLoggedOften(run: MeasuredRun): boolean {
  return run.run.epochStarts.length > 0 || (run.run.axis !== 'epoch' && run.learningRate.logged);
}

/** Epochs of equal length, for a run whose learning rate explains no steps; the fewest first. */
function guessedEpochs({ learningRate: { events } }: MeasuredRun, points: number): readonly (readonly Span[])[] {
  if (events.some(({ kind }) => kind !== 'warm-up-end')) return [];
  return GUESSED.map((count) => {
    const border = (i: number) => Math.round((i * points) / count);
    return Array.from({ length: count }, (_, i) => ({ from: border(i), to: border(i + 1) }));
  });
}

interface Limits {
  readonly minPoints: number;
  readonly minStep: number;
  readonly minShare: number;
  readonly firstZ: number;
}

/** The steps down at the borders; [] where they are not what the loss falls by. */
function stepsOf(
  values: Float64Array,
  epochs: readonly Span[],
  { minPoints, minStep, minShare, firstZ }: Limits,
): readonly Jump[] {
  const whole = epochs.filter(({ from, to }) => to - from >= minPoints);
  if (whole.length < 2 || whole.length < epochs.length - 1) return [];
  const jumps = whole.slice(1).map(({ from, to }, i) => jumpAt(values, from, whole[i]!.to - whole[i]!.from, to - from));
  const level = (at: number) => Math.abs(median(values.subarray(at - minPoints, at)));
  const isStep = ({ at, size, error }: Jump, i: number) =>
    -size > (i === 0 ? firstZ : MIN_Z) * error && -size > minStep * level(at);
  const steps = jumps.filter(isStep);
  const rises = jumps.some(({ size, error }) => size > MIN_Z * error);
  if (steps[0] !== jumps[0] || rises || steps.length < 0.5 * jumps.length) return [];
  const inside = whole.slice(1).filter(({ from, to }) => to - from >= 2 * minPoints);
  const middle = inside.map(({ from, to }) => {
    const half = (to - from) >> 1;
    return Math.abs(jumpAt(values, from + half, half, half).size);
  });
  if (Math.max(0, ...middle) * MIN_OVER_MIDDLE > median(steps.map(({ size }) => -size))) return [];
  const fallen = sum(steps.map(({ size }) => -size));
  const within = sum(whole.slice(1).map(({ from, to }) => Math.max(0, endLevel(values, from, to, minPoints))));
  return fallen >= minShare * (fallen + within) ? steps : [];
}

/** How far a curve falls from the start of a stretch to its end. */
function endLevel(values: Float64Array, from: number, to: number, points: number): number {
  return median(values.subarray(from, from + points)) - median(values.subarray(to - points, to));
}

/** Medians of what lies before a step and from it on; a point on either side is left out where there are many: epochs are rounded. */
function besideOf(curve: Curve, at: number, minPoints: number) {
  const { values } = curve;
  const count = Math.min(LEVEL_POINTS, at, values.length - at, 2 * minPoints);
  const before = values.subarray(at - count, at);
  const after = values.subarray(at, at + count);
  return [medianAt(curve, at - 1, median(before), count), medianAt(curve, at, median(after), count)] as const;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
