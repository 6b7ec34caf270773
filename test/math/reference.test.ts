import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { theilSen } from '../../src/math/curve/theil-sen.js';
import { normalCdf, normalQuantile, twoSided } from '../../src/math/stats/normal.js';
import { quantile } from '../../src/math/stats/quantile.js';
import { ranks } from '../../src/math/stats/ranks.js';
import { brownForsythe } from '../../src/math/tests/brown-forsythe.js';
import { mannKendall } from '../../src/math/tests/mann-kendall.js';
import { spearman } from '../../src/math/tests/spearman.js';
import { theilSenInterval } from '../../src/math/tests/theil-sen-interval.js';

interface Reference {
  readonly cases: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly mannKendall: Readonly<Record<'s' | 'variance' | 'z' | 'p', number>>;
    readonly theilSen: Readonly<Record<'slope' | 'low' | 'high', number>>;
    readonly spearman: { readonly other: readonly number[]; readonly rho: number };
    readonly ranks: readonly number[];
    readonly quantiles: readonly (readonly [number, number])[];
    readonly brownForsythe: { readonly f: number; readonly p: number };
  }[];
  readonly normalCdf: readonly (readonly [number, number, number])[];
  readonly normalQuantile: readonly (readonly [number, number])[];
}

/** Written by test/support/reference-statistics.py with NumPy and SciPy. */
const reference = JSON.parse(readFileSync('test/fixtures/math/reference.json', 'utf8')) as Reference;

const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 1e-300);

describe.each(reference.cases.map((one) => [one.name, one] as const))(
  'agrees with SciPy and NumPy to 1e-9 on %s values',
  (_, one) => {
    it('Mann–Kendall with the variance of Hamed and Rao', () => {
      const trend = mannKendall(one.values);
      for (const key of ['s', 'variance', 'z', 'p'] as const) near(trend[key], one.mannKendall[key]);
    });
    it('Theil–Sen and its interval', () => {
      const interval = theilSenInterval(one.values);
      for (const key of ['slope', 'low', 'high'] as const) near(interval[key], one.theilSen[key]);
      near(theilSen(one.values).slope, one.theilSen.slope);
    });
    it('ranks, Spearman, quantiles, Brown–Forsythe', () => {
      expect([...ranks(one.values)]).toEqual(one.ranks);
      near(spearman(one.values, one.spearman.other), one.spearman.rho);
      for (const [p, value] of one.quantiles) near(quantile(one.values, p), value);
      const half = one.values.length >> 1;
      const { f, p } = brownForsythe(
        one.values.slice(0, half),
        one.values.slice(half).map((value) => 3 * value),
      );
      near(f, one.brownForsythe.f);
      near(p, one.brownForsythe.p);
    });
  },
);

it('the normal distribution agrees with SciPy to 1e-9, far into the tail', () => {
  for (const [z, cdf, both] of reference.normalCdf) {
    near(normalCdf(z), cdf);
    near(twoSided(z), both);
  }
  for (const [p, z] of reference.normalQuantile) near(normalQuantile(p), z);
});

it('says NaN where there is no answer', () => {
  expect(mannKendall([1, 2, 3]).p).toBeNaN();
  expect(theilSenInterval([1]).slope).toBeNaN();
  expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN();
  expect(spearman([], [])).toBeNaN();
  expect(quantile([], 0.5)).toBeNaN();
  expect(quantile([1, 2], 2)).toBeNaN();
  expect(brownForsythe([1, 2], [1, 2, 3]).p).toBeNaN();
  expect(normalQuantile(0)).toBeNaN();
  expect(normalCdf(Number.NaN)).toBeNaN();
  expect([...ranks([])]).toEqual([]);
});
