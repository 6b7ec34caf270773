import { validationNeverLearned } from '../../src/diagnose/rules/validation-never-learned.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const trained = curve(30, (i) => 0.98 - 0.6 * Math.exp(-i / 4));
const fitted = curve(30, (i) => 0.05 + Math.exp(-i / 4));
const at = (level: number, sd: number) =>
  noisy(
    curve(30, () => level),
    sd,
    3,
  ).map((value) => Math.max(0, value));
testRule(validationNeverLearned, {
  finds: {
    'validation at 0 with a loss far above that of the beginning': {
      curves: { train_loss: fitted, val_loss: curve(30, (i) => 4 + 0.1 * i), train_acc: trained, val_acc: at(0, 0.01) },
      from: [0, 0],
      to: [29, 29],
      message: 'validation never worked, which is no overfitting',
    },
    'validation at chance for the classes of the settings': {
      curves: { 'hp/num_classes': [10], train_acc: trained, val_acc: at(0.1, 0.008) },
      from: [0, 0],
      message: 'chance for 10 classes is 10%',
    },
    'an AUC of one half beside a good one': {
      curves: { train_auc: trained, val_auc: at(0.5, 0.015) },
      from: [0, 0],
      message: 'validation never worked',
    },
    'a validation loss alone that no number of classes explains': {
      curves: { train_loss: fitted, val_loss: curve(30, (i) => 40 + 9 * i) },
      from: [0, 0],
      message: 'validation did not learn at any time, which is no overfitting',
    },
    'a validation loss alone that is far above the first training loss': {
      curves: { train_loss: fitted, val_loss: curve(30, (i) => 4 + 0.1 * i) },
      from: [0, 0],
      message: 'validation did not learn at any time',
    },
  },
  passes: {
    'overfitting that begins early': {
      train_loss: fitted,
      val_loss: curve(30, (i) => 0.9 + 0.05 * Math.abs(i - 2)),
      train_acc: trained,
      val_acc: curve(30, (i) => 0.6 - 0.2 * Math.exp(-i)),
    },
    'small scores of a hard task that do rise': {
      train_acc: curve(30, (i) => 0.95 - 0.94 * Math.exp(-i / 6)),
      val_acc: curve(30, (i) => 0.09 - 0.085 * Math.exp(-i / 6)),
    },
    'validation that generalizes late': { train_acc: trained, val_acc: curve(30, (i) => (i < 20 ? 0.01 : 0.95)) },
    'a training that learns as little': { train_acc: at(0.11, 0.01), val_acc: at(0.1, 0.01) },
  },
  skips: { 'a run without training values': { val_acc: trained } },
});
