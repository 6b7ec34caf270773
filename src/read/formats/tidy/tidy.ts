import { UserError } from '../../../model/errors.js';
import type { RawLog } from '../../../model/log.js';
import { axisOf } from '../../../vocabulary/axis-columns.js';
import { isMetricName } from '../../../vocabulary/metric-name.js';
import { parseCell, parseTime } from '../../bytes/numbers.js';
import { eachRecord } from '../../bytes/records.js';
import { excerpt, newNotes, note } from '../../notes.js';
import { decodeText, firstLines, type LogFile, type Reader } from '../../reader.js';
import { newRowCells, type RowCells, readCells } from '../table/cells.js';
import { isComment, isRule, splitCells, type TableLayout } from '../table/layout.js';
import { layoutOf } from '../table/layout-of.js';
import { type Cells, type Collected, collect, newCollected, toLogs } from './collect.js';
import { type Roles, rolesOf } from './roles.js';
import { runRank } from './words.js';

/** Tables whose rows belong to several series, splits or runs, as a cell of each row says. */
export const tidy = {
  id: 'tidy',
  order: 305,
  title: 'Long tables: one value a row, or a column that says split or run',
  example: 'run,step,metric,value',
  support: [
    {
      tool: 'R (keras, yardstick, torch), tidyr, pandas `melt`',
      files: '`*.csv`, `*.tsv`',
      reads: 'a column of names and one of values; `data`, `phase`, `split`… tell the split',
      tested: 'by shape',
    },
    {
      tool: 'Aim, Comet, MLflow, TensorBoard (`get_scalars`), Weights & Biases (`scan_history`)',
      files: '`*.csv`',
      reads: 'a run for every value of the column of runs; runs that end in `train` and `validation` are one',
      tested: 'by shape',
    },
    {
      tool: 'Hand-written',
      files: '`*.csv`, `*.tsv`',
      reads: 'columns of splits (`phase,epoch,loss`) and of runs (`seed,epoch,loss`)',
      tested: 'by shape',
    },
  ],
  detect(file: LogFile): boolean {
    const layout = layoutOf(file);
    const roles = layout === null ? null : rolesIn(file, layout);
    return roles !== null && (file.named || holdsMetric(file, layout!, roles));
  },
  read: (file: LogFile) => readTidy(file),
} satisfies Reader;

/** Lines of the head that tell whether it is worth looking at the others. */
const FIRST_LINES = 20;
/** Lines of the head that are looked at then: enough to meet each name and each run. */
const SAMPLE_LINES = 5_000;
const ROLES = new WeakMap<Uint8Array, Roles | null>();

function rolesIn(file: LogFile, layout: TableLayout): Roles | null {
  const known = ROLES.get(file.head);
  if (known !== undefined) return known;
  const first = sampleOf(file, layout, FIRST_LINES);
  const mayBe = layout.extra === null && (layout.header.some((name) => runRank(name) >= 0) || first.some(hasWord));
  const roles = mayBe ? rolesOf(layout.header, sampleOf(file, layout, SAMPLE_LINES), file.size > file.head.length) : null;
  ROLES.set(file.head, roles);
  return roles;
}

function hasWord(cells: readonly string[]): boolean {
  return cells.some((cell) => parseCell(cell) === 'text' && Number.isNaN(parseTime(cell)));
}

/** The first rows that lie in the head as a whole. */
function sampleOf(file: LogFile, { header, delimiter, line }: TableLayout, most: number): readonly (readonly string[])[] {
  const lines = firstLines(file, line + most + 1);
  if (file.size > file.head.length || lines.length > line + most) lines.pop();
  return lines
    .slice(line, line + most)
    .filter((one) => one.trim() !== '' && !isRule(one) && !isComment(one))
    .map((one) => splitCells(one, delimiter))
    .filter((cells) => cells.length >= header.length);
}

function holdsMetric(file: LogFile, layout: TableLayout, { name, values }: Roles): boolean {
  if (name < 0) return values.some(({ column }) => isMetricName(layout.header[column]!));
  return sampleOf(file, layout, SAMPLE_LINES).some((cells) => isMetricName(cells[name] ?? ''));
}

function readTidy(file: LogFile): RawLog[] {
  const layout = layoutOf(file);
  const roles = layout === null ? null : rolesIn(file, layout);
  if (layout === null || roles === null)
    throw new UserError('no column of names beside one of values', 'A long table has both: “step,metric,value”.');
  const notes = newNotes();
  const into = newCollected(roles, layout.header, notes);
  const row = newRowCells();
  const at = { bytes: file.head };
  const cells = cellsOf(row, at, layout);
  const faults = eachRecord(
    file,
    layout.delimiter === ' ' ? -1 : layout.delimiter.charCodeAt(0),
    (bytes, start, end, line, complete) => {
      if (line <= layout.line) return;
      readCells(bytes, start, end, layout.delimiter, row);
      at.bytes = bytes;
      takeRow(into, cells, row, { text: () => decodeText(bytes.subarray(start, end)), line, complete });
    },
  );
  if (faults.tooLong > 0) note(notes, 'long-line', faults.tooLong, { of: 'table' });
  if (faults.openQuote > 0) note(notes, 'open-quote', faults.openQuote, {});
  return toLogs(into, file.path, 'tidy');
}

interface Line {
  readonly text: () => string;
  readonly line: number;
  readonly complete: boolean;
}

function takeRow(into: Collected, cells: Cells, row: RowCells, { text, line, complete }: Line): void {
  const { names, notes, roles } = into;
  if (row.count === names.length || (row.count > names.length && isEmptyFrom(row, names.length))) {
    if (collect(into, cells)) return;
    const value = roles.values[0]!.column;
    // A header that came again, or a cell that is empty.
    if (row.kinds[value] !== 'text' || cells.text(value) === names[value]) return;
    note(notes, 'column-cells-no-number', line, { column: excerpt(names[value]!), first: excerpt(cells.text(value)) });
    return;
  }
  const record = text();
  if (record.trim() === '' || isRule(record) || isComment(record)) return;
  if (row.count < names.length && !complete) note(notes, 'cut-line', line, {});
  else note(notes, 'ragged-rows', line, { cells: row.count, expected: names.length });
}

function isEmptyFrom({ kinds, count }: RowCells, from: number): boolean {
  for (let i = from; i < count; i++) if (kinds[i] !== 'missing') return false;
  return true;
}

/** The cells of the row that was read last; a time is a number of seconds. */
function cellsOf(row: RowCells, at: { readonly bytes: Uint8Array }, { header }: TableLayout): Cells {
  const isTime = header.map((name) => axisOf(name)?.kind === 'time');
  const text = (i: number) => {
    if (row.texts[i]) return row.texts[i];
    return row.kinds[i] === 'missing' ? '' : decodeText(at.bytes.subarray(row.starts[i]!, row.ends[i]!));
  };
  return {
    text,
    number: (i) => (row.kinds[i] === 'text' && isTime[i] ? parseTime(text(i)) : row.values[i]!),
    isNumber: (i) => row.kinds[i] === 'number',
  };
}
