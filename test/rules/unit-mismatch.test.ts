import { unitMismatch } from '../../src/diagnose/rules/unit-mismatch.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const loss = curve(40, (i) => 0.3 + Math.exp(-i / 8));
const score = curve(40, (i) => 0.9 - 0.5 * Math.exp(-i / 8));
testRule(unitMismatch, {
  finds: {
    'a sum against a mean': {
      curves: { train_loss: loss, val_loss: loss.map((value) => 79 * value) },
      from: [0, 0],
      to: [39, 39],
      message: 'val_loss is about 79 times train_loss',
    },
    'the sum on the other side': {
      curves: { train_loss: loss.map((value) => 391 * value), val_loss: loss },
      from: [0, 0],
      message: 'train_loss is about 390 times val_loss',
    },
    'a percentage against a fraction': {
      curves: { train_loss: loss, train_acc: score, val_acc: score.map((value) => 98 * value) },
      from: [0, 0],
      message: 'val_acc is logged as a percentage, train_acc as a fraction',
    },
  },
  passes: {
    'the same unit': { train_loss: loss, val_loss: loss.map((value) => 1.3 * value), train_acc: score, val_acc: score },
    'overfitting, where the ratio grows but begins at one': {
      train_loss: curve(40, (i) => Math.exp(-i / 4)),
      val_loss: curve(40, (i) => 1 + 0.02 * i),
    },
    'a score near zero at first': {
      train_acc: score.map((value) => 100 * value),
      val_acc: score.map((value, i) => (i < 5 ? 0.5 : 100 * value)),
    },
  },
  skips: { 'a run with validation only': { val_loss: loss } },
});
