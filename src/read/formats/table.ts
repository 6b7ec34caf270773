import type { RawLog } from '../../model/log.js';
import { axisOf } from '../axis.js';
import { addValue, type Columns, columnIndex, newColumns, toSeries } from '../columns.js';
import { isMetricName } from '../metric-name.js';
import { excerpt, type Notes, newNotes, note, toProblems } from '../notes.js';
import { parseTime } from '../numbers.js';
import { headText, type LogFile, type Reader } from '../reader.js';
import { eachRecord } from '../records.js';
import { newRowCells, type RowCells, readCells } from './table-cells.js';
import { findLayout, isRule, splitCells, type TableLayout } from './table-layout.js';

/** CSV, TSV, `;`, `|` and blank-separated tables: Keras, Lightning, timm, fastai, YOLO, pandas, DeepSpeed, hand-written ones. */
export const table: Reader = {
  id: 'table',
  title: 'CSV, TSV and other tables',
  example: 'epoch,loss,val_loss',
  detect(file) {
    const layout = layoutOf(file);
    if (layout === null) return false;
    return layout.header.some((name) => (file.named ? axisOf(name) === null : isMetricName(name) && axisOf(name) === null));
  },
  read: (file) => [readTable(file)],
};

function layoutOf(file: LogFile): TableLayout | null {
  return findLayout(headText(file), file.size <= file.head.length);
}

interface State {
  readonly layout: TableLayout;
  readonly columns: Columns;
  readonly notes: Notes;
  /** Column of each cell; −1 for a cell that belongs to none. */
  mapping: readonly number[];
  header: readonly string[];
  rows: number;
  headerSeen: boolean;
}

function readTable(file: LogFile): RawLog {
  const notes = newNotes();
  const columns = newColumns();
  const layout = layoutOf(file);
  if (layout !== null) {
    const state: State = { layout, columns, notes, mapping: [], header: layout.header, rows: 0, headerSeen: false };
    state.mapping = mapHeader(state, layout.header, layout.line);
    const row = newRowCells();
    const decoder = new TextDecoder();
    const quoteAfter = layout.delimiter === ' ' ? -1 : layout.delimiter.charCodeAt(0);
    const faults = eachRecord(file, quoteAfter, (bytes, start, end, line, complete) => {
      if (line <= layout.line || isBlank(bytes, start, end)) return;
      readCells(bytes, start, end, layout.delimiter, row);
      const text = () => decoder.decode(bytes.subarray(start, end));
      takeRow(state, row, { line, complete, text, cell: (i) => decoder.decode(bytes.subarray(row.starts[i]!, row.ends[i]!)) });
    });
    if (faults.tooLong > 0) {
      note(notes, 'too-long', faults.tooLong, () => 'a line of over 50 MB was left out', 'Is this file a table at all?');
    }
    if (faults.openQuote > 0) {
      note(notes, 'quote', faults.openQuote, () => 'a quote is never closed; it was read as an ordinary character', 'Remove or double it.');
    }
    if (state.rows < 2) noteFewRows(state);
    noteTextColumns(state);
  }
  const series = layout === null ? [] : toSeries(columns, countRows(columns));
  return { source: file.path, format: 'table', series, hyperparameters: {}, problems: toProblems(notes, file.path) };
}

/** Rows that hold at least one value, blank ends not counted. */
function countRows(columns: Columns): number {
  let rows = 0;
  for (const { values, rows: at } of columns.list) {
    if (values.length > 0) rows = Math.max(rows, at === null ? values.length : at.items[at.length - 1]! + 1);
  }
  return rows;
}

interface RowText {
  readonly line: number;
  /** Does the line end with a line end? The last one of a file that is being written does not. */
  readonly complete: boolean;
  readonly text: () => string;
  readonly cell: (index: number) => string;
}

function takeRow(state: State, row: RowCells, source: RowText): void {
  if (!row.kinds.includes('number', 0) && isNoData(state, row, source)) return;
  const mapping = mappingFor(state, row, source);
  if (mapping === null) return;
  let used = false;
  for (let i = 0; i < row.count; i++) {
    const index = mapping[i] ?? -1;
    const kind = row.kinds[i]!;
    if (index < 0 || kind === 'missing') continue;
    const column = state.columns.list[index]!;
    let value = row.values[i]!;
    if (kind === 'text') {
      if (column.axis === 'time') value = parseTime(source.cell(i));
      if (value !== value) {
        noteText(state, index, source.line, source.cell(i));
        continue;
      }
    }
    addValue(column, state.rows, value);
    used = true;
  }
  if (used) state.rows++;
}

/** Lines that are no rows: comments, drawn rules, headers that a restarted process wrote again, totals of text only. */
function isNoData(state: State, row: RowCells, { line, text }: RowText): boolean {
  const record = text();
  if (isRule(record) || record.trimStart().startsWith('#')) return true;
  const cells = splitCells(record, state.layout.delimiter).map((cell) => cell.trim());
  const [first = ''] = cells;
  const named = state.header.find((name) => name !== '') ?? '';
  if (first !== '' && first.toLowerCase() === state.header[0]?.toLowerCase()) {
    // timm and DeepSpeed write a header per process, and its columns may differ from the first one's.
    if (cells.join('\n') !== state.header.join('\n')) {
      state.mapping = mapHeader(state, cells, line);
      state.header = cells;
    }
    return true;
  }
  if (named !== '' && cells.includes(named) && cells.filter((cell) => state.header.includes(cell)).length * 2 > cells.length) return true;
  if (row.kinds.slice(0, row.count).every((kind) => kind === 'missing')) return true;
  note(
    state.notes,
    'words',
    line,
    (count) => `${lines(count)} without a number left out, the first is “${excerpt(record)}”`,
    'Nothing to do if it is a remark; else check the separator.',
  );
  return true;
}

/** Which column each cell of this row belongs to; null for a row whose cells can't be placed. */
function mappingFor(state: State, row: RowCells, { line, complete }: RowText): readonly number[] | null {
  const expected = state.header.length + (state.layout.rowNames ? 1 : 0);
  if (row.count === expected) return state.mapping;
  if (row.count > expected) {
    const extra = row.kinds.slice(expected, row.count);
    if (extra.every((kind) => kind === 'missing')) return state.mapping;
  } else {
    const missing = state.header.slice(row.count);
    if (missing.every((name) => name === '')) return state.mapping;
    const short = shortRow(state, row.count);
    if (short !== null && complete) return short;
    if (!complete) {
      note(state.notes, 'cut', line, () => 'the last line is incomplete (truncated) and was left out', 'The training was still writing, or was stopped.');
      return null;
    }
  }
  note(
    state.notes,
    'ragged',
    line,
    (count) => `${lines(count)} with another number of cells than the header (${row.count} instead of ${expected}) left out`,
    'Every row needs a cell for every column, empty where there is no value.',
  );
  return null;
}

/** timm writes an epoch without evaluation as `epoch,train_…[,lr]`: the evaluation's cells are missing, not the last ones. */
function shortRow(state: State, count: number): readonly number[] | null {
  if (state.header[0]?.toLowerCase() !== 'epoch' || !state.header.some((name) => name.startsWith('eval_'))) return null;
  const kept = state.header.map((name, i) => (name.startsWith('eval_') ? -1 : i)).filter((i) => i >= 0);
  const withoutLr = kept.filter((i) => state.header[i] !== 'lr');
  const cells = kept.length === count ? kept : withoutLr.length === count ? withoutLr : null;
  return cells?.map((i) => state.mapping[i]!) ?? null;
}

/** Column of each header cell. A name that comes twice keeps its first column. */
function mapHeader({ layout, columns, notes }: State, header: readonly string[], line: number): readonly number[] {
  const seen = new Set<string>();
  const mapping = header.map((name, i) => {
    if (name === '' && i > 0) return -1;
    if (seen.has(name)) {
      note(
        notes,
        `twice ${name}`,
        line,
        () => `two columns are called “${excerpt(name)}”: the first is used`,
        'Give every column a name of its own.',
      );
      return -1;
    }
    seen.add(name);
    return columnIndex(columns, name);
  });
  return layout.rowNames ? [-1, ...mapping] : mapping;
}

/** Texts in a column, reported at the end and only where the column also holds numbers: a column of words is no metric. */
function noteText(state: State, index: number, line: number, cell: string): void {
  const { name } = state.columns.list[index]!;
  note(
    state.notes,
    `text ${index}`,
    line,
    (count) => `${count === 1 ? 'a cell' : `${count} cells`} of column “${excerpt(name)}” left out: “${excerpt(cell)}” is no number`,
    'Leave a cell empty where there is no value.',
  );
}

function noteTextColumns({ columns, notes }: State): void {
  for (const [index, { values, axis }] of columns.list.entries()) {
    if (values.length === 0 || axis !== null) notes.kinds.delete(`text ${index}`);
  }
}

function noteFewRows({ notes, rows, layout }: State): void {
  note(
    notes,
    'few-rows',
    layout.line,
    () => (rows === 0 ? 'a header and no row below it' : 'only one row: a table needs at least two to be a curve'),
    rows === 0 ? 'The training stopped before it logged anything.' : 'Log every epoch, not the final result only.',
  );
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! > 32) return false;
  return true;
}

function lines(count: number): string {
  return count === 1 ? 'one line' : `${count} lines`;
}
