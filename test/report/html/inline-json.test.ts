import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inlineJson } from '../../../src/report/html/inline-json.js';

/** What it is, said slowly. */
const slow = (value: unknown) =>
  JSON.stringify(value, (_, one) =>
    typeof one === 'number' && Number.isFinite(one) && !Number.isInteger(one) ? Number(one.toPrecision(6)) : one,
  ).replaceAll('<', '\\u003c');

it('has six digits of every number, those of curves and all others', () => {
  const short = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -9, max: 9 }))
    .map(([a, b]) => a / 10 ** b);
  const number = fc.oneof(fc.double(), short, fc.double({ min: -100, max: 100 }));
  const value = fc.oneof(number, fc.constant(null), fc.string());
  const columns = fc.record({ at: fc.array(number), value: fc.array(fc.oneof(number, fc.constant(null))) });
  const any = fc.record({ panels: fc.array(columns), value, list: fc.array(value), at: value, low: fc.array(value) });
  fc.assert(
    fc.property(any, (one) => {
      expect(inlineJson(one)).toBe(slow(one));
    }),
  );
});

it('changes nothing of what it is given', () => {
  const given = { at: [0.123456789], marker: { value: 0.123456789 }, list: [0.123456789] };
  inlineJson(given);
  expect(given).toEqual({ at: [0.123456789], marker: { value: 0.123456789 }, list: [0.123456789] });
});
