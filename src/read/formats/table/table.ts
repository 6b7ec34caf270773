import { UserError } from '../../../model/errors.js';
import type { RawLog, RowLine } from '../../../model/log.js';
import { axisOf } from '../../../vocabulary/axis-columns.js';
import { isMetricName, metricOfPath, sayTogether } from '../../../vocabulary/metric-name.js';
import { addValue, type Columns, columnIndex, newColumns, toSeries } from '../../bytes/columns.js';
import { parseCount, parseTime } from '../../bytes/numbers.js';
import { eachRecord, type RecordFaults, type RecordTake } from '../../bytes/records.js';
import { noteLine } from '../../bytes/row-lines.js';
import { excerpt, isNoted, type Notes, newNotes, note, toProblems } from '../../notes.js';
import { decodeText, type LogFile, type Reader } from '../../reader.js';
import { newRowCells, type RowCells, readCells } from './cells.js';
import { isComment, isRule, splitCells, type TableLayout } from './layout.js';
import { layoutOf } from './layout-of.js';
import { meaningsOf } from './meanings.js';
import { newPlainRows, setColumns, takePlainRows } from './plain-rows.js';
import { TABLE_SUPPORT } from './support.js';

/** CSV, TSV, `;`, `|` and blank-separated tables: Keras, Lightning, timm, fastai, YOLO, pandas, DeepSpeed, hand-written ones. */
export const table = {
  id: 'table',
  order: 310,
  title: 'CSV, TSV and other tables',
  traits: { perMetric: true },
  example: 'epoch,loss,val_loss',
  support: TABLE_SUPPORT,
  detect(file: LogFile): boolean {
    const layout = layoutOf(file);
    if (layout === null) return false;
    const ofPath = metricOfPath(file.path);
    const means = meaningsOf(layout.header);
    const isSaid = layout.header.some((column) => {
      const name = means.get(column) ?? column;
      return axisOf(name) === null && (file.named || isMetricName(ofPath ?? name));
    });
    return isSaid || (layout.header.some(isPlace) && sayTogether(layout.header));
  },
  read: (file: LogFile) => [readTable(file)],
} satisfies Reader;

/** A column of epochs or steps: without one, `train` and `val` are as often counts of examples. */
function isPlace(column: string): boolean {
  const kind = axisOf(column)?.kind;
  return kind === 'epoch' || kind === 'step';
}

/** Characters between cells that are nothing else. */
const PLAIN_DELIMITERS = new Set([',', ';', '\t']);

/** What is known while the rows go by; `row` and `source` are of the current one. */
interface State {
  readonly layout: TableLayout;
  readonly columns: Columns;
  readonly notes: Notes;
  readonly row: RowCells;
  /** Column of each cell; −1 for a cell that belongs to none. */
  mapping: readonly number[];
  header: readonly string[];
  rows: number;
  bytes: Uint8Array;
  start: number;
  end: number;
  line: number;
  /** Does the line end with a line end? The last one of a file that is being written does not. */
  complete: boolean;
}

function readTable(file: LogFile): RawLog {
  const layout = layoutOf(file);
  if (layout === null) {
    throw new UserError(
      'no line with names of columns above rows of numbers',
      'A table needs a header, for example “epoch,loss,val_loss”.',
    );
  }
  const columns = newColumns();
  const notes = newNotes();
  const lines: RowLine[] = [];
  const state: State = {
    layout,
    columns,
    notes,
    row: newRowCells(),
    mapping: [],
    header: layout.header,
    rows: 0,
    bytes: file.head,
    start: 0,
    end: 0,
    line: layout.line,
    complete: true,
  };
  state.mapping = mapHeader(state, layout.header);
  const separator = layout.delimiter.charCodeAt(0);
  const quoteAfter = layout.delimiter === ' ' ? -1 : separator;
  const plain = newPlainRows();
  const visit = (bytes: Uint8Array, start: number, end: number, line: number, complete: boolean): void => {
    const before = state.rows;
    if (line > layout.line && !isBlank(bytes, start, end)) {
      Object.assign(state, { bytes, start, end, line, complete });
      readCells(bytes, start, end, layout.delimiter, state.row);
      takeRow(state);
    }
    // A line that is no row moves the rows behind it on.
    noteLine(lines, before, state.rows > before ? line : line + 1);
    if (line < layout.line || layout.extra !== null || !PLAIN_DELIMITERS.has(layout.delimiter)) return;
    // A header that came again may have moved the columns.
    setColumns(
      plain,
      state.mapping.map((index) => columns.list[index] ?? null),
    );
  };
  const take: RecordTake = (...where) => {
    const before = plain.rows;
    const behind = takePlainRows(plain, state.rows, separator, file.size, where);
    state.rows += plain.rows - before;
    return behind;
  };
  const faults = eachRecord(file, quoteAfter, visit, take);
  noteFaults(notes, faults);
  if (state.rows < 2) noteFewRows(state);
  dropWordColumns(state);
  return {
    source: file.path,
    format: 'table',
    lines,
    series: toSeries(columns, state.rows),
    hyperparameters: {},
    problems: toProblems(notes, file.path),
  };
}

function takeRow(state: State): void {
  const { row, columns } = state;
  if (!hasNumber(row) && isNoData(state)) return;
  const mapping = mappingFor(state);
  if (mapping === null) return;
  let used = false;
  for (let i = 0; i < row.count; i++) {
    const index = mapping[i] ?? -1;
    const kind = row.kinds[i]!;
    if (index < 0 || kind === 'missing') continue;
    const column = columns.list[index]!;
    let value = row.values[i]!;
    if (kind === 'text') {
      const text = cellText(state, i);
      value = column.axis === 'time' ? parseTime(text) : column.axis === null ? Number.NaN : parseCount(text);
      if (Number.isNaN(value)) {
        noteText(state, index, text);
        continue;
      }
    }
    addValue(column, state.rows, value);
    used = true;
  }
  if (used) state.rows++;
}

/** Lines that are no rows: comments, drawn rules, headers that a restarted process wrote again, remarks. */
function isNoData(state: State): boolean {
  const { row, header, notes, line } = state;
  const record = decodeText(state.bytes.subarray(state.start, state.end));
  if (isRule(record) || isComment(record)) return true;
  const cells = splitCells(record, state.layout.delimiter);
  const known = cells.filter((cell) => cell !== '' && header.includes(cell)).length;
  if (known * 2 > cells.length || (cells[0] !== '' && cells[0]?.toLowerCase() === header[0]?.toLowerCase())) {
    // timm and DeepSpeed write a header per process, and its columns may differ from the first one's.
    if (cells.length !== header.length || known < cells.length) state.mapping = mapHeader(state, cells);
    state.header = cells;
    return true;
  }
  if (row.kinds.slice(0, row.count).every((kind) => kind === 'missing')) return true;
  note(notes, 'rows-without-number', line, { first: excerpt(record) });
  return true;
}

/** Which column each cell of this row belongs to; null for a row whose cells can't be placed. */
function mappingFor({ row, header, mapping, layout, notes, line, complete }: State): readonly number[] | null {
  const { count } = row;
  if (layout.extra === 'end' && count === header.length + 1) {
    note(notes, 'unnamed-cell', line, {});
    return mapping;
  }
  const expected = header.length + (layout.extra === 'front' ? 1 : 0);
  if (count === expected) return mapping;
  if (count > expected && row.kinds.slice(expected, count).every((kind) => kind === 'missing')) return mapping;
  if (count < expected && !complete) {
    note(notes, 'cut-line', line, {});
    return null;
  }
  if (count < expected) {
    if (header.slice(count).every((name) => name === '')) return mapping;
    const short = shortRow(header, count);
    if (short !== null) return short.map((i) => mapping[i]!);
  }
  note(notes, 'ragged-rows', line, { cells: count, expected });
  return null;
}

/** timm writes an epoch without evaluation as `epoch,train_…[,lr]`: cells are missing in the middle. Header index of each cell. */
function shortRow(header: readonly string[], count: number): readonly number[] | null {
  if (header[0]?.toLowerCase() !== 'epoch' || !header.some((name) => name.startsWith('eval_'))) return null;
  const kept = [...header.keys()].filter((i) => !header[i]!.startsWith('eval_'));
  if (kept.length === count) return kept;
  const withoutRate = kept.filter((i) => header[i] !== 'lr');
  return withoutRate.length === count ? withoutRate : null;
}

/** Column of each header cell. A name that comes twice keeps its first column. */
function mapHeader({ layout, columns, notes, line }: State, header: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  const means = meaningsOf(header);
  const mapping = header.map((name, i) => {
    if (name === '' && i > 0) return -1;
    if (!seen.has(name)) {
      seen.add(name);
      return columnIndex(columns, name, means.get(name));
    }
    note(notes, 'column-twice', line, { name: excerpt(name) }, `twice ${name}`);
    return -1;
  });
  return layout.extra === 'front' ? [-1, ...mapping] : mapping;
}

/** A cell of a metric column that holds no number. */
function noteText({ columns, notes, line }: State, index: number, text: string): void {
  const key = `text ${index}`;
  if (isNoted(notes, key)) return;
  note(notes, 'column-cells-no-number', line, { column: excerpt(columns.list[index]!.name), first: excerpt(text) }, key);
}

/** A column of words alone is no metric: nothing is wrong with it. */
function dropWordColumns({ columns, notes }: State): void {
  for (const [index, { values, axis }] of columns.list.entries()) {
    if (values.length === 0 || axis !== null) notes.kinds.delete(`text ${index}`);
  }
}

function noteFewRows({ notes, rows, layout }: State): void {
  note(notes, rows === 0 ? 'header-only' : 'one-row', layout.line, {});
}

function noteFaults(notes: Notes, { tooLong, openQuote }: RecordFaults): void {
  if (tooLong > 0) note(notes, 'long-line', tooLong, { of: 'table' });
  if (openQuote > 0) note(notes, 'open-quote', openQuote, {});
}

function cellText({ bytes, row }: State, i: number): string {
  return row.texts[i] || decodeText(bytes.subarray(row.starts[i]!, row.ends[i]!));
}

function hasNumber({ kinds, count }: RowCells): boolean {
  for (let i = 0; i < count; i++) if (kinds[i] === 'number') return true;
  return false;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! > 32) return false;
  return true;
}
