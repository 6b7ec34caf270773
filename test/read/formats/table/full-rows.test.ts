import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanDecimal } from '../../../../src/read/bytes/decimal.js';
import { beyondZero, countDigits, digitsOf } from '../../../../src/read/bytes/four-digits.js';
import { newRowScan, takeFullRows } from '../../../../src/read/formats/table/full-rows.js';
import { table } from '../../../../src/read/formats/table/table.js';
import { type LogFile, memoryFile } from '../../../../src/read/reader.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** The careful reader of rows: one cell after another, of rows that end within the bytes. */
function rowsOf(bytes: Uint8Array, columns: number): { readonly rows: number[][]; readonly behind: number } {
  const rows: number[][] = [];
  let behind = 0;
  for (;;) {
    const row: number[] = [];
    let at = behind;
    for (let i = 0; i < columns; i++) {
      const scan = { end: 0 };
      const value = scanDecimal(bytes, at, bytes.length, scan);
      if (scan.end === at) return { rows, behind };
      row.push(value);
      at = scan.end;
      if (i < columns - 1 && bytes[at++] !== 44) return { rows, behind };
    }
    if (bytes[at] === 13) at++;
    if (bytes[at++] !== 10) return { rows, behind };
    behind = at;
    rows.push(row);
  }
}

function full(text: string, width: number, from: number): { readonly rows: number[][]; readonly behind: number } {
  const bytes = encode(text);
  const columns = Array.from({ length: width }, () => new Float64Array(from + 40));
  const scan = newRowScan();
  const behind = takeFullRows(scan, columns, from, 44, new DataView(bytes.buffer), bytes, 0, bytes.length);
  return { rows: Array.from({ length: scan.rows }, (_, i) => columns.map((column) => column[from + i]!)), behind };
}

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.double({ min: -20, max: 20, noNaN: true }).map((value) => value.toPrecision(6)),
  fc.tuple(fc.integer({ min: -999_999, max: 9_999_999_999 }), fc.nat(10)).map(([value, digits]) => (value / 1e4).toFixed(digits)),
  fc.stringMatching(/^-?[0-9]{1,11}[.]?[0-9]{0,10}$/),
);
const odd = fc.constantFrom(
  '',
  '-',
  '.',
  '-.',
  '.5',
  '5.',
  '-0',
  '+1',
  'nan',
  'e5',
  '1e',
  '1 ',
  ' 1',
  '1:2',
  '1/2',
  '"1"',
  '1\r',
  'é',
);
/** Characters beside the digits in ASCII, and some with high bits. */
const near = fc.stringMatching(/^[0-9./:;-]{1,14}$/);

it('takes the same rows as the careful reader, and stops where it does', () => {
  const cell = fc.oneof({ weight: 30, arbitrary: number }, { weight: 1, arbitrary: odd }, { weight: 1, arbitrary: near });
  const shape = fc.record({
    rows: fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.tuple(
          fc.constant(width),
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
          fc.nat(3),
        ),
      ),
    end: fc.constantFrom('\n', '\r\n'),
    rest: fc.constantFrom('', '1', '1,', 'x'.repeat(40), '\n'),
  });
  fc.assert(
    fc.property(shape, ({ rows: [width, cells, from], end, rest }) => {
      const text = cells.map((row) => row.join(',') + end).join('') + rest;
      const [wanted, found] = [rowsOf(encode(text), width), full(text, width, from)];
      expect(found.rows).toEqual(wanted.rows.slice(0, found.rows.length));
      // It looks some bytes ahead: only the end of the bytes may stop it earlier.
      if (found.behind < wanted.behind) expect(text.length - found.behind).toBeLessThan(24 * width + 40 * width);
      else expect(found.behind).toBe(wanted.behind);
    }),
    { numRuns: 5000 },
  );
});

it('reads up to four digits at once', () => {
  const bytes = fc.uint8Array({ minLength: 4, maxLength: 4 });
  const digits = fc.stringMatching(/^[0-9]{0,4}[a-z./: ]{4}$/).map((text) => encode(text).slice(0, 4));
  fc.assert(
    fc.property(fc.oneof(bytes, digits), (four) => {
      const beyond = beyondZero(new DataView(four.buffer).getInt32(0, true));
      const count = four.findIndex((byte) => byte < 48 || byte > 57);
      const wanted = count < 0 ? 4 : count;
      expect(countDigits(beyond)).toBe(wanted);
      for (let i = 0; i <= wanted; i++) expect(digitsOf(beyond, i)).toBe(Number(String.fromCharCode(...four.subarray(0, i))));
    }),
    { numRuns: 3000 },
  );
});

/** A file that gives a few bytes at a time, so that every row crosses the border of a read. */
function slowly(bytes: Uint8Array, step: number): LogFile {
  const file = memoryFile('loss.csv', bytes);
  return { ...file, readInto: (target, position) => file.readInto(target.subarray(0, step), position) };
}

it('gives the same table at whatever borders it is read', () => {
  const cell = fc.oneof(
    { weight: 20, arbitrary: number },
    { weight: 1, arbitrary: fc.constantFrom('', 'nan', 'abc', '"1"', '1e400') },
  );
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 60 });
  const remark = fc.constantFrom('', '# a remark\n', 'epoch,loss,val_loss\n', '1,2\n', '1,2,3,4\n', '\n');
  fc.assert(
    fc.property(rows, remark, fc.integer({ min: 30, max: 400 }), fc.nat(60), (list, line, step, place) => {
      const lines = list.map((row) => `${row.join(',')}\n`);
      const at = Math.min(place, lines.length);
      const text = ['epoch,loss,val_loss\n', ...lines.slice(0, at), line, ...lines.slice(at)].join('');
      const whole = table.read(memoryFile('loss.csv', encode(text)));
      expect(table.read(slowly(encode(text), step))).toEqual(whole);
      // Quoted cells are no plain ones: all rows take the careful way.
      const quoted = text.replaceAll(/^([^,\n"#e]+),/gm, '"$1",');
      expect(table.read(memoryFile('loss.csv', encode(quoted)))).toEqual(whole);
    }),
    { numRuns: 400 },
  );
});
