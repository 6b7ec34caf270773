import { periodicLoss } from '../../src/diagnose/rules/periodic-loss.js';
import { curve, gaussian, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const draw = gaussian(3);
const waves = (every: number, height: number) =>
  noisy(
    curve(160, (i) => 0.4 + Math.exp(-i / 20) + height * Math.sin((2 * Math.PI * i) / every)),
    0.01,
    1,
  );
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
  },
  passes: {
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
