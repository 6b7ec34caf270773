import type { RawPredictions } from '../../model/predictions.js';
import { parseJson } from '../bytes/json-text.js';
import { eachRecord, type RecordTake } from '../bytes/records.js';
import { headText, type LogFile } from '../reader.js';
import type { PredictionCaps } from './caps.js';
import { areComplete, type RowColumns, rowColumns } from './columns.js';
import { columnsRefusal } from './finish-rows.js';
import { eachElement } from './json-elements.js';
import { lineShape, takeLines } from './json-line.js';
import { addJsonRow, isList, isObject } from './json-rows.js';
import { readRows } from './read-rows.js';
import { Refusal } from './refusal.js';
import { addDamagedRow, type RowSink } from './row-sink.js';

/** The key that the rows of a W&B table lie under. */
const DATA = 'data';

/** Columns of a file of objects or rows, and how a cell is found. */
interface JsonColumns {
  readonly names: readonly string[];
  readonly columns: RowColumns;
}

/** Predictions in JSON Lines, one object an example. */
export async function readJsonl(file: LogFile, caps: PredictionCaps): Promise<readonly RawPredictions[]> {
  const { text: line, found: first } = firstLine(file, caps);
  const { names, columns } = complete(objectColumns(first));
  const shape = lineShape(line, names, columns);
  return readRows(file.path, columns, caps, (sink) => {
    const take = shape === null ? undefined : takeLines(shape, sink);
    eachLine(file, caps, (text) => addObject(sink, names, parsed(text)), take);
  });
}

/** Predictions in a JSON list of objects, one an example, or in a W&B table: `{"columns": […], "data": [[…]]}`. */
export async function readJson(file: LogFile, caps: PredictionCaps): Promise<readonly RawPredictions[]> {
  const first = firstElement(file, caps);
  const isTable = first.names !== null && isList(first.row);
  const found =
    first.names !== null && isList(first.row)
      ? tableColumns(first.names, first.row)
      : objectColumns(isObject(first.row) ? first.row : {});
  const { names: keys, columns } = complete(found);
  return readRows(file.path, columns, caps, (sink) =>
    eachElement(file, DATA, caps.elementBytes, (text, key) => {
      if (key !== '' && key !== DATA) return false;
      const row = parsed(text);
      if (!isTable) addObject(sink, keys, row);
      else if (isList(row)) addJsonRow(sink, (column) => row[column]);
      else addDamagedRow(sink);
      return false;
    }),
  );
}

/** The names of the keys or columns of the first row in the first bytes of a file; null where there is none. */
export function jsonNames(file: LogFile): readonly string[] | null {
  const text = headText(file);
  const table = /^\s*\{\s*"columns"\s*:\s*(\[[^\]]{0,20000}\])/.exec(text)?.[1];
  if (table !== undefined) return listOfNames(parsed(table));
  const start = text.indexOf('{');
  if (start < 0 || start > 100 || !['', '['].includes(text.slice(0, start).trim())) return null;
  const first = firstObject(text, start);
  // Of an object that is longer than the first bytes the keys are all that is wanted.
  return first === null
    ? [...text.matchAll(/"([a-z_][\w-]{0,40})"\s{0,4}:/gi)].map(([, key]) => key!).slice(0, 5000)
    : objectKeys(first);
}

function objectKeys(text: string): readonly string[] | null {
  const found = parsed(text);
  return isObject(found) ? Object.keys(found) : null;
}

/** The object that begins at `start`; null where it does not end. */
function firstObject(text: string, start: number): string | null {
  let depth = 0;
  let inText = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) return text.slice(start, at + 1);
  }
  return null;
}

/** The first line that is an object, among the first megabytes; one without keys where there is none. */
function firstLine(
  file: LogFile,
  caps: PredictionCaps,
): { readonly text: string; readonly found: Readonly<Record<string, unknown>> } {
  const most = caps.elementBytes * 2;
  const readInto: LogFile['readInto'] = (target, position) =>
    position >= most ? 0 : file.readInto(target.subarray(0, most - position), position);
  const lines: { text: string; found: Readonly<Record<string, unknown>> }[] = [];
  eachLine({ ...file, readInto }, caps, (text) => {
    const found = lines.length === 0 ? parsed(text) : null;
    if (isObject(found)) lines.push({ text, found });
  });
  return lines[0] ?? { text: '', found: {} };
}

/** The names of the columns of a W&B table, null where it is none, and the first row; reads no further than it has to. */
function firstElement(file: LogFile, caps: PredictionCaps): { readonly names: readonly string[] | null; readonly row: unknown } {
  let names: readonly string[] | null = null;
  let row: unknown;
  eachElement(file, DATA, caps.elementBytes, (text, key) => {
    if (key === 'columns') names = listOfNames(parsed(text));
    else if ((key === '' || key === DATA) && row === undefined) row = parsed(text);
    return row !== undefined && (key === '' || names !== null);
  });
  return { names, row };
}

function eachLine(file: LogFile, caps: PredictionCaps, visit: (text: string) => void, take?: RecordTake): void {
  const most = caps.elementBytes;
  let buffer: Buffer = Buffer.alloc(0);
  const { tooLong } = eachRecord(
    file,
    -1,
    (bytes, start, end) => {
      if (end - start > most) throw tooLarge(most);
      if (buffer.buffer !== bytes.buffer) buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const text = buffer.toString('utf8', start, end);
      if (text.trim() !== '') visit(text);
    },
    take,
  );
  if (tooLong > 0) throw tooLarge(most);
}

function tooLarge(most: number): Refusal {
  return new Refusal({ id: 'predictions-too-large', values: { of: 'line', most } });
}

function addObject(sink: RowSink, names: readonly string[], row: unknown): void {
  if (isObject(row)) addJsonRow(sink, (column) => row[names[column]!]);
  else addDamagedRow(sink);
}

/** Null where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

function listOfNames(value: unknown): readonly string[] {
  return isList(value) ? value.map(String).slice(0, 100_000) : [];
}

function objectColumns(first: Readonly<Record<string, unknown>>): JsonColumns {
  const names = Object.keys(first);
  const columns = rowColumns(names, (column) => isScores(first[names[column]!]));
  const scores = columns.vector < 0 ? null : first[names[columns.vector]!];
  const named = isObject(scores) ? { ...columns, classes: Object.keys(scores) } : columns;
  return { names, columns: withPlainId(named, (column) => first[names[column]!]) };
}

function tableColumns(names: readonly string[], first: readonly unknown[]): JsonColumns {
  return {
    names,
    columns: withPlainId(
      rowColumns(names, (column) => isScores(first[column])),
      (column) => first[column],
    ),
  };
}

/** An id is a text or a number: a picture in a W&B table is none, whatever its column is called. */
function withPlainId(columns: RowColumns, cell: (column: number) => unknown): RowColumns {
  const isPlain = columns.id >= 0 && ['string', 'number'].includes(typeof cell(columns.id));
  return isPlain ? columns : { ...columns, id: -1 };
}

/** A list of scores, or scores by class. */
function isScores(value: unknown): boolean {
  if (isList(value)) return value.length > 1;
  return isObject(value) && Object.keys(value).length > 1 && Object.values(value).every((score) => typeof score === 'number');
}

function complete(found: JsonColumns): JsonColumns {
  if (!areComplete(found.columns)) throw columnsRefusal(found.names, found.columns.label >= 0);
  return found;
}
