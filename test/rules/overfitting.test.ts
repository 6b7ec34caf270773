import { overfitting } from '../../src/diagnose/rules/overfitting.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const train = curve(120, (i) => 0.1 + Math.exp(-i / 25));
const turning = curve(120, (i) => 0.5 + Math.exp(-i / 12) + 0.006 * Math.max(0, i - 50));

const validated = noisy(turning, 0.01, 1);
testRule(overfitting, {
  finds: {
    'validation loss turning up for good': {
      curves: { train_loss: train, val_loss: validated },
      from: [44, 60],
      to: [119, 119],
      message: `val_loss rose 73% (${short(validated[52]!)} → ${short(validated[119]!)}) between epoch 52 and 119, while the training loss fell 52% (0.2249 → 0.1086). The rise began between epoch 52 and 54 (90% sure).`,
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
      message: 'The error behind val_acc rose 79% (',
    },
    'a rise that the last evaluation does not show, told by its levels': {
      curves: { val_loss: validated.map((value, i) => (i === 119 ? 0.55 : value)) },
      from: [44, 60],
      message: ', smoothed) between epoch 52 and 119.',
    },
    'a few evaluations of which each is worse than the one before': {
      curves: { train_loss: [1, 0.8, 0.7, 0.6], val_loss: [1, 0.9, 1, 1.2] },
      from: [2, 2],
      message: 'with so few evaluations this is little evidence',
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
    'a run of fewer than 10 evaluations that goes up and down': { train_loss: [1, 0.8, 0.7, 0.6], val_loss: [1, 0.9, 1.2, 1] },
  },
});
