import type { Column } from '../../bytes/columns.js';
import { reserve } from '../../bytes/floats.js';
import type { RecordTake, Taken } from '../../bytes/records.js';
import { newRowScan, type RowScan, takeFullRows } from './full-rows.js';
import { newPlainCells, type PlainCells, takePlainRow } from './plain.js';

/** Rows of plain numbers, which are taken straight from the bytes. */
export interface PlainRows {
  /** Columns of the cells of such a row (null: of none), once the header has passed; none for a layout without such rows. */
  columns: readonly (Column | null)[];
  cells: PlainCells;
  readonly scan: RowScan;
  /** The bytes that are at hand, as a view. */
  view: DataView;
  /** What was taken so far. */
  rows: number;
  bytes: number;
  /** Rows after which the size of the file tells how many come. */
  nextLook: number;
}

/** Columns that double as they grow leave garbage of their size behind: after so many rows the size of the file tells how many come. */
const MIN_FORESEEN = 4096;
/** Room beyond the estimate, as a multiple of it; and at most, as a multiple of the rows so far. */
const [MARGIN, MAX_GROWTH] = [1.02, 64];

/** Nothing is known yet: no row is plain. */
export function newPlainRows(): PlainRows {
  const view = new DataView(new ArrayBuffer(0));
  return { columns: [], cells: newPlainCells(0), scan: newRowScan(), view, rows: 0, bytes: 0, nextLook: MIN_FORESEEN };
}

/** Rows have cells of these columns from here on. */
export function setColumns(plain: PlainRows, columns: readonly (Column | null)[]): void {
  plain.columns = columns;
  if (columns.length !== plain.cells.values.length) plain.cells = newPlainCells(columns.length);
}

/** Adds the plain rows from `start` on, the first of them number `row` of the table, and says in `taken` how many. */
export function takePlainRows(
  plain: PlainRows,
  row: number,
  separator: number,
  fileSize: number,
  [bytes, start, end, taken]: Parameters<RecordTake>,
): number {
  if (plain.columns.length === 0) return start;
  let behind = takeFull(plain, row, separator, bytes, start, end, taken);
  if (behind === start) {
    behind = takePlainRow(plain.cells, plain.columns, row, separator, bytes, start, end);
    if (behind === start) return start;
    taken.records = 1;
  }
  plain.rows += taken.records;
  plain.bytes += behind - start;
  if (plain.rows >= plain.nextLook) makeRoom(plain, fileSize);
  return behind;
}

function takeFull(
  plain: PlainRows,
  row: number,
  separator: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  taken: Taken,
): number {
  const { columns, scan } = plain;
  for (const column of columns) {
    if (column === null || column.rows !== null || column.values.length !== row) return start;
    if (column.values.items.length === row) reserve(column.values, 2 * row);
  }
  if (plain.view.buffer !== bytes.buffer) plain.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const items = columns.map((column) => column!.values.items);
  const behind = takeFullRows(scan, items, row, separator, plain.view, bytes, start, end);
  for (const column of columns) column!.values.length = row + scan.rows;
  taken.records = scan.rows;
  return behind;
}

function makeRoom(plain: PlainRows, fileSize: number): void {
  const { rows, bytes, columns } = plain;
  plain.nextLook = Math.ceil(Math.min((MARGIN * rows * fileSize) / bytes, MAX_GROWTH * rows)) + 1;
  for (const column of columns) if (column !== null) reserve(column.values, plain.nextLook);
}
