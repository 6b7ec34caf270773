import { expect, it } from 'vitest';
import { percent, short, signed } from '../../src/text/numbers.js';

it.each([
  [0.94312, '0.9431'],
  [0.5, '0.5'],
  [12.3456, '12.35'],
  [1234.5, '1235'],
  [-0.0051, '−0.0051'],
  [0, '0'],
  [1e-7, '1e−7'],
  [2.5e9, '2.5e9'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, '∞'],
  [120, '120'],
])('writes %d as %s', (value, text) => {
  expect(short(value)).toBe(text);
});

it.each([
  [0.2149, '21%'],
  [0.0312, '3.1%'],
  [0.03, '3%'],
  [-0.5, '−50%'],
  [-0.00001, '0%'],
  [Number.NaN, 'NaN'],
])('writes the share %d as %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

it('always shows the sign of a difference', () => {
  expect([signed(0.5), signed(-0.5), signed(0)]).toEqual(['+0.5', '−0.5', '0']);
});
