import { stepRestart } from '../../src/diagnose/rules/step-restart.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const loss = curve(40, (i) => Math.exp(-i / 9));
testRule(stepRestart, {
  finds: {
    'a run that was resumed five epochs back': {
      curves: { epoch: curve(40, (i) => (i < 25 ? i : i - 5)), train_loss: loss },
      from: [20, 20],
      to: [34, 34],
      message: 'went back to epoch 20 and wrote 5 points again',
    },
  },
  passes: {
    'a sorted log': { train_loss: loss },
    'an unsorted one, which was merged': { epoch: curve(40, (i) => (i * 17) % 40), train_loss: loss },
  },
  skips: { 'a log without metrics': { lr: curve(40, () => 0.1) } },
});
