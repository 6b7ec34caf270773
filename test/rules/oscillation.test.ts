import { oscillation } from '../../src/diagnose/rules/oscillation.js';
import { curve, gaussian, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const draw = gaussian(1);
testRule(oscillation, {
  finds: {
    'a loss that swings by a fifth at the end': {
      curves: {
        train_loss: curve(80, (i) => 0.3 + 2 * Math.exp(-i / 8)),
        val_loss: curve(80, (i) => (0.6 + 2 * Math.exp(-i / 8)) * Math.exp((i < 20 ? 0.05 : 0.35) * draw())),
      },
      from: [60, 60],
      to: [79, 79],
      message: 'still swings',
    },
  },
  passes: {
    'a run that settled': {
      train_loss: curve(80, (i) => 0.3 + 2 * Math.exp(-i / 8)),
      val_loss: noisy(
        curve(80, (i) => 0.6 + 2 * Math.exp(-i / 8)),
        0.01,
        2,
      ),
    },
    'a noisy beginning and a quiet end': {
      val_loss: noisy(
        curve(80, () => 0),
        1,
        3,
      ).map((value, i) => 0.5 + 2 * Math.exp(-i / 8) + (i < 40 ? 0.2 : 0.005) * Math.abs(value)),
    },
    'noise about a level that never fell, which changes its sign in two of three steps': {
      val_loss: noisy(
        curve(80, () => 1),
        0.2,
        4,
      ),
    },
  },
  skips: { 'a run without validation': { train_loss: curve(80, (i) => Math.exp(-i / 20)) } },
});
