import { expect, it } from 'vitest';
import { standardDeviation } from '../../../src/math/stats/mean.js';

it('equal values have no spread', () => {
  for (const value of [0.1, 1 / 3, 1e-8, 1e12, -0.7]) expect(standardDeviation([value, value, value])).toBe(0);
});

it('the spread of a few values', () => {
  expect(standardDeviation([1, 2, 3])).toBe(1);
  expect(standardDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1);
  expect(standardDeviation([5])).toBeNaN();
});
