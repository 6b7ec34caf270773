import { type Problem, UserError } from '../model/errors.js';
import type { RawLog, RawSeries } from '../model/log.js';
import { isMetricName, metricOfPath } from '../vocabulary/metric-name.js';
import { binaryKind, isSettings, isStub, looksLikeLog, notALog, predictionsKind } from './file-kind.js';
import { readers } from './formats/index.js';
import { nonFiniteProblem } from './non-finite.js';
import { headText, type LogFile, type Reader } from './reader.js';

/** What came out of one file. `problems` are those that belong to no log: the others are in `logs`. */
export interface ReadResult {
  readonly logs: readonly RawLog[];
  readonly problems: readonly Problem[];
}

const NOTHING: ReadResult = { logs: [], problems: [] };
/** Formats that are metric logs by their shape alone; a table or a JSON file may be anything. */
const UNMISTAKABLE = new Set(['tensorboard', 'trainer-state', 'wandb', 'mlflow', 'catboost', 'text']);

/** Reads one file with the first reader that claims it. A file met by chance that is no log gives nothing; one that was named, a reason. */
export async function readAnyLog(file: LogFile): Promise<ReadResult> {
  const chosen = choose(file);
  if ('problems' in chosen) return chosen;
  try {
    return keep(file, chosen, await chosen.read(file));
  } catch (error) {
    return failed(file, chosen, error);
  }
}

/** The same at once, for the readers that need not wait (all but Parquet). */
export function readLog(file: LogFile): ReadResult {
  const chosen = choose(file);
  if ('problems' in chosen) return chosen;
  try {
    const logs = chosen.read(file);
    if (logs instanceof Promise) throw new UserError(`${chosen.title} can't be read here`, 'Read it with `readAnyLog`.');
    return keep(file, chosen, logs);
  } catch (error) {
    return failed(file, chosen, error);
  }
}

/** The reader of a file, or what there is to say without one. */
function choose(file: LogFile): Reader | ReadResult {
  if (!file.named && isStub(file.path)) return NOTHING;
  const not = notALog(file.head, file.size);
  if (not !== null) return isExpected(file) ? problem(file, not.message, not.hint) : NOTHING;
  const predictions = predictionsKind(file.path, file.head);
  if (predictions !== '') {
    const hint = 'Curves are in the log of the training; name that.';
    return problem(file, `${predictions} with predictions or scores of single examples: recognized, not read`, hint);
  }
  if (isSettings(file.path)) {
    const hint = 'Give the log beside it, or the folder: its settings are then read with it.';
    return file.named ? problem(file, 'settings of a training, not its log', hint) : NOTHING;
  }
  const reader = readers.find(({ detect }) => detect(file));
  if (reader !== undefined) return reader;
  return file.named ? unknownFormat(file) : looksLikeLog(file.path) ? withoutRows(file) : NOTHING;
}

function isExpected({ named, path }: LogFile): boolean {
  return named || looksLikeLog(path);
}

function failed(file: LogFile, reader: Reader, error: unknown): ReadResult {
  if (!isExpected(file) && !UNMISTAKABLE.has(reader.id)) return NOTHING;
  if (error instanceof UserError) return isSummary(error) && !file.named ? NOTHING : problem(file, error.message, error.hint);
  // One file that no reader was written for must not cost the others.
  const said = error instanceof Error ? error.message : String(error);
  return problem(
    file,
    `the reader “${reader.id}” failed: ${said}`,
    'This is a fault of curvelint: please report it with the file.',
  );
}

/** What is worth keeping: every log with values; of a table that was met by chance only one with a curve of a metric in it. */
function keep(file: LogFile, { id }: Reader, logs: readonly RawLog[]): ReadResult {
  const holds = ({ series, hyperparameters }: RawLog) => series.length > 0 || Object.keys(hyperparameters).length > 0;
  const problems = logs.filter((log) => !holds(log)).flatMap((log) => log.problems);
  const full = logs.filter(holds).map(withNonFinite);
  if (full.length === 0 && problems.length === 0 && file.named) {
    return problem(file, 'no values of a metric in it', 'Are all its columns words, or positions (epoch, step, time)?');
  }
  if (file.named || UNMISTAKABLE.has(id)) return { logs: full, problems };
  const metrics = full.flatMap(({ series }) => series.filter(({ name }) => isMetricName(metricOfPath(file.path) ?? name)));
  if (metrics.length === 0) return { logs: [], problems: looksLikeLog(file.path) ? problems : [] };
  if (metrics.some(isCurve)) return { logs: full, problems };
  const known = full.flatMap((log) => log.problems);
  if (known.length > 0) return { logs: [], problems: known };
  return problem(file, 'only one row: a curve needs at least two', 'Log every epoch, not the final result only.');
}

function withNonFinite(log: RawLog): RawLog {
  const ridden = nonFiniteProblem(log);
  return ridden === null ? log : { ...log, problems: [...log.problems, ridden] };
}

function isCurve({ values }: RawSeries): boolean {
  return values.length >= 2;
}

/** A file of final results lies beside many logs: nobody expects curves in it. */
function isSummary({ message }: UserError): boolean {
  return message.includes('a summary of results');
}

/** A table of metrics that ends with its header, met by chance: its training died early, which nobody should have to guess. */
function withoutRows(file: LogFile): ReadResult {
  const lines = headText(file).split(/\r\n|\n|\r/);
  const header = lines.findIndex((line) => line.trim() !== '');
  const isLast = lines.slice(header + 1).every((line) => line.trim() === '');
  if (!isLast || file.size > file.head.length || !lines[header]!.split(/[,;\t]/).some(isMetricName)) return NOTHING;
  const hint = 'The training stopped before it logged anything.';
  return { logs: [], problems: [{ file: file.path, line: header + 1, message: 'a header and no row below it', hint }] };
}

function unknownFormat(file: LogFile): ReadResult {
  const kind = binaryKind(file.head);
  const known = `Known are: ${readers.map(({ title }) => title).join(' · ')}.`;
  if (kind !== '') return problem(file, `${kind}, not a metric log`, known);
  return problem(file, 'not a metric log: no line with names of columns above rows of numbers, and no JSON', known);
}

function problem(file: LogFile, message: string, hint: string): ReadResult {
  return { logs: [], problems: [{ file: file.path, message, hint }] };
}
