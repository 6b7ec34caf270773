import { describe, expect, it } from 'vitest';
import { twoSamples } from '../../src/compare/two-samples.js';
import { holm } from '../../src/math/tests/holm.js';
import { gaussian } from '../support/curves.js';

/** scipy.stats.ttest_ind(a, b, equal_var=False, alternative='greater'): t = −Δ/SE, df by Welch and Satterthwaite, worked by hand. */
it('is Welch’s test', () => {
  const [a, b] = [
    [1, 2, 3, 4, 5],
    [2, 3, 4, 5, 6, 7],
  ];
  const { test, worse, pWorse, interval } = twoSamples({ candidate: b, baseline: a }, 1);
  const error = Math.sqrt(2.5 / 5 + 3.5 / 6);
  const df = (2.5 / 5 + 3.5 / 6) ** 2 / ((2.5 / 5) ** 2 / 4 + (3.5 / 6) ** 2 / 5);
  expect(test).toBe('welch');
  expect(worse).toBe(1.5);
  // t = 1.441153 with 8.990 degrees of freedom: one-sided p = 0.091758, two-sided 95% quantile 2.26266.
  expect(worse / error).toBeCloseTo(1.441153, 6);
  expect(df).toBeCloseTo(8.9896, 3);
  expect(pWorse).toBeCloseTo(0.0918, 3);
  expect((interval[1] - interval[0]) / 2 / error).toBeCloseTo(2.2626, 3);
});

describe('under the null', () => {
  it.each([
    [3, 3],
    [5, 3],
    [1, 5],
  ])('%d against %d runs say "worse" in about 5 of 100 cases, and the interval covers 95', (n, m) => {
    const draw = gaussian(n * 10 + m);
    let [alarms, covered] = [0, 0];
    const trials = 3000;
    for (let i = 0; i < trials; i += 1) {
      const side = (count: number) => Array.from({ length: count }, () => 0.9 + 0.01 * draw());
      const { pWorse, interval } = twoSamples({ candidate: side(n), baseline: side(m) }, -1);
      if (pWorse < 0.05) alarms += 1;
      if (interval[0] <= 0 && interval[1] >= 0) covered += 1;
    }
    expect(alarms / trials).toBeLessThan(0.065);
    expect(alarms / trials).toBeGreaterThan(0.02);
    expect(covered / trials).toBeGreaterThan(0.935);
  });
});

it('has no p value for one run against one', () => {
  const { test, pWorse } = twoSamples({ candidate: [0.8], baseline: [0.9], error: 0.001 }, -1);
  expect(test).toBe('within-run-noise');
  expect(pWorse).toBeNaN();
});

it('finds four times of five what it calls detectable', () => {
  const draw = gaussian(9);
  const side = (mean: number) => Array.from({ length: 4 }, () => mean + 0.01 * draw());
  const truth = (1.9432 + 0.9057) * 0.01 * Math.sqrt(2 / 4);
  let found = 0;
  for (let i = 0; i < 2000; i += 1)
    if (twoSamples({ candidate: side(0.9 - truth), baseline: side(0.9) }, -1).pWorse < 0.05) found += 1;
  expect(found / 2000).toBeGreaterThan(0.72);
  expect(found / 2000).toBeLessThan(0.88);
});

it('adjusts p values by Holm', () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(holm([0.5, Number.NaN, 0.6])).toEqual([1, Number.NaN, 1]);
});
