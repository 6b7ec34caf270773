import { seededRandom as random } from '../../src/math/stats/seeded-random.js';
import { type Columns, curve, gaussian } from './curves.js';

/** What a training may be other than a classification, and healthy at that: n evaluations, the same for the same seed. */
type Task = (n: number, seed: number) => Columns;

/** A falling curve with multiplicative noise, its own for each name. */
function falling(n: number, seed: number) {
  const uniform = random(seed * 911 + n);
  const noise = 0.003 * 10 ** uniform();
  const tau = n * (0.08 + 0.4 * uniform());
  let name = 0;
  return (from: number, to: number, own = 1) => {
    name += 1;
    const draw = gaussian(seed * 53 + n + 7 * name);
    return curve(n, (i) => (to + (from - to) * Math.exp(-i / tau)) * (1 + own * noise * draw()));
  };
}

export const NULL_TASKS: Readonly<Record<string, Task>> = {
  'a regression with R²': (n, seed) => {
    const fall = falling(n, seed);
    const val = fall(4, 0.6);
    return { train_loss: fall(4, 0.4), val_loss: val, val_r2: val.map((mse) => 1 - mse / 5) };
  },
  'a regression whose loss crosses zero': (n, seed) => {
    const [draws, uniform] = [[gaussian(seed + 3), gaussian(seed + 1009)], random(seed + 17)];
    const [tau, noise] = [n * (0.1 + 0.3 * uniform()), 0.02 + 0.03 * uniform()];
    const nll = (i: number, end: number) => end + 3 * Math.exp(-i / tau);
    return {
      train_nll: curve(n, (i) => nll(i, -1.5) + noise * draws[0]!()),
      val_nll: curve(n, (i) => nll(i, -1.2) + noise * draws[1]!()),
    };
  },
  'a language model': (n, seed) => {
    const fall = falling(n, seed);
    const val = fall(9, 3.2, 0.2);
    return { train_loss: fall(9, 3.1, 0.5), val_loss: val, val_perplexity: val.map(Math.exp) };
  },
  'a detection with parts of its loss': (n, seed) => {
    const fall = falling(n, seed);
    const map = fall(1.2, 0.45);
    return {
      'train/box_loss': fall(2.5, 1.1),
      'train/cls_loss': fall(3, 0.7),
      'val/box_loss': fall(2.6, 1.25),
      'val/cls_loss': fall(3.1, 0.9),
      'metrics/mAP50': map.map((value) => Math.min(1, Math.max(0, 1.25 - value))),
    };
  },
  'a game of two networks in balance': (n, seed) => {
    const [a, b] = [gaussian(seed + 5), gaussian(seed + 2003)];
    let [d, g] = [0, 0];
    return {
      d_loss: curve(n, () => {
        d = 0.7 * d + 0.08 * a();
        return Math.max(0.05, 1.2 + d);
      }),
      g_loss: curve(n, () => {
        g = 0.7 * g + 0.12 * b();
        return Math.max(0.05, 0.9 + g);
      }),
    };
  },
  'a policy that learns': (n, seed) => {
    const [draw, uniform] = [gaussian(seed + 11), random(seed + 29)];
    const [tau, top] = [n * (0.1 + 0.4 * uniform()), 50 + 400 * uniform()];
    return {
      episode_reward: curve(n, (i) => top * (1 - Math.exp(-i / tau)) + 0.06 * top * draw()),
      entropy: curve(n, (i) => 0.35 + 1.3 * Math.exp(-i / (2 * tau)) + 0.02 * draw()),
    };
  },
};
