import { sparseValidation } from '../../src/diagnose/rules/sparse-validation.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const train = curve(100, (i) => Math.exp(-i / 20));
const every = (distance: number) => curve(100, (i) => (i % distance === distance - 1 ? 0.2 + Math.exp(-i / 20) : Number.NaN));
testRule(sparseValidation, {
  finds: {
    'five evaluations in a hundred epochs': {
      curves: { train_loss: train, val_loss: every(20) },
      from: [0, 0],
      to: [99, 99],
      message: 'was evaluated 5 times in a run of 100',
    },
    'a single one': { curves: { train_loss: train, val_loss: every(100) }, from: [0, 0], message: 'evaluated once' },
  },
  passes: {
    'an evaluation every fifth epoch': { train_loss: train, val_loss: every(5) },
    'a short training that is evaluated every epoch': { train_loss: train.slice(0, 6), val_loss: train.slice(0, 6) },
  },
  skips: { 'a run without validation': { train_loss: train } },
});
