import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/stats/seeded-random.js';
import { pairedT } from '../../../src/math/tests/paired-t.js';
import { gaussian } from '../../support/curves.js';
import { isSoak } from '../../support/soak.js';

/**
 * Cross-entropies of two models of ten classes that see the same examples through noise of their own, with logits that many times too
 * large.
 */
function differences(n: number, [a, b]: readonly [number, number], { mean, deviation, noise }: Task, seed: number): Float64Array {
  const [normal, uniform] = [gaussian(seed * 7919 + 1), seededRandom(seed * 104729 + 2)];
  return Float64Array.from({ length: n }, () => {
    const logit = mean + deviation * normal();
    const sign = uniform() < 1 / (1 + Math.exp(-logit)) ? -1 : 1;
    const loss = (factor: number) => Math.log1p(Math.exp(sign * factor * (logit + noise * normal())));
    return loss(a) - loss(b);
  });
}

interface Task {
  readonly mean: number;
  readonly deviation: number;
  readonly noise: number;
}

const TASKS = {
  'an accuracy of 0.7': { mean: 1.2, deviation: 1.5, noise: 1 },
  'an accuracy of 0.9': { mean: 3.6, deviation: 2.2, noise: 1 },
  'an accuracy of 0.995': { mean: 8, deviation: 2.5, noise: 1 },
} as const;
const CASES = Object.keys(TASKS).flatMap((name) => [2, 5].map((factor) => [name as keyof typeof TASKS, factor] as const));
const SIZES: readonly (readonly [number, number])[] = isSoak
  ? [
      [200, 10_000],
      [1000, 5000],
      [10_000, 1000],
    ]
  : [
      [200, 1000],
      [1000, 200],
      [10_000, 20],
    ];

/** Shares of draws with p below 0.01, and below 0.005 on either side. */
function found(draws: number, draw: (seed: number) => Float64Array) {
  let [any, worse, better] = [0, 0, 0];
  for (let seed = 0; seed < draws; seed += 1) {
    const { mean, pValue } = pairedT(draw(seed));
    if (pValue < 0.01) any += 1;
    if (pValue / 2 < 0.005 && mean > 0) worse += 1;
    if (pValue / 2 < 0.005 && mean < 0) better += 1;
  }
  return { any: any / draws, worse: worse / draws, better: better / draws };
}

/** The promised share and three standard errors of so few draws. */
function atMost(share: number, draws: number): number {
  return share + 3 * Math.sqrt((share * (1 - share)) / draws);
}

describe.each(CASES)('two models with %s and logits %d times too large', (name, factor) => {
  it.each(SIZES)('are told apart, by %d examples, in at most 13 of 1000 samples', (n, draws) => {
    const { any, worse } = found(draws, (seed) => differences(n, [factor, factor], TASKS[name], seed));
    if (isSoak) process.stdout.write(`${[name, factor, n, any, worse].join(' | ')}\n`);
    expect(any).toBeLessThanOrEqual(atMost(isSoak ? 0.013 : 0.01, draws));
    expect(worse).toBeLessThanOrEqual(atMost(0.01, draws));
  });
});

describe.each(CASES)(
  'a calibrated model and one with %s and logits %d times too large, of the same mean loss',
  (name, factor) => {
    const sides = [factor, 1] as const;
    const long = differences(isSoak ? 3_000_000 : 300_000, sides, TASKS[name], 999);
    const mean = long.reduce((sum, value) => sum + value, 0) / long.length;
    // Where 200 or 1000 examples have few or no wrong answers, they have nothing of the tail.
    const sizes = name === 'an accuracy of 0.995' ? SIZES.slice(2) : SIZES;
    it.each(sizes)('are told apart, by %d examples, in at most 15 of 1000 samples', (n, draws) => {
      const { any, worse, better } = found(draws, (seed) =>
        differences(n, sides, TASKS[name], seed).map((value) => value - mean),
      );
      if (isSoak) process.stdout.write(`${['skewed', name, factor, n, any, worse, better].join(' | ')}\n`);
      expect(any).toBeLessThanOrEqual(atMost(0.015, draws));
    });
  },
);

it('finds a difference, with an interval that agrees with the p value', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const shift = (seed % 10) / 40;
    const sample = differences(200, [2, 1], TASKS['an accuracy of 0.9'], seed).map((value) => value + shift - 0.1);
    const { interval, pValue, mean } = pairedT(sample);
    expect(interval[0] <= 0 && 0 <= interval[1]).toBe(pValue >= 0.05);
    expect(interval[0]).toBeLessThan(mean);
    expect(interval[1]).toBeGreaterThan(mean);
    const mirrored = pairedT(sample.map((value) => -value));
    expect(mirrored.pValue).toBeCloseTo(pValue, 12);
    expect(-mirrored.interval[1]).toBeCloseTo(interval[0], 12);
  }
});

it('has an answer where formulas break', () => {
  expect(pairedT(new Float64Array(0))).toEqual({ mean: Number.NaN, interval: [Number.NaN, Number.NaN], pValue: Number.NaN });
  expect(pairedT(Float64Array.of(1)).pValue).toBeNaN();
  expect(pairedT(Float64Array.of(1, Number.NaN, 2)).pValue).toBeNaN();
  expect(pairedT(Float64Array.of(1, Number.POSITIVE_INFINITY)).pValue).toBeNaN();
  expect(pairedT(new Float64Array(9))).toEqual({ mean: 0, interval: [0, 0], pValue: 1 });
  expect(pairedT(new Float64Array(9).fill(2))).toEqual({ mean: 2, interval: [2, 2], pValue: 0 });
});
