import { stillImproving } from '../../src/diagnose/rules/still-improving.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const falling = noisy(
  curve(80, (i) => 2.4 - 0.02 * i),
  0.01,
  1,
);
testRule(stillImproving, {
  finds: {
    'a validation loss that falls steadily to the end': {
      curves: { train_loss: curve(80, (i) => 2.3 - 0.02 * i), val_loss: falling },
      from: [60, 60],
      to: [79, 79],
      message: `val_loss still falls at the end: 32% since epoch 60 (${short(falling[60]!)} → ${short(falling[79]!)}). 20 more evaluations would bring it to 0.6012 (projected) or lower.`,
    },
    'a score that still rises': {
      curves: {
        val_acc: noisy(
          curve(80, (i) => 0.1 + 0.009 * i),
          0.004,
          2,
        ),
      },
      from: [60, 60],
      message: 'The error behind val_acc',
    },
  },
  passes: {
    'a run that has levelled off': {
      train_loss: curve(80, (i) => Math.exp(-i / 8)),
      val_loss: noisy(
        curve(80, (i) => 0.5 + Math.exp(-i / 8)),
        0.01,
        3,
      ),
    },
    'a fall that only the decay of a logged learning rate brings': {
      lr: curve(80, (i) => 0.05 * (1 + Math.cos((Math.PI * i) / 79)) + 1e-5),
      train_loss: curve(80, (i) => 2.3 - 0.02 * i),
      val_loss: falling,
    },
    'a fall right after a drop of the learning rate': {
      lr: curve(80, (i) => (i < 62 ? 0.1 : 0.01)),
      train_loss: curve(80, (i) => (i < 62 ? 1 : 0.5)),
      val_loss: noisy(
        curve(80, (i) => (i < 62 ? 1.2 : 0.8 - 0.008 * (i - 62))),
        0.005,
        4,
      ),
    },
    'a gain that is nothing against what the run has gained': {
      val_loss: curve(80, (i) => 3 * Math.exp(-i / 4) + 0.001 * Math.exp(-i / 90)),
    },
  },
  skips: {
    'a run without validation': { train_loss: falling },
    'a handful of evaluations': { train_loss: curve(8, (i) => 2 - 0.1 * i), val_loss: curve(8, (i) => 2 - 0.1 * i) },
  },
});
