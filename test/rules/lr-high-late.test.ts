import { lrHighLate } from '../../src/diagnose/rules/lr-high-late.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const swings = noisy(
  curve(80, () => 0),
  1,
  1,
).map((value, i) => (0.6 + 1.4 * Math.exp(-i / 8)) * (1 + (i < 10 ? 0.02 : 0.28) * value));
const train_loss = curve(80, (i) => 0.3 + 2 * Math.exp(-i / 8));
testRule(lrHighLate, {
  finds: {
    'noise to the end at a constant learning rate': {
      curves: { lr: curve(80, () => 0.1), train_loss, val_loss: swings },
      from: [60, 60],
      to: [79, 79],
      message: '100% of its peak',
    },
  },
  passes: {
    'the same noise after the learning rate has been decayed': {
      lr: curve(80, (i) => 0.1 * 0.9 ** i),
      train_loss,
      val_loss: swings,
    },
    'a quiet end at a constant learning rate': {
      lr: curve(80, () => 0.1),
      train_loss,
      val_loss: noisy(
        curve(80, (i) => 0.6 + 1.4 * Math.exp(-i / 8)),
        0.01,
        2,
      ),
    },
  },
  skips: { 'a learning rate that is not logged': { train_loss, val_loss: swings } },
});
