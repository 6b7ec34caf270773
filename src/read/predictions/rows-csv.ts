import type { RawPredictions } from '../../model/predictions.js';
import { type NumberScan, scanDecimal } from '../bytes/decimal.js';
import { parseCell } from '../bytes/numbers.js';
import { eachRecord } from '../bytes/records.js';
import { type Delimiter, splitCells } from '../formats/table/layout.js';
import { decodeText, firstLines, type LogFile } from '../reader.js';
import type { PredictionCaps } from './caps.js';
import { areComplete, type RowColumns, rowColumns } from './columns.js';
import { columnsRefusal } from './finish-rows.js';
import { readRows } from './read-rows.js';
import { Refusal } from './refusal.js';
import { clearRow, newRow, type Row } from './row-cells.js';
import { addDamagedRow, addRow, checkpointAt, type RowSink } from './row-sink.js';

const [LF, CR, QUOTE] = [10, 13, 34];
/** Longer lines are passed over by the reader of records. */
const MAX_LINE = 50_000_000;
const DELIMITERS: readonly Delimiter[] = [',', '\t', ';'];

/** What a column is read for. */
type Role = 'skip' | 'score' | 'id' | 'label' | 'predicted' | 'single' | 'epoch' | 'step' | 'checkpoint';

/** The first line of a table. */
export interface TableHeader {
  readonly names: readonly string[];
  readonly delimiter: Delimiter;
}

/** The header of a table in the first bytes of a file: its first line that is neither empty nor a remark; null where there is none. */
export function tableHeader(file: LogFile): TableHeader | null {
  const line = firstLines(file, 20).find((one) => one.trim() !== '' && !one.startsWith('#'));
  if (line === undefined || line.length > 2_000_000) return null;
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))]!;
  return { names: splitCells(line, delimiter).map((name) => name.trim()), delimiter };
}

/** Predictions in a table of text, one row an example (RFC 4180; tabs and semicolons as well). */
export async function readCsv(file: LogFile, caps: PredictionCaps): Promise<readonly RawPredictions[]> {
  const header = wholeHeader(file);
  const columns = rowColumns(header?.names ?? []);
  if (header === null || !areComplete(columns)) throw columnsRefusal(header?.names ?? [], columns.label >= 0);
  return readRows(file.path, columns, caps, (sink) => fill(file, header, sink));
}

/** The header, which of a table of many classes is longer than the first bytes. */
function wholeHeader(file: LogFile): TableHeader | null {
  let found: TableHeader | null = null;
  const first = new Uint8Array(Math.min(file.size, 4_194_304));
  const count = file.size <= file.head.length ? 0 : file.readInto(first, 0);
  const head = count === 0 ? file.head : first.subarray(0, count);
  found = tableHeader({ ...file, head });
  return found;
}

function fill(file: LogFile, { names, delimiter }: TableHeader, sink: RowSink): void {
  const roles = rolesOf(names.length, sink.columns);
  const slots = new Int32Array(names.length);
  for (const [slot, column] of sink.columns.scores.entries()) slots[column] = slot;
  const row = newRow();
  let hasHeader = false;
  const visit = (bytes: Uint8Array, start: number, end: number): void => {
    if (end <= start || (!hasHeader && bytes[start] === 35)) return;
    const text = decodeText(bytes.subarray(start, end));
    if (text.trim() === '') return;
    if (!hasHeader) {
      hasHeader = true;
      return;
    }
    const cells = splitCells(text, delimiter);
    if (cells.length < names.length || cells.slice(names.length).some((cell) => cell.trim() !== '')) addDamagedRow(sink);
    else addCells(sink, roles, slots, cells, row);
  };
  const scan: NumberScan = { end: 0 };
  const separator = delimiter.charCodeAt(0);
  let buffer: Buffer = Buffer.alloc(0);
  /** A row without quotes whose numbers are plain, straight from the bytes; all others are left to `visit`. */
  const take = (bytes: Uint8Array, start: number, end: number): number => {
    if (!hasHeader) return start;
    if (buffer.buffer !== bytes.buffer) buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = start;
    clearRow(row);
    const last = roles.length - 1;
    for (let column = 0; column <= last; column++) {
      const role = roles[column]!;
      const from = at;
      if (role === 'score') {
        sink.scores[slots[column]!] = scanDecimal(bytes, at, end, scan);
        at = scan.end;
        if (at === from) return start;
      } else {
        while (at < end) {
          const byte = bytes[at]!;
          if (byte === separator || byte === LF || byte === CR || byte === QUOTE) break;
          at++;
        }
      }
      if (at >= end) return start;
      const byte = bytes[at]!;
      if (column < last ? byte !== separator : byte !== LF && byte !== CR) return start;
      if (role !== 'score' && role !== 'skip' && !setCell(row, role, bytes, buffer, from, at, scan)) return start;
      if (column < last) at++;
    }
    if (bytes[at] === CR) {
      if (at + 1 >= end) return start;
      if (bytes[at + 1] === LF) at++;
    }
    addRow(sink, checkpointAt(sink, row.epoch, row.step, row.checkpoint), row.id, row.label, row.predicted, row.single);
    return at + 1;
  };
  const { tooLong } = eachRecord(file, separator, visit, take);
  if (tooLong > 0) throw new Refusal({ id: 'predictions-too-large', values: { of: 'line', most: MAX_LINE } });
}

/** Reads bytes[from, to) into the row; false where the careful reader has to. */
function setCell(row: Row, role: Role, bytes: Uint8Array, buffer: Buffer, from: number, to: number, scan: NumberScan): boolean {
  if (role === 'id' || role === 'checkpoint') {
    row[role] = buffer.toString('utf8', from, to).trim();
    return true;
  }
  const number = scanDecimal(bytes, from, to, scan);
  const isNumber = scan.end === to && to > from;
  if (role === 'label' || role === 'predicted') {
    row[role] = isNumber && Number.isSafeInteger(number) ? number : labelText(buffer.toString('utf8', from, to));
    return true;
  }
  if (isNumber && (role === 'single' || role === 'epoch' || role === 'step')) row[role] = number;
  return isNumber;
}

function addCells(sink: RowSink, roles: readonly Role[], slots: Int32Array, cells: readonly string[], row: Row): void {
  clearRow(row);
  for (const [column, role] of roles.entries()) {
    const cell = cells[column]!.trim();
    if (role === 'skip') continue;
    if (role === 'score') sink.scores[slots[column]!] = numberOf(cell);
    else if (role === 'single' || role === 'epoch' || role === 'step') row[role] = numberOf(cell);
    else row[role] = role === 'label' || role === 'predicted' ? labelText(cell) : cell;
  }
  addRow(sink, checkpointAt(sink, row.epoch, row.step, row.checkpoint), row.id, row.label, row.predicted, row.single);
}

/** A class as it is written; '' for a missing one. */
function labelText(cell: string): string {
  const label = cell.trim();
  return /^(?:nan|null|<na>)$/i.test(label) ? '' : label;
}

function numberOf(cell: string): number {
  const value = parseCell(cell);
  return typeof value === 'number' ? value : Number.NaN;
}

function rolesOf(count: number, columns: RowColumns): readonly Role[] {
  const roles: Role[] = Array.from({ length: count }, () => 'skip');
  for (const column of columns.scores) roles[column] = 'score';
  for (const role of ['single', 'step', 'epoch', 'checkpoint', 'predicted', 'id', 'label'] as const)
    if (columns[role] >= 0) roles[columns[role]] = role;
  return roles;
}
