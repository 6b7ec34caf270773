import { lateGeneralization } from '../../src/diagnose/rules/late-generalization.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const fitted = curve(80, (i) => 1 - 0.9 * Math.exp(-i / 1.5));
testRule(lateGeneralization, {
  finds: {
    'validation that rises long after training': {
      curves: { train_acc: fitted, val_acc: curve(80, (i) => 0.02 + 0.97 / (1 + Math.exp(-(i - 50) / 3))) },
      from: [48, 52],
      to: [79, 79],
      message: 'late generalization (grokking)',
    },
  },
  passes: {
    'both rising together': {
      train_acc: curve(80, (i) => 1 - 0.9 * Math.exp(-i / 20)),
      val_acc: curve(80, (i) => 0.95 - 0.9 * Math.exp(-i / 20)),
    },
    'validation that never rises': { train_acc: fitted, val_acc: curve(80, () => 0.02) },
    'a rise to the middle': { train_acc: fitted, val_acc: curve(80, (i) => (i < 50 ? 0.02 : 0.4)) },
  },
  skips: {
    'a run without training scores': { val_acc: fitted },
    'few evaluations': { train_acc: [0.9, 1, 1], val_acc: [0, 0, 1] },
  },
});
