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
      message: 'as on 64 validation examples: the last one, 0.9063, stands for 0.81 to 0.96 (95% interval).',
    },
    'a perfect score, which may have been luck': {
      curves: { val_acc: score.map((value, i) => (i > 50 ? 1 : Math.round(48 * value) / 48)) },
      from: [0, 0],
      message: 'the last one, 1, stands for 0.93 to 1',
    },
    'the same in percent, rounded to two decimals': {
      curves: { val_acc: onSteps(48).map((value) => Math.round(1e4 * value) / 100) },
      from: [0, 0],
      message: 'as on 48 validation examples',
    },
  },
  passes: {
    'two values, which fit many a size': { val_acc: score.map((_, i) => (i % 7 === 3 ? 0.931 : 1)) },
    'four values': { val_acc: score.map((_, i) => [0.875, 0.9375, 0.96875, 1][i % 4]!) },
    'a score on thousands of examples': { val_acc: onSteps(5000) },
    'a score that the logger rounds to two decimals': { val_acc: score.map((value) => Math.round(100 * value) / 100) },
    'a score rounded to three decimals': { val_acc: score.map((value) => Math.round(1000 * value) / 1000) },
  },
  skips: {
    'a run without a score': { val_loss: score },
    'a score without a top': { val_bleu: score.map((value) => 30 * value) },
  },
});
