import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/math/curve/period.js';
import { curve, gaussian } from '../../support/curves.js';

const LIMITS = { minCorrelation: 0.3, minZ: 4 };

describe('periodOf', () => {
  it.each([4, 8, 15, 30])('finds a pattern of %i points, whatever the trend below it', (every) => {
    const values = Float64Array.from(curve(200, (i) => Math.exp(-i / 30) + 0.1 * Math.sin((2 * Math.PI * i) / every)));
    const { points, correlation } = periodOf(values, LIMITS)!;
    expect(Math.abs(points - every)).toBeLessThanOrEqual(1);
    expect(correlation).toBeGreaterThan(0.7);
  });
  it('looks at the length that is expected alone, with tolerance for whole bins', () => {
    const values = Float64Array.from(curve(400, (i) => Math.exp(-i / 90) + 0.1 * ((i % 37) / 37)));
    expect(Math.abs(periodOf(values, { ...LIMITS, expected: 37 })!.points - 37)).toBeLessThanOrEqual(1);
    expect(periodOf(values, { ...LIMITS, expected: 50 })).toBeNull();
  });
  it('counts the points of a long curve, not its bins', () => {
    const values = Float64Array.from(curve(20_000, (i) => Math.sin((2 * Math.PI * i) / 2000)));
    expect(Math.abs(periodOf(values, LIMITS)!.points / 2000 - 1)).toBeLessThan(0.05);
  });
  it('finds none in noise, correlated or not', () => {
    let found = 0;
    for (const [seed, n] of [50, 100, 200, 1000].flatMap((n) => Array.from({ length: 100 }, (_, s) => [s, n] as const))) {
      const draw = gaussian(seed);
      let state = 0;
      const values = Float64Array.from({ length: n }, () => {
        state = (seed % 2 === 0 ? 0.5 : 0) * state + draw();
        return state;
      });
      if (periodOf(values, LIMITS)) found += 1;
    }
    expect(found).toBeLessThanOrEqual(1);
  });
  it('has none to find in few or equal points', () => {
    expect(periodOf(new Float64Array(30), LIMITS)).toBeNull();
    expect(periodOf(new Float64Array(100), LIMITS)).toBeNull();
  });
});
