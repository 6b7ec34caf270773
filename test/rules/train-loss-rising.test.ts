import { trainLossRising } from '../../src/diagnose/rules/train-loss-rising.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const turning = noisy(
  curve(80, (i) => 0.6 + Math.exp(-i / 6) + 0.006 * Math.max(0, i - 30)),
  0.006,
  1,
);

testRule(trainLossRising, {
  finds: {
    'a training loss that turns up for good': {
      curves: { train_loss: turning },
      from: [24, 36],
      to: [79, 79],
      message: `train_loss rose 47% (${short(turning[27]!)} → ${short(turning[79]!)}) between epoch 27 and 79.`,
    },
    'a rise inside one phase, undone by the next drop': {
      curves: {
        lr: curve(120, (i) => (i < 60 ? 0.1 : 0.01)),
        train_loss: noisy(
          curve(120, (i) => (i < 60 ? 0.6 + Math.exp(-i / 5) + 0.008 * Math.max(0, i - 25) : 0.3)),
          0.006,
          2,
        ),
      },
      from: [20, 32],
      to: [59, 59],
    },
  },
  passes: {
    'a training loss that only falls': {
      train_loss: noisy(
        curve(80, (i) => Math.exp(-i / 20)),
        0.01,
        3,
      ),
    },
    'noise on a plateau': {
      train_loss: noisy(
        curve(200, (i) => 0.5 + Math.exp(-i / 10)),
        0.02,
        4,
      ),
    },
    'warm restarts, each of which begins with a jump': {
      lr: curve(120, (i) => 0.1 * (1 + Math.cos((Math.PI * (i % 40)) / 40)) + 1e-4),
      train_loss: curve(120, (i) => 0.3 + 0.4 * Math.exp(-(i % 40) / 8)),
    },
  },
  skips: { 'a run without a training loss': { val_loss: curve(80, (i) => 1 + 0.01 * i) } },
});
