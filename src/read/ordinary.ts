import type { RawLog, RawSeries } from '../model/log.js';
import { classify } from '../vocabulary/names.js';
import { fileName } from './file-name.js';
import { headText, type LogFile } from './reader.js';

/**
 * Why a file that was met in an ordinary repository is no training: a table without an axis that increases, one row an example, or
 * a document with a table in it.
 */
export type WhyPassed = 'axis' | 'examples' | 'document';

/** Documents for people. */
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|tex|org)$/i;
/** Code, notebooks and settings of tools: never logs. */
const CODE =
  /\.(?:ipynb|py|pyi|r|rmd|jl|m|c|cc|cpp|cu|h|hpp|rs|go|java|kt|scala|js|jsx|mjs|cjs|ts|tsx|sh|bash|ps1|bat|css|scss|html?|xml|svg|ya?ml|toml|cfg|ini|lock)$/i;
/** One row an example by its name: outputs of a model, and what they are held against. */
const EXAMPLES_NAME =
  /^(?:.*[_.-])?(?:predictions?|preds?|labels?|annotations?|targets?|ground_?truth|y_(?:true|pred)|logits|softmax|prob(?:s|abilities)|submission)(?:[_.-](?:train|training|val|valid|validation|test|dev|\d+))?$/i;
/** The same by its columns: one that names the example and one that says what it is. */
const EXAMPLE_IDS = new Set(
  'id idx uid uuid image image_id img file filename file_name path text sentence sample sample_id example example_id'.split(' '),
);
const EXAMPLE_ANSWERS = new Set('label labels target pred prediction predicted y_true y_pred class class_id answer'.split(' '));
/** Words that name an axis in a column of whole numbers that increase, beyond the columns that every reader knows. */
const AXIS_WORD =
  /(?:^|[^a-z])(?:epochs?|steps?|iters?|iterations?|it|rounds?|updates?|generations?|episodes?|timesteps?|ticks?|batch(?:es)?)(?:[ _/-]?(?:idx|index|num|number|no|nr|id|mean))?\W*$/i;
/** Settings that are called like an axis: `num_epochs`, `warmup_steps`. */
const COUNT_WORD = /^(?:max|min|best|warm-?up|num|n|total)[ _-]/i;
/** Examples that were seen, in thousands: the axis of StyleGAN, which is no whole number. */
const SEEN = /(?:^|\/)k?img(?:\/|$)/i;
const WORDS = /[a-z]{2}/i;
/** What stands for a number that is none. */
const NO_NUMBER = /^\W*(?:nan|inf|infinity|null|none)\W*$/i;
/** What is looked at for a row of words: the first lines, and as many names as a header begins with. */
const [MAX_LINES, MAX_NAMES] = [40, 20];
/** Names that tools give to the history of a training and to nothing else. */
const HISTORY_NAME = /(?:^|[_.-])(?:history|logs?|loss|losses|training)(?:[_.-]|$)/i;
/** An axis may go back where a training was resumed or a second one appended; numbers in no order go back as often as forward. */
const MAX_BACK = 0.5;

/** Is it a file of code or settings by its name, which nobody logs metrics into? */
export function isNoLogByName(path: string): boolean {
  return CODE.test(fileName(path));
}

/** Why none of the logs of a file is of a training; null where one is, or where there is none. */
export function whyPassedOver(file: LogFile, logs: readonly RawLog[]): WhyPassed | null {
  if (logs.length === 0) return null;
  if (DOCUMENT.test(file.path)) return 'document';
  if (logs.some(({ traits }) => traits?.unmistakable)) return null;
  if (isOfExamples(file)) return 'examples';
  const rows = hasWords(file, logs);
  return logs.some((log) => isOfTraining(log) || (!rows && isHistory(log))) ? null : 'axis';
}

/** Is a log, wherever it lies, of a training by its format, or by an axis that increases? */
export function isOfTraining(log: RawLog): boolean {
  return log.traits?.unmistakable === true || log.series.length === 0 || hasAxis(log);
}

function isOfExamples(file: LogFile): boolean {
  const stem = fileName(file.path).replace(/\.[a-z]+$/i, '');
  if (EXAMPLES_NAME.test(stem)) return true;
  const names = firstLine(file)
    .toLowerCase()
    .split(/[,;\t|"{}:\s]+/);
  return names.some((name) => EXAMPLE_IDS.has(name)) && names.some((name) => EXAMPLE_ANSWERS.has(name));
}

/** An epoch, step or iteration that increases, or names that only a training's log has beside each other. */
function hasAxis({ series }: RawLog): boolean {
  return series.some((one) => {
    if (one.means !== undefined) return true;
    const axes = [one.steps, one.epochs, isAxisNamed(one) ? one.values : undefined];
    return axes.some((axis) => axis !== undefined && increases(axis));
  });
}

function isAxisNamed({ name, values }: RawSeries): boolean {
  return SEEN.test(name) || (AXIS_WORD.test(name) && !COUNT_WORD.test(name) && values.every((value) => Number.isInteger(value)));
}

/** A single point can't increase: a log that has just begun is told for what it is elsewhere. */
function increases(axis: Float64Array): boolean {
  const known = axis.filter(Number.isFinite);
  let [forward, back] = [0, 0];
  for (let i = 1; i < known.length; i += 1) {
    if (known[i]! > known[i - 1]!) forward += 1;
    if (known[i]! < known[i - 1]!) back += 1;
  }
  return known.length === 1 || (forward > 0 && back <= forward * MAX_BACK);
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

function firstLine(file: LogFile): string {
  return (
    headText(file)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? ''
  ).slice(0, 2_000);
}
