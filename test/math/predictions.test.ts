import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { equalMassBins } from '../../src/math/calibration/equal-mass-bins.js';
import { halfOf } from '../../src/math/calibration/half-of.js';
import { fitTemperature } from '../../src/math/calibration/temperature.js';
import { foldedNormal } from '../../src/math/stats/folded-normal.js';
import { wilson } from '../../src/math/stats/wilson.js';
import { mcnemarExact } from '../../src/math/tests/mcnemar-exact.js';
import { pairedProportions } from '../../src/math/tests/paired-proportions.js';
import { pairedT } from '../../src/math/tests/paired-t.js';

type Interval = readonly [number, number];

interface Reference {
  readonly madeBy: string;
  readonly predictions: readonly {
    readonly name: string;
    readonly classes: number;
    readonly logits: readonly number[];
    readonly labels: readonly number[];
    readonly logLoss: number;
    readonly bins: readonly (readonly [number, number, number])[];
    readonly equalMassError: number;
    readonly inverseTemperature: number;
    readonly lossThere: number;
  }[];
  readonly paired: readonly {
    readonly name: string;
    readonly differences: readonly number[];
    readonly p: number;
    readonly interval: Interval;
    readonly hallP: number;
    readonly hallInterval: Interval;
  }[];
  readonly mcnemar: readonly (readonly [number, number, number])[];
  readonly pairedProportions: readonly (readonly [number, number, number, number, number])[];
  readonly foldedNormal: readonly (readonly [number, number, number])[];
  readonly wilson: readonly (readonly [number, number, number, number])[];
}

/** Written by test/support/reference-predictions.py with NumPy, SciPy and scikit-learn. */
const reference = JSON.parse(readFileSync('test/fixtures/math/predictions.json', 'utf8')) as Reference;

function near(actual: number, expected: number, tolerance = 1e-9): void {
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.abs(expected) + 1e-300,
  );
}

describe.each(reference.predictions.map((one) => [one.name, one] as const))(`agrees with ${reference.madeBy}: %s`, (_, one) => {
  const n = one.labels.length;
  const scores = one.labels.map((_label, i) => one.logits.slice(i * one.classes, (i + 1) * one.classes));
  const confidence = Float64Array.from(scores, (row) => {
    const largest = Math.max(...row);
    return 1 / row.reduce((sum, score) => sum + Math.exp(score - largest), 0);
  });
  const right = (i: number) => scores[i]!.indexOf(Math.max(...scores[i]!)) === one.labels[i];
  it('bins of equal mass and their plain error', () => {
    const bins = equalMassBins(confidence, right);
    expect(bins.map(({ examples }) => examples)).toEqual(one.bins.map(([examples]) => examples));
    for (const [j, [, mean, share]] of one.bins.entries()) {
      near(bins[j]!.confidence, mean);
      near(bins[j]!.accuracy, share);
    }
    near(
      bins.reduce((sum, bin) => sum + (bin.examples / n) * Math.abs(bin.accuracy - bin.confidence), 0),
      one.equalMassError,
    );
  });
  it('temperature and losses', () => {
    // The same examples on both halves: what is fitted on one is told of them all.
    const all = Array.from({ length: 5 * n }, (_, row) => row);
    const fit = all.filter((row) => halfOf(row) === 0).slice(0, n);
    const rows = Int32Array.from([...fit, ...all.filter((row) => row > fit[n - 1]! && halfOf(row) === 1).slice(0, n)]);
    const labels = new Int32Array(Math.max(...rows) + 1);
    for (const [i, row] of rows.entries()) labels[row] = one.labels[i % n]!;
    const fitted = fitTemperature({ rows, logits: Float32Array.from([...one.logits, ...one.logits]) }, labels, one.classes)!;
    expect([fitted.fittedOn, fitted.toldOn]).toEqual([n, n]);
    near(1 / fitted.value, one.inverseTemperature, 1e-6);
    near(fitted.before, one.logLoss);
    near(fitted.after, one.lossThere);
  });
});

it.each(reference.paired.map((one) => [one.name, one] as const))('paired differences agree with SciPy: %s', (_, one) => {
  const { interval, pValue } = pairedT(Float64Array.from(one.differences));
  near(pValue, Math.max(one.p, one.hallP), 1e-8);
  near(interval[0], Math.min(one.interval[0], one.hallInterval[0]), 1e-8);
  near(interval[1], Math.max(one.interval[1], one.hallInterval[1]), 1e-8);
});

it('McNemar’s exact test agrees with SciPy, for millions too', () => {
  for (const [lost, won, p] of reference.mcnemar) {
    near(mcnemarExact(lost, won), p);
    near(mcnemarExact(won, lost), p);
  }
  for (const [lost, won] of [
    [-1, 2],
    [0.5, 2],
    [Number.NaN, 1],
  ] as const) {
    expect(mcnemarExact(lost, won)).toBeNaN();
  }
});

it('the interval of paired proportions agrees with its formula', () => {
  for (const [lost, won, n, low, high] of reference.pairedProportions) {
    const interval = pairedProportions(lost, won, n);
    near(interval[0], Math.max(-1, low));
    near(interval[1], Math.min(1, high));
  }
  expect(pairedProportions(0, 0, 0)).toEqual([Number.NaN, Number.NaN]);
  expect(pairedProportions(3, 3, 5)).toEqual([Number.NaN, Number.NaN]);
});

it('the folded normal distribution and Wilson’s interval agree with SciPy', () => {
  for (const [mu, s, mean] of reference.foldedNormal) near(foldedNormal(mu, s), mean);
  expect(foldedNormal(-0.3, 0)).toBe(0.3);
  for (const [k, n, low, high] of reference.wilson) {
    const interval = wilson(k / n, n);
    expect(interval[0]).toBeCloseTo(low, 12);
    expect(interval[1]).toBeCloseTo(high, 12);
  }
  expect(wilson(0, 0)).toEqual([Number.NaN, Number.NaN]);
});
