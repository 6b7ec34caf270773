import { type Bins, binMedians } from '../../math/curve/bin-medians.js';
import { exceedsScale, secondDifferenceScale } from '../../math/curve/second-differences.js';
import { theilSen } from '../../math/curve/theil-sen.js';
import { mad, median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { name, say, values } from '../../text/sentence.js';
import { indexAt, indexFrom } from '../measure/align.js';
import { medianAt, type Way } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { defineRule } from '../rule.js';
import { type CurveTarget, place } from '../targets.js';

/** Points that a level is the median of. */
const LEVEL_POINTS = 8;

/** Bins that a long log is reduced to. */
const MAX_BINS = 1000;
/** Points before a step that its line and its noise come from. */
const WINDOW = 20;
/** Noise of the points before that one step, and the three points after it, must exceed. */
const MIN_JUMP = 4;
const MIN_Z = 8;
/** Points around a step within which the learning rate must not change. */
const AROUND = 5;
/** A change of the rate that is this many times the usual one around it is a step. */
const MANY_TIMES = 3;

export const unexplainedShift = defineRule({
  id: 'unexplained-shift',
  order: 310,
  title: 'The training loss steps to another level',
  severity: 'notice',
  yieldsTo: ['diverged-loss', 'epoch-staircase', 'augmentation-off', 'resume-cost'],
  needs: 'a training loss with at least 40 points',
  asks: ['train-loss'],
  why: 'Something changed at one step: the data, the loss, the batch size, or a checkpoint that was not restored whole. What lies before and after is not the same training.',
  formula:
    'A step of the training loss (more than 8 robust standard deviations off the Theil–Sen line before it, and abrupt): upwards, or downwards where the learning rate is logged; not in the first 10% of the run, no learning-rate event within 5 points and no change of the rate by more than 2% that is more than 3 times the usual one there; the levels of 8 points differ by more than 5%, and the loss does not come back to its level before within 10% of the run.',
  advice: ['Look at what changed there: data, loss weights, augmentation, batch size, a resume without the optimizer state.'],
  falseAlarmIf: [
    'the change was made on purpose (stages, curriculum, unfreezing of layers)',
    'the learning rate restarted and is not logged',
  ],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from({ length: 100 }, (_, i) => 0.4 + Math.exp(-i / 15) + 0.004 * Math.sin(7 * i) + (i >= 60 ? 0.35 : 0)),
  },
  options: {
    /** Minimum points before reporting. */
    minPoints: 40,
    /** Share of the level. */
    minShift: 0.05,
    /** Points to the next learning-rate event. */
    minDistance: 5,
    /** Share of the run that may do what it likes: it is the start. */
    minStart: 0.1,
  },
  select: (run): readonly CurveTarget[] => (run.trainLoss ? [{ run, curve: run.trainLoss }] : []),
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minShift, minDistance, minStart }) => {
    const { logged, events } = run.learningRate;
    const bins = binMedians(curve.values, MAX_BINS);
    const t = bins.values;
    const known = events.map((event) => indexFrom(curve.at, event.at));
    const shifts: { readonly k: number; readonly point: number; readonly shift: number }[] = [];
    for (let k = 1 + Math.floor(Math.max(LEVEL_POINTS, minStart * t.length)); k < t.length; k += 1) {
      // Downwards and not logged: a drop of the learning rate, found by the phases already.
      if (!(t[k]! > t[k - 1]! || logged) || !jumps(t, k, minShift)) continue;
      const point = bins.starts[k]!;
      if (known.some((event) => Math.abs(event - point) <= minDistance)) continue;
      const shift = shiftAt(t, k);
      if (!(Math.abs(shift) > minShift && leavesLine(t, k, curve.quantum)) || rateChanges(run, curve, point)) continue;
      shifts.push({ k, point, shift });
    }
    shifts.sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
    const [largest] = shifts;
    if (!largest) return null;
    const { k, point, shift } = largest;
    const [before, after] = stepOf(curve, bins, k);
    return {
      series: [curve.series.name],
      from: curve.at[point]!,
      to: curve.at[Math.min(curve.at.length - 1, point + LEVEL_POINTS)]!,
      confidence: logged ? 'medium' : 'low',
      measured: {
        metric: curve.series.name,
        before,
        after,
        shift,
        logged,
        resumed: run.run.series.some(({ resolved }) => resolved.rewound > 0),
        shiftPlace: place(run, curve.at[point]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, before, after, shiftPlace, logged } = measured;
    const by = shareWords([before, after], 'by ');
    const rate = logged ? ', without a change of the learning rate' : '';
    return say`${name(metric)} steps ${after.value > before.value ? 'up' : 'down'}${by} at ${shiftPlace} (${values(before, after)})${rate}.`;
  },
  causes: [
    { cause: 'The data or the loss changed.' },
    {
      cause: 'The run was resumed without its optimizer state.',
      weigh: ({ resumed }) => ({ for: resumed ? ['the log shows a resumed run'] : [], against: [] }),
    },
    {
      cause: 'The learning rate changed.',
      weigh: ({ logged }) => ({ for: [], against: logged ? ['it is logged, and shows no event there'] : [] }),
    },
  ],
});

/** Is one step large enough, against the level and against the noise just before it, to be looked at? */
function jumps(t: Float64Array, k: number, minShift: number): boolean {
  const jump = Math.abs(t[k]! - t[k - 1]!);
  return jump > 0.5 * minShift * Math.abs(t[k - 1]!) && exceedsScale(jump, MIN_JUMP, t, Math.max(0, k - WINDOW), k);
}

/** Do three points lie off the line of the window before them by more than its noise explains, and abruptly? */
function leavesLine(t: Float64Array, k: number, quantum: number): boolean {
  const window = t.subarray(Math.max(0, k - WINDOW), k);
  const { slope, intercept } = theilSen(window);
  const off = (value: number, i: number) => value - intercept - slope * i;
  const fall = median([0, 1, 2].map((i) => off(t[Math.min(t.length - 1, k + i)]!, window.length + i)));
  const noise = Math.max(1.4826 * mad(window.map(off)), secondDifferenceScale(window, quantum));
  const jump = t[k]! - t[k - 1]!;
  return Math.abs(fall) > MIN_Z * noise && jump * fall > 0 && Math.abs(jump) >= 0.5 * Math.abs(fall);
}

/** Lasting step at a point as a share of the level before; 0 where the loss comes back. */
function shiftAt(t: Float64Array, k: number): number {
  const n = t.length;
  if (k + LEVEL_POINTS > n) return 0;
  const before = median(t.subarray(k - LEVEL_POINTS, k));
  const after = median(t.subarray(k, k + LEVEL_POINTS));
  const start = Math.min(n - 3, k + Math.max(LEVEL_POINTS, Math.round(0.1 * n)));
  const later = median(t.subarray(start, Math.min(n, start + LEVEL_POINTS)));
  const stays = (later - before) * (after - before) > 0 && Math.abs(later - before) > 0.5 * Math.abs(after - before);
  return stays ? (after - before) / Math.abs(before) : 0;
}

/** The medians of all evaluations in the bins before a step and after it. */
function stepOf(curve: Curve, { starts }: Bins, k: number): Way {
  const [from, point, to] = [starts[k - LEVEL_POINTS]!, starts[k]!, starts[k + LEVEL_POINTS] ?? curve.values.length];
  const [before, after] = [curve.values.subarray(from, point), curve.values.subarray(point, to)];
  return [medianAt(curve, point - 1, median(before), before.length), medianAt(curve, point, median(after), after.length)];
}

/**
 * Does a logged learning rate step around a point: by more than 2% from one value to the next, and by far more than it does before and
 * after, whether it falls by the same amount or by the same share each time? A rate that decays smoothly explains no step.
 */
function rateChanges({ run }: MeasuredRun, { at }: Curve, point: number): boolean {
  const rate = run.primary.learningRate;
  if (!rate) return false;
  const value = (i: number) => rate.values[Math.max(0, indexAt(rate.at, at[Math.min(at.length - 1, Math.max(0, i))]!))]!;
  const around = Array.from({ length: 4 * AROUND + 2 }, (_, i) => value(point - 2 * AROUND - 1 + i));
  const steps = around.slice(1).map((one, i) => one - around[i]!);
  const shares = around.slice(1).map((one, i) => Math.log(one / around[i]!));
  const usual = (changes: readonly number[]) => MANY_TIMES * median(changes.map(Math.abs));
  const isStep = (i: number) =>
    Math.abs(shares[i]!) > 0.02 && Math.abs(steps[i]!) > usual(steps) && Math.abs(shares[i]!) > usual(shares);
  return steps.some((_, i) => Math.abs(i - 2 * AROUND) <= AROUND && isStep(i));
}
