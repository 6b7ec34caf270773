import { quantizedMetric } from '../../src/diagnose/rules/quantized-metric.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const score = noisy(
  curve(60, (i) => 0.9 - 0.5 * Math.exp(-i / 9)),
  0.02,
  1,
);
const onSteps = (count: number) => score.map((value) => Math.round(count * value) / count);
testRule(quantizedMetric, {
  finds: {
    'a score on 64 examples': {
      curves: { val_acc: onSteps(64) },
      from: [0, 0],
      to: [59, 59],
      message: 'as on 64 validation examples: 0.9063 (smoothed) stands for ±0.071.',
    },
    'the same in percent, rounded to two decimals': {
      curves: { val_acc: onSteps(48).map((value) => Math.round(1e4 * value) / 100) },
      from: [0, 0],
      message: 'as on 48 validation examples',
    },
  },
  passes: {
    'a score on thousands of examples': { val_acc: onSteps(5000) },
    'a score that the logger rounds to two decimals': { val_acc: score.map((value) => Math.round(100 * value) / 100) },
    'a score rounded to three decimals': { val_acc: score.map((value) => Math.round(1000 * value) / 1000) },
  },
  skips: {
    'a run without a score': { val_loss: score },
    'a score without a top': { val_bleu: score.map((value) => 30 * value) },
  },
});
