import { seededRandom as random } from '../../src/math/stats/seeded-random.js';
import { type Columns, curve, gaussian } from './curves.js';

/** Curves on which nothing is wrong. `correlated`: flat or falling, with AR(0.2) noise. */
export const NULL_KINDS = ['flat', 'decaying', 'correlated'] as const;
export type NullKind = (typeof NULL_KINDS)[number];

/**
 * A healthy run of n evaluations: multiplicative noise of 0.5 to 5%, 0 to 8 learning-rate drops at random places, logged, each of
 * which may lower a falling curve. The same for the same seed.
 */
export function nullRun(kind: NullKind, n: number, seed: number): Columns {
  const uniform = random(seed * 7919 + n);
  const noise = 0.005 * 10 ** uniform();
  const drops = new Set(Array.from({ length: Math.floor(9 * uniform()) }, () => 1 + Math.floor((n - 1) * uniform())));
  const flat = kind === 'flat' || (kind === 'correlated' && uniform() < 0.5);
  const tau = n * (0.05 + 0.5 * uniform());
  const floor = 0.2 + uniform();
  const step = 0.7 + 0.3 * uniform();
  const below = (i: number) => [...drops].filter((at) => i >= at).length;
  const level = (i: number) => (flat ? 1 : (floor + Math.exp(-i / tau)) * step ** below(i));
  const rho = kind === 'correlated' ? 0.2 : 0;
  const draws = [gaussian(seed * 31 + n), gaussian(seed * 37 + n + 1)] as const;
  const noisyCurve = (draw: () => number, own: number) => {
    let state = draw();
    return curve(n, (i) => {
      if (i > 0) state = own * state + Math.sqrt(1 - own * own) * draw();
      return level(i) * (1 + noise * state);
    });
  };
  return {
    lr: curve(n, (i) => 0.1 * 0.2 ** below(i)),
    train_loss: noisyCurve(draws[0], 0),
    val_loss: noisyCurve(draws[1], rho),
  };
}

/** A healthy run of a few evaluations, flat or falling to a floor, with multiplicative noise of 0.5 to 10%. The same for the same seed. */
export function shortNull(n: number, isFlat: boolean, seed: number): Columns {
  const uniform = random(seed * 7919 + 13 * n + Number(isFlat));
  const draw = gaussian(seed * 31 + 7 * n + Number(isFlat));
  const noise = 0.005 * 20 ** uniform();
  const tau = n * (0.05 + 0.5 * uniform());
  const floor = 0.2 + uniform();
  return {
    train_loss: curve(n, (i) => 0.2 + Math.exp((-3 * i) / n)),
    val_loss: curve(n, (i) => (isFlat ? 1 : floor + Math.exp(-i / tau)) * (1 + noise * draw())),
  };
}

/** A healthy classification of n evaluations: its accuracies begin at chance for 2 to 1,000 classes; validation counts 20 to 10,000 answers. */
export function classification(n: number, seed: number): Columns {
  const uniform = random(seed * 131 + n);
  const draw = gaussian(seed * 17 + n);
  const pick = (list: readonly number[]) => list[Math.floor(list.length * uniform())]!;
  const [noise, classes, size] = [0.005 * 20 ** uniform(), pick([2, 5, 10, 100, 1000]), pick([20, 50, 100, 1000, 10_000])];
  const [tau, reached, gap, low] = [
    n * (0.05 + 0.5 * uniform()),
    0.3 + 0.69 * uniform(),
    0.02 + 0.2 * uniform(),
    0.05 + 0.5 * uniform(),
  ];
  const isCosine = uniform() < 0.3;
  const learned = (i: number) => (isCosine ? 0.5 * (1 - Math.cos((Math.PI * i) / n)) : 1 - Math.exp(-i / tau));
  const share = (top: number, i: number) => 1 / classes + (top - 1 / classes) * learned(i);
  const inside = (value: number) => Math.min(1, Math.max(0, value));
  const sd = Math.sqrt((reached * (1 - reached)) / size);
  return {
    train_loss: curve(n, (i) => Math.log(classes) * (1 - (1 - low) * learned(i + 0.5)) * (1 + noise * draw())),
    val_loss: curve(n, (i) => Math.log(classes) * (1 - (0.9 - low) * learned(i + 1)) * (1 + noise * draw())),
    train_acc: curve(n, (i) => inside(share(reached, i + 0.5) + 0.01 * draw())),
    val_acc: curve(n, (i) => inside(Math.round(size * (share(reached * (1 - gap), i + 1) + sd * draw())) / size)),
  };
}

/** Shapes that look like a rise to a careless eye, and are none. Seeds vary noise and length. */
export const SCENARIOS: Readonly<Record<string, (n: number, noise: number, seed: number) => Columns>> = {
  'warm restarts, logged': (n, noise, seed) =>
    shaped(
      n,
      noise,
      seed,
      (u) => 0.4 + 0.5 * cosine(4 * u) * (1 - 0.5 * u),
      (u) => 0.1 * cosine(4 * u),
    ),
  'warm restarts that end in the middle of a cycle, logged': (n, noise, seed) =>
    shaped(
      n,
      noise,
      seed,
      (u) => 0.4 + 0.5 * cosine(3.6 * u) * (1 - 0.5 * u),
      (u) => 0.1 * cosine(3.6 * u),
    ),
  'one cycle, logged': (n, noise, seed) =>
    shaped(
      n,
      noise,
      seed,
      (u) => 0.3 + Math.exp(-8 * u) + 0.3 * hump(u),
      (u) => 0.004 + 0.1 * hump(u),
    ),
  'batch-normalization spikes in the first tenth': (n, noise, seed) => {
    const uniform = random(seed + 5);
    const spikes = new Set(Array.from({ length: 3 }, () => Math.floor(0.1 * n * uniform())));
    const columns = shaped(
      n,
      noise,
      seed,
      (u) => 0.4 + Math.exp(-10 * u),
      () => 0.1,
    );
    return { ...columns, val_loss: columns.val_loss!.map((value, i) => (spikes.has(i) ? 3 * value : value)) };
  },
  'stepwise warm-up with a rise': (n, noise, seed) =>
    shaped(
      n,
      noise,
      seed,
      (u) => (u < 0.1 ? 1 + 3 * u : 0.4 + 0.9 * Math.exp(-10 * (u - 0.1))),
      (u) => (u < 0.05 ? 0.01 : u < 0.1 ? 0.05 : 0.1),
    ),
  'a first phase four times as noisy': (n, noise, seed) => {
    const draw = gaussian(seed + 9);
    const columns = shaped(
      n,
      noise,
      seed,
      (u) => (u < 0.5 ? 0.6 + Math.exp(-12 * u) : 0.4),
      (u) => (u < 0.5 ? 0.1 : 0.01),
    );
    return { ...columns, val_loss: columns.val_loss!.map((value, i) => (i < n / 2 ? value * (1 + 4 * noise * draw()) : value)) };
  },
  'two percent of settling after a drop': (n, noise, seed) =>
    shaped(
      n,
      noise,
      seed,
      (u) => (u < 0.5 ? 0.6 + Math.exp(-12 * u) : 0.4 * (1.02 - 0.02 * Math.exp(-20 * (u - 0.5)))),
      (u) => (u < 0.5 ? 0.1 : 0.01),
    ),
};

function shaped(n: number, noise: number, seed: number, loss: (u: number) => number, rate: (u: number) => number): Columns {
  const [a, b] = [gaussian(seed * 41 + n), gaussian(seed * 43 + n)];
  return {
    lr: curve(n, (i) => rate(i / n)),
    train_loss: curve(n, (i) => 0.8 * loss(i / n) * (1 + noise * a())),
    val_loss: curve(n, (i) => loss(i / n) * (1 + noise * b())),
  };
}

/** One cosine cycle per unit, from 1 down to 0. */
function cosine(u: number): number {
  return 0.5 * (1 + Math.cos(Math.PI * (u % 1)));
}

/** Up until 0.3, down until 1. */
function hump(u: number): number {
  return u < 0.3 ? u / 0.3 : (1 - u) / 0.7;
}
