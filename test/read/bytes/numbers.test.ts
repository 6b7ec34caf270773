import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCell, parseCount, parseTime } from '../../../src/read/bytes/numbers.js';
import { table } from '../../../src/read/formats/table/table.js';
import { memoryFile } from '../../../src/read/reader.js';

it.each([
  ['3/299', 3],
  [' 10 / 20 ', 10],
  ['3', Number.NaN],
  ['3/', Number.NaN],
  ['1/2/3', Number.NaN],
])('parseCount of %j is %d', (text, count) => expect(parseCount(text)).toBe(count));

describe('parseCell', () => {
  it.each([
    ['1', 1],
    ['-0.5', -0.5],
    ['+1.5e-3', 0.0015],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    [' 2 ', 2],
    ['1e999', Number.POSITIVE_INFINITY],
    ['nan', Number.NaN],
    ['NaN', Number.NaN],
    ['-inf', Number.NEGATIVE_INFINITY],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['54.3%', 54.3],
    ['tensor(0.25)', 0.25],
    ["tensor(0.25, device='cuda:0')", 0.25],
    ['', 'missing'],
    ['  ', 'missing'],
    ['NA', 'missing'],
    ['None', 'missing'],
    ['null', 'missing'],
    ['0x10', 'text'],
    ['1_000', 'text'],
    ['1,5', 'text'],
    ['1e', 'text'],
    ['.', 'text'],
    ['--1', 'text'],
    ['True', 'text'],
    ['1.2G', 'text'],
    ['9'.repeat(100_000), 'text'],
  ])('reads %s', (text, expected) => expect(parseCell(text)).toBe(expected));
});

describe('parseTime', () => {
  it.each([
    ['0:00:24', 24],
    ['12:11:32', 43_892],
    ['01:05', 65],
    ['1 day, 1:00:00', 90_000],
    ['2024-01-01 00:00:10', 1_704_067_210],
    ['2024-01-01T00:00:10.5Z', 1_704_067_210.5],
    ['soon', Number.NaN],
    ['', Number.NaN],
  ])('reads %s', (text, expected) => expect(parseTime(text)).toBe(expected));
});

describe('numbers in tables', () => {
  const column = (cells: readonly string[]) => [
    ...table.read(memoryFile('a.csv', new TextEncoder().encode(`loss\n${cells.join('\n')}\n`)))[0]!.series[0]!.values,
  ];

  it('are exactly what Number() makes of them', () => {
    const digits = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(30), fc.integer({ min: -30, max: 30 }));
    const decimal = digits.map(([value, shift, exponent]) => `${value / 10 ** Math.min(shift, 6)}e${exponent}`);
    const written = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .chain((value) => fc.constantFrom(String(value), value.toFixed(6), value.toExponential(17), value.toPrecision(9)));
    const cell = fc.oneof(written, decimal, fc.float({ noNaN: true, noDefaultInfinity: true }).map(String));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 20 }), (cells) => {
        expect(column(cells)).toEqual(cells.map(Number));
      }),
    );
  });
});
