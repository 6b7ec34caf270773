import { UserError } from '../../../model/errors.js';
import type { RawLog } from '../../../model/log.js';
import type { Split } from '../../../model/split.js';
import { type Columns, newColumns, toSeries } from '../../bytes/columns.js';
import { parseJson } from '../../bytes/json-text.js';
import { eachRecord, type RecordTake } from '../../bytes/records.js';
import { isNotebook } from '../../kind/marks.js';
import { excerpt, type Notes, newNotes, note, toProblems } from '../../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../../reader.js';
import { toLogs } from '../tidy/collect.js';
import { collectedRows, collectObject, type LongRows, longRows } from '../tidy/objects.js';
import { isSplitColumn, splitOfCell } from '../tidy/words.js';
import { hasMetricKey, namesMetrics } from './json.js';
import { newPlainRows, takePlainObject } from './plain.js';
import { addRow, isObject } from './rows.js';

/** JSON Lines, one object a row: DETR, DeiT and MAE `log.txt`, LLaMA-Factory `trainer_log.jsonl`, detectron2, MMCV. */
export const jsonLines = {
  id: 'json-lines',
  order: 210,
  title: 'JSON Lines: one object a line',
  example: '{"epoch": 0, "train_loss": 0.9, "test_loss": 1.0}',
  support: [
    {
      tool: 'DETR, DeiT, MAE',
      files: '`log.txt`',
      reads: '`test_*` is the validation, short lists as one series an element',
      tested: 'real files',
    },
    {
      tool: 'LLaMA-Factory',
      files: '`trainer_log.jsonl`',
      reads: '`lr` or `learning_rate`',
      tested: 'real files',
    },
    {
      tool: 'MMEngine',
      files: '`vis_data/scalars.json`',
      reads: 'validation rows apart, by epoch or by iteration; the copy beside it is the same run',
      tested: 'real files',
    },
    {
      tool: 'MMCV 1.x',
      files: '`*.log.json`',
      reads: '`mode` tells the split; iterations of an epoch are counted on',
      tested: 'real files',
    },
    {
      tool: 'detectron2',
      files: '`output/metrics.json`',
      reads: 'evaluation rows among training rows',
      tested: 'real files',
    },
    {
      tool: 'Ray, verl, spaCy, ms-swift',
      files: '`result.json`, `metrics.jsonl`, `logging.jsonl`',
      reads: 'nested objects, joined with `/`',
      tested: 'by shape',
    },
  ],
  detect(file: LogFile): boolean {
    const text = headText(file).trimStart();
    const end = text.search(/[\r\n]/);
    const first = (end < 0 ? text : text.slice(0, end)).trim();
    if (!first.startsWith('{') || !first.endsWith('}')) return false;
    const next = end < 0 ? '' : text.slice(end).trimStart();
    if (next !== '' && !next.startsWith('{')) return false;
    // A document on one line is a row only where its name says lines: `{"loss": [0.9, 0.7]}` is a dict of lists.
    if (next === '' && !/\.(?:jsonl|ndjson)$/i.test(file.path)) return false;
    return rowOf(first) !== null && !isNotebook(file) && (file.named || hasMetricKey(text) || namesMetrics(text));
  },
  read(file: LogFile): RawLog[] {
    const long = longLines(file);
    return long === null ? readLines(file) : readLongLines(file, long);
  },
} satisfies Reader;

/** Lines of the head that are looked at. */
const SAMPLE_LINES = 400;

/** Is each line one value, with its name in a key? */
function longLines(file: LogFile): LongRows | null {
  const text = headText(file);
  if (!namesMetrics(text)) return null;
  const lines = text.split(/\r\n|\n|\r/, SAMPLE_LINES + 1);
  const isCut = file.size > file.head.length || lines.length > SAMPLE_LINES;
  const rows = (isCut ? lines.slice(0, -1) : lines).map(rowOf).filter((row) => row !== null);
  return longRows(rows, isCut);
}

function readLongLines(file: LogFile, long: LongRows): RawLog[] {
  const notes = newNotes();
  const into = collectedRows(long, notes);
  eachLine(file, notes, (value) => collectObject(into, value));
  if (into.rows < 2) note(notes, 'few-rows', 0, {});
  return toLogs(into, file.path, 'json-lines');
}

function readLines(file: LogFile): RawLog[] {
  const train = newColumns();
  const parts = new Map<Split, Columns>();
  const notes = newNotes();
  const position: Position = { iteration: Number.NaN, epoch: Number.NaN };
  const plain = newPlainRows(train);
  // Rows of OpenMMLab and those that say their split have to be placed: then each is parsed.
  let placing = false;
  let row = 0;
  const take = (bytes: Uint8Array, start: number, end: number): number => {
    const behind = placing || row === 0 ? start : takePlainObject(plain, row, bytes, start, end);
    if (behind > start) row++;
    return behind;
  };
  const columnsOf = (split: Split) => {
    const known = parts.get(split) ?? newColumns();
    parts.set(split, known);
    return known;
  };
  eachLine(
    file,
    notes,
    (value) => {
      placing ||= Object.hasOwn(value, 'iter') || Object.hasOwn(value, 'mode');
      const own = splitOfRow(value);
      placing ||= own !== null;
      const placed = own === null ? placeRow(value, position) : value;
      const columns = own !== null ? columnsOf(own) : placed === value ? train : columnsOf('validation');
      if (addRow(columns, row, placed)) row++;
    },
    take,
  );
  if (row < 2) note(notes, 'few-rows', 0, {});
  const log = { source: file.path, format: 'json-lines', hyperparameters: {} };
  const logs: RawLog[] = [{ ...log, series: toSeries(train, row), problems: [] }];
  for (const [split, columns] of parts) logs.push({ ...log, split, series: toSeries(columns, row), problems: [] });
  const full = logs.filter(({ series }, i) => series.length > 0 || (i === 0 && parts.size === 0));
  return full.map((one, i) => (i === 0 ? { ...one, problems: toProblems(notes, file.path) } : one));
}

/** Parses every line that `take` leaves, and notes those that are no object. */
function eachLine(file: LogFile, notes: Notes, visit: (value: JsonObject) => void, take?: RecordTake): void {
  const faults = eachRecord(
    file,
    -1,
    (bytes, start, end, line, complete) => {
      const text = decodeText(bytes.subarray(start, end)).trim();
      if (text === '') return;
      const value = rowOf(text);
      if (value !== null) visit(value);
      else if (complete || isWhole(text)) note(notes, 'lines-no-object', line, { first: excerpt(text) });
      else note(notes, 'cut-line', line, {});
    },
    take,
  );
  if (faults.tooLong > 0) note(notes, 'long-line', faults.tooLong, { of: 'log' });
}

type JsonObject = Readonly<Record<string, unknown>>;

/** A line as an object; null where it is none. */
function rowOf(line: string): JsonObject | null {
  try {
    const value = parseJson(line);
    return isObject(value) ? value : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Is it JSON, though no object? */
function isWhole(line: string): boolean {
  try {
    parseJson(line);
    return true;
  } catch {
    return false;
  }
}

/** The split that a field of the row names (`"phase": "val"`); rows of MMCV (`mode` beside `iter`) are placed with care. */
function splitOfRow(row: JsonObject): Split | null {
  if (Object.hasOwn(row, 'iter')) return null;
  for (const key in row) {
    const field = row[key];
    if (typeof field !== 'string' || !Object.hasOwn(row, key) || !isSplitColumn(key)) continue;
    const split = splitOfCell(field);
    if (split !== null) return split;
  }
  return null;
}

/** Where the last training row of MMEngine was. */
interface Position {
  iteration: number;
  epoch: number;
}

/**
 * OpenMMLab writes validation between training rows under the same names (`time`, `acc`). Such a row is given back as another
 * object, without what is no position of the training: MMCV (`"mode": "val"`) counts the validation set in `iter`; MMEngine
 * writes no `iter`, and the epoch into `step` where it validates by epoch.
 */
function placeRow(row: Readonly<Record<string, unknown>>, position: Position): Readonly<Record<string, unknown>> {
  const { iter, step, epoch, mode } = row;
  if (mode === 'val' && typeof epoch === 'number') return without(row, ['iter', 'lr']);
  if (typeof iter === 'number') {
    position.iteration = iter;
    position.epoch = typeof epoch === 'number' ? epoch : Number.NaN;
    return row;
  }
  if (typeof step !== 'number' || epoch !== undefined || Number.isNaN(position.iteration)) return row;
  const byEpoch = step === position.epoch && step !== position.iteration;
  return byEpoch ? { ...without(row, ['step']), epoch: step } : { ...row };
}

function without(row: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}
