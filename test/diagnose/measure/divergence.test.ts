import { describe, expect, it } from 'vitest';
import type { Divergence } from '../../../src/model/measured.js';
import { correlated } from '../../support/correlated.js';
import { type Columns, curve, measured } from '../../support/curves.js';
import { mostOften } from '../../support/most-often.js';

type Noise = 'white' | 'correlated' | 'of 250 examples';
const NOISES: readonly Noise[] = ['white', 'correlated', 'of 250 examples'];
const LENGTHS = [20, 60, 200] as const;
const SEEDS = 40;
const SD = 0.003;

/** A loss that falls and then rises by a quarter; `score` over the rise, from 0 to 1. With a drop the rise begins at it. */
function run(n: number, noise: Noise, seed: number, hasDrop: boolean, score: (rise: number) => number): Columns {
  const k = Math.floor(hasDrop ? n / 2 : n / 4);
  const rise = (i: number) => Math.max(0, i - k) / (n - 1 - k);
  const ofScore = correlated(n, noise === 'correlated' ? 0.5 : 0, 2 * seed);
  const ofLoss = correlated(n, 0, 2 * seed + 1);
  const before = (i: number) => (hasDrop ? [0.18 + 0.6 * Math.exp((-16 * i) / n), -0.05] : [0.7 * Math.exp((-6 * i) / k), 0]);
  const [lost, missed] = [(i: number) => (i < k ? before(i)[0]! : 0), (i: number) => (i < k ? before(i)[1]! : 0)];
  const accuracy = curve(n, (i) => {
    const value = 0.9 + missed(i) - (i < k ? 0.4 * Math.exp((-10 * i) / k) : 0) + score(rise(i)) + SD * ofScore[i]!;
    return noise === 'of 250 examples' ? Math.round(250 * value) / 250 : value;
  });
  return {
    lr: curve(n, (i) => (hasDrop && i < k ? 0.1 : 0.01)),
    train_loss: curve(n, (i) => 0.02 + Math.exp((-6 * i) / n)),
    val_loss: curve(n, (i) => 0.32 * (1 + 0.25 * rise(i)) + lost(i) + 0.004 * (ofLoss[i]! - ofScore[i]!)),
    val_acc: accuracy,
  };
}

/** Of so many runs of a kind, those in which it is found. */
function found(runs: (seed: number) => Columns, is: (divergence: Divergence) => boolean = () => true): number {
  return Array.from({ length: SEEDS }, (_, seed) => measured(runs(seed)).divergences.some(is)).filter(Boolean).length;
}

describe.each(NOISES)('a loss that rises, and a score with noise: %s', (noise) => {
  it.each(LENGTHS)('that stays where it is: no gain in %d evaluations', (n) => {
    const plain = found((seed) => run(n, noise, seed, false, () => 0));
    const gained = found(
      (seed) => run(n, noise, seed, true, () => 0),
      ({ gains }) => gains,
    );
    expect(plain + gained).toBeLessThanOrEqual(mostOften(2 * SEEDS, 0.02));
  });
  it.each(LENGTHS)('that falls: neither gained nor held in %d evaluations', (n) => {
    const both = [false, true].map((hasDrop) => found((seed) => run(n, noise, seed, hasDrop, (rise) => -0.015 * rise)));
    expect(both[0]! + both[1]!).toBeLessThanOrEqual(mostOften(2 * SEEDS, 0.02));
  });
  it.each([
    [20, 0.5],
    [60, 0.9],
    [200, 1],
  ])('that gains a point and a half: found in %d evaluations', (n, share) => {
    for (const hasDrop of [false, true])
      expect(found((seed) => run(n, noise, seed, hasDrop, (rise) => 0.015 * rise))).toBeGreaterThanOrEqual(share * SEEDS);
  });
});

describe('a score that keeps what a learning-rate drop brought', () => {
  it('is said to hold, not to gain', () => {
    const runs = (seed: number) => run(200, 'white', seed, true, () => 0);
    expect(found(runs, ({ gains }) => !gains)).toBeGreaterThan(SEEDS / 4);
  });
  it('does not hold where it loses half of it again', () => {
    expect(found((seed) => run(200, 'white', seed, true, (rise) => -0.025 * rise))).toBe(0);
  });
});
