import { type Columns, curve, gaussian } from './curves.js';

/** Which curves of a run are logged. */
const LOGGED = {
  'training loss': ['train_loss'],
  'validation loss': ['val_loss'],
  'validation score': ['val_acc'],
  validation: ['val_loss', 'val_acc'],
  losses: ['train_loss', 'val_loss'],
  all: ['train_loss', 'train_acc', 'val_loss', 'val_acc'],
} as const;
export type Logged = keyof typeof LOGGED;

export interface HiddenDrops {
  readonly columns: Columns;
  readonly drops: readonly number[];
}

/**
 * A run whose rate falls twice by a factor and is not logged. A part of each level and most of its noise come from the steps of the
 * optimizer, and follow the rate within about one evaluation; validation has twice the noise, half of which all curves share. The
 * same for the same seed.
 */
export function hiddenDrops(factor: number, noise: number, logged: Logged, seed: number): HiddenDrops {
  const n = [60, 100, 200][seed % 3]!;
  const drops = (seed % 2 ? [1 / 2, 3 / 4] : [1 / 3, 2 / 3]).map((share) => Math.floor(share * n));
  let level = 1;
  const excess = curve(n, (i) => {
    level += 0.8 * (factor ** drops.filter((at) => i >= at).length - level);
    return level;
  });
  const draw = gaussian(seed * 7919 + 1000 * factor + 1e6 * noise);
  const shared = curve(n, draw);
  const noisyCurve = (base: (u: number) => number, height: number, size: number) =>
    curve(n, (i) => {
      const wiggle = size * Math.sqrt(0.3 + 0.7 * excess[i]!) * (0.5 * shared[i]! + 0.866 * draw());
      return (base(i / n) + height * excess[i]!) * (1 + wiggle);
    });
  const all: Columns = {
    train_loss: noisyCurve((u) => 0.5 + 1.2 * Math.exp(-10 * u) - 0.2 * u, 0.15, noise),
    train_acc: noisyCurve((u) => 0.16 + 0.4 * Math.exp(-10 * u) - 0.06 * u, 0.05, noise).map((error) => 1 - error),
    val_loss: noisyCurve((u) => 0.6 + Math.exp(-10 * u) + 0.1 * Math.max(0, u - 0.5), 0.2, 2 * noise),
    val_acc: noisyCurve((u) => 0.2 + 0.4 * Math.exp(-10 * u), 0.07, 2 * noise).map((error) => 1 - error),
  };
  return { columns: Object.fromEntries(LOGGED[logged].map((name) => [name, all[name]!])), drops };
}

/** What falls, but no rate did. */
export const OTHER_CAUSES = {
  /** A few points far above the curve, which comes back. */
  spike: (i: number, at: number) => (i >= at && i < at + 3 ? 0.5 : 0),
  hump: (i: number, at: number) => 0.2 * Math.exp(-(((i - at) / 6) ** 2)),
  /** A plateau that a training leaves. */
  plateau: (i: number, at: number) => 2 / (1 + Math.exp((i - at) / 3)),
  nothing: () => 0,
} as const;
export type OtherCause = keyof typeof OTHER_CAUSES;

/** A run at one rate whose noise goes on from one evaluation to the next (`persistence`, 0 to 1). */
export function constantRate(cause: OtherCause, n: number, persistence: number, seed: number): Columns {
  const draw = gaussian(seed * 6007 + n);
  const at = Math.floor(n * (0.3 + 0.04 * (seed % 10)));
  const size = [0.003, 0.01, 0.03][seed % 3]!;
  const noisyCurve = (floor: number, share: number) => {
    let state = draw();
    return curve(n, (i) => {
      state = persistence * state + Math.sqrt(1 - persistence ** 2) * draw();
      return (floor + (1 + i) ** -share + OTHER_CAUSES[cause](i, at)) * (1 + size * state);
    });
  };
  return { train_loss: noisyCurve(0.3, 0.3), val_loss: noisyCurve(0.5, 0.5) };
}

/** Rates over the share of a training that is done: none of them falls at once. */
export const SMOOTH = {
  cosine: (u: number) => (1 + Math.cos(Math.PI * u)) / 2,
  linear: (u: number) => 1 - u,
  exponential: (u: number) => Math.exp(-4 * u),
  'one-cycle': (u: number) => (u < 0.3 ? u / 0.3 : (1 + Math.cos((Math.PI * (u - 0.3)) / 0.7)) / 2),
  'warm-up': (u: number) => Math.min(1, 10 * u),
} as const;
export type Smooth = keyof typeof SMOOTH;

/** A run whose rate, not logged, changes smoothly; a part of the losses and most of their noise follow it. */
export function smoothRate(schedule: Smooth, n: number, seed: number): Columns {
  const draw = gaussian(seed * 5003 + n);
  const size = [0.003, 0.01, 0.03][seed % 3]!;
  const noisyCurve = (height: number, noise: number) =>
    curve(n, (i) => {
      const excess = SMOOTH[schedule](i / n);
      return (0.4 + Math.exp((-8 * i) / n) + height * excess) * (1 + noise * Math.sqrt(0.3 + 0.7 * excess) * draw());
    });
  return { train_loss: noisyCurve(0.2, size), val_loss: noisyCurve(0.25, 2 * size) };
}
