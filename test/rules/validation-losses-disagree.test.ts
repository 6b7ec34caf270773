import { validationLossesDisagree } from '../../src/diagnose/rules/validation-losses-disagree.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const clean = noisy(
  curve(80, (i) => 0.5 + Math.exp(-i / 8)),
  0.004,
  1,
);
const robust = noisy(
  curve(80, (i) => 1.2 + Math.exp(-i / 6) + 0.008 * Math.max(0, i - 30)),
  0.006,
  2,
);
testRule(validationLossesDisagree, {
  finds: {
    'a main loss that turns up alone': {
      curves: { val_loss: robust, val_clean_loss: clean },
      from: [24, 38],
      to: [79, 79],
      message: `val_loss turned up at epoch 30 and rose 33% (${short(robust[30]!)} → ${short(robust[79]!)}) by the end, val_clean_loss did not`,
    },
  },
  passes: {
    'another loss turning up beside a silent main one, which is told elsewhere': { val_loss: clean, val_robust_loss: robust },
    'both turning up': { val_loss: robust.map((value) => value / 2), val_robust_loss: robust },
    'neither turning up': { val_loss: clean, val_robust_loss: clean.map((value) => 2 * value) },
    'a placeholder beside a real loss': { val_loss: robust, val_nll: curve(80, () => 0) },
  },
  skips: { 'one validation loss only': { val_loss: robust } },
});
