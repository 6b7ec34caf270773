import { metricDisagreement } from '../../src/diagnose/rules/metric-disagreement.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const loss = noisy(
  curve(60, (i) => 0.5 + Math.exp(-i / 15)),
  0.004,
  1,
);
testRule(metricDisagreement, {
  finds: {
    'a score that falls while the loss falls': {
      curves: {
        val_loss: loss,
        val_acc: noisy(
          curve(60, (i) => 0.6 + 0.3 * Math.exp(-i / 15)),
          0.004,
          2,
        ),
      },
      from: [0, 0],
      to: [59, 59],
      message: 'while val_acc gets worse (0.897 → 0.6102): they measure different things',
    },
    'a word error rate of twelve evaluations that rises while the loss falls': {
      curves: {
        val_loss: loss.slice(0, 12),
        val_wer: noisy(
          curve(12, (i) => 0.1 + 0.006 * i),
          0.001,
          5,
        ),
      },
      from: [0, 0],
      to: [11, 11],
      message: 'while val_wer gets worse',
    },
  },
  passes: {
    'a score that follows': { val_loss: loss, val_acc: loss.map((value) => 1 - value / 2) },
    'an error that follows': { val_loss: loss, val_error: loss.map((value) => value / 2) },
    'a saturated score, whose noise says nothing': {
      val_loss: loss,
      val_acc: noisy(
        curve(60, () => 0.98),
        0.004,
        3,
      ),
    },
  },
  skips: { 'a run without a score': { val_loss: loss } },
});
