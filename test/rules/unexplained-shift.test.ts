import { unexplainedShift } from '../../src/diagnose/rules/unexplained-shift.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const stepped = (by: number) =>
  noisy(
    curve(120, (i) => 0.5 + Math.exp(-i / 12) + (i >= 70 ? by : 0)),
    0.004,
    1,
  );
const constant = curve(120, () => 0.01);
testRule(unexplainedShift, {
  finds: {
    'a step upwards': { curves: { train_loss: stepped(0.3) }, from: [70, 70], message: 'steps up by' },
    'a step downwards at a constant learning rate': {
      curves: { lr: constant, train_loss: stepped(-0.2) },
      from: [70, 70],
      message: 'without a change of the learning rate',
    },
    'a step while the learning rate decays linearly': {
      curves: { lr: curve(120, (i) => 0.01 * (1 - i / 121)), train_loss: stepped(0.3) },
      from: [70, 70],
      message: 'without a change of the learning rate',
    },
    'a step while the learning rate decays by a share each time': {
      curves: { lr: curve(120, (i) => 0.01 * 0.95 ** i), train_loss: stepped(-0.2) },
      from: [70, 70],
    },
    'the medians of the eight values of the log before and after': {
      curves: { train_loss: curve(120, (i) => (i < 70 ? 0.5 : 0.8) + (i % 2 === 0 ? 0.002 : -0.002) + (i === 73 ? 0.1 : 0)) },
      from: [70, 70],
      message: 'steps up by 60% at epoch 70 (0.5 → 0.802, medians of 8).',
    },
    'a step that is told as a factor, where it is far': {
      curves: { train_loss: curve(120, (i) => (i < 70 ? 0.5 : 8) + (i % 2 === 0 ? 0.002 : -0.002)) },
      from: [70, 70],
      message: 'steps up to 16 times as much at epoch 70',
    },
  },
  passes: {
    'a smooth curve': { train_loss: stepped(0) },
    'a step that a drop of the learning rate explains': {
      lr: curve(120, (i) => (i < 70 ? 0.1 : 0.01)),
      train_loss: stepped(-0.2),
    },
    'a step that a small change of the learning rate explains': {
      lr: curve(120, (i) => (i < 70 ? 0.01 : 0.008)),
      train_loss: stepped(-0.2),
    },
    'a step that a small change of a decaying learning rate explains': {
      lr: curve(120, (i) => (i < 70 ? 0.01 : 0.008) * 0.99 ** i),
      train_loss: stepped(-0.2),
    },
    'a step downwards whose learning rate nobody knows': { train_loss: stepped(-0.2) },
    'a spike': { lr: constant, train_loss: stepped(0).map((value, i) => (i === 70 ? 2 : value)) },
  },
  skips: { 'a run without a training loss': { val_loss: stepped(0.3) } },
});
