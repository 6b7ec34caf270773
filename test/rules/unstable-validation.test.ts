import { unstableValidation } from '../../src/diagnose/rules/unstable-validation.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const train = [2.3, 1.7, 1.2, 0.95, 0.72, 0.6, 0.48, 0.4, 0.35, 0.3];
const learned = (n: number, sd: number, seed: number) =>
  noisy(
    curve(n, (i) => 0.9 - 0.5 * Math.exp(-i / (n / 5))),
    sd,
    seed,
  );

testRule(unstableValidation, {
  finds: {
    'an accuracy that falls back to chance every other epoch': {
      curves: { train_loss: train, val_acc: [0.5, 0.51, 0.56, 0.63, 0.5, 0.8, 0.57, 0.85, 0.6, 0.51] },
      from: [3, 3],
      message: 'It ends at 0.51; its best was 0.85 at epoch 7.',
    },
    'six evaluations': {
      curves: { train_loss: train.slice(0, 6), val_acc: [0.5, 0.7, 0.52, 0.81, 0.49, 0.8] },
      from: [1, 1],
    },
    'a loss that triples, where no score is logged': {
      curves: { train_loss: train, val_loss: [2.2, 1.4, 2.9, 1, 2.6, 0.8, 0.7, 2.1, 0.6, 1.9] },
      from: [1, 1],
      message: 'jumps back and forth',
    },
    'a long run': {
      curves: {
        train_loss: curve(80, (i) => 0.1 + 2 * Math.exp(-i / 15)),
        val_acc: learned(80, 0.01, 3).map((value, i) => (i % 4 === 3 ? value - 0.3 : value)),
      },
      from: [2, 7],
    },
  },
  passes: {
    'a score with ordinary noise': { train_loss: train, val_acc: learned(10, 0.03, 1) },
    'a loss with ordinary noise': { train_loss: train, val_loss: train.map((value, i) => value + (i % 2 === 0 ? 0.05 : 0)) },
    'a training that swings as well': {
      train_loss: [2.3, 1.2, 2.2, 0.9, 2, 0.7, 1.9, 0.6, 1.8, 0.5],
      val_loss: [2.4, 1.3, 2.3, 1, 2.1, 0.8, 2, 0.7, 1.9, 0.6],
    },
    'an unquiet start that calms down': {
      train_loss: train,
      val_acc: [0.2, 0.5, 0.25, 0.55, 0.3, 0.62, 0.7, 0.74, 0.76, 0.77],
    },
    'what chance does on twenty examples': {
      train_loss: curve(20, (i) => 0.3 + Math.exp(-i / 5)),
      val_acc: curve(20, (i) => Math.round(13 + 2.9 * Math.sin(7.3 * i * i)) / 19),
    },
    overfitting: { train_loss: train, val_loss: [2.2, 1.5, 1.1, 1, 0.95, 1, 1.2, 1.5, 1.9, 2.3] },
    'a loss that two examples swing, while the score stands still': {
      train_loss: train,
      val_loss: [2.2, 1.4, 2.9, 1, 2.6, 0.8, 0.7, 2.1, 0.6, 1.9],
      val_acc: [0.3, 0.5, 0.51, 0.6, 0.6, 0.65, 0.66, 0.66, 0.68, 0.68],
    },
  },
  skips: {
    'a run of five evaluations': { train_loss: train.slice(0, 5), val_acc: [0.5, 0.7, 0.5, 0.8, 0.5] },
    'warm restarts': {
      lr: curve(40, (i) => 0.1 * 0.5 * (1 + Math.cos((Math.PI * (i % 10)) / 10)) + 1e-4),
      train_loss: curve(40, (i) => 1 / (1 + i)),
      val_acc: curve(40, (i) => (i % 10 < 5 ? 0.5 : 0.8)),
    },
  },
});
