import { ganCollapse } from '../../src/diagnose/rules/gan-collapse.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const positive = (values: readonly number[]) => values.map((value) => Math.max(0.0005, value));
const won = positive(
  noisy(
    curve(120, (i) => 1.36 * Math.exp(-i / 18)),
    0.004,
    1,
  ),
);
const lost = noisy(
  curve(120, (i) => 0.8 + 6.5 * (1 - Math.exp(-i / 25))),
  0.5,
  2,
);
const around = (level: number, sd: number, seed: number) =>
  positive(
    noisy(
      curve(120, () => level),
      sd,
      seed,
    ),
  );

testRule(ganCollapse, {
  finds: {
    'a discriminator that is never wrong': {
      curves: { d_loss: won, g_loss: lost },
      from: [30, 60],
      message: 'The discriminator has won: d_loss',
    },
    'halves of a discriminator that are both right': {
      curves: { d_loss_real: won, d_loss_fake: won, d_acc: curve(120, (i) => Math.min(1, 0.5 + i / 40)), g_loss: lost },
      from: [30, 60],
    },
    'a log that begins when all is over': {
      curves: { loss_D: around(0.002, 0.0005, 3), loss_G: around(8, 0.5, 4) },
      from: [0, 3],
    },
  },
  passes: {
    'a game that goes on': { d_loss: around(0.9, 0.25, 3), g_loss: around(1.6, 0.5, 4) },
    'least squares that end low': {
      D_loss: curve(120, (i) => 0.04 + 0.25 * Math.exp(-i / 20)),
      G_loss: curve(120, (i) => 0.9 - 0.5 * Math.exp(-i / 20)),
    },
    'a Wasserstein critic': {
      d_loss: noisy(
        curve(120, (i) => -8 * Math.exp(-i / 40)),
        0.05,
        5,
      ),
      g_loss: lost,
    },
    'one half that is right and one that is fooled': { d_loss_real: won, d_loss_fake: around(0.6, 0.1, 6), g_loss: lost },
    'a generator that keeps up': { d_loss: won, g_loss: around(0.9, 0.1, 6) },
  },
  skips: { 'a training that is no game': { train_loss: won, val_loss: won } },
});
