import { rateExhausted } from '../../src/diagnose/rules/rate-exhausted.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const n = 80;
const falls = (until: number) =>
  noisy(
    curve(n, (i) => 0.7 + 0.8 * Math.exp(-Math.min(i, until) / 8)),
    0.003,
    3,
  );
const eager = curve(n, (i) => 0.01 * 0.1 ** Math.max(0, Math.min(4, Math.floor((i - 18) / 3))));

testRule(rateExhausted, {
  finds: {
    'a plateau scheduler that cut four times in twelve epochs': {
      curves: { lr: eager, train_loss: falls(24), val_loss: falls(24) },
      from: [24, 30],
      to: [79, 79],
      message: 'stayed where it was',
    },
    'a schedule that was counted in steps': {
      curves: { lr: curve(n, (i) => Math.max(1e-12, 0.1 ** (1 + i / 2))), train_loss: falls(4) },
      from: [4, 12],
      to: [79, 79],
      message: 'decayed from 0.1 to',
    },
  },
  passes: {
    'three cuts at a third of the run each': {
      lr: curve(n, (i) => 0.1 * 0.1 ** Math.floor(i / 20)),
      train_loss: falls(70),
      val_loss: falls(70),
    },
    'a cosine to zero': {
      lr: curve(n, (i) => 0.05 * (1 + Math.cos((Math.PI * i) / (n - 1)))),
      train_loss: falls(60),
      val_loss: falls(60),
    },
    'fast cuts, and it still gets better': {
      lr: eager,
      train_loss: falls(79),
      val_loss: noisy(
        curve(n, (i) => 1.5 - 0.01 * i),
        0.003,
        5,
      ),
    },
  },
  skips: { 'a learning rate that is not logged': { train_loss: falls(20), val_loss: falls(20) } },
});
