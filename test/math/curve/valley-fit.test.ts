import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valleyFit } from '../../../src/math/curve/valley-fit.js';

/** Best fit that only falls (or only rises), by trying every way to cut the points into level blocks. */
function bestMonotone(y: readonly number[], direction: 1 | -1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let cuts = 0; cuts < 2 ** Math.max(0, y.length - 1); cuts += 1) {
    const blocks: number[][] = [[]];
    for (const [i, value] of y.entries()) {
      blocks[blocks.length - 1]!.push(value);
      if (i + 1 < y.length && (cuts >> i) & 1) blocks.push([]);
    }
    const means = blocks.map((block) => block.reduce((sum, value) => sum + value, 0) / block.length);
    if (means.some((value, i) => i > 0 && direction * (value - means[i - 1]!) < -1e-12)) continue;
    const error = blocks.reduce((sum, block, i) => sum + block.reduce((inner, value) => inner + (value - means[i]!) ** 2, 0), 0);
    least = Math.min(least, error);
  }
  return y.length === 0 ? 0 : least;
}

it('is the best fit there is, by trying all of them (n ≤ 12)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 12 }), (y) => {
      const { never, valley, knee } = valleyFit(Float64Array.from(y));
      const best = Math.min(...y.map((_, k) => bestMonotone(y.slice(0, k + 1), -1) + bestMonotone(y.slice(k + 1), 1)));
      expect(never).toBeCloseTo(bestMonotone(y, -1), 8);
      expect(valley).toBeCloseTo(best, 8);
      expect(bestMonotone(y.slice(0, knee + 1), -1) + bestMonotone(y.slice(knee + 1), 1)).toBeCloseTo(best, 8);
    }),
    { seed: 1, numRuns: 120 },
  );
});

it('returns the fit whose error it names', () => {
  const y = Float64Array.from([5, 3, 4, 1, 2, 1, 3, 6, 5]);
  const { valley, fit, knee } = valleyFit(y);
  expect(y.reduce((sum, value, i) => sum + (value - fit[i]!) ** 2, 0)).toBeCloseTo(valley, 10);
  for (let i = 1; i < y.length; i += 1)
    expect(i <= knee ? fit[i]! <= fit[i - 1]! : i === knee + 1 || fit[i]! >= fit[i - 1]!).toBe(true);
});

it('keeps its precision on a large offset', () => {
  const small = [3, 1, 2, 4];
  expect(valleyFit(Float64Array.from(small, (v) => v + 1e9)).never).toBeCloseTo(valleyFit(Float64Array.from(small)).never, 6);
});
