import { argBest } from '../../math/stats/arg-best.js';
import type { Curve } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { say } from '../../text/sentence.js';
import { costWords } from '../measure/cost-words.js';
import { isSameWay, levelAt, projectedAt, rawAt, type Way } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { costOf } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { drops, place } from '../targets.js';

export const lrDropEarly = defineRule({
  id: 'lr-drop-early',
  order: 370,
  title: 'A learning-rate drop came early',
  severity: 'notice',
  about: 'drop',
  needs: 'a learning-rate drop (logged, or visible in the training loss) and a validation loss or score',
  asks: ['validation-loss', 'learning-rate', 'train-loss'],
  why: 'The curve was still falling at the drop, and the phase after it brought less than the same number of evaluations at the old rate promised.',
  formula:
    'Over the last 60% of a phase of at least 20 evaluations validation still improves (see still-improving); both a power law and an exponential fitted to it promise, for the length of the next phase, a level more than 5% below the best that this phase reached.',
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
    /** Forgone gain, as a share of the level. */
    minForgone: 0.05,
  },
  select: drops,
  check: ({ run, cost, drop }, { minForgone }) => {
    const { point } = drop;
    const early = drop.early(minForgone);
    if (early === null) return null;
    const { forgone, points } = early;
    const end = cost.at[point + points - 1]!;
    const promised = projectedAt(cost, end, early.promised);
    const reached = reachedBy(cost, point, point + points, promised);
    return {
      series: [cost.series.name],
      from: drop.drop.at,
      to: end,
      confidence: run.learningRate.logged ? 'medium' : 'low',
      measured: { ...costOf(run), reached, promised, levelForgone: forgone, phase: points, dropPlace: place(run, drop.drop.at) },
    };
  },
  message: ({ measured }) => {
    const { reached, promised, phase, dropPlace } = measured;
    const share = shareWords([reached, promised]);
    const forgone = share === '' ? '' : say` (${share.trim()} forgone)`;
    return say`The learning-rate drop at ${dropPlace} came early: ${costWords(measured)} was still falling, and ${phase} more evaluations at the old rate promised ${promised}; the phase after the drop reached ${reached}${forgone}.`;
  },
  causes: [{ cause: 'The drop is scheduled by a number, not by the curve.' }],
});

/** The best of a phase: the value as logged, or the level where a lucky evaluation lies too near to what was promised, or beyond it. */
function reachedBy(cost: Curve, from: number, to: number, promised: Reading): Reading {
  const best = (values: Float64Array) => from + argBest(values.subarray(from, to), 'minimize');
  const raw: Way = [promised, rawAt(cost, best(cost.values))];
  const level: Way = [promised, levelAt(cost, best(cost.levels))];
  return (isSameWay(raw, level) ? raw : level)[1];
}
