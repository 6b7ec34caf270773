import { describe, expect, it } from 'vitest';
import { periodicLoss } from '../../src/diagnose/rules/periodic-loss.js';
import { curve, gaussian, noisy } from '../support/curves.js';
import { apply, testRule } from '../support/test-rule.js';
import { causesIn } from '../support/words.js';

const draw = gaussian(3);
const waves = (every: number, height: number) =>
  noisy(
    curve(160, (i) => 0.4 + Math.exp(-i / 20) + height * Math.sin((2 * Math.PI * i) / every)),
    0.01,
    1,
  );
/** Every epoch of 30 points begins 12% over the level and ends 12% below it, while the loss falls to a fifth. */
const saw = (points: number, height: number) => {
  const noise = gaussian(4);
  return curve(points, (i) => (0.6 + 3.4 * Math.exp(-i / 100)) * (1 + height * (1 - (2 * (i % 30)) / 29)) * (1 + 0.02 * noise()));
};
const byEpoch = (points: number) => ({
  step: curve(points, (i) => 20 * (i + 1)),
  epoch: curve(points, (i) => Math.floor(i / 30)),
});
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const averaged = (values: readonly number[]) => values.map((_, i) => mean(values.slice(i - (i % 30), i + 1)));
const noise = gaussian(8);
const restless = saw(300, 0.3).map((value) => value * (1 + 0.1 * noise()));
let state = 0;
const red = curve(160, (i) => {
  state = 0.8 * state + draw();
  return 0.5 + Math.exp(-i / 20) + 0.02 * state;
});
testRule(periodicLoss, {
  finds: {
    'a loss that follows the order of the data': {
      curves: { train_loss: waves(12, 0.08) },
      from: [40, 40],
      to: [159, 159],
      message: 'repeats a pattern every 12 points',
    },
    'a saw as long as an epoch on a loss that falls': {
      curves: { ...byEpoch(300), train_loss: saw(300, 0.12) },
      from: [1500, 1540],
      message: 'repeats a pattern every 30 points = one epoch',
    },
    'the same where no epoch is logged': {
      curves: { step: byEpoch(300).step, train_loss: saw(300, 0.12) },
      from: [1500, 1540],
      message: 'repeats a pattern every 30 points (',
    },
  },
  passes: {
    'a loss that falls through its epochs': { ...byEpoch(300), train_loss: saw(300, 0) },
    'a loss that only falls': {
      train_loss: noisy(
        curve(160, (i) => 0.4 + Math.exp(-i / 20)),
        0.02,
        2,
      ),
    },
    'neighbors that resemble each other': { train_loss: red },
    'a pattern too small to matter': { train_loss: waves(12, 0.005) },
    'a pattern that has not repeated three times': { train_loss: waves(90, 0.1) },
    'warm restarts that are logged': {
      lr: curve(160, (i) => 0.1 * (1 + Math.cos((Math.PI * (i % 20)) / 20)) + 1e-4),
      train_loss: waves(20, 0.1),
    },
  },
  skips: {
    'a run without any loss': { val_acc: curve(80, (i) => i / 80) },
    'a short run': { train_loss: waves(5, 0.1).slice(0, 30) },
  },
});

describe('a pattern as long as an epoch', () => {
  const firstCause = (train_loss: readonly number[]) => {
    const [found] = apply(periodicLoss, { ...byEpoch(300), train_loss }).findings;
    return causesIn(found!)[0]!.cause;
  };
  it('is blamed on the order of the data, where single steps are logged', () => {
    expect(firstCause(saw(300, 0.12))).toMatch(/same order/);
  });
  it('is blamed on the average that is logged, where epochs end calm', () => {
    expect(firstCause(averaged(restless))).toMatch(/running average/);
  });
});
