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
      message: 'does not leave its first level in 40 points',
    },
    'a loss that falls to ln 10 while the accuracy stays at chance': {
      curves: {
        train_loss: curve(60, (i) => Math.LN10 + 1.2 * Math.exp(-i / 5)),
        train_acc: noisy(
          curve(60, () => 0.1),
          0.002,
          4,
        ),
      },
      from: [0, 0],
      to: [59, 59],
      message: 'train_loss ends at 2.303 (median of 15), which is chance for 10 classes',
    },
    'the medians of the first and of the last values of the log': {
      curves: { train_loss: [2.31, 2.29, 2.35, ...curve(16, () => 2.3), 2.27, 2.33, 2.32, 2.36, 2.28] },
      from: [0, 0],
      message: '(2.31 → 2.31, medians of 3 and 6)',
    },
  },
  passes: {
    'an accuracy that left chance, though the loss came back to it': {
      train_loss: curve(60, (i) => Math.LN10 + 1.2 * Math.exp(-i / 5)),
      train_acc: curve(60, (i) => 0.1 + 0.002 * i),
    },
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
