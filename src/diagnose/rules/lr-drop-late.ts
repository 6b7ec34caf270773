import { say, values } from '../../text/sentence.js';
import { costWords } from '../measure/cost-words.js';
import { medianAt } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { costOf } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { drops, place } from '../targets.js';

export const lrDropLate = defineRule({
  id: 'lr-drop-late',
  order: 360,
  title: 'A learning-rate drop came late',
  severity: 'notice',
  yieldsTo: ['lr-drop-recovery', 'lr-drop-no-net-gain', 'post-drop-drift', 'overfitting', 'memorization'],
  about: 'drop',
  needs: 'a learning-rate drop (logged, or visible in the training loss) and a validation loss or score',
  asks: ['validation-loss', 'learning-rate', 'train-loss'],
  why: 'The curve had been flat for long before the drop, which then helped at once: the epochs of the plateau could have been saved.',
  formula:
    'A phase of at least 20 evaluations, of whose end at least 60% is a plateau for validation and for training (the 95% interval of the Theil–Sen slope excludes a gain of 1%), before a drop after which validation improves by more than 5%.',
  advice: ['Move the drop to where the plateau begins, or let the schedule watch the plateau (with a patience).'],
  falseAlarmIf: ['the long phase at a high learning rate is intended: it can lead to flatter, better minima'],
  references: ['https://arxiv.org/abs/1908.01878'],
  example: {
    lr: Array.from({ length: 100 }, (_, i) => (i < 70 ? 0.1 : 0.01)),
    train_loss: Array.from({ length: 100 }, (_, i) => (i < 70 ? 0.5 + Math.exp(-i / 4) : 0.3) + 0.0008 * Math.sin(5 * i)),
    val_loss: Array.from({ length: 100 }, (_, i) => (i < 70 ? 0.7 + Math.exp(-i / 4) : 0.5) + 0.0008 * Math.sin(7 * i)),
  },
  options: {
    /** Improvement by the drop, as a share. */
    minEffect: 0.05,
  },
  select: drops,
  check: ({ run, cost, drop }, { minEffect }) => {
    const effect = (drop.before - drop.after) / Math.abs(drop.before);
    const saved = drop.drop.plateau;
    if (saved === 0 || !drop.improved || !(effect > minEffect)) return null;
    const { point } = drop;
    const from = point - saved;
    return {
      series: [cost.series.name],
      from: cost.at[from]!,
      to: cost.at[point - 1]!,
      confidence: run.learningRate.logged ? 'medium' : 'low',
      measured: {
        ...costOf(run),
        saved,
        before: medianAt(cost, point - 1, drop.before, drop.medianOf[0]),
        after: medianAt(cost, point, drop.after, drop.medianOf[1]),
        dropPlace: place(run, drop.drop.at),
        fromPlace: place(run, cost.at[from]!),
      },
    };
  },
  message: ({ measured }) => {
    const { saved, before, after, dropPlace, fromPlace } = measured;
    return say`The learning-rate drop at ${dropPlace} came late: ${costWords(measured)} had been flat from ${fromPlace} on at the latest (${saved} evaluations), and fell${shareWords([before, after])} with the drop (${values(before, after)}).`;
  },
  causes: [{ cause: 'The drop is scheduled by a number, not by the curve.' }],
});
