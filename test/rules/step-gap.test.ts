import { stepGap } from '../../src/diagnose/rules/step-gap.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const loss = curve(40, (i) => Math.exp(-i / 9));
testRule(stepGap, {
  finds: {
    'a lost part of the log': {
      curves: { epoch: curve(40, (i) => (i < 20 ? i : i + 12)), train_loss: loss },
      from: [19, 19],
      to: [32, 32],
      message: 'between epoch 19 and epoch 32: 13 times the usual distance',
    },
  },
  passes: {
    'even steps': { step: curve(40, (i) => 10 * i), train_loss: loss },
    'steps at the powers of a number': { step: curve(40, (i) => Math.round(1.3 ** i)), train_loss: loss },
    'evaluations that become ten times denser': {
      step: curve(40, (i) => (i < 20 ? 100 * i : 2000 + 10 * (i - 20))),
      train_loss: loss,
    },
    'one missing epoch': { epoch: curve(40, (i) => (i < 20 ? i : i + 1)), train_loss: loss },
  },
  skips: { 'a log without metrics': { lr: curve(40, () => 0.1) } },
});
