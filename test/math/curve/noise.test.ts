import { describe, expect, it } from 'vitest';
import { measureNoise, NOISES, SHAPES } from '../../../bench/known-curves.js';
import { noiseScale } from '../../../src/math/curve/noise.js';
import { curve, noisy } from '../../support/curves.js';
import { mostOften } from '../../support/most-often.js';
import { isSoak } from '../../support/soak.js';

const draws = isSoak ? 400 : 60;
/** So many of the draws must hold where each holds with this chance. */
const least = (share: number) => draws - mostOften(draws, 1 - share);
const cells = (points: readonly number[]) =>
  points.flatMap((n) => Object.keys(SHAPES).flatMap((shape) => NOISES.map((noise) => [n, shape, noise] as const)));

describe('the noise of a curve', () => {
  it.each(cells([100, 200, 1000]))('of %d points, %s, %d of its descent: within 25%% in 94 of 100', (n, shape, noise) => {
    expect(draws * measureNoise(shape, n, noise, draws).close).toBeGreaterThanOrEqual(least(0.94));
  });
  it.each(cells([5000]))('of %d points, %s, %d of its descent: within 5%%', (n, shape, noise) => {
    expect(Math.abs(measureNoise(shape, n, noise, 5).ratio - 1)).toBeLessThan(0.05);
  });
  it.each(cells([5, 6, 7, 8, 9]))('of %d points, %s, %d: the order of magnitude, or no answer', (n, shape, noise) => {
    const { order, silent } = measureNoise(shape, n, noise, draws);
    expect(Math.round(draws * (order + silent))).toBeGreaterThanOrEqual(least(0.96));
  });
  it.each(cells([20, 30, 50]))('of %d points, %s, %d: on average at most twice too large, never half', (n, shape, noise) => {
    const { ratio } = measureNoise(shape, n, noise, draws);
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(2);
  });

  it('does not grow with the slope', () => {
    const wobble = noisy(
      curve(60, () => 0),
      0.002,
      3,
    );
    const of = (slope: (i: number) => number) => noiseScale(wobble.map((value, i) => value + slope(i)));
    expect(of((i) => -0.5 * i)).toBeCloseTo(
      of(() => 0),
      12,
    );
    expect(of((i) => (i < 6 ? 10 - 1.6 * i : 0.4))).toBeLessThan(1.5 * of(() => 0));
  });
  it('is hardly moved by spikes', () => {
    const values = noisy(
      curve(200, (i) => 3 - 0.01 * i),
      0.1,
      7,
    );
    const spiked = values.map((value, i) => (i % 20 === 10 ? value + 3 : value));
    expect(noiseScale(spiked) / noiseScale(values)).toBeLessThan(1.3);
  });
  it('is in the unit of the values, wherever they lie', () => {
    const values = noisy(
      curve(40, (i) => Math.exp(-i / 9)),
      0.02,
      5,
    );
    expect(noiseScale(values.map((value) => 100 * value))).toBeCloseTo(100 * noiseScale(values), 9);
    expect(noiseScale(values.map((value) => value - 1000))).toBeCloseTo(noiseScale(values), 6);
  });
  it.each([
    ['nothing', []],
    ['four points', [4, 3, 4, 3]],
    ['few points that fall', [9, 4, 2, 1.5, 1.4, 1.35]],
    ['few points with one turn', [9, 4, 2, 1.5, 1.6, 1.7]],
  ])('is unknown of %s', (_, values) => {
    expect(noiseScale(values)).toBeNaN();
  });
  it('is 0 where nothing moves, and at least the rounding of the logger', () => {
    expect(noiseScale(new Array(30).fill(0.5))).toBe(0);
    expect(noiseScale(new Array(30).fill(0.5), 0.01)).toBeCloseTo(0.01 / Math.sqrt(12), 12);
  });
  it('is that of the evaluations where each is logged again until the next', () => {
    const single = noisy(
      curve(60, (i) => 1 + Math.exp(-i / 9)),
      0.02,
      6,
    );
    const held = single.flatMap((value) => [value, value, value, value, value]);
    expect(noiseScale(held)).toBeCloseTo(noiseScale(single), 12);
  });
  it('is known of a metric that moves in steps, most of them 0', () => {
    const rounded = noisy(
      curve(200, () => 0.9),
      0.006,
      2,
    ).map((value) => Math.round(value * 50) / 50);
    expect(noiseScale(rounded, 0.02)).toBeGreaterThan(0.004);
    expect(noiseScale(rounded, 0.02)).toBeLessThan(0.02);
  });
});
