import { conflictingSteps } from '../../src/diagnose/rules/conflicting-steps.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const loss = curve(40, (i) => Math.exp(-i / 9));
testRule(conflictingSteps, {
  finds: {
    'two values at every step': {
      curves: { step: curve(40, (i) => 10 * Math.floor(i / 2)), train_loss: loss },
      from: [0, 0],
      to: [190, 190],
      message: 'train_loss has several values at 20 steps',
    },
  },
  passes: {
    'one value a step': { step: curve(40, (i) => 10 * i), train_loss: loss },
    'the same value written twice': {
      step: curve(40, (i) => 10 * Math.floor(i / 2)),
      train_loss: curve(40, (i) => Math.exp(-Math.floor(i / 2))),
    },
  },
  skips: { 'a log without metrics': { lr: curve(40, () => 0.1) } },
});
