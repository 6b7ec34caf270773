import { stuckAtWorst } from '../../src/diagnose/rules/stuck-at-worst.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const falling = curve(20, (i) => 3 + 2 * Math.exp(-i / 9));
testRule(stuckAtWorst, {
  finds: {
    'an error rate of 1 from the first value to the last': {
      curves: { train_loss: falling, val_loss: falling, val_wer: curve(20, () => 1) },
      from: [0, 0],
      to: [19, 19],
      message: 'val_wer is at its worst in all 20 values, never lower than 1',
    },
    'several scores of one cause once': {
      curves: {
        train_loss: falling,
        val_map50: curve(20, () => 0),
        val_precision: curve(20, () => 0),
        val_recall: curve(20, () => 0),
      },
      from: [0, 0],
      message: 'are at their worst in all 20 values',
    },
    'a score that finds something by chance': {
      curves: { train_loss: falling, val_map50: curve(20, (i) => (i % 7 === 3 ? 0.0003 : 0)) },
      from: [0, 0],
      message: 'never higher than 0.0003',
    },
  },
  passes: {
    'a score that leaves its worst': { train_loss: falling, val_dice: curve(20, (i) => Math.max(0, 0.04 * (i - 8))) },
    'an accuracy of training that only validation has': {
      train_acc: curve(20, () => 0),
      val_acc: curve(20, (i) => 0.4 + 0.02 * i),
    },
    'a correlation of 0': { train_loss: falling, val_mcc: curve(20, () => 0) },
    'an accuracy of a regression': { train_mse: falling, val_mse: falling, val_acc: curve(20, () => 0) },
  },
  skips: { 'a run without scores': { train_loss: falling }, 'too few values': { val_dice: [0, 0, 0] } },
});
