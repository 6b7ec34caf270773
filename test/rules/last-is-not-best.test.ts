import { lastIsNotBest } from '../../src/diagnose/rules/last-is-not-best.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

testRule(lastIsNotBest, {
  finds: {
    'a last checkpoint far worse than the best': {
      curves: {
        train_loss: curve(80, (i) => Math.exp(-i / 20)),
        val_loss: noisy(
          curve(80, (i) => 0.5 + Math.exp(-i / 8) + 0.01 * Math.max(0, i - 30)),
          0.005,
          1,
        ),
      },
      from: [20, 40],
      to: [79, 79],
      message: 'epoch 79',
    },
  },
  passes: {
    'a last checkpoint as good as the best': {
      train_loss: curve(80, (i) => Math.exp(-i / 20)),
      val_loss: noisy(
        curve(80, (i) => 0.5 + Math.exp(-i / 20)),
        0.01,
        2,
      ),
    },
    'a difference inside the noise': {
      train_loss: curve(80, (i) => Math.exp(-i / 20)),
      val_loss: noisy(
        curve(80, (i) => 0.5 + Math.exp(-i / 5)),
        0.05,
        3,
      ),
    },
  },
  skips: { 'a run without validation': { train_loss: curve(80, (i) => Math.exp(-i / 20)) } },
});
