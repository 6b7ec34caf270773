import { overfitting } from '../../src/diagnose/rules/overfitting.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const train = curve(120, (i) => 0.1 + Math.exp(-i / 25));
const turning = curve(120, (i) => 0.5 + Math.exp(-i / 12) + 0.006 * Math.max(0, i - 50));

testRule(overfitting, {
  finds: {
    'validation loss turning up for good': {
      curves: { train_loss: train, val_loss: noisy(turning, 0.01, 1) },
      from: [44, 60],
      to: [119, 119],
      message: 'val_loss',
    },
    'validation accuracy turning down for good': {
      curves: {
        train_loss: train,
        val_acc: noisy(
          turning.map((v) => 1 - v / 2),
          0.005,
          2,
        ),
      },
      from: [44, 62],
      message: 'val_acc',
    },
    'a rise with nothing but a validation loss': { curves: { val_loss: noisy(turning, 0.01, 3) }, from: [44, 60] },
  },
  passes: {
    'a curve that only falls': {
      train_loss: train,
      val_loss: noisy(
        curve(120, (i) => 0.5 + Math.exp(-i / 25)),
        0.01,
        4,
      ),
    },
    'a flat noisy end': {
      train_loss: train,
      val_loss: noisy(
        curve(120, (i) => 0.5 + Math.exp(-i / 8)),
        0.03,
        5,
      ),
    },
    'a single spike': {
      train_loss: train,
      val_loss: curve(120, (i) => 0.5 + Math.exp(-i / 12) + (i === 100 ? 2 : 0) + 0.003 * Math.sin(5 * i)),
    },
    'a bump that is over again': {
      train_loss: train,
      val_loss: noisy(
        curve(120, (i) => 0.5 + Math.exp(-i / 12) + 0.2 * Math.exp(-(((i - 50) / 8) ** 2)) - 0.002 * i),
        0.004,
        6,
      ),
    },
  },
  skips: {
    'a run without validation': { train_loss: train },
    'a run of fewer than 10 evaluations': { train_loss: [1, 0.8, 0.7, 0.6], val_loss: [1, 0.9, 1, 1.2] },
  },
});
