import { extrapolate } from '../../math/extrapolate.js';
import { percent, short } from '../../math/short.js';
import { defineRule } from '../rule.js';
import { drops, place } from '../select.js';
import { costBins, costName, trendOf } from '../tail.js';

export const lrDropEarly = defineRule({
  id: 'lr-drop-early',
  title: 'A learning-rate drop came early',
  severity: 'notice',
  needs: 'a learning-rate drop (logged, or visible in the training loss) and a validation loss or score',
  why: 'The curve was still falling at the drop, and the phase after it brought less than the same number of evaluations at the old rate promised.',
  formula:
    'Over the last 60 % of a phase of at least 16 evaluations validation still improves (see still-improving); both a power law and an exponential fitted to it promise, for the length of the next phase, a level more than 5 % below the best that this phase reached.',
  advice: ['Stay longer at the higher learning rate.'],
  falseAlarmIf: ['the budget is fixed, and later phases need their share of it'],
  references: ['https://arxiv.org/abs/1907.04595'],
  example: {
    lr: Array.from({ length: 90 }, (_, i) => (i < 40 ? 0.1 : 0.0001)),
    train_loss: Array.from({ length: 90 }, (_, i) => 0.3 + 2 * Math.exp(-(i < 40 ? i : 40 + 0.01 * (i - 40)) / 40)),
    val_loss: Array.from(
      { length: 90 },
      (_, i) => 0.4 + 2 * Math.exp(-(i < 40 ? i : 40 + 0.01 * (i - 40)) / 40) + 0.002 * Math.sin(5 * i),
    ),
  },
  options: {
    /** Evaluations of the phase below which nothing is said. */
    minPoints: 16,
    /** Fall over the end of the phase, as a share of the level. */
    minFall: 0.02,
    /** Forgone gain, as a share of the level. */
    minForgone: 0.05,
  },
  causes: [{ cause: 'The drop is scheduled by a number, not by the curve.', weigh: () => ({ for: [], against: [] }) }],
  select: drops,
  check: ({ run, cost, drop }, { minPoints, minFall, minForgone }) => {
    const { point } = drop;
    const points = run.drops.map((other) => other.point);
    const start = Math.max(0, ...points.filter((other) => other < point));
    const end = Math.min(cost.values.length, ...points.filter((other) => other > point));
    if (point - start < minPoints || end - point < minPoints / 2) return null;
    const from = Math.floor(point - 0.6 * (point - start));
    if (trendOf(cost, from, point, minFall).verdict !== 'improving') return null;
    const y = costBins(cost, from, point);
    const width = (point - from) / y.length;
    const { range } = extrapolate(y, (end - point) / width, 1 + (from - start) / width);
    const promised = cost.values.every((value) => value >= 0) ? Math.max(0, range[1]) : range[1];
    const reached = cost.smoothed.subarray(point, end).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const forgone = (reached - promised) / Math.abs(reached);
    if (!(forgone > minForgone)) return null;
    return {
      series: [cost.series.name],
      from: drop.drop.at,
      to: cost.at[end - 1]!,
      confidence: run.learningRate.logged ? 'medium' : 'low',
      measured: { metric: costName(run), reached, promised, forgone, phase: end - point, dropPlace: place(run, drop.drop.at) },
    };
  },
  message: ({ measured }) => {
    const { metric, reached, promised, forgone, phase, dropPlace } = measured;
    return `The learning-rate drop at ${String(dropPlace)} came early: ${String(metric)} was still falling, and ${String(phase)} more evaluations at the old rate promised ${short(Number(promised))}; the phase after the drop reached ${short(Number(reached))} (${percent(Number(forgone))} forgone).`;
  },
});
