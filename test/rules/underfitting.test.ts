import { underfitting } from '../../src/diagnose/rules/underfitting.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const dead = noisy(
  curve(60, (i) => Math.log(10) + 1.2 * Math.exp(-i / 4)),
  0.0008,
  1,
);
const guessing = noisy(
  curve(60, () => 0.1),
  0.002,
  2,
);
const poor = noisy(
  curve(60, (i) => 1.7 + 0.6 * Math.exp(-i / 4)),
  0.002,
  3,
);
testRule(underfitting, {
  finds: {
    'a model that guesses, whatever its penalty did before': {
      curves: { train_loss: dead, val_loss: dead, val_acc: guessing },
      from: [45, 45],
      to: [59, 59],
      message: 'train_loss is 2.303 (median of 15) since epoch 45, and the score is no better: chance for 10 classes',
    },
    'a flat and poor level of training and validation': {
      curves: { 'hp/num_classes': [10], train_loss: poor, val_loss: poor.map((value) => 1.01 * value) },
      from: [45, 45],
      message: 'flat at 1.7 (median of 15) since epoch 45, 74% of chance for 10 classes',
    },
  },
  passes: {
    'a model that learns': {
      'hp/num_classes': [10],
      train_loss: curve(60, (i) => 0.2 + 2 * Math.exp(-i / 9)),
      val_loss: curve(60, (i) => 0.3 + 2 * Math.exp(-i / 9)),
    },
    'a poor level that still falls': {
      'hp/num_classes': [10],
      train_loss: curve(60, (i) => 2.3 - 0.009 * i),
      val_loss: curve(60, (i) => 2.3 - 0.009 * i),
    },
    'a loss near ln 2 with a good score': {
      train_loss: noisy(
        curve(60, (i) => Math.LN2 + 0.5 * Math.exp(-i / 4)),
        0.0005,
        4,
      ),
      val_acc: curve(60, (i) => 0.9 - 0.4 * Math.exp(-i / 9)),
    },
  },
  skips: { 'a loss alone, of which nobody knows what is good': { train_loss: poor } },
});
