import { wastedBudget } from '../../src/diagnose/rules/wasted-budget.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const flat = (n: number, tau: number) => curve(n, (i) => 0.5 + Math.exp(-i / tau));
testRule(wastedBudget, {
  finds: {
    'a run that had arrived long before its end': {
      curves: { train_loss: noisy(flat(200, 5), 0.001, 1), val_loss: noisy(flat(200, 5), 0.001, 2) },
      from: [15, 45],
      to: [199, 199],
      message: 'val_loss was within 0.5% of its best, 0.4991 (smoothed), from epoch 33 on',
    },
  },
  passes: {
    'a run that improves to the end': { train_loss: flat(200, 60), val_loss: flat(200, 60) },
    'a training loss that still falls': {
      train_loss: curve(200, (i) => Math.exp(-i / 60)),
      val_loss: noisy(flat(200, 5), 0.001, 3),
    },
    'a flat line that never learned anything': {
      train_loss: noisy(
        curve(200, () => 2.3),
        0.002,
        4,
      ),
      val_loss: noisy(
        curve(200, () => 2.3),
        0.002,
        5,
      ),
    },
    'noise that hides whether it still improves': {
      train_loss: noisy(flat(60, 5), 0.2, 6),
      val_loss: noisy(flat(60, 5), 0.2, 7),
    },
  },
  skips: { 'a run without validation': { train_loss: flat(200, 5) } },
});
