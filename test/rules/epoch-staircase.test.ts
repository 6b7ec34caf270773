import { epochStaircase } from '../../src/diagnose/rules/epoch-staircase.js';
import { curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const steps = (points: number) => curve(points, (i) => 10 * (i + 1));
const epochs = (points: number, every: number) => curve(points, (i) => Number(((i + 1) / every).toFixed(2)));
const levels = [1.4, 1.1, 0.75, 0.5, 0.34];
const stairs = (points: number, every: number, sd = 0.04) =>
  noisy(
    curve(points, (i) => levels[Math.floor(i / every)]! + (i < every ? 0.4 * Math.exp(-i / 6) : 0)),
    sd,
    11,
  );
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
/** What a bar prints that averages over the epoch. */
const averaged = (values: readonly number[], every: number) =>
  values.map((_, i) => mean(values.slice(Math.floor(i / every) * every, i + 1)));
const falling = (points: number, tau: number) =>
  noisy(
    curve(points, (i) => 0.5 + 1.5 * Math.exp(-i / tau)),
    0.03,
    2,
  );

testRule(epochStaircase, {
  finds: {
    'three epochs with a step at each border': {
      curves: { step: steps(240), epoch: epochs(240, 80), train_loss: stairs(240, 80) },
      from: [800, 830],
      message: 'steps down where 2 of the epochs begin, most at step 16',
    },
    'two epochs': {
      curves: { step: steps(100), epoch: epochs(100, 50), train_loss: stairs(100, 50) },
      from: [500, 520],
      message: 'where an epoch begins, namely at step 5',
    },
    'whole epochs, as a loop over batches prints them': {
      curves: { step: steps(150), epoch: curve(150, (i) => Math.floor(i / 50)), train_loss: stairs(150, 50) },
      from: [510, 510],
    },
    'a loss that rises again a little within the later epochs': {
      curves: {
        step: steps(240),
        epoch: epochs(240, 80),
        train_loss: stairs(240, 80).map((value, i) => value + (i < 80 ? 0 : 0.0008 * (i % 80))),
      },
      from: [800, 830],
    },
    'steps at equal distances, where the learning rate is logged and no epoch': {
      curves: { step: steps(240), lr: curve(240, (i) => 2e-5 * (1 - i / 240)), train_loss: stairs(240, 80, 0.02) },
      from: [800, 810],
      message: 'at equal distances',
    },
  },
  passes: {
    'a loss that falls through its epochs': { step: steps(240), epoch: epochs(240, 80), train_loss: falling(240, 60) },
    'a loss that falls fast': { step: steps(240), epoch: epochs(240, 80), train_loss: falling(240, 12) },
    'a loss that has come to rest': { step: steps(240), epoch: epochs(240, 80), train_loss: falling(240, 1) },
    'steps up': { step: steps(240), epoch: epochs(240, 80), train_loss: [...stairs(240, 80)].reverse() },
    'a step amid an epoch': { step: steps(240), epoch: epochs(240, 80), train_loss: stairs(240, 120) },
    'an average that starts anew in each epoch': {
      step: steps(320),
      epoch: epochs(320, 80),
      train_loss: averaged(
        noisy(
          curve(320, (i) => 2 - i / 200),
          0.15,
          3,
        ),
        80,
      ),
    },
    'drops of a logged learning rate at equal distances': {
      step: steps(240),
      lr: curve(240, (i) => 0.1 * 0.1 ** Math.floor(i / 80)),
      train_loss: stairs(240, 80),
    },
  },
  skips: {
    'a run without a training loss': { step: steps(100), epoch: epochs(100, 50), val_loss: stairs(100, 50) },
    'one value an epoch': { train_loss: stairs(100, 50) },
  },
});
