import { suspiciousValidation } from '../../src/diagnose/rules/suspicious-validation.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const good = curve(40, (i) => 0.97 - 0.7 * Math.exp(-i / 6));
const poor = curve(40, (i) => 0.8 - 0.6 * Math.exp(-i / 6));
const low = curve(40, (i) => 0.1 + Math.exp(-i / 6));
const high = curve(40, (i) => 0.6 + Math.exp(-i / 6));
testRule(suspiciousValidation, {
  finds: {
    'a validation set on which the model does far better, to the end': {
      curves: { train_loss: high, val_loss: low, train_acc: poor, val_acc: noisy(good, 0.004, 1) },
      from: [30, 30],
      to: [39, 39],
      message: 'val_acc lies 17 points above train_acc',
    },
    'the same in percent': {
      curves: {
        train_loss: high,
        val_loss: low,
        train_acc: poor.map((value) => 100 * value),
        val_acc: good.map((value) => 100 * value),
      },
      from: [30, 30],
      message: '17 points',
    },
  },
  passes: {
    'the usual order': { train_loss: low, val_loss: high, train_acc: good, val_acc: poor },
    'a lead of the score alone, as strong augmentation gives': {
      train_loss: high,
      val_loss: high.map((value) => 0.8 * value),
      train_acc: poor,
      val_acc: good,
    },
    'negative losses, of which the one nearer to 0 is the worse': {
      train_loss: high.map((value) => value - 4),
      val_loss: low.map((value) => value - 1.6),
      train_acc: poor,
      val_acc: good,
    },
    'a lead that closes after the first epochs': {
      train_loss: low,
      val_loss: low,
      train_acc: curve(40, (i) => 0.95 - 0.7 * Math.exp(-i / 8)),
      val_acc: good,
    },
  },
  skips: { 'a run without scores': { train_loss: high, val_loss: low } },
});
