import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDecimal, scanDecimal } from '../../../src/read/bytes/decimal.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readDecimal(bytes(text), 0, text.length);

it('reads every decimal number exactly as Number() does', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value.toFixed(6)),
    fc
      .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.nat(30))
      .map(([digits, exponent]) => `${digits}e-${exponent}`),
    fc.stringMatching(/^[+-]?[0-9]{0,12}[.]?[0-9]{1,12}([eE][+-]?[0-9]{1,3})?$/),
  );
  fc.assert(
    fc.property(number, (text) => {
      expect(read(text)).toBe(Number(text));
    }),
    { numRuns: 3000 },
  );
});

it.each(['', '-', '+', '.', 'e5', '1e', '1e+', '0x10', '1_000', '1 ', ' 1', 'nan', '1.2.3', '--1'])('refuses %j', (text) => {
  expect(read(text)).toBeNaN();
});

it('says where a number ends', () => {
  const scan = { end: 0 };
  expect(scanDecimal(bytes('12.5,3'), 0, 6, scan)).toBe(12.5);
  expect(scan.end).toBe(4);
  expect(scanDecimal(bytes(',3'), 0, 2, scan)).toBeNaN();
  expect(scan.end).toBe(0);
});
