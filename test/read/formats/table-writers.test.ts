import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { eachRecord } from '../../../src/read/bytes/records.js';
import { table } from '../../../src/read/formats/table/table.js';
import { type LogFile, memoryFile } from '../../../src/read/reader.js';

/** A file that gives a few bytes at a time, so that every record crosses the border of a read. */
function slowly(bytes: Uint8Array, step: number): LogFile {
  const file = memoryFile('loss.csv', bytes);
  return { ...file, readInto: (target, position) => file.readInto(target.subarray(0, step), position) };
}

function records(file: LogFile, delimiter: number): { text: string; line: number; complete: boolean }[] {
  const found: { text: string; line: number; complete: boolean }[] = [];
  eachRecord(file, delimiter, (bytes, start, end, line, complete) => {
    found.push({ text: new TextDecoder().decode(bytes.subarray(start, end)), line, complete });
  });
  return found;
}

const encode = (text: string) => new TextEncoder().encode(text);

describe('a table that a reference writer wrote (S1)', () => {
  const name = fc.stringMatching(/^[a-z"', |_]{1,8}[a-z]$/).map((text) => `m ${text}`);
  const shape = fc.record({
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 4, selector: (text) => text.replaceAll(/\s+/g, ' ') }),
    rows: fc.array(
      fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)), {
        minLength: 4,
        maxLength: 4,
      }),
      {
        minLength: 2,
        maxLength: 12,
      },
    ),
    delimiter: fc.constantFrom(',', ';', '\t'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    quotes: fc.boolean(),
  });

  it('is read back exactly, whatever the separator, quotes and line ends', () => {
    fc.assert(
      fc.property(shape, ({ names, rows, delimiter, newline, quotes }) => {
        const header = ['epoch', ...names];
        const data = rows.map((row, i) => [String(i), ...names.map((_, j) => (row[j] === null ? '' : String(row[j])))]);
        const text = Papa.unparse([header, ...data], { delimiter, newline, quotes });
        const [log] = table.read(memoryFile('loss.csv', encode(text + newline)));
        expect(log!.problems).toEqual([]);
        const expected = names.map((_, j) => rows.flatMap((row, i) => (row[j] === null ? [] : [[i, row[j]!]])));
        const found = names.map((wanted) => {
          const series = log!.series.find((one) => one.name === wanted.trim());
          return series === undefined ? [] : [...series.values].map((value, i) => [series.epochs![i]!, value]);
        });
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe('eachRecord', () => {
  it('gives the same records however few bytes come at a time', () => {
    const text = fc
      .array(fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', '1', '""', ' '), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (content, step) => {
        const bytes = encode(content);
        expect(records(slowly(bytes, step), -1)).toEqual(records(memoryFile('a', bytes), -1));
      }),
    );
  });

  it('numbers lines from 1, counts those inside quotes, and knows an unfinished last one', () => {
    expect(records(memoryFile('a', encode('a,b\r\n1,"x\ny"\n\n2,3')), 44)).toEqual([
      { text: 'a,b', line: 1, complete: true },
      { text: '1,"x\ny"', line: 2, complete: true },
      { text: '', line: 4, complete: true },
      { text: '2,3', line: 5, complete: false },
    ]);
  });

  it('reads a table in pieces like the whole', () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i},${i / 7},"${i / 3}"`);
    const bytes = encode(`epoch,loss,acc\n${rows.join('\n')}\n`);
    expect(table.read(slowly(bytes, 13))).toEqual(table.read(memoryFile('loss.csv', bytes)));
  });
});
