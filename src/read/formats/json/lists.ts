import type { RawSeries } from '../../../model/log.js';
import { axisOf } from '../../../vocabulary/axis-columns.js';
import { isMetricName } from '../../../vocabulary/metric-name.js';
import { holdsSettings, isSettingName } from '../../../vocabulary/setting-names.js';
import { flatten, listText } from '../../beside/flatten.js';
import { type Axes, axesAt } from '../../bytes/axes.js';
import { newFloats, push, trimmed } from '../../bytes/floats.js';
import { innerPrefix, isObject, joinName, toCell } from './rows.js';
import { centreOf } from './summary.js';

/** A list of numbers under a name. */
export interface List {
  readonly name: string;
  readonly values: readonly unknown[];
  /** Steps of its own, as Sacred writes them beside the values. */
  readonly steps?: readonly unknown[];
}

const MAX_DEPTH = 8;

/** What a JSON object holds besides objects: lists of numbers, lists of rows, and single values. */
export interface Contents {
  readonly lists: List[];
  readonly rows: { readonly name: string; readonly items: readonly unknown[] }[];
  readonly scalars: Map<string, unknown>;
}

/** Sorts what is inside an object, nested objects included (names joined with `/`), into lists, rows and single values. */
export function contentsOf(value: Readonly<Record<string, unknown>>): Contents {
  const contents: Contents = { lists: [], rows: [], scalars: new Map() };
  collect(value, '', 0, contents);
  return withSettings(contents);
}

/** `milestones: [30, 60]` beside rows or longer lists was set, not measured. */
function withSettings({ lists, rows, scalars }: Contents): Contents {
  const isSet = ({ name, values, steps }: List) =>
    steps === undefined && isSettingName(name.replaceAll('/', '.')) && !isMetricName(name) && listText(values) !== undefined;
  const longest = rows.reduce((length, { items }) => Math.max(length, items.length), 0);
  const measured = lists.filter((list) => !isSet(list) && axisOf(list.name) === null);
  const most = measured.reduce((length, { values }) => Math.max(length, values.length), longest);
  const kept = lists.filter((list) => !isSet(list) || list.values.length >= most);
  const own = new Set(kept);
  for (const list of lists) if (!own.has(list)) scalars.set(list.name, listText(list.values));
  return { lists: kept, rows, scalars };
}

function collect(value: Readonly<Record<string, unknown>>, prefix: string, depth: number, into: Contents): void {
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const field = value[key];
    const name = joinName(prefix, key.trim());
    if (isObject(field) && holdsSettings(key)) {
      for (const [inner, one] of flatten(field)) into.scalars.set(joinName(name, inner.replaceAll('.', '/')), one);
    } else if (isObject(field)) {
      const column = asColumn(field);
      const curve = curveOf(field);
      const centre = centreOf(field);
      if (column !== null) into.lists.push({ name, values: column });
      else if (curve !== null) into.lists.push({ name, ...curve });
      else if (centre !== null && Array.isArray(field[centre])) into.lists.push({ name, values: field[centre] });
      else if (depth < MAX_DEPTH) collect(field, innerPrefix(prefix, key), depth + 1, into);
    } else if (Array.isArray(field)) {
      if (field.length > 0 && isObject(field[0])) into.rows.push({ name: innerPrefix(prefix, key), items: field });
      else if (field.some((item) => typeof toCell(item) === 'number')) into.lists.push({ name, values: field });
    } else into.scalars.set(name, field);
  }
}

/** Keys of values and of the steps that they belong to: Sacred, ClearML and Plotly. */
const CURVES = [
  ['values', 'steps'],
  ['y', 'x'],
] as const;

/** Values with their steps; null for any other object. */
function curveOf(value: Readonly<Record<string, unknown>>): Pick<List, 'values' | 'steps'> | null {
  for (const [key, at] of CURVES) {
    const [values, steps] = [value[key], value[at]];
    if (Array.isArray(values) && Array.isArray(steps) && values.length === steps.length) return { values, steps };
  }
  return null;
}

/** pandas `to_json()`: `{"0": 0.5, "1": 0.4}` is a list by its index; null for any other object. */
function asColumn(value: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const keys = Object.keys(value);
  if (keys.length === 0 || !keys.every((key, i) => key === String(i))) return null;
  const items = Object.values(value);
  return items.every((item) => toCell(item) !== 'text') ? items : null;
}

/**
 * Series of a dict of lists. Lists as long as the axis list (without one: of the commonest length) were logged together and
 * share rows and axes; a list of another length has neither: nothing says to which rows its values belong.
 */
export function listsToSeries(lists: readonly List[]): RawSeries[] {
  const axisLists = lists.filter(({ name }) => axisOf(name) !== null);
  const metrics = lists.filter(({ name }) => axisOf(name) === null);
  const length = axisLists.find(({ name }) => axisOf(name)!.kind !== 'time')?.values.length ?? commonest(metrics);
  const column = (kind: 'step' | 'epoch' | 'time') => axisValues(axisLists, kind, length);
  const axes: Axes = { steps: column('step'), epochs: column('epoch'), times: column('time') };
  const series: RawSeries[] = [];
  for (const { name, values, steps: own } of metrics) {
    const numbers = newFloats();
    const at = newFloats();
    values.forEach((item, i) => {
      const cell = toCell(item);
      if (typeof cell !== 'number') return;
      push(numbers, cell);
      push(at, i);
    });
    const rows = trimmed(at);
    if (rows.length === 0) continue;
    if (own !== undefined) {
      const at = toNumbers(own);
      series.push({ name, values: trimmed(numbers), steps: rows.map((row) => at[row]!), rows });
      continue;
    }
    const together = values.length === length;
    series.push({ name, values: trimmed(numbers), ...(together && axesAt(axes, rows, false)) });
  }
  return series;
}

function axisValues(axes: readonly List[], kind: string, length: number): Float64Array | null {
  const fitting = axes.filter(({ name, values }) => axisOf(name)!.kind === kind && values.length === length);
  const best = fitting.sort((a, b) => axisOf(a.name)!.rank - axisOf(b.name)!.rank)[0];
  if (best === undefined) return null;
  return toNumbers(best.values);
}

/** NaN where there is no number. */
function toNumbers(items: readonly unknown[]): Float64Array {
  return Float64Array.from(items, (item) => {
    const cell = toCell(item);
    return typeof cell === 'number' ? cell : Number.NaN;
  });
}

/** The length that most lists have; the longest of equally common ones. */
function commonest(lists: readonly List[]): number {
  const counts = new Map<number, number>();
  for (const { values } of lists) counts.set(values.length, (counts.get(values.length) ?? 0) + 1);
  let best = 0;
  for (const [length, count] of counts) {
    const known = counts.get(best) ?? 0;
    if (count > known || (count === known && length > best)) best = length;
  }
  return best;
}
