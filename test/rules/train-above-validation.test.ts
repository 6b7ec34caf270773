import { trainAboveValidation } from '../../src/diagnose/rules/train-above-validation.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

testRule(trainAboveValidation, {
  finds: {
    'training above validation in the early epochs': {
      curves: {
        train_loss: curve(60, (i) => 0.3 + 1.5 * Math.exp(-i / 9)),
        val_loss: noisy(
          curve(60, (i) => 0.5 + 0.6 * Math.exp(-i / 9)),
          0.004,
          1,
        ),
      },
      from: [0, 2],
      to: [10, 25],
      message: 'normal',
    },
    'training above validation all the way': {
      curves: {
        train_loss: curve(60, (i) => 0.8 + Math.exp(-i / 9)),
        val_loss: noisy(
          curve(60, (i) => 0.4 + Math.exp(-i / 9)),
          0.004,
          2,
        ),
      },
      from: [0, 2],
      to: [55, 59],
    },
  },
  passes: {
    'validation above training': {
      train_loss: curve(60, (i) => 0.2 + Math.exp(-i / 9)),
      val_loss: noisy(
        curve(60, (i) => 0.5 + Math.exp(-i / 9)),
        0.004,
        3,
      ),
    },
  },
  skips: {
    'a run without validation loss': {
      train_loss: curve(60, (i) => Math.exp(-i / 9)),
      val_acc: curve(60, (i) => 1 - Math.exp(-i / 9)),
    },
  },
});
