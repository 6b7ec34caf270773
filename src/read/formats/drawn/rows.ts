import { axisOf } from '../../../vocabulary/axis-columns.js';
import { isMetricName } from '../../../vocabulary/metric-name.js';
import { splitAlone, splitOfPhrase } from '../../../vocabulary/splits.js';
import { wordsOf } from '../../../vocabulary/words.js';
import { addValue, type Columns, columnIndex, newColumns } from '../../bytes/columns.js';
import { numberIn } from './cells.js';
import type { Head } from './head.js';
import type { Place } from './place.js';

/** Rows as they come, and where the next ones belong. */
export interface Rows {
  readonly columns: Columns;
  readonly place: Place;
  /** The last value of each column, and where it lies. */
  readonly placed: Map<number, { readonly at: string; readonly value: number }>;
  count: number;
  /** Values that look like metrics. */
  values: number;
}

/** More columns are no table for people. */
const MAX_COLUMNS = 500;

export function newRows(): Rows {
  return { columns: newColumns(), place: { epoch: Number.NaN, step: Number.NaN }, placed: new Map(), count: 0, values: 0 };
}

/** Names and cells of one row that belong together. */
export type Pairs = readonly (readonly [name: string, cell: string])[];

/** Takes a row; false where it holds no number that is worth it. */
export function takeRow(rows: Rows, pairs: Pairs): boolean {
  const read = pairs.flatMap(([name, cell]) => {
    const axis = axisOf(name)?.kind ?? null;
    if (name === '' || axis === 'time' || axis === 'index') return [];
    const { held, value } = numberIn(cell, axis !== null);
    return held ? [{ name, axis, value }] : [];
  });
  if (!read.some(({ axis }) => axis === null)) return false;
  for (const { name, axis, value } of read) {
    if (axis === 'epoch') rows.place.epoch = value;
    if (axis === 'step') addTo(rows, name, value);
  }
  const ownStep = read.find(({ axis }) => axis === 'step')?.value;
  const hasStep = ownStep !== undefined;
  const hasEpoch = read.some(({ axis }) => axis === 'epoch');
  // A row that says an epoch leaves the step of lines above behind.
  if (hasEpoch || hasStep) rows.place.step = Number.NaN;
  if (!Number.isNaN(rows.place.epoch) && (hasEpoch || !hasStep)) addTo(rows, 'epoch', rows.place.epoch);
  if (!Number.isNaN(rows.place.step)) addTo(rows, 'step', rows.place.step);
  const at = `${rows.place.epoch} ${ownStep ?? rows.place.step}`;
  for (const { name, axis, value } of read) {
    if (axis !== null) continue;
    const index = addMetric(rows, name, value, at, hasEpoch || hasStep);
    if (index >= 0 && (isMetricName(name) || splitAlone(name) !== null)) rows.values++;
  }
  rows.count++;
  return true;
}

/**
 * Index of the column that took the value; −1 where none did: a second value at one place repeats the first one where it is the same
 * (a rate beside the losses of each split) or where its row does not say a place of its own (a last evaluation).
 */
function addMetric(rows: Rows, name: string, value: number, at: string, own: boolean): number {
  const index = indexOf(rows, name);
  const last = rows.placed.get(index);
  if (index < 0 || (last?.at === at && at !== NOWHERE && (!own || Object.is(last.value, value)))) return -1;
  rows.placed.set(index, { at, value });
  return addAt(rows, index, value);
}

const NOWHERE = `${Number.NaN} ${Number.NaN}`;

function addTo(rows: Rows, name: string, value: number): void {
  const index = indexOf(rows, name);
  if (index >= 0) addAt(rows, index, value);
}

function indexOf({ columns }: Rows, name: string): number {
  return columns.list.length >= MAX_COLUMNS && !columns.byName.has(name) ? -1 : columnIndex(columns, name);
}

/** A name that comes twice in a row keeps its first value. */
function addAt({ columns, count }: Rows, index: number, value: number): number {
  const column = columns.list[index]!;
  const last = column.rows === null ? column.values.length - 1 : column.rows.items[column.rows.length - 1];
  if (column.values.length > 0 && last === count) return -1;
  addValue(column, count, value);
  return index;
}

/** The pairs of a row below a head; null where its cells are none of it. */
export function pairsOf(head: Head, cells: readonly string[]): Pairs | null {
  const { label, names, words, splits } = head;
  if (splits !== null) {
    const [metric, ...values] = cells;
    if (values.length !== splits.length || !/^[A-Za-z]/.test(metric ?? '') || !isMetricName(metric!)) return null;
    return values.map((cell, i) => [`${splits[i]} ${metric}`, cell]);
  }
  let own = cells;
  if (label !== null) {
    const at = cells.indexOf(label);
    if (at < 0 || at > 1) return null;
    own = head.split !== null && names[0] === '' ? cells.slice(at) : cells.slice(at + 1);
  }
  // Rows of named things: trials, layers, classes.
  if (label === null && /^[A-Za-z]{2}/.test(own[0] ?? '')) return null;
  const found = [names, words].find((one) => one?.length === own.length) ?? indexed(names, own);
  if (found === undefined || found === null) return null;
  return found.map((name, i) => [named(head, name), own[own.length - found.length + i]!]);
}

/** Names of a row with one cell more in front: the index that pandas prints. */
function indexed(names: readonly string[], cells: readonly string[]): readonly string[] | null {
  return cells.length === names.length + 1 && /^\d{1,9}$/.test(cells[0]!) ? names : null;
}

function named({ split }: Head, name: string): string {
  const isAxis = name === '' || axisOf(name) !== null;
  if (split === null || isAxis || /^(?:lr|learning)/i.test(name) || splitOfPhrase(wordsOf(name)) !== null) return name;
  return `${split} ${name}`;
}
