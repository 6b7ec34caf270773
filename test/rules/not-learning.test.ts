import { notLearning } from '../../src/diagnose/rules/not-learning.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

testRule(notLearning, {
  finds: {
    'a loss that never leaves its start': {
      curves: {
        train_loss: noisy(
          curve(40, () => 2.3),
          0.01,
          1,
        ),
      },
      from: [0, 2],
      to: [35, 39],
    },
  },
  passes: {
    'a loss that falls': {
      train_loss: noisy(
        curve(40, (i) => 0.5 + 1.8 * Math.exp(-i / 9)),
        0.01,
        2,
      ),
    },
    'a slow but steady fall': {
      train_loss: noisy(
        curve(100, (i) => 2.3 - 0.01 * i),
        0.01,
        3,
      ),
    },
  },
  skips: { 'a run without any loss': { val_acc: curve(40, (i) => i / 40) } },
});
