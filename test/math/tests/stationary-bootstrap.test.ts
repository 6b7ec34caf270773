import { describe, expect, it } from 'vitest';
import { seededRandom, seedOf } from '../../../src/math/stats/seeded-random.js';
import { bootstrapInterval, resample } from '../../../src/math/tests/stationary-bootstrap.js';
import { gaussian } from '../../support/curves.js';

const average = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
const white = (n: number, seed: number) => {
  const draw = gaussian(seed);
  return Array.from({ length: n }, () => draw());
};

describe('resample', () => {
  it('draws every index equally often, in blocks of the mean length', () => {
    const random = seededRandom(7);
    const counts = new Float64Array(20);
    let breaks = 0;
    for (let draw = 0; draw < 4000; draw += 1) {
      const indices = resample(20, 4, random);
      for (const [i, index] of indices.entries()) {
        counts[index] = counts[index]! + 1;
        if (i > 0 && index !== (indices[i - 1]! + 1) % 20) breaks += 1;
      }
    }
    for (const count of counts) expect(Math.abs(count / 4000 - 1)).toBeLessThan(0.1);
    // A new block begins with probability 1/4, and lands on the next index by chance once in 20.
    expect(breaks / (4000 * 19)).toBeCloseTo(0.25 * 0.95, 2);
  });
  it('has nothing to draw from nothing', () => {
    expect(resample(0, 3, seededRandom(1))).toHaveLength(0);
    expect([...resample(1, 3, seededRandom(1))]).toEqual([0]);
  });
});

describe('bootstrapInterval', () => {
  it('covers the mean of white noise about as often as it says', () => {
    let covered = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const values = white(60, seed);
      const center = average(values);
      const [low, high] = bootstrapInterval(values, new Float64Array(60).fill(center), average, { draws: 200 });
      if (low <= 0 && high >= 0) covered += 1;
    }
    expect(covered / 200).toBeGreaterThan(0.8);
    expect(covered / 200).toBeLessThan(0.97);
  });
  it('is wider for correlated residuals than drawing points one by one', () => {
    let last = 0;
    const red = white(200, 3).map((value) => {
      last = 0.7 * last + value;
      return last;
    });
    const fit = new Float64Array(200).fill(average(red));
    const width = (meanBlock: number) => {
      const [low, high] = bootstrapInterval(red, fit, average, { meanBlock });
      return high - low;
    };
    expect(width(10)).toBeGreaterThan(1.4 * width(1));
  });
  it('is the same each time, and the same share of a scaled curve', () => {
    const values = white(50, 9);
    const zero = new Float64Array(50);
    const once = bootstrapInterval(values, zero, average);
    expect(bootstrapInterval(values, zero, average)).toEqual(once);
    const scaled = bootstrapInterval(
      values.map((value) => 8 * value),
      zero,
      average,
    );
    expect(scaled[0] / 8).toBeCloseTo(once[0], 12);
    expect(scaled[1] / 8).toBeCloseTo(once[1], 12);
  });
  it('has no answer without values or without a statistic', () => {
    expect(bootstrapInterval([], [], average)).toEqual([Number.NaN, Number.NaN]);
    expect(bootstrapInterval([1, 2], [1, 2], () => Number.NaN)).toEqual([Number.NaN, Number.NaN]);
  });
});

it('a seed depends on the order of the values alone', () => {
  expect(seedOf([3, 1, 2])).toBe(seedOf([0.3, 0.1, 0.2]));
  expect(seedOf([3, 1, 2])).not.toBe(seedOf([1, 3, 2]));
  expect(seedOf([])).toBe(0x811c9dc5);
});
