import { rollingMedian } from '../../math/curve/rolling-median.js';
import { argBest } from '../../math/stats/arg-best.js';
import type { Curve } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { percent } from '../../text/numbers.js';
import { name, say, values } from '../../text/sentence.js';
import { indexAt } from '../measure/align.js';
import { costWords } from '../measure/cost-words.js';
import { changeOf, medianAt, type Way } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { type DropTarget, drops, place } from '../targets.js';
import { recoveryOf } from './lr-drop-recovery.js';

export const lrDropNoNetGain = defineRule({
  id: 'lr-drop-no-net-gain',
  order: 60,
  title: 'A learning-rate drop repaired the damage, but did not beat the best before it',
  severity: 'notice',
  about: 'drop',
  attachesTo: 'lr-drop-recovery',
  needs: 'a learning-rate drop (logged, or visible in the training loss) and a validation loss or score',
  asks: ['validation-loss', 'learning-rate', 'train-loss'],
  why: 'The epochs between the best level and the drop were spent on getting worse and being repaired.',
  formula:
    'A recovery (see lr-drop-recovery) with at least 5 evaluations after the drop whose best smoothed level is at least 0.99 times the best before the rise.',
  advice: ['Move the drop to the best level before the rise: the same result, earlier.'],
  falseAlarmIf: ['fewer than 5 evaluations follow the drop', 'the score improved although the loss did not: see what you ship'],
  references: ['https://arxiv.org/abs/1605.07146'],
  example: {
    lr: Array.from({ length: 100 }, (_, i) => (i < 60 ? 0.1 : 0.02)),
    train_loss: Array.from({ length: 100 }, (_, i) => (i < 60 ? 0.4 + 0.8 * Math.exp(-i / 20) : 0.25)),
    val_loss: Array.from(
      { length: 100 },
      (_, i) => (i < 60 ? 0.6 + Math.exp(-i / 6) + 0.008 * Math.max(0, i - 25) : 0.68) + 0.004 * Math.sin(5 * i),
    ),
  },
  options: {
    /** Minimum ratio of the best after to the best before that counts as no net gain. */
    minRatio: 0.99,
    /** Evaluations that must follow the drop. */
    minPoints: 5,
  },
  select: drops,
  minimum: {
    option: 'minPoints',
    points: ({ run, cost, drop, rise }) =>
      rise && drop.improved ? recoveryOf({ run, cost, drop, rise }).measured.points : Number.POSITIVE_INFINITY,
  },
  check: ({ run, cost, drop, rise }, { minRatio }) => {
    if (!rise || !drop.improved || !(drop.netCost >= minRatio)) return null;
    const recovery = recoveryOf({ run, cost, drop, rise });
    const point = rise.from;
    const noGain = (way: Way) => 1 + changeOf(way) >= minRatio;
    const [bestBefore, bestAfter] = bestWay(cost, { run, cost, drop, rise }, point, noGain);
    // The ratio of two negative losses is small where the later one is worse.
    if (bestBefore.value < 0 && !noGain([bestBefore, bestAfter])) return null;
    return {
      ...recovery,
      measured: {
        ...recovery.measured,
        ...{ bestBefore, bestAfter, bestPlace: place(run, bestBefore.at), afterPlace: place(run, bestAfter.at) },
        ...scoreBests({ run, cost, drop, rise }, point),
      },
      confidence: recovery.measured.inferred ? 'low' : 'high',
    };
  },
  message: ({ measured }) => {
    const { bestBefore, bestAfter, bestPlace, afterPlace, fromScore, netScore, scoreName, ...scores } = measured;
    const above = changeOf([bestBefore, bestAfter]);
    const than = above < 0.005 ? 'level with' : Number.isNaN(above) ? 'above' : say`${percent(above)} above`;
    const better =
      scores.scoreBefore && scores.scoreAfter
        ? say`get better than before (${values(scores.scoreBefore, scores.scoreAfter)})`
        : null;
    const score =
      !fromScore && Number.isFinite(netScore) && scoreName !== ''
        ? say` ${name(scoreName)} did ${better ?? 'not get better either'}.`
        : '';
    return say`The drop gained nothing in the end: ${costWords(measured)} came down to ${bestAfter} at ${afterPlace}, ${than} its best before, ${bestBefore} at ${bestPlace}.${score}`;
  },
  causes: [
    {
      cause: 'What was lost before the drop is not all reversible.',
      weigh: ({ netScore }) => ({
        for: netScore <= 0 ? ['the score did not get better than before either'] : [],
        against: netScore > 0 ? ['the score did get better than before'] : [],
      }),
    },
  ],
});

/** The best score before the rise and after the drop, where it got better. */
function scoreBests(target: DropTarget, riseFrom: number) {
  const score = target.run.validationScore;
  if (!score || !(target.drop.netScore > 0)) return {};
  const sign = score.series.goal === 'minimize' ? -1 : 1;
  const [scoreBefore, scoreAfter] = bestWay(score, target, riseFrom, ([a, b]) => sign * (b.value - a.value) > 0);
  return { scoreBefore, scoreAfter };
}

/**
 * From the best value of a curve before a rise to its best value between the drop that ended it and the next one: as logged where
 * they tell what the rule found, else the medians of 3 that it goes by.
 */
function bestWay(curve: Curve, { run, cost, drop }: DropTarget, riseFrom: number, tells: (way: Way) => boolean): Way {
  const next = run.drops.find((other) => other.point > drop.point)?.point ?? cost.at.length;
  // What was logged since the evaluation before belongs to an evaluation.
  const first = (point: number) => (point === 0 ? 0 : indexAt(curve.at, cost.at[point - 1]!) + 1);
  const [rise, from, to] = [first(riseFrom), first(drop.point), first(next)];
  const raw: Way = [bestIn(curve, 0, rise, 1), bestIn(curve, from, to, 1)];
  return tells(raw) ? raw : [bestIn(curve, 0, rise, 3), bestIn(curve, from, to, 3)];
}

/** The best median of `of` evaluations in a stretch. */
function bestIn(curve: Curve, from: number, to: number, of: number): Reading {
  const width = to - from < of ? 1 : of;
  const medians = rollingMedian(curve.values.subarray(from, to), width);
  const best = argBest(medians, curve.series.goal ?? 'minimize');
  return medianAt(curve, from + best, medians[best]!, width);
}
