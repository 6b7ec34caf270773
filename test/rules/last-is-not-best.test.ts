import { lastIsNotBest } from '../../src/diagnose/rules/last-is-not-best.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const turning = noisy(
  curve(80, (i) => 0.5 + Math.exp(-i / 8) + 0.01 * Math.max(0, i - 30)),
  0.005,
  1,
);
const sinking = curve(80, (i) => 0.9 - Math.exp(-i / 4) - 0.002 * Math.max(0, i - 25));

testRule(lastIsNotBest, {
  finds: {
    'a last checkpoint far worse than the best': {
      curves: {
        train_loss: curve(80, (i) => Math.exp(-i / 20)),
        val_loss: turning,
      },
      from: [20, 40],
      to: [79, 79],
      message: `The last checkpoint (epoch 79) has val_loss ${short(turning[79]!)}, the best one (epoch 26) ${short(turning[26]!)}: 86% worse.`,
    },
    'a score that fell, in errors': {
      curves: { val_acc: sinking },
      from: [20, 30],
      message: `has val_acc ${short(sinking[79]!)}, the best one (epoch 25) ${short(sinking[25]!)}: 104% more errors.`,
    },
    'a score near its top, in errors of what is printed': {
      curves: { val_acc: curve(80, (i) => 0.99944 - 0.01 * Math.max(0, 25 - i) - (0.0065 / 54) * Math.max(0, i - 25)) },
      from: [20, 30],
      message: 'has val_acc 0.9929, the best one (epoch 25) 0.9994: 12 times the errors.',
    },
    'a score without a top, in its own unit': {
      curves: { val_psnr: sinking.map((value) => 30 * value) },
      from: [20, 30],
      message: `has val_psnr ${short(30 * sinking[79]!)}, the best one (epoch 25) ${short(30 * sinking[25]!)}: 12% worse.`,
    },
    'a last evaluation that happens to be good, told by the levels': {
      curves: { val_loss: turning.map((value, i) => (i === 79 ? 0.5 : value)) },
      from: [20, 40],
      message: '(smoothed), the best one',
    },
  },
  passes: {
    'a last checkpoint as good as the best': {
      train_loss: curve(80, (i) => Math.exp(-i / 20)),
      val_loss: noisy(
        curve(80, (i) => 0.5 + Math.exp(-i / 20)),
        0.01,
        2,
      ),
    },
    'a difference inside the noise': {
      train_loss: curve(80, (i) => Math.exp(-i / 20)),
      val_loss: noisy(
        curve(80, (i) => 0.5 + Math.exp(-i / 5)),
        0.05,
        3,
      ),
    },
  },
  skips: { 'a run without validation': { train_loss: curve(80, (i) => Math.exp(-i / 20)) } },
});
