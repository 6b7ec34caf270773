import { addValue, type Column } from '../../bytes/columns.js';
import { type NumberScan, scanDecimal } from '../../bytes/decimal.js';

const LF = 10;
const CR = 13;

/** Room for the cells of a row. Reused for every row. */
export interface PlainCells {
  readonly scan: NumberScan;
  readonly values: Float64Array;
  /** 1 where the cell holds a number, 0 where it is empty. */
  readonly present: Uint8Array;
}

/** Room for rows of this width. */
export function newPlainCells(count: number): PlainCells {
  return { scan: { end: 0 }, values: new Float64Array(count), present: new Uint8Array(count) };
}

/**
 * Adds the row that begins at `start`, straight from its bytes, where it has a cell for each of `columns` (null: belongs to none), each a
 * plain number or nothing, and a line end before `end`. Gives the position behind it; `start`, and nothing added, for any other row.
 */
export function takePlainRow(
  { scan, values, present }: PlainCells,
  columns: readonly (Column | null)[],
  row: number,
  separator: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const last = columns.length - 1;
  let at = start;
  let numbers = 0;
  for (let i = 0; i <= last; i++) {
    const value = scanDecimal(bytes, at, end, scan);
    const stop = scan.end;
    if (stop >= end) return start;
    values[i] = value;
    present[i] = stop > at ? 1 : 0;
    numbers += present[i]!;
    if (i < last && bytes[stop] !== separator) return start;
    at = stop + 1;
  }
  const sign = bytes[at - 1];
  if (sign === CR && at < end && bytes[at] === LF) at++;
  else if (sign !== LF) return start;
  // A row of nothing is no row: the careful reader decides what it is.
  if (numbers === 0) return start;
  for (let i = 0; i <= last; i++) {
    const column = columns[i]!;
    if (column !== null && present[i] === 1) addValue(column, row, values[i]!);
  }
  return at;
}
