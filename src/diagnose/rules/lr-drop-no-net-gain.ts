import { percent } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { costWords } from '../measure/cost-words.js';
import { bestWay, scoreGain } from '../measure/net-gain.js';
import { changeOf, type Way } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { drops, place } from '../targets.js';
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
    'A recovery (see lr-drop-recovery) with at least 5 evaluations after the drop whose best smoothed level is at least 0.99 times the best before the rise, while the score, where there is one, did not get better than before either.',
  advice: ['Move the drop to the best level before the rise: the same result, earlier.'],
  falseAlarmIf: ['fewer than 5 evaluations follow the drop'],
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
    const target = { run, cost, drop, rise };
    // A drop that made the score better than ever did gain something.
    if (scoreGain(target, rise.from)) return null;
    const recovery = recoveryOf(target);
    const noGain = (way: Way) => 1 + changeOf(way) >= minRatio;
    const [bestBefore, bestAfter] = bestWay(cost, target, rise.from, noGain);
    return {
      ...recovery,
      measured: {
        ...recovery.measured,
        ...{ bestBefore, bestAfter, bestPlace: place(run, bestBefore.at), afterPlace: place(run, bestAfter.at) },
      },
      confidence: recovery.measured.inferred ? 'low' : 'high',
    };
  },
  message: ({ measured }) => {
    const { bestBefore, bestAfter, bestPlace, afterPlace, fromScore, netScore, scoreName } = measured;
    const above = changeOf([bestBefore, bestAfter]);
    const hasShare = bestBefore.value > 0 && !Number.isNaN(above);
    const than = above < 0.005 ? 'level with' : hasShare ? say`${percent(above)} above` : 'above';
    const score =
      !fromScore && Number.isFinite(netScore) && scoreName !== '' ? say` ${name(scoreName)} did not get better either.` : '';
    return say`The drop gained nothing in the end: ${costWords(measured)} came down to ${bestAfter} at ${afterPlace}, ${than} its best before, ${bestBefore} at ${bestPlace}.${score}`;
  },
  causes: [
    {
      cause: 'What was lost before the drop is not all reversible.',
      weigh: ({ netScore }) => ({
        for: netScore <= 0 ? ['the score did not get better than before either'] : [],
        against: [],
      }),
    },
  ],
});
