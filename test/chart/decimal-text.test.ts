import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalText } from '../../src/chart/decimal-text.js';

const byIntl = (value: number, decimals: number) =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

it.each([
  [1234.5, 2],
  [0.075, 2],
  [1.005, 2],
  [-0.05, 1],
  [-0.04, 1],
  [999.95, 1],
  [1e6, 0],
  [0.5, 0],
  [1.5, 0],
  [123456789012345680000, 3],
  [0.000001, 20],
  [0.30000000000000004, 1],
])('%d with %d decimals is written as Intl writes it', (value, decimals) => {
  expect(decimalText(value, decimals)).toBe(byIntl(value, decimals));
});

it('any number that has not too many digits is written as Intl writes it', () => {
  const values = fc.oneof(
    fc.double({ noNaN: true }),
    fc.tuple(fc.integer(), fc.integer({ min: 0, max: 12 })).map(([a, b]) => a / 10 ** b),
  );
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 20 }), (value, decimals) => {
      const text = decimalText(value, decimals);
      fc.pre(value !== 0);
      if (text === null) expect(Math.abs(value) < 1e-6 || Math.abs(value) >= 1e21).toBe(true);
      else expect(text).toBe(byIntl(value, decimals));
    }),
    { numRuns: 20_000 },
  );
});

it.each([Number.NaN, Infinity, 1e21, 1e-7])('%d has too many digits, or none', (value) => {
  expect(decimalText(value, 2)).toBeNull();
});
