import type { RawLog } from '../../model/log.js';
import { classify } from '../../vocabulary/names.js';
import { fileName } from '../file-name.js';
import { headText, type LogFile } from '../reader.js';
import { hasAxis } from './axis.js';
import { columnsOf } from './columns-of.js';
import { isCalledExamples } from './examples.js';
import { printsFits } from './marks.js';
import { rowsOf } from './row-names.js';
import { type Else, whatElse } from './what-else.js';

/** How a file was met: named by itself, in a folder or by a pattern that was given, or in a repository that is looked through as a whole. */
export type Met = 'named' | 'given' | 'scanned';

/**
 * Why a file is not taken for a training: it is something else; in a repository that is looked through also a document, or a table without
 * an axis that increases.
 */
export type WhyPassed = Else | 'notebook' | 'axis' | 'document';

/** Documents for people. */
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|tex|org)$/i;
/** Code, notebooks and settings of tools: never logs. */
const CODE =
  /\.(?:ipynb|py|pyi|r|rmd|jl|m|c|cc|cpp|cu|h|hpp|rs|go|java|kt|scala|js|jsx|mjs|cjs|ts|tsx|sh|bash|ps1|bat|css|scss|html?|xml|svg|ya?ml|toml|cfg|ini|lock)$/i;
const WORDS = /[a-z]{2}/i;
/** What stands for a number that is none. */
const NO_NUMBER = /^\W*(?:nan|inf|infinity|null|none)\W*$/i;
/** What is looked at for a row of words: the first lines, and as many names as a header begins with. */
const [MAX_LINES, MAX_NAMES] = [40, 20];
/** Names that tools give to the history of a training and to nothing else. */
const HISTORY_NAME = /(?:^|[_.-])(?:history|logs?|loss|losses|training)(?:[_.-]|$)/i;

/** Is it a file of code or settings by its name, which nobody logs metrics into? */
export function isNoLogByName(path: string): boolean {
  return CODE.test(fileName(path));
}

/**
 * Why none of the logs that were read of a file is of a training; null where one is, or where there is none. What has an axis that
 * increases, or a format of its own, is one, however it was met.
 */
export function whyNotTaken(file: LogFile, logs: readonly RawLog[], met: Met): WhyPassed | null {
  if (logs.length === 0) return null;
  const isScanned = met === 'scanned';
  if (isScanned && DOCUMENT.test(file.path)) return 'document';
  if (printsFits(file)) return 'fits';
  if (logs.some(({ traits }) => traits?.unmistakable)) return null;
  if (isScanned && isCalledExamples(file)) return 'examples';
  // Moments and correlations of an epoch are no epochs.
  const rows = rowsOf(columnsOf(file));
  if (rows === 'statistics' || rows === 'matrix') return rows;
  if (logs.some(isOfTraining)) return null;
  const history = logs.some(isHistory);
  const other = whatElse(file, logs, history);
  if (other !== null || !isScanned) return other;
  return history && !hasWords(file, logs) ? null : 'axis';
}

/** Is a log, wherever it lies, of a training by its format, or by an axis that increases? */
export function isOfTraining(log: RawLog): boolean {
  return log.traits?.unmistakable === true || log.series.length === 0 || hasAxis(log);
}

/** A log without an axis in a layout that tools write: training and validation loss side by side, or a loss in a file of that name. */
function isHistory({ series, source }: RawLog): boolean {
  const losses = series.map(({ name }) => classify(name)).filter(({ kind }) => kind === 'loss');
  if (losses.length === 0) return false;
  if (HISTORY_NAME.test(fileName(source))) return true;
  return losses.some(
    ({ metric, split }) =>
      (split === 'train' || split === null) &&
      losses.some((other) => other.metric === metric && (other.split === 'validation' || other.split === 'test')),
  );
}

/**
 * Does the row below the names of the series hold a cell of words, such as the name of a model? Then each row is of another thing.
 * JSON has no such row.
 */
function hasWords(file: LogFile, logs: readonly RawLog[]): boolean {
  const names = logs.flatMap(({ series }) => series.map(({ name }) => name)).slice(0, MAX_NAMES);
  const lines = headText(file)
    .split(/\r\n|\n|\r/, MAX_LINES)
    .filter((line) => line.trim() !== '' && !/^[\s|+:=_-]+$/.test(line));
  const row = lines[lines.findIndex((line) => names.some((name) => line.includes(name))) + 1] ?? '';
  if (/^\s*[[{"].*[{}[\]:]/.test(row)) return false;
  const cells = row.split(/[,;\t|]/);
  return (cells.length > 1 ? cells : row.split(/\s+/)).some((cell) => WORDS.test(cell) && !NO_NUMBER.test(cell));
}
