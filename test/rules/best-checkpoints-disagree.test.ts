import { bestCheckpointsDisagree } from '../../src/diagnose/rules/best-checkpoints-disagree.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const train = curve(120, (i) => 0.02 + Math.exp(-i / 12));
const loss = noisy(
  curve(120, (i) => 0.5 + Math.exp(-i / 8) + 0.006 * Math.max(0, i - 30)),
  0.004,
  1,
);
const score = noisy(
  curve(120, (i) => 0.88 - 0.5 * Math.exp(-i / 10) + 0.0006 * i),
  0.001,
  2,
);
testRule(bestCheckpointsDisagree, {
  finds: {
    'the best loss early and the best accuracy late': {
      curves: {
        train_loss: train,
        val_loss: loss,
        val_acc: score,
      },
      from: [20, 45],
      to: [90, 119],
      message: `val_loss is best at epoch 33: ${short(loss[33]!)}, with val_acc ${short(score[33]!)}. val_acc is best at epoch 118: ${short(score[118]!)}, with val_loss ${short(loss[118]!)}.`,
    },
    'a lucky score where the loss is best, told by the levels': {
      curves: { train_loss: train, val_loss: loss, val_acc: score.map((value, i) => (i === 33 ? 0.97 : value)) },
      from: [20, 45],
      message: `, with val_acc 0.`,
    },
  },
  passes: {
    'both best at the end': {
      train_loss: train,
      val_loss: noisy(
        curve(120, (i) => 0.5 + Math.exp(-i / 30)),
        0.002,
        3,
      ),
      val_acc: noisy(
        curve(120, (i) => 0.9 - 0.5 * Math.exp(-i / 30)),
        0.001,
        4,
      ),
    },
  },
  skips: { 'a run without a score': { train_loss: train, val_loss: train } },
});
