import { UserError } from '../../../model/errors.js';
import type { RawLog } from '../../../model/log.js';
import { axisOf } from '../../../vocabulary/axis-columns.js';
import { isMetricName } from '../../../vocabulary/metric-name.js';
import { joinSettings, toSettings } from '../../beside/hyperparameters.js';
import { newColumns, toSeries } from '../../bytes/columns.js';
import { parseJson } from '../../bytes/json-text.js';
import { isNotebook } from '../../kind/marks.js';
import { type Notes, newNotes, note, toProblems } from '../../notes.js';
import { decodeText, headText, type LogFile, type Reader, readWhole } from '../../reader.js';
import { logsOfLongRows } from '../tidy/objects.js';
import { isNameColumn, valueRank } from '../tidy/words.js';
import { contentsOf, listsToSeries } from './lists.js';
import { addRow, isObject } from './rows.js';

/** One JSON document: a dict of lists (Keras History), pandas' dict of dicts, a list of rows (Chainer), rows under a key. */
export const json = {
  id: 'json',
  order: 220,
  title: 'JSON: lists under names, or a list of rows',
  example: '{"loss": [0.9, 0.7], "val_loss": [1.0, 0.8]}',
  support: [
    {
      tool: 'Keras `History.history`, OverfitGuard, DeepOBS',
      files: '`history.json`, `*.json`',
      reads: 'lists of different lengths each on their own axis, bare NaN',
      tested: 'real files',
    },
    {
      tool: 'Chainer',
      files: '`result/log`',
      reads: 'a list of rows',
      tested: 'real files',
    },
    {
      tool: 'pandas `to_json`',
      files: '`*.json`',
      reads: 'columns by row number, or a list of rows',
      tested: 'by shape',
    },
    {
      tool: 'MLflow (REST), Comet, Aim',
      files: '`*.json`, `*.jsonl`',
      reads: 'one value a row, its name in a key: `{"key": "loss", "value": 0.5, "step": 3}`',
      tested: 'by shape',
    },
    {
      tool: 'XGBoost, LightGBM, Sacred, skorch, ClearML',
      files: '`evals_result.json`, `metrics.json`',
      reads: 'lists inside sets; `values` with `steps`, and `y` with `x`, are one series',
      tested: 'by shape',
    },
  ],
  detect(file: LogFile): boolean {
    const text = headText(file).trimStart();
    if (!/^(?:\{\s*"|\[\s*\{)/.test(text) || isNotebook(file)) return false;
    return file.named || hasMetricKey(text) || namesMetrics(text) || listsMetrics(text);
  },
  read: (file: LogFile) => readJson(file),
} satisfies Reader;

/** Is any key in this piece of JSON a metric's name? Keys before the first hundred thousand characters are enough to tell. */
export function hasMetricKey(text: string): boolean {
  for (const [, key = ''] of text.matchAll(/"([^"\\\n]{1,256})"\s{0,9}:/g)) {
    if (isMetricName(key) && axisOf(key) === null) return true;
  }
  return false;
}

/** `{"columns": ["epoch", "loss"]`: the names of a table that was split. */
function listsMetrics(text: string): boolean {
  const names = /^\{\s{0,9}"columns"\s{0,9}:\s{0,9}\[([^[\]{}]{1,2000})\]/.exec(text)?.[1];
  return names?.split(',').some((name) => isMetricName(name.replace(/["\s]/g, ''))) ?? false;
}

/** Does a piece of JSON say names of metrics in its values: `{"key": "loss", "value": 0.5}`? */
export function namesMetrics(text: string): boolean {
  if (![...text.matchAll(/"([^"\\\n]{1,40})"\s{0,9}:\s{0,9}"?[\d.-]/g)].some(([, key = '']) => valueRank(key) >= 0)) return false;
  const pairs = text.matchAll(/"([^"\\\n]{1,40})"\s{0,9}:\s{0,9}"([^"\\\n]{1,256})"/g);
  return [...pairs].some(([, key = '', value = '']) => isNameColumn(key) && isMetricName(value));
}

function readJson(file: LogFile): RawLog[] {
  const notes = newNotes();
  const value = parseJson(decodeText(readWhole(file)));
  if (Array.isArray(value)) {
    const log = { source: file.path, format: 'json', hyperparameters: {} };
    const long = logsOfLongRows(value.filter(isObject), notes, file.path, 'json');
    if (long !== null) return long;
    const columns = newColumns();
    const rows = addRows(value, columns, notes);
    return [{ ...log, series: toSeries(columns, rows), problems: toProblems(notes, file.path) }];
  }
  if (!isObject(value))
    throw new UserError('the JSON is neither an object nor a list of objects', 'Write one list of numbers per metric.');
  return readObject(value, notes, file.path);
}

function readObject(value: Readonly<Record<string, unknown>>, notes: Notes, path: string): RawLog[] {
  const { lists, rows, scalars } = contentsOf(rowsUnderNames(value) ?? value);
  const keyed = lists.length === 0 && rows.length === 0 ? rowsByKey(value) : null;
  const settings = toSettings(keyed === null ? scalars : []);
  const list = rows.length > 0 ? likeliest(rows) : keyed;
  const long = list === null ? null : logsOfLongRows(list.filter(isObject), notes, path, 'json');
  if (long !== null) return long.map((log) => ({ ...log, ...joinSettings(settings, { withheld: [], ...log }) }));
  const columns = newColumns();
  const rowCount = list === null ? 0 : addRows(list, columns, notes);
  const series = [...toSeries(columns, rowCount), ...listsToSeries(lists)];
  const log = { source: path, format: 'json', series };
  if (series.length > 0) return [{ ...log, ...settings, problems: toProblems(notes, path) }];
  return [{ ...log, hyperparameters: {}, problems: [{ file: path, id: 'summary-of-results', values: {} }] }];
}

function addRows(items: readonly unknown[], columns: ReturnType<typeof newColumns>, notes: Notes): number {
  let row = 0;
  items.forEach((item, i) => {
    if (isObject(item) && addRow(columns, row, item)) row++;
    else if (!isObject(item)) note(notes, 'entries-no-object', 0, { first: i + 1 });
  });
  if (row < 2) note(notes, 'few-rows', 0, {});
  return row;
}

/** `{"columns": ["epoch", "loss"], "data": [[1, 0.5], …]}`, as pandas splits a table; null for any other object. */
function rowsUnderNames({ columns, data }: Readonly<Record<string, unknown>>): { readonly data: readonly unknown[] } | null {
  if (!Array.isArray(columns) || !Array.isArray(data) || !columns.every((name) => typeof name === 'string')) return null;
  const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === columns.length;
  if (data.length === 0 || !data.every(isRow)) return null;
  return { data: data.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]]))) };
}

/** `{"0": {"loss": …}, "1": …}` and `{"epoch_1": {…}}`: rows under numbered keys, in the order of the file; else null. */
function rowsByKey(value: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const keys = Object.keys(value);
  const numbered = keys.length > 1 && keys.every((key) => /^(?:[a-z]{1,12}[ _-]?)?\d{1,9}$/i.test(key) && isObject(value[key]));
  return numbered ? Object.values(value) : null;
}

/** Of several lists of rows the longest is the log; one with an epoch or step before any without. */
function likeliest(rows: readonly { readonly items: readonly unknown[] }[]): readonly unknown[] {
  const placed = rows.filter(({ items }) => isObject(items[0]) && Object.keys(items[0]).some(isPosition));
  let best: readonly unknown[] = [];
  for (const { items } of placed.length > 0 ? placed : rows) if (items.length > best.length) best = items;
  return best;
}

function isPosition(key: string): boolean {
  const kind = axisOf(key)?.kind;
  return kind === 'epoch' || kind === 'step';
}
