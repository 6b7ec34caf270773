import { type NumberScan, scanDecimal } from '../../bytes/decimal.js';
import { beyondZero, countDigits, digitsOf, TENS } from '../../bytes/four-digits.js';

const LF = 10;
const CR = 13;
const MINUS = 45;
const POINT = 46;

/** Digits before the point, and in all, that a small integer holds. */
const MAX_DIGITS = 9;
/** Bytes that are looked at from the beginning of a cell on: sign, digits, point, eight digits, and a line end. */
const LOOKED_AT = 24;
/** Powers of ten that eight decimals are divided by; exact. */
const POWERS = Float64Array.of(1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8);

/** Where a scan of rows stopped. Reused. */
export interface RowScan {
  readonly number: NumberScan;
  /** Rows that were taken. */
  rows: number;
}

/** Nothing was taken yet. */
export function newRowScan(): RowScan {
  return { number: { end: 0 }, rows: 0 };
}

/**
 * Reads the rows from `start` on that have a number in each cell into `columns`, one a cell, from `row` on: as many as there are one
 * behind another, before `end`, with room in the columns. Gives the position behind the last one. What stops it is left for careful
 * readers, which agree with it on every row (tests compare them). `view` spans the same bytes.
 */
export function takeFullRows(
  scan: RowScan,
  columns: readonly Float64Array[],
  row: number,
  separator: number,
  view: DataView,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const last = columns.length - 1;
  let room = Number.POSITIVE_INFINITY;
  for (const { length } of columns) room = Math.min(room, length);
  let begin = start;
  let at = start;
  let into = row;
  let column = 0;
  scan.rows = 0;
  while (into < room && at + LOOKED_AT <= end) {
    const cell = at;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at++;
    const whole = at;
    let mantissa = 0;
    let byte = bytes[at]!;
    for (; byte >= 48 && byte <= 57 && at - whole <= MAX_DIGITS; byte = bytes[++at]!) mantissa = (mantissa * 10 + byte - 48) | 0;
    let digits = at - whole;
    let decimals = 0;
    if (byte === POINT) {
      const first = beyondZero(view.getInt32(++at, true));
      decimals = countDigits(first);
      mantissa = (Math.imul(mantissa, TENS[decimals]!) + digitsOf(first, decimals)) | 0;
      if (decimals === 4) {
        const second = beyondZero(view.getInt32(at + 4, true));
        const more = countDigits(second);
        mantissa = (Math.imul(mantissa, TENS[more]!) + digitsOf(second, more)) | 0;
        decimals += more;
      }
      digits += decimals;
      at += decimals;
      byte = bytes[at]!;
    }
    const size = mantissa / POWERS[decimals]!;
    let value = isNegative ? -size : size;
    const isEnd = column === last;
    if (digits === 0 || digits > MAX_DIGITS || (byte !== separator && byte !== LF && byte !== CR)) {
      value = scanDecimal(bytes, cell, end, scan.number);
      at = scan.number.end;
      if (at === cell || at + 2 > end) break;
      byte = bytes[at]!;
    }
    if (isEnd) {
      if (byte === CR) byte = bytes[++at]!;
      if (byte !== LF) break;
    } else if (byte !== separator) break;
    columns[column]![into] = value;
    at++;
    column++;
    if (!isEnd) continue;
    begin = at;
    column = 0;
    into++;
  }
  scan.rows = into - row;
  return begin;
}
