import { postDropDrift } from '../../src/diagnose/rules/post-drop-drift.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy, threeBoxes } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const { lr, train_loss, val_loss, val_acc } = threeBoxes(1);

testRule(postDropDrift, {
  finds: {
    'the slow rise after a drop that the next drop repairs': {
      curves: threeBoxes(1),
      from: [61, 75],
      to: [112, 119],
      message: `After the learning-rate drop at epoch 60, val_loss rose 34% (${short(val_loss![61]!)} → ${short(val_loss![119]!)}) between epoch 61 and 119, while the training loss fell 12% (0.5019 → 0.4403). The rise began between epoch 61 and 67 (90% sure). The next drops repaired it`,
    },
    'the same with another noise': { curves: threeBoxes(2), from: [61, 75], to: [112, 119] },
    'the same in the accuracy alone': {
      curves: { lr: lr!, train_loss: train_loss!, val_acc: val_acc! },
      from: [61, 80],
      to: [105, 119],
      message: 'After the learning-rate drop at epoch 60, the error behind val_acc rose 27% (',
    },
  },
  passes: {
    'a drop after which validation stays good': {
      lr: lr!,
      train_loss: train_loss!,
      val_loss: noisy(
        curve(200, (i) => (i < 60 ? 1 + Math.exp(-i / 8) : 0.7)),
        0.004,
        4,
      ),
    },
  },
  skips: {
    'a rise while the learning rate is constant': {
      lr: curve(100, () => 0.1),
      train_loss: curve(100, (i) => 0.1 + Math.exp(-i / 20)),
      val_loss: noisy(
        curve(100, (i) => 0.6 + Math.exp(-i / 8) + 0.008 * Math.max(0, i - 30)),
        0.005,
        3,
      ),
    },

    'a run without validation': { lr: lr!, train_loss: train_loss! },
    'a run of four evaluations': { lr: lr!.slice(0, 4), val_loss: val_loss!.slice(0, 4) },
  },
});
