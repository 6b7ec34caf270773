import type { RawLog, RawSeries } from '../../../model/log.js';
import { settingsOfText } from '../../beside/settings-of-text.js';
import { addValue, type Columns, columnIndex, newColumns, toSeries } from '../../bytes/columns.js';
import { type Floats, newFloats, push } from '../../bytes/floats.js';
import { eachRecord } from '../../bytes/records.js';
import { newNotes, note, toProblems } from '../../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../../reader.js';
import { readTextLine, type TextLine } from './line.js';

/** A kind of line that comes more seldom is prose, source code or a final result, not a row of a log. */
const MIN_LINES = 2;
/** A file that was met by chance must have more of them. */
const MIN_CHANCE_LINES = 3;
/** Kinds of lines in one file; a text with more is no log. */
const MAX_KINDS = 500;
/** Bytes at the end that tell whether a file that begins with other text is a log. */
const TAIL_BYTES = 65_536;

/** Console output: `Epoch 3: train_loss=0.5 val_loss=0.6`, Keras and tqdm bars, Python dicts, nanoGPT, llm.c, XGBoost. */
export const text = {
  id: 'text',
  order: 330,
  title: 'Console output: lines with names and numbers',
  traits: { unmistakable: true, copyRank: 4, rounded: true },
  example: 'Epoch 3/35, Train Loss: 1.1221, Test Acc: 72.48%',
  support: [
    {
      tool: 'llm.c, modded-nanogpt',
      files: '`*.log`, `main.log`, `*.txt`',
      reads: 'losses by step; source code in front of the log is passed over',
      tested: 'real files',
    },
    {
      tool: 'Python logging, print',
      files: '`train.log`, `training.log`, `*.md`',
      reads: 'metrics by epoch or step, the split from the line (`Eval metrics: loss: 0.4`), several models in one log',
      tested: 'real files',
    },
    {
      tool: 'tqdm progress bars',
      files: 'console output',
      reads: 'the last state of every bar',
      tested: 'real files',
    },
    {
      tool: 'Keras progress bars, nanoGPT',
      files: 'console output',
      reads: 'the same; losses by step',
      tested: 'by shape',
    },
    {
      tool: 'Hugging Face Trainer, XGBoost, LightGBM, torchtune, PyTorch examples',
      files: 'console output',
      reads: "lines such as `{'loss': 0.5, 'epoch': 1.0}` and `[10] train-logloss:0.65`",
      tested: 'by shape',
    },
  ],
  detect(file: LogFile): boolean {
    return rowsIn(headText(file), file.named) || rowsIn(tailText(file), file.named);
  },
  read: (file: LogFile) => readText(file),
} satisfies Reader;

/** The end of a file that is longer than its head. */
function tailText(file: LogFile): string {
  if (file.size <= file.head.length) return '';
  const tail = new Uint8Array(TAIL_BYTES);
  return decodeText(tail.subarray(0, file.readInto(tail, Math.max(file.head.length, file.size - TAIL_BYTES))));
}

/** Does a piece of text hold rows of a log? By chance only where they have positions: prose repeats numbers, too. */
function rowsIn(piece: string, named: boolean): boolean {
  if (piece.includes('\u0000')) return false;
  const counts = new Map<string, number>();
  let positioned = false;
  for (const one of piece.split(/\r\n|\n|\r/)) {
    const line = readTextLine(one);
    if (line === null) continue;
    positioned ||= line.positioned;
    if (line.metrics.length === 0) continue;
    const count = (counts.get(line.kind) ?? 0) + 1;
    if (count >= (named ? MIN_LINES : MIN_CHANCE_LINES) && (named || positioned)) return true;
    counts.set(line.kind, count);
  }
  return false;
}

/** Rows of one model (most logs have one), by kinds of lines. */
interface Model {
  readonly kinds: Map<string, Kind>;
  epoch: number;
  step: number;
}

interface Kind {
  readonly columns: Columns;
  /** Row of each of its lines in the whole file. */
  readonly rows: Floats;
  /** Do its lines themselves say where they belong? */
  readonly positioned: boolean;
  /** Do their positions, own or from a line above, move on? */
  moves: boolean;
  /** Epoch and step of its last line. */
  at: string;
}

interface State {
  readonly models: Map<string, Model>;
  model: Model;
  row: number;
  /** The state of a progress bar that may still be replaced. */
  pending: TextLine | null;
}

/** `densenet_121 - Epoch 1/100`: several models that are trained in turn. */
const MODEL = /^([A-Za-z][\w.-]{0,63}) - Epoch[ :[]/;

function readText(file: LogFile): RawLog[] {
  const first = newModel();
  const state: State = { models: new Map([['', first]]), model: first, row: 0, pending: null };
  const faults = eachRecord(file, -1, (bytes, start, end) => {
    const line = decodeText(bytes.subarray(start, end));
    const name = MODEL.exec(line)?.[1];
    if (name !== undefined) {
      flush(state);
      state.model = modelOf(state, name);
    }
    takeLine(state, readTextLine(line));
  });
  flush(state);
  const logs = [...state.models].flatMap(([name, model]): RawLog[] => {
    const series = seriesOf(model);
    const run = state.models.size > 2 && name !== '' ? { run: name } : {};
    return series.length === 0 ? [] : [{ source: file.path, format: 'text', ...run, series, hyperparameters: {}, problems: [] }];
  });
  const notes = newNotes();
  if (faults.tooLong > 0) note(notes, 'long-line', faults.tooLong, { of: 'log' });
  if (logs.length === 0) {
    note(notes, 'no-repeated-lines', 0, {});
    return [{ source: file.path, format: 'text', series: [], hyperparameters: {}, problems: toProblems(notes, file.path) }];
  }
  const settings = settingsOfText(headText(file));
  return logs.map((log, i) => ({ ...log, ...settings, problems: i === 0 ? toProblems(notes, file.path) : log.problems }));
}

function newModel(): Model {
  return { kinds: new Map(), epoch: Number.NaN, step: Number.NaN };
}

function modelOf({ models }: State, name: string): Model {
  const known = models.get(name);
  if (known !== undefined) return known;
  const made = newModel();
  if (models.size <= MAX_KINDS) models.set(name, made);
  return made;
}

function takeLine(state: State, line: TextLine | null): void {
  if (line === null) return;
  const { model } = state;
  const newEpoch = !Number.isNaN(line.epoch) && line.epoch !== model.epoch;
  // A bar that starts anew, an epoch that ends, a row that is no bar: what the bar showed last is its value.
  if (newEpoch || !line.progress) flush(state);
  if (!Number.isNaN(line.epoch)) model.epoch = line.epoch;
  if (!Number.isNaN(line.step)) model.step = line.step;
  if (line.metrics.length === 0) return;
  if (line.progress) state.pending = line;
  else addLine(state, line);
}

function flush(state: State): void {
  if (state.pending !== null) addLine(state, state.pending);
  state.pending = null;
}

function addLine(state: State, line: TextLine): void {
  const { model } = state;
  const row = state.row++;
  let kind = model.kinds.get(line.kind);
  if (kind === undefined) {
    if (model.kinds.size >= MAX_KINDS) return;
    kind = { columns: newColumns(), rows: newFloats(), positioned: line.positioned, moves: false, at: '' };
    model.kinds.set(line.kind, kind);
  }
  const own = kind.rows.length;
  push(kind.rows, row);
  if (!Number.isNaN(model.epoch)) put(kind.columns, 'epoch', own, model.epoch);
  if (!Number.isNaN(model.step)) put(kind.columns, 'step', own, model.step);
  const at = `${model.epoch} ${model.step}`;
  kind.moves ||= own > 0 && at !== kind.at;
  kind.at = at;
  for (const { name, value } of line.metrics) put(kind.columns, name, own, value);
}

/** A name that comes twice on one line keeps its first value. */
function put(columns: Columns, name: string, row: number, value: number): void {
  const column = columns.list[columnIndex(columns, name)]!;
  const last = column.rows === null ? column.values.length - 1 : column.rows.items[column.rows.length - 1];
  if (column.values.length === 0 || last !== row) addValue(column, row, value);
}

/**
 * Series of all kinds of lines that repeat; those of one name are joined in order of their rows. Source code in front of a log
 * repeats names as well: where some lines move along an axis, those that stand still are none of them, and where some lines of
 * a name say their position, those that do not are none of its.
 */
function seriesOf({ kinds }: Model): RawSeries[] {
  const repeated = [...kinds.values()].filter(({ rows }) => rows.length >= MIN_LINES);
  const moving = repeated.filter(({ moves }) => moves);
  const kept = moving.length > 0 ? moving : repeated;
  const byName = new Map<string, { readonly positioned: boolean; readonly series: RawSeries }[]>();
  for (const { columns, rows, positioned } of kept) {
    for (const one of toSeries(columns, rows.length)) {
      const placed = { positioned, series: { ...one, rows: one.rows!.map((row) => rows.items[row]!) } };
      const known = byName.get(one.name);
      if (known === undefined) byName.set(one.name, [placed]);
      else known.push(placed);
    }
  }
  return [...byName.values()].map((pieces) => {
    const own = pieces.filter(({ positioned }) => positioned);
    return joined((own.length > 0 ? own : pieces).map(({ series }) => series));
  });
}

function joined(pieces: readonly RawSeries[]): RawSeries {
  if (pieces.length === 1) return pieces[0]!;
  const order = pieces
    .flatMap((piece) => Array.from(piece.values.keys(), (i) => ({ piece, i, row: piece.rows![i]! })))
    .sort((a, b) => a.row - b.row);
  const column = (pick: (piece: RawSeries) => Float64Array | undefined): Float64Array =>
    Float64Array.from(order, ({ piece, i }) => pick(piece)?.[i] ?? Number.NaN);
  return {
    name: pieces[0]!.name,
    values: column(({ values }) => values),
    ...(pieces.some(({ steps }) => steps) && { steps: column(({ steps }) => steps) }),
    ...(pieces.some(({ epochs }) => epochs) && { epochs: column(({ epochs }) => epochs) }),
    rows: column(({ rows }) => rows),
  };
}
