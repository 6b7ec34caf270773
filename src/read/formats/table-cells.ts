import { type Cell, parseCell } from '../numbers.js';
import { type Delimiter, splitCells } from './table-layout.js';

/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Digits that always fit a double's 53 bits. */
const MAX_EXACT_DIGITS = 15;

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

export type CellKind = 'number' | 'missing' | 'text';

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
  for (const text of splitCells(new TextDecoder().decode(bytes.subarray(start, end)), delimiter)) {
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
  const fast = fastDecimal(bytes, start, end);
  if (!Number.isNaN(fast)) {
    const i = row.count++;
    row.values[i] = fast;
    row.kinds[i] = 'number';
    row.starts[i] = start;
    row.ends[i] = end;
    return;
  }
  setCell(row, end - start > 2000 ? 'text' : parseLocal(new TextDecoder().decode(bytes.subarray(start, end)), ';'), start, end);
}

/** In tables whose cells can hold commas, `0,25` is a decimal comma (Excel and pandas in half of Europe). */
function parseLocal(text: string, delimiter: Delimiter): Cell {
  const cell = parseCell(text);
  if (cell !== 'text' || delimiter !== ';' || !/^\s*[+-]?\d+,\d+(?:[eE][+-]?\d+)?\s*$/.test(text)) return cell;
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

/**
 * A decimal number of bytes[start, end), exactly as `Number()` reads it; NaN where it is none, or needs more than double
 * arithmetic (over 15 digits, exponents past 22): integer × or ÷ an exact power of ten rounds once (Clinger, 1990).
 */
function fastDecimal(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const first = bytes[at]!;
  if (first === 45 || first === 43) at++;
  let mantissa = 0;
  let digits = 0;
  let scale = 0;
  let seen = false;
  let point = false;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      seen = true;
      if (digits > 0 || digit > 0) digits++;
      mantissa = mantissa * 10 + digit;
      if (point) scale--;
    } else if (digit === -2 && !point) point = true;
    else break;
  }
  if (!seen || digits > MAX_EXACT_DIGITS) return Number.NaN;
  if (at < end) {
    const exponent = readExponent(bytes, at, end);
    if (Number.isNaN(exponent)) return Number.NaN;
    scale += exponent;
  }
  if (scale < -22 || scale > 22) return Number.NaN;
  const size = scale < 0 ? mantissa / POWERS[-scale]! : mantissa * POWERS[scale]!;
  return first === 45 ? -size : size;
}

/** The number behind `e`; NaN where bytes[at, end) is no exponent of at most three digits. */
function readExponent(bytes: Uint8Array, at: number, end: number): number {
  if ((bytes[at]! | 32) !== 101) return Number.NaN;
  let i = at + 1;
  const sign = bytes[i];
  if (sign === 45 || sign === 43) i++;
  if (i === end || end - i > 3) return Number.NaN;
  let exponent = 0;
  for (; i < end; i++) {
    const digit = bytes[i]! - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    exponent = exponent * 10 + digit;
  }
  return sign === 45 ? -exponent : exponent;
}
