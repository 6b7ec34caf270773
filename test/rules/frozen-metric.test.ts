import { frozenMetric } from '../../src/diagnose/rules/frozen-metric.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const moving = curve(40, (i) => 0.3 + Math.exp(-i / 8));
testRule(frozenMetric, {
  finds: {
    'a placeholder of zeros': {
      curves: { train_loss: moving, val_loss: curve(40, () => 0) },
      from: [0, 0],
      to: [39, 39],
      message: 'val_loss is 0 in all 40 values: it was not computed',
    },
    'a value that is logged again and again': {
      curves: { train_loss: moving, val_loss: moving.map((value, i) => (i < 25 ? value : moving[25]!)) },
      from: [25, 25],
      to: [39, 39],
      message: `val_loss is exactly 0.3439 in the last 15 values, from epoch 25 on: an old value is logged again`,
    },
  },
  passes: {
    'metrics that move': { train_loss: moving, val_loss: moving.map((value) => 1.1 * value) },
    'an accuracy that reached its top': { train_loss: moving, val_acc: curve(40, (i) => Math.min(1, 0.4 + 0.04 * i)) },
    'a component of a loss that is 0 by design': { train_box_loss: moving, train_cls_loss: curve(40, () => 0) },
    'rounded values that repeat': { train_loss: moving.map((value) => Math.round(20 * value) / 20) },
  },
  skips: { 'a log without metrics': { lr: curve(40, () => 0.1) }, 'two equal values only': { val_loss: [0.5, 0.5] } },
});
