import { fileName } from '../file-name.js';
import { headText, type LogFile } from '../reader.js';
import { isArray } from './array-header.js';
import { LABEL_NAMES, SCORE_NAMES } from './array-names.js';
import { MAX_LISTED, MAX_NAME } from './caps.js';
import { areComplete, mayHaveLabels, rowColumns } from './columns.js';
import { isBeside, scoreName } from './npy.js';
import { tableHeader } from './rows-csv.js';
import { jsonNames } from './rows-json.js';

/** Shapes of files of predictions. */
export type PredictionsFormat = 'npz' | 'npy' | 'csv' | 'jsonl' | 'json' | 'parquet';

/** Names of files with one row an example. */
const NAME =
  /(?:^|[_.-])(?:predictions?|preds?|probs?|proba|probabilities|logits|softmax|scores|outputs|y_pred|y_prob|y_proba)(?![a-z])/i;

/** Does the name of a file say that it holds predictions? */
export function isCalledPredictions(path: string): boolean {
  return NAME.test(fileName(path));
}

/** Names that say nothing else. */
const CERTAIN_NAME = /(?:^|[_.-])(?:predictions?|preds|probs|proba|probabilities|logits|softmax|y_pred|y_prob|y_proba)(?![a-z])/i;

/** Columns of a table that is certainly called predictions; null for anything else. */
export function columnsOfPredictions(file: LogFile): readonly string[] | null {
  const isTable = TABLE.test(file.path) && CERTAIN_NAME.test(fileName(file.path)) && !file.head.subarray(0, 512).includes(0);
  return isTable
    ? (tableHeader(file)
        ?.names.slice(0, MAX_LISTED)
        .map((name) => name.slice(0, MAX_NAME)) ?? null)
    : null;
}

/** Names of tables of text, and of JSON. */
const TABLE = /\.(?:csv|tsv|txt)$/i;
const JSON_LINES = /\.(?:jsonl|ndjson)$/i;

/** The shape of a file of predictions, by its name and first bytes; null where it is none. `wanted`: the settings name it. */
export function predictionsFormat(file: LogFile, wanted: boolean): PredictionsFormat | null {
  const { head, path } = file;
  const isNamed = isCalledPredictions(path);
  if (isArray(head)) return wanted || scoreName(path) !== null || isBeside(path) ? 'npy' : null;
  // Archives of logs, and what else is a zip (`.pt`, `.xlsx`), have other endings.
  if (isZip(head)) return wanted || (/\.npz$/i.test(path) && (isNamed || holdsNamedArray(file))) ? 'npz' : null;
  if (isParquet(head)) return wanted || isNamed ? 'parquet' : null;
  if (head.length === 0 || head.subarray(0, 512).includes(0)) return null;
  const first = head.find((byte) => byte > 32 && byte < 0x80);
  const isJson = first === 0x7b || first === 0x5b;
  const names = isJson ? jsonNames(file) : TABLE.test(path) || wanted ? (tableHeader(file)?.names ?? null) : null;
  if (names === null || !(wanted || isTelling(names, isNamed, isJson))) return null;
  if (!isJson) return 'csv';
  return first === 0x5b || !(JSON_LINES.test(path) || isLines(file)) ? 'json' : 'jsonl';
}

/** Do names of columns tell it: labels and what a model said, and a name of the file or columns that no log has? */
function isTelling(names: readonly string[], isNamed: boolean, isJson: boolean): boolean {
  if (!mayHaveLabels(names)) return false;
  // What a key holds is not known here: any key that may hold scores is taken for one that does.
  const columns = rowColumns(names);
  const lists = isJson ? rowColumns(names, () => true) : columns;
  if (!areComplete(columns) && !areComplete(lists)) return false;
  if (isNamed || columns.scores.length >= 2) return true;
  return columns.id >= 0 && (columns.predicted >= 0 || lists.vector >= 0);
}

/** Is the first line an object of its own, with another behind it or nothing? */
function isLines(file: LogFile): boolean {
  const text = headText(file).trimStart();
  return !/^\{\s*"(?:columns"\s*:|data"\s*:\s*\[\s*\[)/.test(text) && /^\{[^\n]*\}\s*(?:\n|$)/.test(text);
}

function isParquet(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31;
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** Is the first array of an archive called scores or labels? */
function holdsNamedArray({ head, path }: LogFile): boolean {
  if (!/\.npz$/i.test(path) || head.length < 30) return false;
  const length = head[26]! + head[27]! * 256;
  const name = Buffer.from(head.buffer, head.byteOffset + 30, Math.max(0, Math.min(length, head.length - 30))).toString('latin1');
  const bare = name.replace(/\.npy$/, '').toLowerCase();
  return SCORE_NAMES.some(([one]) => one === bare) || LABEL_NAMES.includes(bare);
}
