import type { RawSeries } from '../../model/log.js';
import { type AxisKind, axisOf, mayBeLength } from '../../vocabulary/axis-columns.js';
import { type Axes, axesAt } from './axes.js';
import { type Floats, newFloats, push, trimmed } from './floats.js';

/** Columns that grow row by row; what a table, JSON Lines and a list of rows have in common. */
export interface Columns {
  readonly byName: Map<string, number>;
  readonly list: Column[];
}

export interface Column {
  readonly name: string;
  /** What the name stands for, where it does not speak for itself. */
  readonly means: string;
  readonly axis: AxisKind | null;
  /** Among several axes of one kind the smallest rank positions the points. */
  readonly rank: number;
  readonly values: Floats;
  /** Row of each value; null as long as there was one in every row. */
  rows: Floats | null;
}

/** No columns yet. */
export function newColumns(): Columns {
  return { byName: new Map(), list: [] };
}

/** Index of the column of this name; a new name gets a new column. */
export function columnIndex(columns: Columns, name: string, means = name): number {
  const known = columns.byName.get(name);
  if (known !== undefined) return known;
  const axis = axisOf(means);
  columns.list.push({ name, means, axis: axis?.kind ?? null, rank: axis?.rank ?? 0, values: newFloats(), rows: null });
  columns.byName.set(name, columns.list.length - 1);
  return columns.list.length - 1;
}

/** Appends the value of one row. Rows come in order; a row that never comes is no point. */
export function addValue(column: Column, row: number, value: number): void {
  const count = column.values.length;
  if (column.rows === null && count !== row) {
    column.rows = newFloats();
    for (let i = 0; i < count; i++) push(column.rows, i);
  }
  if (column.rows !== null) push(column.rows, row);
  push(column.values, value);
}

/** The series of all columns that are no axis and have a value, in order of their first appearance, positioned by the axes. */
export function toSeries(columns: Columns, rowCount: number): RawSeries[] {
  const values = (kind: AxisKind) => axisValues(columns, kind, rowCount);
  const axes: Axes = { steps: values('step'), epochs: values('epoch'), times: values('time') };
  let everyRow: Float64Array | null = null;
  const series: RawSeries[] = [];
  for (const column of columns.list) {
    if (isAxis(column) || column.values.length === 0) continue;
    const rows = column.rows === null ? null : trimmed(column.rows);
    const whole = rows === null && column.values.length === rowCount;
    if (rows === null) everyRow ??= countTo(rowCount);
    const at = rows ?? everyRow!.subarray(0, column.values.length);
    // A column without gaps shares the axes of its table instead of copying them.
    const { name, means } = column;
    series.push({ name, ...(means !== name && { means }), values: trimmed(column.values), ...axesAt(axes, at, whole) });
  }
  return series;
}

/** 0, 1, 2, … */
function countTo(count: number): Float64Array {
  const numbers = new Float64Array(count);
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
}

/** A column that is called like an axis; the length of the training, repeated in every row, is none. */
function isAxis({ axis, name, values: { items, length } }: Column): boolean {
  if (axis === null) return false;
  return length < 2 || !mayBeLength(name) || items.subarray(0, length).some((value) => value !== items[0]);
}

/** One number a row, NaN where there is none; null where no column of that kind holds a value. */
function axisValues(columns: Columns, kind: AxisKind, rowCount: number): Float64Array | null {
  let best: Column | null = null;
  for (const column of columns.list) {
    if (column.axis !== kind || column.values.length === 0 || !isAxis(column)) continue;
    if (best === null || column.rank < best.rank) best = column;
  }
  if (best === null) return null;
  if (best.rows === null && best.values.length === rowCount) return trimmed(best.values);
  const dense = new Float64Array(rowCount).fill(Number.NaN);
  for (let i = 0; i < best.values.length; i++) dense[best.rows === null ? i : best.rows.items[i]!] = best.values.items[i]!;
  return dense;
}
