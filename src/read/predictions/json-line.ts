import { type NumberScan, scanDecimal } from '../bytes/decimal.js';
import type { RowColumns } from './columns.js';
import { clearRow, newRow, type Row } from './row-cells.js';
import { addRow, checkpointAt, type RowSink } from './row-sink.js';

const [LF, QUOTE, BACKSLASH, COMMA, SPACE, OPEN_LIST, CLOSE_LIST] = [10, 34, 92, 44, 32, 91, 93];

/** What a value is read for. */
type Role = 'skip' | 'vector' | 'score' | 'id' | 'label' | 'predicted' | 'single' | 'epoch' | 'step' | 'checkpoint';

/** One key of the lines of a file: all bytes in front of its value, and what it holds. */
interface Slot {
  readonly literal: Uint8Array;
  readonly role: Role;
  /** Which class, of a key a class. */
  readonly slot: number;
}

/** How all lines that one program writes look alike: their keys in one order, with the same blanks. */
export interface LineShape {
  readonly slots: readonly Slot[];
  /** Bytes behind the last value. */
  readonly end: Uint8Array;
}

/** The shape of a line; null where it is none that can be read straight from the bytes. */
export function lineShape(line: string, names: readonly string[], columns: RowColumns): LineShape | null {
  const slots: Slot[] = [];
  let from = 0;
  let at = line.indexOf('{') + 1;
  if (at === 0) return null;
  for (;;) {
    const keyStart = line.indexOf('"', at);
    const keyEnd = line.indexOf('"', keyStart + 1);
    const colon = line.indexOf(':', keyEnd);
    if (keyStart < 0 || keyEnd < 0 || colon < 0 || line.slice(keyStart, keyEnd).includes('\\')) return null;
    let value = colon + 1;
    while (line[value] === ' ') value++;
    const column = names.indexOf(line.slice(keyStart + 1, keyEnd));
    slots.push({
      literal: Buffer.from(line.slice(from, value)),
      role: roleOf(column, columns),
      slot: columns.scores.indexOf(column),
    });
    from = valueEnd(line, value);
    if (from < 0) return null;
    at = from;
    while (line[at] === ' ') at++;
    if (line[at] === '}') return { slots, end: Buffer.from(line.slice(from, at + 1)) };
    if (line[at] !== ',') return null;
  }
}

function roleOf(column: number, columns: RowColumns): Role {
  if (column < 0) return 'skip';
  if (column === columns.vector) return 'vector';
  if (columns.scores.includes(column)) return 'score';
  const roles = ['label', 'id', 'predicted', 'checkpoint', 'epoch', 'step', 'single'] as const;
  return roles.find((role) => columns[role] === column) ?? 'skip';
}

/** Where the value that begins at `start` ends; −1 where it does not. */
function valueEnd(line: string, start: number): number {
  let depth = 0;
  let inText = false;
  for (let at = start; at < line.length; at++) {
    const character = line[at];
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '[' || character === '{') depth++;
    else if (depth > 0 && (character === ']' || character === '}')) depth--;
    else if (depth === 0 && (character === ',' || character === '}' || character === ' ')) return at;
  }
  return -1;
}

/**
 * Takes lines of one shape straight from the bytes, for `eachRecord`: numbers, texts without escapes, lists of numbers. Any other line,
 * and any other value, is left to the careful reader, which gives the same.
 */
export function takeLines(
  { slots, end: tail }: LineShape,
  sink: RowSink,
): (bytes: Uint8Array, start: number, end: number) => number {
  const scan: NumberScan = { end: 0 };
  const row = newRow();
  let buffer: Buffer = Buffer.alloc(0);
  return (bytes, start, end) => {
    if (buffer.buffer !== bytes.buffer) buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = start;
    clearRow(row);
    for (const slot of slots) {
      at = behind(slot.literal, bytes, at, end);
      if (at < 0) return start;
      at = readValue(slot, sink, row, buffer, at, end, scan);
      if (at < 0) return start;
    }
    at = behind(tail, bytes, at, end);
    if (at < 0 || at >= end || bytes[at] !== LF) return start;
    addRow(sink, checkpointAt(sink, row.epoch, row.step, row.checkpoint), row.id, row.label, row.predicted, row.single);
    return at + 1;
  };
}

/** The place behind `literal`, where the bytes at `at` are it; else −1. */
function behind(literal: Uint8Array, bytes: Uint8Array, at: number, end: number): number {
  const { length } = literal;
  if (at + length > end) return -1;
  for (let i = 0; i < length; i++) if (bytes[at + i] !== literal[i]) return -1;
  return at + length;
}

/** Reads one value and gives the place behind it; −1 where it is not one of the plain ones. */
function readValue(
  { role, slot }: Slot,
  sink: RowSink,
  row: Row,
  bytes: Buffer,
  at: number,
  end: number,
  scan: NumberScan,
): number {
  if (role === 'vector') return readList(sink.scores, bytes, at, end, scan);
  if (bytes[at] === QUOTE) {
    const close = textEnd(bytes, at + 1, end);
    if (close < 0) return -1;
    if (role === 'skip') return close + 1;
    if (role !== 'id' && role !== 'label' && role !== 'predicted' && role !== 'checkpoint') return -1;
    row[role] = bytes.toString('utf8', at + 1, close);
    return close + 1;
  }
  const number = scanDecimal(bytes, at, end, scan);
  if (scan.end === at) return -1;
  if (role === 'score') sink.scores[slot] = number;
  else if (role === 'single' || role === 'epoch' || role === 'step') row[role] = number;
  else if (role === 'id') row.id = String(number);
  else if (role !== 'skip') {
    if (role === 'checkpoint' || !Number.isSafeInteger(number)) return -1;
    row[role] = number;
  }
  return scan.end;
}

/** Reads as many numbers as `scores` has room for; −1 for a list of another length. */
function readList(scores: Float64Array, bytes: Uint8Array, start: number, end: number, scan: NumberScan): number {
  if (bytes[start] !== OPEN_LIST || scores.length === 0) return -1;
  let at = start + 1;
  const last = scores.length - 1;
  for (let i = 0; i <= last; i++) {
    while (at < end && bytes[at] === SPACE) at++;
    scores[i] = scanDecimal(bytes, at, end, scan);
    if (scan.end === at) return -1;
    at = scan.end;
    if (at >= end || bytes[at] !== (i < last ? COMMA : CLOSE_LIST)) return -1;
    at++;
  }
  return at;
}

/** The closing quote of a text without escapes on one line; −1 where there is none. */
function textEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH || byte < SPACE) return -1;
  }
  return -1;
}
