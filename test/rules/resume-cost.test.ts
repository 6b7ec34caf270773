import { resumeCost } from '../../src/diagnose/rules/resume-cost.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const run = (points: number, at: number, height: number, tau: number, seed = 1) =>
  noisy(
    curve(points, (i) => 0.5 + 1.4 * Math.exp(-i / 10) + (i < at ? 0 : height * Math.exp(-(i - at) / tau))),
    0.008,
    seed,
  );
const constant = curve(80, () => 0.001);

testRule(resumeCost, {
  finds: {
    'both losses that jump up and need many epochs': {
      curves: { train_loss: run(80, 40, 0.35, 6), val_loss: run(80, 40, 0.3, 6, 2) },
      from: [40, 40],
      message: 'evaluations to come back',
    },
    'a jump that is not made up for by the end': {
      curves: { train_loss: run(52, 40, 0.5, 12), val_loss: run(52, 40, 0.5, 12, 2) },
      from: [40, 40],
      message: 'it is not back after 12 evaluations',
    },
    'the same under a logged learning rate that goes on': {
      curves: { lr: constant, train_loss: run(80, 40, 0.35, 6), val_loss: run(80, 40, 0.3, 6, 2) },
      from: [40, 40],
    },
  },
  passes: {
    'a bad batch': { train_loss: run(80, 40, 0.8, 0.5), val_loss: run(80, 40, 0.8, 0.5, 2) },
    'a training loss that jumps alone': { train_loss: run(80, 40, 0.35, 6), val_loss: run(80, 40, 0, 6, 2) },
    'a restart of the learning rate': {
      lr: curve(80, (i) => 0.1 * 0.5 * (1 + Math.cos((Math.PI * (i % 40)) / 40)) + 1e-4),
      train_loss: run(80, 40, 0.35, 6),
      val_loss: run(80, 40, 0.3, 6, 2),
    },
    'restarts that nobody logged, one after the other': {
      train_loss: run(80, 40, 0.35, 6).map((value, i) => value + (i < 60 ? 0 : 0.3 * Math.exp(-(i - 60) / 6))),
      val_loss: run(80, 40, 0.3, 6, 2).map((value, i) => value + (i < 60 ? 0 : 0.3 * Math.exp(-(i - 60) / 6))),
    },
    'losses that stay up': { train_loss: run(80, 40, 0.35, 1e9), val_loss: run(80, 40, 0.3, 1e9, 2) },
    noise: { train_loss: run(80, 40, 0, 6), val_loss: run(80, 40, 0, 6, 2) },
  },
  skips: { 'a run without validation': { train_loss: run(80, 40, 0.35, 6) } },
});
