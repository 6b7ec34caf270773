import { singleClass } from '../../src/diagnose/rules/single-class.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const loss = curve(30, (i) => 0.68 + 0.05 * Math.exp(-i / 8));
testRule(singleClass, {
  finds: {
    'an accuracy and an AUC of one half': {
      curves: { train_loss: loss, val_loss: loss, val_acc: curve(30, () => 0.5), val_auc: curve(30, () => 0.5) },
      from: [0, 0],
      to: [29, 29],
      message: 'val_acc stays at 0.5 in 30 values, and val_auc does not move either: the model predicts one class',
    },
    'an accuracy that jumps between two shares that add up to all': {
      curves: { train_loss: loss, val_acc: curve(30, (i) => (i % 5 < 2 ? 0.37 : 0.63)) },
      from: [0, 0],
      message: 'now this, now the other',
    },
    'the share of the frequent class while the loss moves': {
      curves: { train_loss: loss, val_loss: loss, val_acc: curve(30, () => 0.6412) },
      from: [0, 0],
      message: 'most likely predicts one class',
    },
    'a recall of 0': {
      curves: { train_loss: loss, val_acc: curve(30, () => 0.93), val_recall: curve(30, () => 0) },
      from: [0, 0],
      message: 'the model predicts one class',
    },
  },
  passes: {
    'a converged accuracy with a loss that one answer can’t have': {
      train_loss: curve(30, (i) => 0.05 + 0.3 * Math.exp(-i / 5)),
      val_loss: curve(30, (i) => 0.06 + 0.1 * Math.exp(-i / 5)),
      val_acc: curve(30, () => 0.9667),
    },
    'an accuracy that moves': { train_loss: loss, val_acc: curve(30, (i) => 0.5 + 0.01 * i) },
    'a detector that finds nothing': { train_loss: loss, val_precision: curve(30, () => 0), val_recall: curve(30, () => 0) },
    'a loss that does not move either': { train_loss: curve(30, () => 0.69), val_acc: curve(30, () => 0.5) },
  },
  skips: { 'a run without scores': { train_loss: loss } },
});
