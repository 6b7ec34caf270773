import { divergedLoss } from '../../src/diagnose/rules/diverged-loss.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

testRule(divergedLoss, {
  finds: {
    'a loss that explodes and stays up': {
      curves: { train_loss: curve(60, (i) => (i < 30 ? 0.5 + Math.exp(-i / 9) : 40 + i)) },
      from: [28, 32],
      to: [59, 59],
    },
    'the best and the last value of the log, though both are noisy': {
      curves: { train_loss: curve(60, (i) => (i === 20 ? 0.41 : i === 59 ? 3.27 : (i < 30 ? 0.5 : 3) + 0.05 * (i % 3))) },
      from: [28, 32],
      message: 'and stayed up for the last 30 points (best to end: 0.41 → 3.27).',
    },
    'a loss that no scale holds any more': {
      curves: { train_loss: curve(60, (i) => (i < 30 ? 0.5 + Math.exp(-i / 9) : 1e12)) },
      from: [28, 32],
      message: 'train_loss exploded after',
    },
  },
  passes: {
    'a loss that falls': {
      train_loss: noisy(
        curve(60, (i) => 0.5 + Math.exp(-i / 9)),
        0.01,
        1,
      ),
    },
    'a spike that is over': { train_loss: curve(60, (i) => (i === 30 ? 50 : 0.5 + Math.exp(-i / 9))) },
  },
  skips: { 'a run without any loss': { val_acc: curve(40, (i) => i / 40) } },
});
