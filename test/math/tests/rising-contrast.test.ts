import { describe, expect, it } from 'vitest';
import { risingContrast } from '../../../src/math/tests/rising-contrast.js';
import { correlated } from '../../support/correlated.js';

const of = (...values: readonly number[]) => Float64Array.from(values);

describe('the rise of values in standard errors', () => {
  it('is that of the step where it explains more than the line, with 3 parameters fitted', () => {
    // 1.4 and 5.4, residuals 6 · 0.4² + 4 · 0.6²: σ² = 2.4 ÷ 7; the line leaves neighbors that go together (ρ = 0.155).
    const values = of(1, 2, 1, 2, 1, 5, 6, 5, 6, 5);
    expect(risingContrast(values)).toBeCloseTo(9.567, 3);
    expect(risingContrast(values)).toBeLessThan(4 / Math.sqrt((2.4 / 7) * (1 / 5 + 1 / 5)));
  });
  it('has noise of at least the floor', () => {
    const step = of(0, 0, 0, 0, 1, 1, 1, 1);
    expect(risingContrast(step)).toBe(Number.POSITIVE_INFINITY);
    expect(risingContrast(step, 0.2)).toBeCloseTo(risingContrast(step, 0.1) / 2, 9);
  });
  it('is 0 where nothing rises, and NaN of too few', () => {
    expect(risingContrast(of(5, 4, 3, 2, 1))).toBe(0);
    expect(risingContrast(of(2, 2, 2, 2, 2, 2))).toBe(0);
    expect(risingContrast(of(1, 2, 3, 4))).toBeNaN();
  });
  it('does not depend on where 0 is nor on the unit', () => {
    const values = correlated(40, 0.5, 3).map((value, i) => value + 0.05 * i);
    expect(risingContrast(values.map((value) => 100 * value - 7))).toBeCloseTo(risingContrast(values), 6);
  });
  it('of noise exceeds 3.9 in at most 2 of 100 series, also where neighbors go together', () => {
    for (const rho of [0, 0.5]) {
      const high = Array.from({ length: 300 }, (_, seed) => risingContrast(correlated(40, rho, seed)) > 3.9);
      expect(high.filter(Boolean).length).toBeLessThanOrEqual(9);
    }
  });
});
