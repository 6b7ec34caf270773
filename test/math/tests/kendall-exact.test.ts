import { describe, expect, it } from 'vitest';
import { kendallExact } from '../../../src/math/tests/kendall-exact.js';
import { mannKendall } from '../../../src/math/tests/mann-kendall.js';

/** All orders of the numbers from 1 to n. */
function orders(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((order) => Array.from({ length: n }, (_, i) => [...order.slice(0, i), n, ...order.slice(i)]));
}

function pairs(values: readonly number[]): number {
  return values.reduce((sum, b, j) => sum + values.slice(0, j).reduce((own, a) => own + Math.sign(b - a), 0), 0);
}

describe('the exact chance of a trend', () => {
  it.each([
    [[1, 2, 3], 1 / 6],
    [[1, 2, 3, 4, 5], 1 / 120],
    [[5, 4, 3, 2, 1], 1],
    [[3], 1],
    [[], 1],
  ])('of %j is %d', (values, chance) => {
    expect(kendallExact(values)).toBeCloseTo(chance, 12);
  });
  it('is the share of all orders that rise as steadily', () => {
    const all = orders(6);
    for (const values of [
      [1, 2, 3, 4, 6, 5],
      [2, 1, 3, 5, 4, 6],
      [6, 1, 2, 3, 4, 5],
    ])
      expect(kendallExact(values)).toBeCloseTo(all.filter((one) => pairs(one) >= pairs(values)).length / all.length, 12);
  });
  it('is near the normal approximation for many values', () => {
    const values = Array.from({ length: 25 }, (_, i) => i + 9 * Math.sin(2 * i));
    expect(kendallExact(values)).toBeGreaterThan(mannKendall(values).p / 10);
    expect(kendallExact(values)).toBeLessThan(mannKendall(values).p * 10);
  });
});
