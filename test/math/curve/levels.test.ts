import { describe, expect, it } from 'vitest';
import { measureLevels, SHAPES } from '../../../bench/known-curves.js';
import { bestLevel } from '../../../src/math/curve/best-level.js';
import { levelError, levelsOf, levelWindow } from '../../../src/math/curve/levels.js';
import { noiseScale } from '../../../src/math/curve/noise.js';
import { curve, gaussian, logOf, noisy } from '../../support/curves.js';
import { reportOf } from '../../support/report.js';

const levels = (values: readonly number[], noise = noiseScale(values)) => [
  ...levelsOf(Float64Array.from(values), Number.isNaN(noise) ? 0 : noise),
];
const LENGTHS = [10, 11, 20, 60, 200, 1000];

describe('a level', () => {
  it.each(LENGTHS)('is exact on straight lines of %d points', (n) => {
    for (const slope of [-0.3, 0, 0.7]) {
      const line = curve(n, (i) => 5 + slope * i);
      for (const [i, level] of levels(line).entries()) expect(level).toBeCloseTo(line[i]!, 9);
    }
  });
  it.each(
    LENGTHS.flatMap((n) =>
      [
        ['an exponential', (i: number) => Math.exp((-3 * i) / n)],
        ['a power law', (i: number) => 1 / (1 + i)],
        ['a parabola', (i: number) => (i / n) ** 2],
        ['a curve that gets steeper', (i: number) => -Math.exp((3 * i) / n)],
      ].map(([name, shape]) => [name as string, n, shape as (i: number) => number] as const),
    ),
  )('ends where %s of %d points ends', (_, n, shape) => {
    const values = curve(n, shape);
    const range = Math.max(...values) - Math.min(...values);
    expect(Math.abs(levels(values).at(-1)! - values.at(-1)!) / range).toBeLessThan(1e-9);
  });
  it.each(LENGTHS)('is not moved by a single spike, wherever it is, of %d points', (n) => {
    const flat = noisy(
      curve(n, () => 1),
      0.01,
      n,
    );
    for (const at of [0, 1, 2, n >> 1, n - 3, n - 2, n - 1]) {
      const spiked = flat.map((value, i) => (i === at ? 50 : value));
      for (const level of levels(spiked)) expect(Math.abs(level - 1)).toBeLessThan(0.06);
    }
  });
  it.each([
    [9, 1],
    [10, 3],
    [116, 3],
    [200, 7],
    [1700, 51],
    [100_000, 51],
  ])('of %d points is taken of %d', (points, window) => {
    expect(levelWindow(points)).toBe(window);
  });
  it('of fewer than ten points is the value', () => {
    const values = [5, 3, 8, 2, 9, 1, 4, 4, 2];
    expect(levels(values)).toEqual(values);
    expect(levelError(0.3, 1)).toBe(0.3);
  });
  it.each(Object.keys(SHAPES))('at the end of 200 noisy points scatters as one inside, and is right on average: %s', (shape) => {
    const { end, scatter } = measureLevels(shape, 200, 0.05, 200);
    expect(Math.abs(end)).toBeLessThan(0.35);
    expect(scatter).toBeLessThan(1.3);
  });
});

describe('the best level', () => {
  it.each(Object.keys(SHAPES).flatMap((shape) => [20, 60, 200, 1000].map((n) => [shape, n] as const)))(
    'is no better than the curve was by more than it deserves: %s, %d points',
    (shape, n) => {
      const { best, uncorrected } = measureLevels(shape, n, 0.05, 100);
      expect(Math.abs(best)).toBeLessThan(1.4);
      expect(Math.abs(best)).toBeLessThan(Math.max(0.7, Math.abs(uncorrected)));
    },
  );
  it('of a curve without noise, or without a rival, is the level itself', () => {
    expect(bestLevel([3, 2, 1, 2, 3], { noise: 0, window: 3 }, 'minimize')).toEqual({ at: 2, level: 1 });
    expect(bestLevel([9, 5, 1, 5, 9], { noise: 0.1, window: 3 }, 'minimize')).toEqual({ at: 2, level: 1 });
    expect(bestLevel([1, 5, 9, 5, 1], { noise: 0.1, window: 3 }, 'maximize')).toEqual({ at: 2, level: 9 });
  });
  it('is never worse than the middle of its rivals', () => {
    const coarse = [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9];
    expect(bestLevel(coarse, { noise: 0.05, window: 3 }, 'maximize').level).toBe(0.9);
  });
  it('of fewer than ten points is the best value, whatever the noise', () => {
    expect(bestLevel([3, 1, 2], { noise: 1, window: 1 }, 'minimize')).toEqual({ at: 1, level: 1 });
  });
  it('is the same of the levels that a thinned curve keeps, within an error', () => {
    const values = noisy(
      curve(1000, (i) => 1 + Math.exp(-i / 100)),
      0.05,
      4,
    );
    const all = levels(values);
    const [noise, window] = [noiseScale(values), levelWindow(1000)];
    const whole = bestLevel(all, { noise, window }, 'minimize').level;
    const some = all.filter((_, i) => i % 5 === 0);
    expect(Math.abs(bestLevel(some, { noise, window }, 'minimize').level - whole)).toBeLessThan(levelError(noise, window));
  });
  it('is the last level where that leads by more than noise can', () => {
    const noisy = { noise: 0.5, window: 3 };
    const stepped = curve(40, (i) => (i < 39 ? 5 + 0.01 * (i % 2) : 3.9));
    expect(bestLevel(stepped, noisy, 'minimize').level).toBe(3.9);
    expect(
      bestLevel(
        stepped.map((level) => -level),
        noisy,
        'maximize',
      ).level,
    ).toBe(-3.9);
    const luck = bestLevel(
      curve(40, (i) => (i < 39 ? 5 + 0.01 * (i % 2) : 4.8)),
      noisy,
      'minimize',
    ).level;
    expect(luck).toBeGreaterThan(4.9);
    expect(luck).toBeLessThan(5.01);
  });
  it('of nothing is nowhere', () => {
    expect(bestLevel([Number.NaN], { noise: 1, window: 3 }, 'minimize').at).toBe(-1);
  });
});

describe('a level at an end', () => {
  it('lies beyond no value by more than the noise', () => {
    // Steps that a robust line takes for a slope.
    for (let seed = 1; seed <= 200; seed += 1) {
      const draw = gaussian(seed);
      const values = Float64Array.from({ length: 10 }, (_, i) => (i < 4 ? 1 - i / 10 : i < 7 ? 0.6 : 0.3) + 0.02 * draw());
      const noise = noiseScale(values);
      const [end, start] = [levelsOf(values, noise).at(-1)!, levelsOf(values.slice().reverse(), noise)[0]!];
      expect(end).toBeGreaterThanOrEqual(Math.min(...values) - noise);
      expect(start).toBeCloseTo(end, 10);
    }
  });

  it('is none that the series can’t have', () => {
    const falls = (n: number, seed: number) =>
      noisy(
        curve(n, (i) => 1 - i / n),
        0.3,
        seed,
      );
    for (let seed = 1; seed <= 100; seed += 1) {
      const loss = falls(12, seed).map((value) => Math.max(0, value));
      const { series } = reportOf([logOf({ val_loss: loss, val_acc: loss.map((value) => Math.max(0, 1 - value)) })]).report
        .runs[0]!;
      for (const { best, end } of series) expect(Math.min(best!.smoothed, end!.smoothed)).toBeGreaterThanOrEqual(0);
      const score = series.find(({ name }) => name === 'val_acc')!;
      expect(score.best!.smoothed).toBeLessThanOrEqual(1);
      expect(score.end!.smoothed).toBeLessThanOrEqual(1);
    }
  });
});
