import type { RawLog, RawSeries } from '../../../model/log.js';
import type { Problem } from '../../../model/problem.js';
import type { Split } from '../../../model/split.js';
import { classify } from '../../../vocabulary/names.js';
import { splitAlone } from '../../../vocabulary/splits.js';
import { settingsOfText } from '../../beside/settings-of-text.js';
import { eachRecord } from '../../bytes/records.js';
import { type Notes, newNotes, note, toProblems } from '../../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../../reader.js';
import { type Workers, workersOf } from '../../workers.js';
import { areApart } from '../../workers-apart.js';
import { isGuessedName } from './doubts.js';
import { type DrawnTable, newDrawnTable, takeDrawn } from './drawn-row.js';
import type { Guess } from './guesses.js';
import { headingOf, isBestHeading } from './headings.js';
import { readBar, readTextLine } from './line.js';
import { changeRate, closeBars, type Model, newModel, takeLine } from './model.js';
import { namesOfRow, rowBelow } from './named-row.js';
import { countBar } from './passes.js';
import { curvesOf, newPrintedLists, type PrintedCurves, type PrintedLists, takeLists } from './printed-lists.js';
import { changedRate } from './rate-change.js';
import { newSeen, type Seen, see } from './seen.js';
import { seriesOf } from './series.js';
import type { TextLine } from './text-line.js';

/** A kind of line that comes more seldom is prose, source code or a final result, not a row of a log. */
const MIN_LINES = 2;
/** A file that was met by chance must have more of them. */
const MIN_CHANCE_LINES = 3;
/** Lists of a file that was met by chance. */
const MIN_CHANCE_LISTS = 2;
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
    const pieces = [headText(file), tailText(file)];
    return pieces.some((piece) => rowsIn(piece, file.named)) || pieces.some((piece) => listsIn(piece, file.named));
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
  const splits = new Set<Split | null>();
  let positioned = false;
  for (const one of piece.split(/\r\n|\n|\r/)) {
    const line = readTextLine(one);
    if (line === null) continue;
    // What a bar counts is a place, too: prose draws none.
    positioned ||= line.positioned || line.progress || line.counter !== null;
    if (line.metrics.length === 0) continue;
    const count = (counts.get(line.kind) ?? 0) + 1;
    const isRow = count >= (named ? MIN_LINES : MIN_CHANCE_LINES) && (named || positioned);
    if (isRow && isLoneSplit(line)) splits.add(splitAlone(line.metrics[0]!.name));
    if (isRow && (splits.size > 1 || !isLoneSplit(line))) return true;
    counts.set(line.kind, count);
  }
  return false;
}

/** `Train: 12.5`: the word of one split and a number may be anything, until another split has its own. */
function isLoneSplit({ metrics }: TextLine): boolean {
  return metrics.length === 1 && metrics[0]!.bare === true;
}

/** Does a piece of text hold lists of the values of a training? */
function listsIn(piece: string, named: boolean): boolean {
  if (!piece.includes('[') || piece.includes('\u0000')) return false;
  const lists = newPrintedLists();
  for (const one of piece.split(/\r\n|\n|\r/)) takeLists(lists, one);
  return curvesOf(lists).series.length >= (named ? 1 : MIN_CHANCE_LISTS);
}

/** Models of one file, and the one that the lines are of. */
interface Document {
  readonly models: Map<string, Model>;
  model: Model;
  /** Takes what is left out. */
  readonly rest: Model;
  readonly seen: Seen;
  readonly lists: PrintedLists;
  readonly table: DrawnTable;
  /** Names on the line above. */
  names: readonly string[] | null;
}

/** `densenet_121 - Epoch 1/100`: several models that are trained in turn. */
const MODEL = /^([A-Za-z][\w.-]{0,63}) - Epoch[ :[]/;
/** Models that are trained in turn; a text with more is no log. */
const MAX_MODELS = 500;
/** What a terminal draws over: what stands behind it is a line of its own. */
const OVERDRAWN = /\u0008+|\u001b\[[012]?K/;

/** What one worker wrote. */
interface Written {
  readonly document: Document;
  /** The first line in the file, 1-based, and how many. */
  readonly line: number;
  lines: number;
}

/** Workers in one file; the lines of more are one mixture, which is left out. */
const MAX_WORKERS = 64;
/** Workers that are named. */
const MAX_NAMES = 3;

function readText(file: LogFile): RawLog[] {
  const workers = workersOf(headText(file));
  const written = new Map<string, Written>();
  const notes = newNotes();
  const faults = eachRecord(file, -1, (bytes, start, end, number) => {
    const line = decodeText(bytes.subarray(start, end));
    const { worker, text: own } = workers === null ? { worker: '', text: line } : workers.lineOf(line);
    const { document } = writtenBy(worker, written, number);
    if (OVERDRAWN.test(own)) for (const piece of own.split(OVERDRAWN)) take(document, piece, number - 1);
    else take(document, own, number - 1);
  });
  for (const { document } of written.values()) {
    // The end of the text ends a table.
    take(document, '', 0);
    for (const model of document.models.values()) closeBars(model);
  }
  if (faults.tooLong > 0) note(notes, 'long-line', faults.tooLong, { of: 'log' });
  const first = written.get(workers?.first ?? '')?.document ?? newDocument();
  const logs = toLogs(file, first, notes);
  return workers === null || written.size < 2 ? logs : withOthers(logs, written, workers, file);
}

function writtenBy(worker: string, written: Map<string, Written>, line: number): Written {
  const key = written.has(worker) || written.size < MAX_WORKERS ? worker : '';
  const known = written.get(key) ?? { document: newDocument(), line, lines: 0 };
  known.lines += 1;
  written.set(key, known);
  return known;
}

function newDocument(): Document {
  const first = newModel();
  return {
    ...{ models: new Map([['', first]]), model: first, rest: newModel(), seen: newSeen() },
    ...{ lists: newPrintedLists(), table: newDrawnTable(), names: null },
  };
}

/** The logs of the first worker, and those of others that are of another training; the lines of all the others are told. */
function withOthers(first: RawLog[], written: ReadonlyMap<string, Written>, workers: Workers, file: LogFile): RawLog[] {
  const kept = new Map([[workers.first, first]]);
  let [count, line] = [0, Number.POSITIVE_INFINITY];
  for (const [worker, own] of written) {
    if (worker === workers.first) continue;
    const logs = toLogs(file, own.document, newNotes()).filter(({ series }) => series.length > 0);
    if (worker !== '' && logs.length > 0 && [...kept.values()].every((known) => areApart(known, logs, workers.means)))
      kept.set(worker, logs);
    else [count, line] = [count + own.lines, Math.min(line, own.line)];
  }
  const problems: Problem[] = [];
  if (count > 0) problems.push({ file: file.path, line, id: 'other-workers', values: { count, read: workers.first } });
  if (kept.size === 1) return first.map((log, i) => (i === 0 ? { ...log, problems: [...log.problems, ...problems] } : log));
  const names = [...kept.keys()];
  const values = { workers: names.length, names: names.slice(0, MAX_NAMES) };
  problems.push({ file: file.path, id: 'workers-apart', values });
  return [...kept].flatMap(([worker, logs]) =>
    logs.map((log, i) => ({
      ...log,
      run: log.run === undefined ? worker : `${worker} ${log.run}`,
      problems: worker === workers.first && i === 0 ? [...log.problems, ...problems] : log.problems,
    })),
  );
}

function take(document: Document, text: string, row: number): void {
  if (takeLists(document.lists, text)) return;
  document.table.isHeaded = document.model.heading !== null;
  const { own, rows } = takeDrawn(document.table, text, row);
  for (const one of rows) takeLine(document.model, one.line, () => null, one.row);
  if (own) return;
  const name = MODEL.exec(text)?.[1];
  if (name !== undefined) {
    closeBars(document.model);
    document.model = modelOf(document, name);
  }
  const { model } = document;
  const line = (document.names === null ? null : rowBelow(document.names, text)) ?? readTextLine(text);
  document.names = line === null ? namesOfRow(text) : null;
  see(document.seen, text, line);
  const rate = line === null || line.metrics.length === 0 ? changedRate(text) : null;
  if (rate !== null) {
    changeRate(model, rate);
    return;
  }
  if (line !== null) takeLine(model, line, () => headingOf(text), row);
  else if (isBestHeading(text)) model.skips = true;
  else takeNothing(model, text);
}

/** A line without a metric or a place: a heading, or a bar around others. */
function takeNothing(model: Model, text: string): void {
  model.heading = headingOf(text) ?? model.heading;
  const bar = readBar(text);
  if (bar !== null) countBar(model.passes, bar.label, bar.counter);
}

function modelOf({ models, rest }: Document, name: string): Model {
  const known = models.get(name);
  if (known !== undefined) return known;
  if (models.size > MAX_MODELS) return rest;
  const made = newModel();
  models.set(name, made);
  return made;
}

function toLogs(file: LogFile, { models, seen, lists }: Document, notes: Notes): RawLog[] {
  const source = { source: file.path, format: 'text' };
  const found = [...models].flatMap(([name, model]): RawLog[] => {
    const { series, guesses } = seriesOf(model);
    if (series.length === 0) return [];
    noteGuesses(notes, series, guesses);
    return [{ ...source, ...(models.size > 2 && name !== '' && { run: name }), series, hyperparameters: {}, problems: [] }];
  });
  const logs = withPrinted(found, { ...source, series: [], hyperparameters: {}, problems: [] }, curvesOf(lists), notes);
  if (logs.length > 0) {
    const settings = settingsOfText(headText(file));
    return logs.map((log, i) => ({ ...log, ...settings, problems: i === 0 ? toProblems(notes, file.path) : log.problems }));
  }
  note(notes, 'no-repeated-lines', 0, { ...seen });
  return [{ ...source, series: [], hyperparameters: {}, problems: toProblems(notes, file.path) }];
}

/**
 * The log with the lists that were printed beside its lines: those that no line said, where they can lie beside its series. Lists
 * between the lines of several models are of nobody knows which.
 */
function withPrinted(logs: readonly RawLog[], none: RawLog, { series, guessed }: PrintedCurves, notes: Notes): readonly RawLog[] {
  if (series.length === 0 || logs.length > 1) return logs;
  const log = logs[0] ?? none;
  const said = new Set(log.series.map(({ name }) => metricSaid(name)));
  const isStepped = log.series.some(({ steps, epochs }) => steps !== undefined && epochs === undefined);
  const more = isStepped ? [] : series.filter(({ name }) => !said.has(metricSaid(name)));
  if (more.length > 0 && guessed > 0) note(notes, 'position-guessed', 0, { by: 'list', points: guessed }, 'lists');
  return more.length === 0 ? logs : [{ ...log, series: [...log.series, ...more] }];
}

function metricSaid(name: string): string {
  const { metric, split } = classify(name);
  return `${split ?? 'train'} ${metric ?? name}`;
}

/** What a text left open is said, even where the guess may be right. */
function noteGuesses(notes: Notes, series: readonly RawSeries[], guesses: ReadonlySet<Guess>): void {
  const points = Math.max(...series.map(({ values }) => values.length));
  if (series.every(({ epochs, steps }) => !epochs && !steps)) note(notes, 'position-guessed', 0, { by: 'order', points });
  if (guesses.has('before')) note(notes, 'position-guessed', 0, { by: 'start', points: 1 });
  if (guesses.has('split')) note(notes, 'split-guessed', 0, {});
  const names = series.map(({ name }) => name).filter(isGuessedName);
  if (names.length > 0) note(notes, 'names-guessed', 0, { names });
}
