import { lrDropEarly } from '../../src/diagnose/rules/lr-drop-early.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const lr = curve(90, (i) => (i < 40 ? 0.1 : 0.0001));
const time = (i: number) => (i < 40 ? i : 40 + 0.01 * (i - 40));
const frozen = noisy(
  curve(90, (i) => 0.4 + 2 * Math.exp(-time(i) / 40)),
  0.003,
  1,
);
testRule(lrDropEarly, {
  finds: {
    'a drop that froze a falling curve': {
      curves: {
        lr,
        train_loss: curve(90, (i) => 0.3 + 2 * Math.exp(-time(i) / 40)),
        val_loss: frozen,
      },
      from: [40, 40],
      to: [89, 89],
      message: `promised 0.6137 (projected); the phase after the drop reached ${short(Math.min(...frozen.slice(40)))} (45% forgone).`,
    },
  },
  passes: {
    'a drop that brought more than waiting': {
      lr,
      train_loss: curve(90, (i) => (i < 40 ? 0.3 + 2 * Math.exp(-i / 40) : 0.2)),
      val_loss: curve(90, (i) => (i < 40 ? 0.4 + 2 * Math.exp(-i / 40) : 0.3)),
    },
    'a drop on a plateau': {
      lr,
      train_loss: curve(90, (i) => 0.3 + 2 * Math.exp(-i / 5)),
      val_loss: curve(90, (i) => 0.4 + 2 * Math.exp(-i / 5)),
    },
  },
  skips: { 'a run without drops': { val_loss: curve(90, (i) => Math.exp(-i / 40)) } },
});
