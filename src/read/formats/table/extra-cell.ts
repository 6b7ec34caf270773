import { axisOf } from '../../../vocabulary/axis-columns.js';
import { parseCell, parseTime } from '../../bytes/numbers.js';

/** Where the cell without a name stands in rows that have one cell more than the header. */
export type ExtraCell = 'front' | 'end';

/** Tells by what the rows hold whether it is the first or the last cell that the header does not name; `names` of the header. */
export function extraCell(names: readonly string[], rows: readonly (readonly string[])[]): ExtraCell {
  const longer = rows.filter(({ length }) => length === names.length + 1);
  const column = (at: number) => longer.map((cells) => parseCell(cells.at(at) ?? ''));
  // fastai's console names its last column, the time, only in some versions.
  if (longer.every((cells) => !Number.isNaN(parseTime(cells.at(-1) ?? '')))) return 'end';
  const [first, second] = [column(0), column(1)];
  if (first.every((cell) => cell === 'text')) return 'front';
  const axis = axisOf(names[0] ?? '');
  // Numbers that R and pandas give to a row.
  if (axis === null || axis.kind === 'index') return isWhole(first) && increases(first, 1) ? 'front' : 'end';
  // Under `epoch` belongs what counts: the first cell, unless the second one does as well and the first is its row number.
  if (isWhole(first) && increases(first) && !isWhole(second)) return 'end';
  return increases(first) && !increases(second) ? 'end' : 'front';
}

function isWhole(cells: readonly unknown[]): boolean {
  return cells.every(Number.isInteger);
}

/** By at least `by` from row to row. */
function increases(cells: readonly unknown[], by = 0): boolean {
  return cells.every((cell, i) => typeof cell === 'number' && (i === 0 || cell >= (cells[i - 1] as number) + by));
}
