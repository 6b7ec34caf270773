import { earlyStoppingMisconfigured } from '../../src/diagnose/rules/early-stopping-misconfigured.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const loss = noisy(
  curve(90, (i) => (i < 60 ? 0.8 + Math.exp(-i / 6) : 0.6)),
  0.002,
  1,
);
const lr = curve(90, (i) => (i < 60 ? 0.1 : 0.01));
const steady = curve(90, (i) => 1.5 - 0.005 * i);
testRule(earlyStoppingMisconfigured, {
  finds: {
    'a patience shorter than the wait for the drop that helps': {
      curves: { 'hp/early_stopping_patience': [5], lr, train_loss: loss, val_loss: loss },
      from: [0, 0],
      to: [89, 89],
      message: `stops before the learning-rate drop at epoch 60, 10 evaluations after the best until then, which made val_loss 25% better (${short(loss[50]!)} → ${short(loss[76]!)}).`,
    },
    'the same on a score, of which the error is told': {
      curves: { 'hp/patience': [5], lr, train_loss: loss, val_acc: loss.map((value) => 1 - value / 2) },
      from: [0, 0],
      message: 'which made the error behind val_acc 25% better (',
    },
    'no patience at all': { curves: { 'hp/patience': [0], val_loss: steady }, from: [0, 0], message: 'A patience of 0' },
    'a threshold above the usual gain': {
      curves: { 'hp/patience': [10], 'hp/min_delta': [0.01], val_loss: steady },
      from: [0, 0],
      message: 'larger than most gains',
    },
  },
  passes: {
    'a patience longer than a phase': { 'hp/early_stopping_patience': [70], lr, train_loss: loss, val_loss: loss },
    'a short patience that no drop asks to be longer': { 'hp/patience': [5], 'hp/min_delta': [0.0001], val_loss: steady },
  },
  skips: {
    'a log without hyper-parameters': { lr, val_loss: loss },
    'a run without validation': { 'hp/patience': [0], train_loss: loss },
  },
});
