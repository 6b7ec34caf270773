import { smoothedMetric } from '../../src/diagnose/rules/smoothed-metric.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const settled = (i: number) => 0.5 + Math.exp(-i / 4);
const raw = (seed: number, n = 150) => noisy(curve(n, settled), 0.03, seed);
const smooth = (values: readonly number[], keep: number) => {
  let state = values[0]!;
  return values.map((value) => {
    state = keep * state + (1 - keep) * value;
    return state;
  });
};

testRule(smoothedMetric, {
  finds: {
    'a metric averaged twice': {
      curves: { val_loss: smooth(smooth(raw(1, 400), 0.9), 0.8) },
      from: [80, 80],
      to: [399, 399],
      message: 'looks smoothed',
    },
  },
  passes: {
    'raw evaluations': { val_loss: raw(2) },
    'raw evaluations with neighbors alike, as of a slowly moving model': {
      val_loss: curve(150, (i) => settled(i) + 0.02 * Math.sin(i / 30) + (raw(3)[i]! - settled(i))),
    },
    'a clean curve that only falls': { val_loss: curve(150, (i) => 2 - i / 100) },
    'a constant': { val_loss: curve(150, () => 0.5) },
  },
  skips: {
    'a run of fewer than 50 evaluations': { val_loss: raw(4).slice(0, 49) },
    'a run without validation': { train_loss: raw(5) },
  },
});
