import { memorization } from '../../src/diagnose/rules/memorization.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const train = noisy(
  curve(100, (i) => 0.01 + Math.exp(-i / 15)),
  0.001,
  1,
);
const loss = noisy(
  curve(100, (i) => 0.6 + Math.exp(-i / 8) + 0.01 * Math.max(0, i - 30)),
  0.006,
  2,
);
const score = noisy(
  curve(100, (i) => 0.8 - 0.5 * Math.exp(-i / 8) - 0.0008 * Math.max(0, i - 30)),
  0.001,
  3,
);

testRule(memorization, {
  finds: {
    'a rise while the training loss falls away': {
      curves: { train_loss: train, val_loss: loss, val_acc: score },
      from: [26, 40],
      to: [99, 99],
      message: `val_loss rose 104% (${short(loss[32]!)} → ${short(loss[99]!)}) between epoch 32 and 99, while the training loss fell 89% (0.1279 → 0.01411).`,
    },
  },
  passes: {
    'a rise while the training loss stands still': {
      train_loss: noisy(
        curve(100, (i) => 0.5 + Math.exp(-i / 6)),
        0.001,
        4,
      ),
      val_loss: loss,
      val_acc: score,
    },
    'a curve that only falls': {
      train_loss: train,
      val_loss: noisy(
        curve(100, (i) => 0.6 + Math.exp(-i / 20)),
        0.006,
        5,
      ),
    },
  },
  skips: { 'a run without a training loss': { val_loss: loss }, 'a run without validation': { train_loss: train } },
});
