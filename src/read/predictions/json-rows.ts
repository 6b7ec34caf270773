import type { RowColumns } from './columns.js';
import { Refusal } from './refusal.js';
import { addDamagedRow, addRow, checkpointAt, type RowSink } from './row-sink.js';

/** The cells of a row by their columns. */
export type CellAt = (column: number) => unknown;

/** Adds a row of parsed cells: numbers, texts, booleans, lists of scores, objects of scores by class. */
export function addJsonRow(sink: RowSink, cell: CellAt): void {
  const { columns } = sink;
  if (!fillScores(sink, columns, cell)) {
    addDamagedRow(sink);
    return;
  }
  const label = classCell(columns.label < 0 ? null : cell(columns.label), sink.scores.length);
  const predicted = classCell(columns.predicted < 0 ? null : cell(columns.predicted), sink.scores.length);
  const epoch = columns.epoch < 0 ? Number.NaN : numberOf(cell(columns.epoch));
  const step = columns.step < 0 ? Number.NaN : numberOf(cell(columns.step));
  const checkpoint = columns.checkpoint < 0 ? '' : textOf(cell(columns.checkpoint));
  const id = columns.id < 0 ? '' : textOf(cell(columns.id));
  const single = columns.single < 0 ? Number.NaN : numberOf(cell(columns.single));
  addRow(sink, checkpointAt(sink, epoch, step, checkpoint), id, label, predicted, single);
}

/** False where the scores are no numbers at all. */
function fillScores(sink: RowSink, columns: RowColumns, cell: CellAt): boolean {
  const { scores } = columns;
  if (columns.vector < 0) {
    for (let i = 0; i < scores.length; i++) sink.scores[i] = numberOf(cell(scores[i]!));
    return true;
  }
  const found = cell(columns.vector);
  const list = columns.classes.length > 0 && isObject(found) ? columns.classes.map((name) => found[name]) : found;
  if (!isList(list)) return false;
  if (list.length !== sink.scores.length) {
    if (sink.scores.length > 0 && sink.examples > 0) return false;
    if (list.length > sink.caps.classes)
      throw new Refusal({ id: 'predictions-too-many', values: { of: 'classes', most: sink.caps.classes } });
    sink.scores = new Float64Array(list.length);
  }
  for (let i = 0; i < list.length; i++) sink.scores[i] = numberOf(list[i]);
  return true;
}

/** A class as a number or a text; '' for none. A list is one-hot, or a label of another kind, which is refused. */
function classCell(cell: unknown, classes: number): string | number {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell : Number.isNaN(cell) ? '' : String(cell);
  if (typeof cell === 'bigint') return Number(cell);
  if (typeof cell === 'boolean') return Number(cell);
  if (typeof cell === 'string') return cell;
  if (!isList(cell)) return '';
  if (cell.length === 1) return classCell(cell[0], classes);
  const numbers = cell.map(numberOf);
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (numbers.every((number) => number === 0 || number === 1) && cell.length === classes && sum === 1) return numbers.indexOf(1);
  // All labels in one object, beside all scores.
  if (cell.length > Math.max(1, classes) && !numbers.every((number) => number === 0 || number === 1))
    throw new Refusal({ id: 'predictions-shape', values: { array: 'labels', shape: [cell.length] } });
  const areShares = numbers.some((number) => number > 0 && number < 1);
  throw new Refusal({ id: 'predictions-not-judged', values: { kind: areShares ? 'soft-labels' : 'multi-label' } });
}

/** A number, also as `NaN` and as text; NaN for anything else. */
function numberOf(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'bigint') return Number(cell);
  if (typeof cell === 'string' && /^[+-]?[\d.]{1,40}(?:e[+-]?\d{1,3})?$/i.test(cell)) return Number(cell);
  return Number.NaN;
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : typeof cell === 'number' || typeof cell === 'bigint' ? String(cell) : '';
}

/** A list, or numbers as a table holds them. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** An object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value);
}
