import { lrDropNoNetGain } from '../../src/diagnose/rules/lr-drop-no-net-gain.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy, threeBoxes } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const lr = curve(200, (i) => (i < 100 ? 0.1 : 0.02));
const train = curve(200, (i) => (i < 100 ? 0.4 + 0.8 * Math.exp(-i / 30) : 0.25 - 0.0005 * (i - 100)));

const repaired = noisy(
  curve(200, (i) => (i < 100 ? 0.6 + Math.exp(-i / 8) + 0.005 * Math.max(0, i - 40) : 0.7 + 0.0003 * (i - 100))),
  0.004,
  1,
);
const score = curve(200, (i) => 0.8 - 0.5 * Math.exp(-i / 8) - (i < 100 ? 0.002 * Math.max(0, i - 40) : -0.02));

testRule(lrDropNoNetGain, {
  finds: {
    'a repaired loss that stays above its best before': {
      curves: {
        lr,
        train_loss: train,
        val_loss: repaired,
      },
      from: [100, 100],
      message: `val_loss came down to ${short(repaired[105]!)} at epoch 105, 16% above its best before, ${short(repaired[40]!)} at epoch 40.`,
    },
    'a repaired loss beside a score that did not get better either': {
      curves: { lr, train_loss: train, val_loss: repaired, val_acc: score.map((value, i) => (i < 100 ? value : value - 0.03)) },
      from: [100, 100],
      message: 'val_acc did not get better either.',
    },
    'a negative loss that stays above its best before': {
      curves: { lr, train_loss: train, val_loss: repaired.map((value) => value - 1.2) },
      from: [100, 100],
      message: `val_loss came down to ${short(repaired[105]! - 1.2)} at epoch 105, above its best before, ${short(repaired[40]! - 1.2)} at epoch 40.`,
    },
  },
  passes: {
    'a repaired loss beside a score that got better': { lr, train_loss: train, val_loss: repaired, val_acc: score },
    'a drop that beats everything before': {
      lr,
      train_loss: train,
      val_loss: noisy(
        curve(200, (i) => (i < 100 ? 0.6 + Math.exp(-i / 8) + 0.005 * Math.max(0, i - 40) : 0.4)),
        0.004,
        2,
      ),
    },
    'a loss below 0 that the drop made much better': {
      lr,
      train_loss: train,
      val_loss: repaired.map((value, i) => (i < 100 ? value - 1.2 : value - 1.8)),
    },
    'drops that interrupt no rise': {
      lr,
      train_loss: train,
      val_loss: noisy(
        curve(200, (i) => (i < 100 ? 0.9 : 0.6) + Math.exp(-i / 9)),
        0.01,
        3,
      ),
    },
  },
  skips: {
    'a run without validation': { lr, train_loss: train },
    'a run whose learning rate never drops': {
      lr: curve(200, () => 0.1),
      train_loss: threeBoxes(1).train_loss!.map((_, i) => Math.exp(-i / 90)),
      val_loss: curve(200, (i) => 0.1 + Math.exp(-i / 90)),
    },
  },
});
