import { lrDropIneffective } from '../../src/diagnose/rules/lr-drop-ineffective.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const lr = curve(80, (i) => (i < 40 ? 0.1 : 0.01));
const same = noisy(
  curve(80, (i) => 0.5 + Math.exp(-i / 8)),
  0.01,
  1,
);
const val_loss = noisy(
  curve(80, (i) => 0.7 + Math.exp(-i / 8)),
  0.01,
  2,
);
testRule(lrDropIneffective, {
  finds: {
    'a drop that nothing shows': {
      curves: { lr, train_loss: same, val_loss },
      from: [40, 40],
      to: [42, 42],
      message: `The learning-rate drop at epoch 40 (0.1 → 0.01) had no effect: train_loss did not move (${short([...same.slice(35, 40)].sort()[2]!)} → ${short([...same.slice(40, 43)].sort()[1]!)}, medians of 5 and 3)`,
    },
  },
  passes: {
    'a drop that lowers the training loss': { lr, train_loss: same.map((value, i) => (i < 40 ? value : value - 0.2)), val_loss },
    'a drop that only makes the curve quieter': {
      lr,
      train_loss: noisy(
        curve(80, () => 0),
        1,
        3,
      ).map((value, i) => 0.5 + Math.exp(-i / 8) + (i < 40 ? 0.01 : 0.002) * value),
      val_loss,
    },
    'a small step of a plateau schedule': { lr: curve(80, (i) => (i < 40 ? 0.1 : 0.05)), train_loss: same, val_loss },
    'a model that had nothing left to lose': {
      lr,
      train_loss: noisy(
        curve(80, (i) => 0.02 + 2 * Math.exp(-i / 4)),
        0.001,
        4,
      ),
      val_loss,
    },
  },
  skips: {
    'a learning rate that is not logged': { train_loss: same, val_loss },
    'a run without validation': { lr, train_loss: same },
  },
});
