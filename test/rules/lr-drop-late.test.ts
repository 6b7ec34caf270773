import { lrDropLate } from '../../src/diagnose/rules/lr-drop-late.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const lr = curve(100, (i) => (i < 70 ? 0.1 : 0.01));
const flat = (high: number, low: number, seed: number) =>
  noisy(
    curve(100, (i) => (i < 70 ? high + Math.exp(-i / 4) : low)),
    0.001,
    seed,
  );
const late = flat(0.7, 0.5, 2);
testRule(lrDropLate, {
  finds: {
    'a drop after fifty flat epochs': {
      curves: { lr, train_loss: flat(0.5, 0.3, 1), val_loss: late },
      from: [26, 30],
      to: [69, 69],
      message: `and fell 29% with the drop (${short([...late.slice(65, 70)].sort()[2]!)} → ${short([...late.slice(70, 73)].sort()[1]!)}, medians of 5 and 3).`,
    },
  },
  passes: {
    'a drop while the curve still fell': {
      lr,
      train_loss: curve(100, (i) => (i < 70 ? 0.5 + Math.exp(-i / 40) : 0.3)),
      val_loss: curve(100, (i) => (i < 70 ? 0.7 + Math.exp(-i / 40) : 0.5)),
    },
    'a drop that did not help': { lr, train_loss: flat(0.5, 0.49, 3), val_loss: flat(0.7, 0.7, 4) },
  },
  skips: { 'a run without drops': { lr: curve(100, () => 0.1), train_loss: flat(0.5, 0.5, 5), val_loss: flat(0.7, 0.7, 6) } },
});
