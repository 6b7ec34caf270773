import { expect, it } from 'vitest';
import { equalMassBins } from '../../../src/math/calibration/equal-mass-bins.js';
import { perfectlyCalibrated } from '../../../src/math/calibration/perfectly-calibrated.js';
import { twoSided } from '../../../src/math/stats/normal.js';

function chanceOf(confidence: number, examples: number, error: number): number {
  return perfectlyCalibrated(
    equalMassBins(new Float64Array(examples).fill(confidence), () => true),
    error,
  );
}

it('knows the chance of a gap of one bin', () => {
  // One wrong answer of a thousand at 0.9999, by the binomial distribution; one standard error, by the normal one.
  expect(chanceOf(0.9999, 1000, 0.0009)).toBeCloseTo(1 - 0.9999 ** 1000, 1);
  expect(chanceOf(0.0001, 1000, 0.0009)).toBeCloseTo(1 - 0.9999 ** 1000, 1);
  expect(chanceOf(0.5, 10_000, 0.005)).toBeCloseTo(twoSided(1), 1);
  expect(chanceOf(0.5, 10_000, 0.0129)).toBeLessThan(0.03);
});

it('has an answer where formulas break', () => {
  expect(perfectlyCalibrated([], 0)).toBeNaN();
  expect(chanceOf(0.7, 100, 0)).toBe(1);
  expect(chanceOf(1, 100, 0)).toBe(1);
  expect(chanceOf(1, 100, 0.01)).toBe(0);
  expect(chanceOf(0.7, 100, Number.NaN)).toBe(0);
});
