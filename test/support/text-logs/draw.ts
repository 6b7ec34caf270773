import { seededRandom } from '../../../src/math/stats/seeded-random.js';

/** Random choices of one log: the same seed makes the same log. */
export class Draw {
  /** In [0, 1). */
  readonly uniform: () => number;

  constructor(seed: number) {
    this.uniform = seededRandom(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.uniform() < share;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)]!;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    for (let i = left.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [left[i], left[j]] = [left[j]!, left[i]!];
    }
    return left;
  }

  /** A curve that falls from about `from` to about `to` with noise, rounded to `digits` decimals. */
  falling(count: number, digits: number, from = 2.3, to = 0.3): number[] {
    const rate = 1 + 4 * this.uniform();
    return Array.from({ length: count }, (_, i) => {
      const level = to + (from - to) * Math.exp((-rate * i) / Math.max(count - 1, 1));
      return rounded(level * (1 + 0.04 * (this.uniform() - 0.5)), digits);
    });
  }

  /** A curve that rises from about `from` to about `to` with noise, rounded. */
  rising(count: number, digits: number, from = 0.3, to = 0.9): number[] {
    return this.falling(count, digits, from, to);
  }
}

/** The number that `value.toFixed(digits)` prints. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
