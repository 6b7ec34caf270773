import { generalizationGap } from '../../src/diagnose/rules/generalization-gap.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const levelled = noisy(
  curve(100, (i) => 0.6 + 0.6 * Math.exp(-i / 6)),
  0.003,
  1,
);
const falling = curve(100, (i) => 0.9 * Math.exp(-i / 25) + 0.01);
testRule(generalizationGap, {
  finds: {
    'a training loss that goes on falling while validation stays': {
      curves: { train_loss: falling, val_loss: levelled },
      from: [50, 50],
      to: [99, 99],
      message: `Since epoch 50 train_loss fell 79% (${short(falling[50]!)} → ${short(falling[99]!)}), val_loss stayed level (at the end ${short(levelled[99]!)}): the recent gain is memorization.`,
    },
  },
  passes: {
    'a gap that does not grow': { train_loss: curve(100, (i) => 0.2 + Math.exp(-i / 6)), val_loss: levelled },
    'a training loss that crosses 0 on its way up': { train_loss: curve(100, (i) => -0.2 + 0.003 * i), val_loss: levelled },
    'both falling together': {
      train_loss: curve(100, (i) => 0.9 * Math.exp(-i / 40)),
      val_loss: curve(100, (i) => 0.1 + 0.9 * Math.exp(-i / 40)),
    },
    'a fall that a drop of the learning rate brought': {
      lr: curve(100, (i) => (i < 60 ? 0.1 : 0.01)),
      train_loss: curve(100, (i) => (i < 60 ? 0.5 : 0.1)),
      val_loss: levelled,
    },
  },
  skips: { 'a run whose losses are different metrics': { train_mse: curve(100, (i) => Math.exp(-i / 9)), val_loss: levelled } },
});
