import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollingMedian } from '../../../src/math/curve/rolling-median.js';

/** The median of every window, each sorted by itself. */
function sortedWindows(values: readonly number[], width: number): number[] {
  const n = values.length;
  const w = Math.min(width, n % 2 === 1 ? n : Math.max(1, n - 1));
  return values.map((_, i) => {
    const start = Math.max(0, Math.min(i - (w - 1) / 2, n - w));
    return values.slice(start, start + w).sort((a, b) => a - b)[(w - 1) / 2]!;
  });
}

const kinds: Readonly<Record<string, fc.Arbitrary<number>>> = {
  'of noise': fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
  'with many equal ones': fc.integer({ min: -2, max: 2 }).map((value) => value + 0),
  'with infinite ones': fc.constantFrom(0, 1, 2, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
};

describe.each(Object.entries(kinds))('rolling medians of values %s', (_, value) => {
  it('are those of the sorted windows, whatever the width', () => {
    const input = fc.tuple(
      fc.array(value, { minLength: 1, maxLength: 300, size: 'max' }),
      fc.constantFrom(1, 3, 5, 7, 15, 17, 31, 51),
      fc.boolean(),
    );
    fc.assert(
      fc.property(input, ([noise, width, climbs]) => {
        // A trend beyond the noise moves the median out of the middle that is kept.
        const values = climbs ? noise.map((one, i) => one + Math.abs(i - 150) / 5) : noise;
        expect([...rollingMedian(Float64Array.from(values), width)]).toEqual(sortedWindows(values, width));
      }),
      { numRuns: 300 },
    );
  });
});
