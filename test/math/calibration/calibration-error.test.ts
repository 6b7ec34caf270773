import { describe, expect, it } from 'vitest';
import { calibrationError } from '../../../src/math/calibration/calibration-error.js';
import { MODELS, type Model, predicted } from '../../support/predicted.js';
import { isSoak } from '../../support/soak.js';

const CASES = MODELS.flatMap((model) => [1, 0.5, 2].map((temperature) => [model, temperature] as const));
const SIZES: readonly (readonly [number, number])[] = isSoak
  ? [
      [200, 2000],
      [1000, 1000],
      [10_000, 300],
    ]
  : ([
      [200, 120],
      [1000, 60],
      [10_000, 12],
    ] as const);

/** Mean distance of chance and confidence over endless data, as good as 300,000 examples tell it. */
function trueError(model: Model, temperature: number): number {
  if (temperature === 1) return 0;
  const { chance, confidence } = predicted(model, 300_000, temperature, 999);
  return chance.reduce((sum, share, i) => sum + Math.abs(share - confidence[i]!), 0) / chance.length;
}

function told(model: Model, n: number, temperature: number, seed: number) {
  const { confidence, right } = predicted(model, n, temperature, seed);
  return calibrationError(confidence, (i) => right[i] === 1);
}

describe.each(CASES)('%s accuracy, temperature %d', (model, temperature) => {
  const truth = trueError(model, temperature);
  it.each(SIZES)('covers the true error of %d examples', (n, draws) => {
    let [covered, sum, width] = [0, 0, 0];
    for (let seed = 0; seed < draws; seed += 1) {
      const { ece, interval } = told(model, n, temperature, seed);
      const [low, high] = interval;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(ece);
      expect(high).toBeGreaterThanOrEqual(ece);
      if (low <= truth && truth <= high) covered += 1;
      sum += ece;
      width += high - low;
    }
    const share = covered / draws;
    if (isSoak)
      process.stdout.write(
        `${[model, temperature, n, truth.toFixed(4), (sum / draws).toFixed(4), (width / draws).toFixed(4), share.toFixed(3)].join(' | ')}\n`,
      );
    // What is promised, less three standard errors of so few draws.
    const promised = temperature === 1 ? 0.94 : 0.9;
    expect(share).toBeGreaterThanOrEqual(promised - 3 * Math.sqrt((promised * (1 - promised)) / draws));
    // The noise that is left: a plain sum of gaps has 0.077 at 200 examples.
    expect(Math.abs(sum / draws - truth)).toBeLessThan(0.04 * Math.sqrt(200 / n));
  });
});

describe('what breaks formulas', () => {
  const rightBut = (wrong: number) => (i: number) => i >= wrong;
  it('no examples', () => {
    const { ece, interval, bins } = calibrationError(new Float64Array(0), () => true);
    expect([ece, ...interval]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(bins).toEqual([]);
  });
  it('one example', () => {
    const { ece, interval } = calibrationError(Float64Array.of(0.7), () => true);
    expect(ece).toBeGreaterThanOrEqual(0);
    expect(interval[0]).toBe(0);
    expect(interval[1]).toBeGreaterThan(0.3);
  });
  it('all of confidence 1, all right', () => {
    const { ece, interval } = calibrationError(new Float64Array(500).fill(1), () => true);
    expect(ece).toBe(0);
    expect(interval[0]).toBe(0);
    expect(interval[1]).toBeLessThan(0.01);
  });
  it.each([1, 5, 500])('all of confidence 1, %d of 500 wrong', (wrong) => {
    const { ece, interval } = calibrationError(new Float64Array(500).fill(1), rightBut(wrong));
    expect(ece).toBeGreaterThan(0.5 * (wrong / 500));
    expect(ece).toBeLessThanOrEqual(wrong / 500);
    expect(interval[0]).toBeGreaterThan(0);
    expect(interval[1]).toBeLessThanOrEqual(1);
  });
  it('confidence 0, which no model of classes has', () => {
    expect(calibrationError(new Float64Array(500), () => true).ece).toBeGreaterThan(0.9);
  });
  it('half at 0 and half at 1', () => {
    const half = Float64Array.from({ length: 1000 }, (_, i) => i % 2);
    expect(calibrationError(half, (i) => i % 2 === 1).ece).toBe(0);
  });
  it('NaN among them', () => {
    const some = Float64Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? Number.NaN : 0.8));
    const { bins } = calibrationError(some, (i) => i % 5 > 0);
    expect(bins).toEqual([{ examples: 200, confidence: expect.closeTo(0.8, 12), accuracy: 0.8 }]);
  });
  it('one wrong answer among a thousand of 0.9999 is chance', () => {
    expect(calibrationError(new Float64Array(1000).fill(0.9999), rightBut(1)).interval[0]).toBe(0);
    expect(calibrationError(new Float64Array(1000).fill(0.9999), rightBut(5)).interval[0]).toBeGreaterThan(0.001);
  });
});

it('says the same whatever the order of the file', () => {
  const { confidence, right } = predicted('saturated', 2000, 0.5, 3);
  const backward = calibrationError(confidence.slice().reverse(), (i) => right[1999 - i] === 1);
  const forward = calibrationError(confidence, (i) => right[i] === 1);
  expect(backward.ece).toBeCloseTo(forward.ece, 12);
  expect(backward.bins.map(({ examples }) => examples)).toEqual(forward.bins.map(({ examples }) => examples));
});
