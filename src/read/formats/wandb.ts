import type { RawLog } from '../../model/log.js';
import { toSettings } from '../beside/hyperparameters.js';
import { type Columns, newColumns, toSeries } from '../bytes/columns.js';
import { parseJson } from '../bytes/json-text.js';
import { eachLogRecord } from '../bytes/leveldb-log.js';
import {
  type Cursor,
  cursorAt,
  readInt64,
  readLength,
  readVarint,
  skipField,
  WIRE_BYTES,
  WIRE_VARINT,
} from '../bytes/protobuf.js';
import { newNotes, note, toProblems } from '../notes.js';
import type { LogFile, Reader } from '../reader.js';
import { addRow, isObject } from './json/rows.js';

/** `:W&B`, 0xBEE1, version 0. */
const HEADER = [0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, 0];
/** Fields of `Record` (wandb_internal.proto). */
const HISTORY = 2;
const CONFIG = 5;
const RUN = 17;
/** Field of `RunRecord` that holds the first settings. */
const RUN_CONFIG = 4;

/** `run-<id>.wandb` of Weights & Biases (SDK 0.10 to 0.2x): a log in LevelDB's format with protobuf records. */
export const wandb = {
  id: 'wandb',
  order: 120,
  title: 'Weights & Biases: run-*.wandb',
  traits: { unmistakable: true, copyRank: 3, resumes: true, namedBy: 'file-id' },
  example: ':W&B',
  support: [
    {
      tool: 'Weights & Biases (local)',
      files: '`wandb/run-*/run-*.wandb`, `wandb/offline-run-*/run-*.wandb`',
      reads: 'the history of all metrics, the settings; a run resumed in several folders is one run',
      tested: 'real files',
    },
  ],
  detect: ({ head }: LogFile) => HEADER.slice(0, 6).every((byte, i) => head[i] === byte),
  read: (file: LogFile) => [readRun(file)],
} satisfies Reader;

interface State {
  readonly columns: Columns;
  readonly settings: Map<string, unknown>;
  rows: number;
}

function readRun(file: LogFile): RawLog {
  const state: State = { columns: newColumns(), settings: new Map(), rows: 0 };
  const notes = newNotes();
  const { damaged, truncated } = eachLogRecord(file, HEADER.length, (bytes) =>
    readRecord(cursorAt(bytes, 0, bytes.length), state),
  );
  if (damaged > 0) note(notes, 'damaged-records', 0, { records: damaged });
  if (truncated) note(notes, 'cut-record', 0, {});
  const series = toSeries(state.columns, state.rows);
  if (series.length === 0) note(notes, 'no-history', 0, {});
  return {
    source: file.path,
    format: 'wandb',
    series,
    ...toSettings(state.settings),
    problems: toProblems(notes, file.path),
  };
}

function readRecord(record: Cursor, state: State): void {
  eachField(record, (field, inside) => {
    if (field === HISTORY) readHistory(inside, state);
    else if (field === CONFIG) readSettings(inside, state);
    else if (field === RUN)
      eachField(inside, (own, config) => {
        if (own === RUN_CONFIG) readSettings(config, state);
      });
  });
}

/** `HistoryRecord`: 1 item, 2 step {1 num}. */
function readHistory(history: Cursor, state: State): void {
  const row = new Map<string, unknown>();
  let step = Number.NaN;
  eachField(history, (field, inside) => {
    if (field === 1) readItem(inside, row);
    else if (field === 2) step = readStep(inside);
  });
  if (!row.has('_step') && !Number.isNaN(step)) row.set('_step', step);
  if (addRow(state.columns, state.rows, Object.fromEntries(row))) state.rows++;
}

function readStep(cursor: Cursor): number {
  while (cursor.pos < cursor.end && !cursor.bad) {
    const tag = readVarint(cursor);
    if (tag === ((1 << 3) | WIRE_VARINT)) return readInt64(cursor);
    skipField(cursor, tag & 7);
  }
  return Number.NaN;
}

/** `ConfigRecord`: 1 update. Values are settings, some wrapped as `{"value": …}`. */
function readSettings(config: Cursor, { settings }: State): void {
  eachField(config, (field, item) => {
    if (field === 1) readItem(item, settings);
  });
}

/** `HistoryItem` and `ConfigItem`: 1 key, 2 nested_key (all there is in current files), 16 value as JSON. */
function readItem(item: Cursor, into: Map<string, unknown>): void {
  const nested: string[] = [];
  let key = '';
  let value = '';
  eachField(item, (field, inside) => {
    const text = () => new TextDecoder().decode(inside.bytes.subarray(inside.pos, inside.end));
    if (field === 1) key = text();
    else if (field === 2) nested.push(text());
    else if (field === 16) value = text();
  });
  const name = key || nested.join('.');
  if (name === '' || value === '') return;
  try {
    const parsed = parseJson(value);
    // Pictures, histograms and tables are objects that name their type.
    if (isObject(parsed) && Object.hasOwn(parsed, '_type')) return;
    into.set(name, parsed);
  } catch {
    // A value that is no JSON is no metric.
  }
}

/** Calls `visit` with every length-delimited field; others are jumped over. */
function eachField(cursor: Cursor, visit: (field: number, inside: Cursor) => void): void {
  while (cursor.pos < cursor.end && !cursor.bad) {
    const tag = readVarint(cursor);
    if ((tag & 7) !== WIRE_BYTES) {
      skipField(cursor, tag & 7);
      continue;
    }
    const length = readLength(cursor);
    const start = cursor.pos;
    cursor.pos += length;
    visit(Math.floor(tag / 8), cursorAt(cursor.bytes, start, start + length));
  }
}
