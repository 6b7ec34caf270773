import { addValue, type Columns, columnIndex } from '../../bytes/columns.js';
import { type Cell, parseCell, parseTime } from '../../bytes/numbers.js';
import { centreOf } from './summary.js';

/** Objects inside objects below this depth are not looked into: no log nests deeper, hostile input does. */
const MAX_DEPTH = 8;
/** Longest list inside a row that becomes one series an element (COCO's twelve numbers); a longer one is data, not a metric. */
const MAX_ROW_LIST = 16;
/** A file with more names than this is no metric log. */
const MAX_NAMES = 10_000;
/** Ray repeats all its settings in every row: what is inside is no metric. */
const SETTINGS = new Set(['config']);
/** Keys that only wrap the metrics (verl's `data`, `{"history": {…}}`): no part of a name. */
const WRAPPERS = new Set(['data', 'history', 'metrics', 'logs', 'log', 'log_history', 'results', 'scalars']);

/** Is it a JSON object, as opposed to a list, text, number or null? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON value as a cell: numbers, and numbers and NaN written as text. Truth values and objects are text. */
export function toCell(value: unknown): Cell {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return 'missing';
  return typeof value === 'string' ? parseCell(value) : 'text';
}

/** Path of a key below others, with `/`; wrapping keys are left out. */
export function joinName(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}/${key}`;
}

/** The prefix for what is inside `key`. */
export function innerPrefix(prefix: string, key: string): string {
  return prefix === '' && WRAPPERS.has(key) ? '' : joinName(prefix, key);
}

/** Adds one row (an object of metrics, nested ones flattened with `/`); false where it held no number. */
export function addRow(columns: Columns, row: number, value: Readonly<Record<string, unknown>>): boolean {
  return addFields(columns, row, value, '', 0);
}

function addFields(
  columns: Columns,
  row: number,
  value: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
): boolean {
  let used = false;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const field = value[key];
    if (isObject(field)) {
      const centre = centreOf(field);
      if (centre !== null) used = addField(columns, row, joinName(prefix, key), field[centre]) || used;
      else if (depth < MAX_DEPTH && !(depth === 0 && SETTINGS.has(key)))
        used = addFields(columns, row, field, innerPrefix(prefix, key), depth + 1) || used;
    } else if (Array.isArray(field)) {
      if (field.length > MAX_ROW_LIST) continue;
      for (let i = 0; i < field.length; i++) used = addField(columns, row, `${joinName(prefix, key)}/${i}`, field[i]) || used;
    } else used = addField(columns, row, prefix === '' ? key : joinName(prefix, key), field) || used;
  }
  return used;
}

function addField(columns: Columns, row: number, name: string, field: unknown): boolean {
  if (typeof field === 'boolean' || field === null || typeof field === 'object') return false;
  const cell = toCell(field);
  if (cell === 'missing') return false;
  if (columns.list.length >= MAX_NAMES && !columns.byName.has(name)) return false;
  if (typeof cell === 'number') return put(columns, row, name, cell);
  const time = parseTime(String(field));
  return !Number.isNaN(time) && columns.list[columnIndex(columns, name)]!.axis === 'time' && put(columns, row, name, time);
}

function put(columns: Columns, row: number, name: string, value: number): boolean {
  const column = columns.list[columnIndex(columns, name.trim())]!;
  const { rows, values } = column;
  // The same name twice in a row (`a/b` beside `{"a": {"b"}}`): the first one counts.
  const last = rows === null ? values.length - 1 : (rows.items[rows.length - 1] ?? -1);
  if (values.length > 0 && last === row) return false;
  addValue(column, row, value);
  return true;
}
