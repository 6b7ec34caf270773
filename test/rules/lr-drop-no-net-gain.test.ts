import { lrDropNoNetGain } from '../../src/diagnose/rules/lr-drop-no-net-gain.js';
import { curve, noisy, threeBoxes } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const lr = curve(200, (i) => (i < 100 ? 0.1 : 0.02));
const train = curve(200, (i) => (i < 100 ? 0.4 + 0.8 * Math.exp(-i / 30) : 0.25 - 0.0005 * (i - 100)));

testRule(lrDropNoNetGain, {
  finds: {
    'a repaired loss that stays above its best before': {
      curves: {
        lr,
        train_loss: train,
        val_loss: noisy(
          curve(200, (i) => (i < 100 ? 0.6 + Math.exp(-i / 8) + 0.005 * Math.max(0, i - 40) : 0.7 + 0.0003 * (i - 100))),
          0.004,
          1,
        ),
      },
      from: [100, 100],
    },
  },
  passes: {
    'a drop that beats everything before': {
      lr,
      train_loss: train,
      val_loss: noisy(
        curve(200, (i) => (i < 100 ? 0.6 + Math.exp(-i / 8) + 0.005 * Math.max(0, i - 40) : 0.4)),
        0.004,
        2,
      ),
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
