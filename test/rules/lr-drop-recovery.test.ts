import { lrDropRecovery } from '../../src/diagnose/rules/lr-drop-recovery.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy, threeBoxes } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const { train_loss } = threeBoxes(1);
const lr = curve(200, (i) => (i < 100 ? 0.1 : 0.02));

const boxes = threeBoxes(1);
/** The median of a few values of the log. */
const medianOf = (from: number, to: number) =>
  short([...boxes.val_loss!.slice(from, to)].sort((a, b) => a - b)[(to - from - 1) / 2]!);

testRule(lrDropRecovery, {
  finds: {
    'a drop that repairs the drift before it': {
      curves: boxes,
      from: [120, 120],
      message: `repaired the rise before it: val_loss fell 23% (${medianOf(115, 120)} → ${medianOf(120, 123)}, medians of 5 and 3).`,
    },
  },
  passes: {
    'drops that interrupt no rise': {
      lr,
      train_loss: curve(200, (i) => (i < 100 ? 0.5 : 0.2) + Math.exp(-i / 9)),
      val_loss: noisy(
        curve(200, (i) => (i < 100 ? 0.9 : 0.6) + Math.exp(-i / 9)),
        0.01,
        3,
      ),
    },
    'a drop that does not help': {
      lr,
      train_loss: curve(200, (i) => 0.1 + Math.exp(-i / 40)),
      val_loss: noisy(
        curve(200, (i) => 0.6 + Math.exp(-i / 8) + 0.004 * Math.max(0, i - 40)),
        0.004,
        4,
      ),
    },
  },
  skips: {
    'a run whose learning rate never drops': {
      lr: curve(200, () => 0.1),
      train_loss: curve(200, (i) => Math.exp(-i / 90)),
      val_loss: curve(200, (i) => 0.1 + Math.exp(-i / 90)),
    },
    'a run without validation': { lr, train_loss: train_loss! },
  },
});
