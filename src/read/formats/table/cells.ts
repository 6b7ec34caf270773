import { readDecimal } from '../../bytes/decimal.js';
import { type Cell, parseCell } from '../../bytes/numbers.js';
import { decodeText } from '../../reader.js';
import { type Delimiter, splitCells } from './layout.js';

/** The cells of one record, read again for every record: kept, so that a row makes no garbage. */
export interface RowCells {
  count: number;
  /** NaN also where the cell holds no number: `kinds` tells. */
  readonly values: number[];
  readonly kinds: CellKind[];
  /** Where the cell lies in the bytes. */
  readonly starts: number[];
  readonly ends: number[];
  /** Its text, where the record had to be split as text; else ''. */
  readonly texts: string[];
}

type CellKind = 'number' | 'missing' | 'text';

/** Room for the cells of a record. */
export function newRowCells(): RowCells {
  return { count: 0, values: [], kinds: [], starts: [], ends: [], texts: [] };
}

/** Reads the cells of bytes[start, end) into `row`: plain decimals straight from the bytes, everything else as text. */
export function readCells(bytes: Uint8Array, start: number, end: number, delimiter: Delimiter, row: RowCells): void {
  row.count = 0;
  const separator = delimiter.charCodeAt(0);
  if (delimiter === ' ' || delimiter === '|') {
    readTextCells(bytes, start, end, delimiter, row);
    return;
  }
  let at = start;
  for (;;) {
    let stop = at;
    while (stop < end && bytes[stop] !== separator && bytes[stop] !== 34) stop++;
    if (stop < end && bytes[stop] === 34) {
      // Quotes are rare: leave the rest of the record to the careful splitter.
      readTextCells(bytes, at, end, delimiter, row);
      return;
    }
    readCell(bytes, at, stop, row);
    if (stop >= end) return;
    at = stop + 1;
  }
}

function readTextCells(bytes: Uint8Array, start: number, end: number, delimiter: Delimiter, row: RowCells): void {
  for (const text of splitCells(decodeText(bytes.subarray(start, end)), delimiter)) {
    setCell(row, parseLocal(text, delimiter), start, end);
    row.texts[row.count - 1] = text;
  }
}

function readCell(bytes: Uint8Array, from: number, to: number, row: RowCells): void {
  let start = from;
  let end = to;
  while (start < end && bytes[start]! <= 32) start++;
  while (end > start && bytes[end - 1]! <= 32) end--;
  if (start === end) {
    setCell(row, 'missing', start, end);
    return;
  }
  const fast = readDecimal(bytes, start, end);
  if (!Number.isNaN(fast)) {
    const i = row.count++;
    row.values[i] = fast;
    row.kinds[i] = 'number';
    row.starts[i] = start;
    row.ends[i] = end;
    return;
  }
  setCell(row, end - start > 2000 ? 'text' : parseLocal(decodeText(bytes.subarray(start, end)), ';'), start, end);
}

/** In tables whose cells can hold commas, `0,25` is a decimal comma (Excel and pandas in half of Europe). */
function parseLocal(text: string, delimiter: Delimiter): Cell {
  const cell = parseCell(text);
  if (cell !== 'text' || delimiter !== ';' || !/^[+-]?\d+,\d+(?:[eE][+-]?\d+)?(?: ?%)?$/.test(text.trim())) return cell;
  return parseCell(text.replace(',', '.'));
}

function setCell(row: RowCells, cell: Cell, start: number, end: number): void {
  const i = row.count++;
  row.values[i] = typeof cell === 'number' ? cell : Number.NaN;
  row.kinds[i] = typeof cell === 'number' ? 'number' : cell;
  row.starts[i] = start;
  row.ends[i] = end;
  row.texts[i] = '';
}
