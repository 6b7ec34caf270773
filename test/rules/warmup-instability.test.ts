import { warmupInstability } from '../../src/diagnose/rules/warmup-instability.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const base = (i: number) => 0.3 + 2 * Math.exp(-i / 30);
/** Cosine cycles of 12, 24, 48 and 96 epochs, each of which begins high again. */
const cycled = (low: number, high: number) =>
  curve(180, (i) => {
    const start = [0, 12, 36, 84].findLast((one) => i >= one)!;
    const length = { 0: 12, 12: 24, 36: 48, 84: 96 }[start]!;
    return low + high * 0.5 * (1 + Math.cos((Math.PI * (i - start)) / length));
  });
testRule(warmupInstability, {
  finds: {
    'a hump at the start': {
      curves: {
        train_loss: noisy(
          curve(200, (i) => base(i) + 1.2 * Math.exp(-(((i - 10) / 2.5) ** 2))),
          0.005,
          1,
        ),
      },
      from: [2, 7],
      to: [9, 11],
      message: 'at the start',
    },
    'the values of the log at the valley and at the peak': {
      curves: {
        train_loss: curve(200, (i) =>
          i === 5 ? 1.61 : i === 11 ? 2.93 : i < 7 ? 2 - 0.05 * i : i < 13 ? 2.7 + 0.01 * i : base(i),
        ),
      },
      from: [5, 6],
      message: 'train_loss rose 82% at the start, until epoch 11 (1.61 → 2.93), before it recovered.',
    },
  },
  passes: {
    'a smooth start': { train_loss: noisy(curve(200, base), 0.01, 2) },
    'a noisy start': {
      train_loss: noisy(
        curve(200, () => 0),
        1,
        3,
      ).map((value, i) => base(i) * (1 + (i < 30 ? 0.15 : 0.02) * value)),
    },
    'a restart of the learning rate, logged': { lr: cycled(0.0001, 0.1), train_loss: noisy(cycled(0.2, 0.9), 0.01, 4) },
    'restarts that only the loss shows': { train_loss: noisy(cycled(0.2, 0.9), 0.01, 4) },
    'a hump in the middle of the run': { train_loss: curve(200, (i) => base(i) + 1.2 * Math.exp(-(((i - 90) / 2.5) ** 2))) },
    'a first value that is lower than the rest, which never recovers': { train_loss: curve(200, (i) => (i < 3 ? 0.2 : base(i))) },
  },
  skips: { 'a run without a loss': { val_acc: curve(200, (i) => i / 200) } },
});
