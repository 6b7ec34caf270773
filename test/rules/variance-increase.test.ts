import { varianceIncrease } from '../../src/diagnose/rules/variance-increase.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const white = noisy(
  curve(160, () => 0),
  1,
  1,
);
const loss = (sd: (i: number) => number) => white.map((value, i) => 0.6 + Math.exp(-i / 10) + sd(i) * value);
testRule(varianceIncrease, {
  finds: {
    'noise that grows five-fold at the same level': {
      curves: { val_loss: loss((i) => (i < 100 ? 0.006 : 0.03)) },
      from: [98, 102],
      to: [159, 159],
      message: 'times as noisy',
    },
  },
  passes: {
    'the same noise throughout': { val_loss: loss(() => 0.02) },
    'noise that shrinks': { val_loss: loss((i) => (i < 100 ? 0.03 : 0.006)) },
    'noise too small to matter': { val_loss: loss((i) => (i < 100 ? 0.0005 : 0.004)) },
    'a loss that begins to fall late, and is noisier by itself there': {
      val_loss: white.map((value, i) => (i < 90 ? 0.69 + 0.001 * value : 0.69 * Math.exp(-(i - 90) / 40) + 0.02 * value)),
    },
  },
  skips: { 'a run without validation': { train_loss: loss(() => 0.02) } },
});
