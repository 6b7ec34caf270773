import { percent, short } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { costWords } from '../measure/cost-words.js';
import { defineRule } from '../rule.js';
import { drops } from '../targets.js';
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
  check: ({ run, cost, drop, rise }, { minRatio, minPoints }) => {
    if (!rise || !drop.improved || !(drop.netCost >= minRatio)) return null;
    const recovery = recoveryOf({ run, cost, drop, rise });
    if (recovery.measured.points < minPoints) return null;
    return { ...recovery, confidence: recovery.measured.inferred ? 'low' : 'high' };
  },
  message: ({ measured }) => {
    const { metric, fromScore, net, bestPlace, netScore, scoreName } = measured;
    const what = costWords({ metric, fromScore });
    const than = net >= 1.005 ? say`stayed ${percent(net - 1)} above` : 'only came level with';
    const score =
      !fromScore && Number.isFinite(netScore) && scoreName !== ''
        ? say` ${name(scoreName)} did ${netScore > 0 ? say`get better than before, by ${short(netScore)}` : 'not get better either'}.`
        : '';
    return say`The drop gained nothing in the end: ${what} ${than} its best before (${bestPlace}).${score}`;
  },
  causes: [
    {
      cause: 'What was lost before the drop is not all reversible.',
      weigh: ({ netScore }) => ({
        for: netScore <= 0 ? ['the score did not get better than before either'] : [],
        against: netScore > 0 ? [`the score did get better than before, by ${short(netScore)}`] : [],
      }),
    },
  ],
});
