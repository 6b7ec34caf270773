import { lossSpike } from '../../src/diagnose/rules/loss-spike.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const base = (n: number) =>
  noisy(
    curve(n, (i) => 0.4 + Math.exp(-i / 20)),
    0.008,
    1,
  );
testRule(lossSpike, {
  finds: {
    'one epoch that went wrong': {
      curves: { train_loss: base(120).map((value, i) => (i === 80 ? 1.4 : value)) },
      from: [80, 80],
      to: [80, 80],
      message: 'to 1.4 at epoch 80; it recovered',
    },
    'the largest of several': {
      curves: { train_loss: base(200).map((value, i) => (i === 80 ? 1.1 : i === 120 ? 2 : i === 160 ? 1.2 : value)) },
      from: [120, 120],
      message: 'to 2 at epoch 120, the largest of 3 spikes',
    },
    'a spike of several steps in a log of steps': {
      curves: { train_loss: base(2000).map((value, i) => (i >= 900 && i < 906 ? 1.2 : value)) },
      from: [900, 900],
      to: [905, 905],
    },
    'from the evaluation before, as logged, to the highest value of the spike': {
      curves: { train_loss: base(120).map((value, i) => (i === 79 ? 0.412 : i === 80 ? 1.4 : i === 81 ? 1.37 : value)) },
      from: [80, 80],
      message: 'train_loss jumped from 0.412 to 1.4 at epoch 80',
    },
    'from the level, where the evaluation before is high itself': {
      curves: { train_loss: base(120).map((value, i) => (i === 5 ? 4.1 : i === 4 ? 4 : value)) },
      from: [5, 5],
      message: '(smoothed) to 4.1 at epoch 5',
    },
    'the highest of several, though another one stands out more from its noise': {
      curves: {
        train_loss: base(400).map((value, i) =>
          i === 350 ? 2.5 : i === 50 ? 2.9 : i < 100 ? value + 0.03 * Math.sin(7 * i) : value,
        ),
      },
      from: [50, 50],
      message: 'to 2.9 at epoch 50, the largest of 2 spikes',
    },
    'single steps of a noisy loss, each of them counted, and a level that is the same after them': {
      curves: {
        train_loss: noisy(
          curve(400, () => 0.74),
          0.11,
          5,
        ).map((value, i) => ({ 70: 4.1, 120: 3, 230: 5.2, 301: 2.6, 360: 4.4 })[i] ?? value),
      },
      from: [230, 230],
      message: 'to 5.2 at epoch 230, the largest of 5 spikes; it recovered',
    },
    'single steps that more than double the loss, many times in a log of thousands': {
      curves: { train_loss: base(3000).map((value, i) => (i % 600 === 500 ? 1.4 + i / 5000 : value)) },
      from: [2900, 2900],
      message: 'the largest of 5 spikes',
    },
    'two spikes with a few calm points between them': {
      curves: { train_loss: base(120).map((value, i) => (i === 80 ? 1.4 : i === 86 ? 1.2 : value)) },
      from: [80, 80],
      message: 'the largest of 2 spikes',
    },
    'a level that stays up after it': {
      curves: { train_loss: base(120).map((value, i) => (i === 80 ? 1.4 : i > 80 ? value + 0.2 : value)) },
      from: [80, 80],
      message: 'it did not come back to its level',
    },
    'a value that no scale holds': {
      curves: { train_loss: base(120).map((value, i) => (i === 80 ? 1e30 : value)) },
      from: [80, 80],
      message: 'exploded from',
    },
  },
  passes: {
    'plain noise': { train_loss: base(300) },
    'one bad batch among thousands of steps': { train_loss: base(3000).map((value, i) => (i === 900 ? 1.4 : value)) },
    'losses of single batches, which are skewed': {
      train_loss: noisy(
        curve(3000, () => -1),
        0.5,
        7,
      ).map(Math.exp),
    },
    'a jump at a restart of the learning rate': {
      lr: curve(120, (i) => (i < 60 ? 0.1 * 0.9 ** i : 0.1 * 0.9 ** (i - 60))),
      train_loss: base(120).map((value, i) => (i >= 60 && i < 62 ? value + 0.8 : value)),
    },
    'a loss that crosses zero, whose logarithm says nothing': { train_loss: base(120).map((value) => value - 0.45) },
  },
  skips: { 'a run without a loss': { val_acc: curve(60, (i) => i / 60) } },
});
