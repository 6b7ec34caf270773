import { lossComponent } from '../../src/diagnose/rules/loss-component.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const n = 80;
const falls = (level: number, seed: number) =>
  noisy(
    curve(n, (i) => level * (1 + 1.5 * Math.exp(-i / 20))),
    0.01 * level,
    seed,
  );
const turns = noisy(
  curve(n, (i) => 0.02 + 0.02 * Math.exp(-i / 5) + 0.0003 * Math.max(0, i - 20)),
  0.0002,
  7,
);
const train = { 'train/box_loss': falls(0.03, 1), 'train/obj_loss': falls(0.02, 2), 'train/cls_loss': falls(0.01, 3) };

testRule(lossComponent, {
  finds: {
    'objectness that overfits while boxes and classes still learn': {
      curves: { ...train, 'val/box_loss': falls(0.04, 4), 'val/obj_loss': turns, 'val/cls_loss': falls(0.02, 5) },
      from: [15, 35],
      to: [79, 79],
      message: 'only val/obj_loss turned up',
    },
  },
  passes: {
    'parts that all fall': { ...train, 'val/box_loss': falls(0.04, 4), 'val/obj_loss': falls(0.02, 8) },
    'parts that all turn up': { ...train, 'val/box_loss': turns.map((value) => 2 * value), 'val/obj_loss': turns },
    'one class, whose loss is 0': { ...train, 'val/box_loss': falls(0.04, 4), 'val/cls_loss': curve(n, () => 0) },
  },
  skips: {
    'a loss without parts': { train_loss: falls(0.5, 1), val_loss: falls(0.6, 2) },
    'a code that is meant to grow': {
      train_loss: falls(0.5, 1),
      'val/kl_loss': turns,
      'val/recon_loss': falls(0.6, 2),
    },
  },
});
