import { describe, expect, it } from 'vitest';
import { halfOf } from '../../../src/math/calibration/half-of.js';
import { fitTemperature } from '../../../src/math/calibration/temperature.js';
import { seededRandom } from '../../../src/math/stats/seeded-random.js';
import { gaussian } from '../../support/curves.js';

/** Logits of `n` examples of a model whose temperature is known, and labels. */
function drawn(n: number, classes: number, temperature: number, seed = 1) {
  const [normal, uniform] = [gaussian(seed), seededRandom(seed + 1)];
  const logits = new Float32Array(n * classes);
  const labels = new Int32Array(n);
  for (let i = 0; i < n; i += 1) {
    const weights = Array.from({ length: classes }, (_, k) => {
      const logit = 3 * normal();
      logits[i * classes + k] = logit * temperature;
      return Math.exp(logit);
    });
    let left = uniform() * weights.reduce((sum, weight) => sum + weight, 0);
    labels[i] = weights.findIndex((weight) => {
      left -= weight;
      return left <= 0;
    });
  }
  return { sample: { rows: Int32Array.from(labels.keys()), logits }, labels };
}

it.each([0.1, 0.5, 1, 2, 10])('finds the temperature %d', (temperature) => {
  const { sample, labels } = drawn(20_000, 5, temperature);
  const fitted = fitTemperature(sample, labels, 5)!;
  expect(fitted.value / temperature).toBeCloseTo(1, 1);
  expect(fitted.fittedOn + fitted.toldOn).toBe(20_000);
  expect(fitted.after).toBeLessThan(fitted.before + 1e-4);
});

it('goes over part of a large sample', () => {
  const { sample, labels } = drawn(100_000, 100, 2);
  const fitted = fitTemperature(sample, labels, 100)!;
  expect(fitted.fittedOn).toBe(40_000);
  expect(fitted.toldOn).toBe(20_000);
  expect(Math.abs(fitted.value / 2 - 1)).toBeLessThan(0.02);
});

it('indexes labels by the rows of the sample', () => {
  const { sample, labels } = drawn(1000, 3, 2);
  const moved = new Int32Array(3000);
  for (const [row, label] of labels.entries()) moved[3 * row] = label;
  const rows = sample.rows.map((row) => 3 * row);
  expect(fitTemperature({ rows, logits: sample.logits }, moved, 3)!.value).toBeCloseTo(2, 0);
});

describe('what breaks formulas', () => {
  it('too few examples', () => {
    const { sample, labels } = drawn(190, 3, 1);
    expect(fitTemperature(sample, labels, 3)).toBeNull();
    expect(fitTemperature({ rows: new Int32Array(0), logits: new Float32Array(0) }, labels, 3)).toBeNull();
  });
  it('all right: the smallest temperature', () => {
    const { sample } = drawn(1000, 3, 1);
    const largest = sample.rows.map((i) => {
      const row = sample.logits.subarray(3 * i, 3 * i + 3);
      return row.indexOf(Math.max(...row));
    });
    const fitted = fitTemperature(sample, largest, 3)!;
    expect(fitted.value).toBeGreaterThanOrEqual(0.02);
    expect(fitted.value).toBeLessThan(0.06);
    expect(fitted.after).toBeLessThan(fitted.before);
  });
  it('nothing to do with the labels: a large temperature, at most 50', () => {
    const { sample, labels } = drawn(1000, 3, 1);
    const fitted = fitTemperature(sample, labels.slice().reverse(), 3)!;
    expect(fitted.value).toBeGreaterThan(5);
    expect(fitted.value).toBeLessThanOrEqual(50);
  });
  it('the same score for all classes', () => {
    const fitted = fitTemperature(
      { rows: Int32Array.from({ length: 1000 }, (_, i) => i), logits: new Float32Array(3000) },
      new Int32Array(1000),
      3,
    )!;
    expect(fitted.value).toBe(1);
    expect(fitted.after).toBeCloseTo(Math.log(3), 12);
  });
  it('scores and labels that no number can be made of', () => {
    const { sample, labels } = drawn(1000, 3, 2);
    const broken = sample.logits.slice();
    broken.set([Number.NaN, 0, 0, Number.POSITIVE_INFINITY, 0, 0], 0);
    for (let k = 0; k < 3; k += 1) broken[6 + k] = Number.NEGATIVE_INFINITY;
    broken[9 + labels[3]!] = Number.NEGATIVE_INFINITY;
    const unknown = labels.slice();
    unknown.set([-1, 3], 4);
    const fitted = fitTemperature({ rows: sample.rows, logits: broken }, unknown, 3)!;
    expect(fitted.fittedOn + fitted.toldOn).toBe(1000 - 6);
    expect(fitted.value).toBeCloseTo(2, 0);
  });
  it('classes of probability 0', () => {
    const { sample, labels } = drawn(1000, 3, 2);
    const some = sample.logits.slice();
    for (const [i, label] of labels.entries()) some[3 * i + ((label + 1) % 3)] = Number.NEGATIVE_INFINITY;
    const fitted = fitTemperature({ rows: sample.rows, logits: some }, labels, 3)!;
    expect(Number.isFinite(fitted.value) && Number.isFinite(fitted.after)).toBe(true);
  });
  it('huge scores', () => {
    const { sample, labels } = drawn(1000, 3, 1);
    const fitted = fitTemperature({ rows: sample.rows, logits: sample.logits.map((score) => 1e30 * score) }, labels, 3)!;
    expect(fitted.value).toBeGreaterThan(49);
    expect(Number.isFinite(fitted.before)).toBe(true);
  });
});

it('halves are even, whatever the step between rows', () => {
  for (const step of [1, 2, 3, 8, 1024, 65_536]) {
    let ones = 0;
    for (let i = 0; i < 10_000; i += 1) ones += halfOf(step * i);
    expect(Math.abs(ones - 5000), String(step)).toBeLessThan(200);
  }
});
