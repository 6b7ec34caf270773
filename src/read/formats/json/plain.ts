import { addValue, type Columns, columnIndex } from '../../bytes/columns.js';
import { type NumberScan, scanDecimal } from '../../bytes/decimal.js';
import { decodeText } from '../../reader.js';

/** A key of a row, and the one that came behind it the last time: rows of a log repeat their keys in order. */
interface Key {
  readonly bytes: Uint8Array;
  readonly column: number;
  next: Key | null;
}

/** What is known of the keys so far. Reused for all rows. */
export interface PlainRows {
  readonly columns: Columns;
  readonly byName: Map<string, Key>;
  /** Stands before the first key of a row. */
  readonly first: Key;
  readonly found: Key[];
  readonly values: number[];
  readonly scan: NumberScan;
}

/** A file with more names than this is no metric log. */
const MAX_NAMES = 10_000;

/** Nothing known yet. */
export function newPlainRows(columns: Columns): PlainRows {
  const first: Key = { bytes: new Uint8Array(), column: -1, next: null };
  return { columns, byName: new Map(), first, found: [], values: [], scan: { end: 0 } };
}

/**
 * Adds the row that begins at `start`, straight from its bytes, where it is an object of names and plain numbers with a line end before
 * `end`. Gives the position behind it; `start`, and nothing added, for any other row. Twice as fast as parsing it.
 */
export function takePlainObject(rows: PlainRows, row: number, bytes: Uint8Array, start: number, end: number): number {
  const { found, values, scan } = rows;
  let count = 0;
  let key = rows.first;
  let at = skipBlanks(bytes, start, end);
  if (bytes[at++] !== 123) return start;
  for (;;) {
    at = skipBlanks(bytes, at, end);
    if (bytes[at++] !== 34) return start;
    const next = keyAt(rows, key, bytes, at, end);
    if (next === null) return start;
    key = next;
    at = skipBlanks(bytes, at + key.bytes.length + 1, end);
    if (bytes[at++] !== 58) return start;
    at = skipBlanks(bytes, at, end);
    // JSON allows no plus sign, no leading point and no leading zero; who writes them is read carefully.
    if (bytes[at] === 43 || bytes[at] === 46 || (bytes[at] === 48 && isDigit(bytes[at + 1]))) return start;
    const value = scanDecimal(bytes, at, end, scan);
    if (scan.end === at || bytes[scan.end - 1] === 46) return start;
    found[count] = key;
    values[count++] = value;
    at = skipBlanks(bytes, scan.end, end);
    const sign = at < end ? bytes[at++] : 0;
    if (sign === 125) break;
    if (sign !== 44) return start;
  }
  at = skipBlanks(bytes, at, end);
  if (at >= end || bytes[at] !== 10 || repeats(found, count)) return start;
  for (let i = 0; i < count; i++) addValue(rows.columns.list[found[i]!.column]!, row, values[i]!);
  return at + 1;
}

function skipBlanks(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13)) at++;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

/** The key whose bytes begin at `at` and end with a quote; null where it needs care (escapes, too many of them). */
function keyAt(rows: PlainRows, before: Key, bytes: Uint8Array, at: number, end: number): Key | null {
  const guess = before.next;
  if (guess !== null && sameBytes(guess.bytes, bytes, at, end)) return guess;
  const close = bytes.indexOf(34, at);
  if (close < 0 || close >= end || close - at > 256) return null;
  const own = bytes.slice(at, close);
  if (own.includes(92)) return null;
  const name = decodeText(own);
  let key = rows.byName.get(name);
  if (key === undefined) {
    // A name with blanks around it is shared with its trimmed form: leave that to the careful reader.
    if (name !== name.trim() || rows.byName.size >= MAX_NAMES) return null;
    key = { bytes: own, column: columnIndex(rows.columns, name), next: null };
    rows.byName.set(name, key);
  }
  before.next = key;
  return key;
}

function sameBytes(own: Uint8Array, bytes: Uint8Array, at: number, end: number): boolean {
  const { length } = own;
  if (at + length >= end || bytes[at + length] !== 34) return false;
  for (let i = 0; i < length; i++) if (own[i] !== bytes[at + i]) return false;
  return true;
}

/** Does a key come twice? Keys in the order of columns do not; else it is looked for. */
function repeats(found: readonly Key[], count: number): boolean {
  let last = -1;
  for (let i = 0; i < count; i++) {
    const { column } = found[i]!;
    if (column > last) last = column;
    else for (let j = 0; j < i; j++) if (found[j] === found[i]) return true;
  }
  return false;
}
