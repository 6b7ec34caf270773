import { expect, it } from 'vitest';
import { roundTo } from '../../../src/math/stats/round-to.js';
import { seededRandom } from '../../../src/math/stats/seeded-random.js';

it('rounds as toPrecision does, but for ties', () => {
  const uniform = seededRandom(3);
  for (let i = 0; i < 20_000; i += 1) {
    const value = (uniform() - 0.5) * 10 ** Math.floor(40 * uniform() - 30);
    const exact = Number(value.toPrecision(6));
    expect(Math.abs(roundTo(value, 6) - exact)).toBeLessThanOrEqual(1.01e-5 * Math.abs(exact));
    expect(
      roundTo(value, 6)
        .toString()
        .replace(/e.*|[-.]|^-?0\.0*/g, '')
        .replace(/^0+|0+$/g, '').length,
    ).toBeLessThanOrEqual(7);
    expect(roundTo(roundTo(value, 6), 6)).toBe(roundTo(value, 6));
  }
});

it.each([
  [0.123456789, 5, 0.12346],
  [-1234.5678, 6, -1234.57],
  [9.9999999, 6, 10],
  [1.5e-30, 6, 1.5e-30],
  [123456789.5, 6, 123457000],
  [3, 2, 3],
  [Number.POSITIVE_INFINITY, 5, Number.POSITIVE_INFINITY],
])('%d with %d digits is %d', (value, digits, expected) => {
  expect(roundTo(value, digits)).toBe(expected);
});

it('leaves NaN alone', () => expect(roundTo(Number.NaN, 5)).toBeNaN());
