import { nonFiniteMetric } from '../../src/diagnose/rules/non-finite-metric.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const falling = curve(40, (i) => 0.5 + Math.exp(-i / 9));
testRule(nonFiniteMetric, {
  finds: {
    'a loss that ends in NaN': {
      curves: { train_loss: falling.map((v, i) => (i < 25 ? v : Number.NaN)) },
      from: [25, 25],
      to: [39, 39],
      message: 'train_loss',
    },
    'one infinite value': {
      curves: { train_loss: falling, val_loss: falling.map((v, i) => (i === 7 ? Number.POSITIVE_INFINITY : v)) },
      from: [7, 7],
      to: [7, 7],
      message: 'val_loss',
    },
  },
  passes: { 'finite curves': { train_loss: noisy(falling, 0.01, 1) } },
  skips: {},
});
