import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/stats/seeded-random.js';
import { bestSplit, changePoints } from '../../../src/math/tests/change-points.js';
import { gaussian } from '../../support/curves.js';

interface References {
  readonly energy: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly at: number;
    readonly energy: number;
    readonly p: number;
  }[];
}

/** Computed with R by make-change-points.R in the same folder. */
const known = JSON.parse(readFileSync('test/fixtures/statistics/change-points.json', 'utf8')) as References;

describe(`agrees with R’s energy ${known.energy}`, () => {
  it.each(known.series)('$name', ({ name, values, at, energy, p }) => {
    const split = bestSplit(values);
    expect(split.at).toBe(at);
    expect(Math.abs(split.energy - energy)).toBeLessThanOrEqual(1e-9 * energy);
    const found = changePoints(values).find((one) => one.at === at);
    // Two permutation tests agree as far as their numbers of draws allow; a straight line is no change of ours.
    if (found) expect(Math.abs(found.p - p)).toBeLessThan(0.015);
    else if (!name.includes('line')) expect(p).toBeGreaterThan(0.02);
  });
});

type Draw = () => number;
const normal = (seed: number): Draw => gaussian(seed);
/** Student's t with 3 degrees of freedom, brought to a standard deviation of 1. */
function heavy(seed: number): Draw {
  const draw = gaussian(seed);
  return () => draw() / Math.sqrt(draw() ** 2 + draw() ** 2 + draw() ** 2);
}
const series = (n: number, draw: Draw, level: (i: number) => number = () => 0) =>
  Array.from({ length: n }, (_, i) => draw() + level(i));
const places = (values: readonly number[]) => changePoints(values).map(({ at }) => at);

/** How many of `draws` series are as wanted. */
function counted(draws: number, isWanted: (seed: number) => boolean): number {
  return Array.from({ length: draws }, (_, seed) => isWanted(seed + 1)).filter(Boolean).length;
}

describe('a series of one level', () => {
  // At a rate of 3%, 17 or more of 200 are found in one of 10,000 such tests; at 10% the test fails in three of four.
  it.each([
    [8, 'normal', normal],
    [15, 'normal', normal],
    [30, 'normal', normal],
    [8, 'heavy tails', heavy],
    [15, 'heavy tails', heavy],
    [30, 'heavy tails', heavy],
  ] as const)('has no change in 95% of draws (%d values, %s)', (n, _, draw) => {
    expect(counted(200, (seed) => places(series(n, draw(seed))).length > 0)).toBeLessThan(17);
  });
  it('has none where all are equal, where there are few, and none at all', () => {
    for (const values of [[], [1], [1, 9], [1, 1, 9, 9], Array.from({ length: 30 }, () => 0.1), [1, 2, 3, 11, 12, 13, 12]])
      expect(changePoints(values)).toEqual([]);
  });
  it('has none for one failed training', () => {
    const failed = (at: number, by: number) => (seed: number) =>
      places(series(20, normal(seed), (i) => (i === at ? by : 0))).length > 0;
    expect(counted(60, failed(10, -12))).toBeLessThan(4);
    // The last one may be the first of a new level: that it is taken for one with its neighbor is rare.
    expect(counted(60, failed(19, -12))).toBeLessThan(12);
  });
});

describe('a change of the level', () => {
  it.each([
    [8, 'normal', normal],
    [22, 'normal', normal],
    [8, 'heavy tails', heavy],
    [22, 'heavy tails', heavy],
  ] as const)('of three standard deviations is found (8 values after %d, %s)', (before, _, draw) => {
    const found = counted(60, (seed) => {
      const at = places(series(before + 8, draw(seed), (i) => (i < before ? 0 : 3))).at(-1);
      return at !== undefined && Math.abs(at - before) <= 4;
    });
    expect(found).toBeGreaterThanOrEqual(52);
  });
  it('is found again behind another one', () => {
    const stairs = (seed: number) => places(series(30, normal(seed), (i) => 5 * Math.floor(i / 10)));
    expect(counted(25, (seed) => stairs(seed).join() === '10,20')).toBeGreaterThanOrEqual(20);
  });
  it('may be two values old', () => {
    const values = [...series(24, normal(3), () => 0), 8, 8.4];
    expect(places(values)).toEqual([24]);
  });
});

describe('a drift', () => {
  it('is no ladder of changes', () => {
    const drifts = (slope: number) => counted(30, (seed) => places(series(30, normal(seed), (i) => slope * i)).length === 0);
    expect(drifts(0.2)).toBeGreaterThanOrEqual(23);
    expect(drifts(0.5)).toBeGreaterThanOrEqual(25);
    expect(places(Array.from({ length: 20 }, (_, i) => i))).toEqual([]);
  });
  it('after a step leaves the step', () => {
    const found = (seed: number) => places(series(30, normal(seed), (i) => (i < 14 ? -8 : 0.3 * (i - 14)))).join() === '14';
    expect(counted(25, found)).toBeGreaterThanOrEqual(16);
  });
});

it('depends on nothing but the values, and not on their unit', () => {
  const random = seededRandom(5);
  const values = Array.from({ length: 24 }, (_, i) => random() + (i < 12 ? 0 : 0.8));
  expect(changePoints(values)).toEqual(changePoints(values));
  expect(changePoints(values.map((value) => 1000 * value))).toEqual(changePoints(values));
  expect(places(values)).toEqual([12]);
});
