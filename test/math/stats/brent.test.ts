import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brentMinimum } from '../../../src/math/stats/brent.js';

const minimum = (of: (at: number) => number, best: number, low: number, high: number, tolerance = 1e-6) => {
  let calls = 0;
  const counted = (at: number) => {
    calls += 1;
    return of(at);
  };
  const point = (at: number) => ({ at, value: of(at) });
  return { ...brentMinimum(counted, [point(best), point(low), point(high)], tolerance), calls };
};

it('finds the place of the smallest value to the tolerance, in few calls', () => {
  const found = minimum((x) => Math.exp(x) - 2 * x, 0.5, 0, 1);
  expect(Math.abs(found.at - Math.LN2)).toBeLessThan(2e-6);
  expect(found.value).toBeCloseTo(2 - 2 * Math.LN2, 11);
  expect(found.calls).toBeLessThanOrEqual(12);
  // A golden section alone would need 27: parabolas lead astray here.
  const steep = minimum((x) => Math.abs(x - 0.3), 0.5, 0, 1);
  expect(Math.abs(steep.at - 0.3)).toBeLessThan(2e-6);
  expect(steep.calls).toBeLessThan(60);
});

it('finds one at either end, where the best that is known is that end', () => {
  expect(minimum((x) => x, 0, 0, 1).at).toBeLessThan(3e-6);
  expect(minimum((x) => -x, 1, 0, 1).at).toBeGreaterThan(1 - 3e-6);
});

it('is never worse than what was known, and ends, whatever the function is', () => {
  const values = fc.array(fc.double(), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(values, (some) => {
      const of = (x: number) => some[Math.min(7, Math.max(0, Math.floor(8 * x)))]!;
      const found = minimum(of, 0.5, 0, 1);
      expect(found.calls).toBeLessThanOrEqual(60);
      if (!Number.isNaN(of(0.5))) expect(found.value).toBeLessThanOrEqual(of(0.5));
    }),
  );
});
