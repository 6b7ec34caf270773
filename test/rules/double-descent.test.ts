import { doubleDescent } from '../../src/diagnose/rules/double-descent.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const hill = (i: number) => 0.25 + 0.5 * Math.exp(-i / 6) + 0.15 * Math.exp(-(((i - 45) / 14) ** 2)) - 0.0006 * i;
const val_acc = noisy(
  curve(120, (i) => 1 - hill(i)),
  0.004,
  1,
);
const fitted = curve(120, (i) => 1 - 0.6 * Math.exp(-i / 8));
testRule(doubleDescent, {
  finds: {
    'a hill of the error where the training set is fitted': {
      curves: { train_acc: fitted, val_acc },
      from: [12, 26],
      to: [119, 119],
      message: 'fell again',
    },
    'the errors that the log has at the valley and at the hill': {
      curves: { train_acc: fitted, val_acc: val_acc.map((value, i) => (i === 22 ? 0.75 : i === 44 ? 0.62 : value)) },
      from: [12, 26],
      message: 'rose from epoch 22 to epoch 44 (0.25 → 0.38) and fell again to 0.1844 (median of 24)',
    },
  },
  passes: {
    'the same hill while training is far from fitted': { train_acc: curve(120, (i) => 0.8 - 0.6 * Math.exp(-i / 8)), val_acc },
    'a second fall that a drop of the learning rate brought': {
      lr: curve(120, (i) => (i < 55 ? 0.1 : 0.01)),
      train_acc: fitted,
      val_acc,
    },
    'overfitting, which does not come back': {
      train_acc: fitted,
      val_acc: curve(120, (i) => 1 - 0.25 - 0.5 * Math.exp(-i / 6) - 0.001 * i),
    },
  },
  skips: { 'a run without a training score': { val_acc } },
});
