import { DamagedFileError, UserError } from '../model/errors.js';
import type { RawLog, RawSeries } from '../model/log.js';
import type { RawPredictions } from '../model/predictions.js';
import type { Problem, Trouble } from '../model/problem.js';
import { messageOf } from '../text/message-of.js';
import { isMetricName, metricOfPath, sayTogether } from '../vocabulary/metric-name.js';
import { isSettings } from './beside/setting-files.js';
import { unwrapped } from './container-log.js';
import { binaryKind, isOwnCurves, isStub, looksLikeLog, notALog, predictionsKind } from './file-kind.js';
import { readers } from './formats/index.js';
import { seenIn } from './formats/text/seen.js';
import { hasAxis } from './kind/axis.js';
import { isNotebook, isOfOtherTool, printsMetrics } from './kind/marks.js';
import { type WhyPassed, whyNotTaken } from './kind/training.js';
import { fewProblems, withinCaps } from './log-caps.js';
import { nonFiniteProblem } from './non-finite.js';
import { capsAfter, type ExamplesRead, MAX_EXAMPLES } from './predictions/budget.js';
import { columnsOfPredictions } from './predictions/predictions-format.js';
import { predictionsHeld, readPredictions } from './predictions/read-predictions.js';
import { headText, type LogFile, type Reader } from './reader.js';
import { tooManyColumns } from './wide-table.js';

/** What came out of one file. `problems` are those that belong to no log: the others are in `logs`. */
export interface ReadResult {
  readonly logs: readonly RawLog[];
  readonly problems: readonly Problem[];
  /** Predictions of single examples, where the file holds those instead of a log. */
  readonly predictions?: readonly RawPredictions[];
  /** Why what was read of a file that nobody named is no training; absent where it is one, or where there was nothing to read. */
  readonly passed?: WhyPassed;
}

/** What lies beside a file of predictions. */
export interface Beside {
  /** Do the settings name the file as one of predictions? */
  readonly wanted: boolean;
  /** Opens a file of the same folder or the one above, by name; null where there is none. */
  readonly open: (name: string) => LogFile | null;
  /** What was read from other files before it. */
  readonly before: ExamplesRead;
}

async function predictionsOf(file: LogFile, { open, before }: Beside): Promise<ReadResult> {
  const caps = capsAfter(before, file.size);
  if (caps === null) return problem(file, { id: 'predictions-too-many', values: { of: 'all-files', most: MAX_EXAMPLES } });
  return { logs: [], ...(await readPredictions({ file, beside: open }, caps)) };
}

/** Readers of tables and text come last: they take anything that looks like rows. */
const READERS_OF_ANYTHING = 300;

const NOTHING: ReadResult = { logs: [], problems: [] };

/**
 * Reads one file with the first reader that claims it. A file met by chance that is no log gives nothing; one that was named, a reason.
 * `scanned`: it was met in a repository that is looked through as a whole; predictions are then taken only where the settings name them.
 * `beside`: absent, no predictions are taken.
 */
export async function readAnyLog(file: LogFile, scanned = false, beside: Beside | null = null): Promise<ReadResult> {
  const held = beside === null ? null : predictionsHeld(file, beside.wanted);
  if (beside === null || held === null) return namedSo(file, await readLog(file, scanned), scanned);
  // What only its columns tell may be a log: then it is one.
  const log = held === 'columns' ? await readLog(file, scanned) : NOTHING;
  if (log.logs.length > 0) return log;
  const own = await predictionsOf(file, beside);
  const { predictions = [] } = own;
  const isOneRow = predictions.every(({ outcomes }) => outcomes.labels.length <= 1);
  // What is met anywhere and is none after all is not talked about.
  if (scanned && predictions.length === 0) return held === 'columns' ? log : readLog(file, scanned);
  if (held === 'data' || !isOneRow)
    return { ...own, predictions: scanned ? predictions.map((one) => ({ ...one, scanned: true })) : predictions };
  // A table that is called so, and has a row an epoch.
  const other = held === 'columns' ? log : await readLog(file, scanned);
  return other.logs.length > 0 ? other : own;
}

/** A table that is called predictions and gives nothing: silence would say that there are none. */
function namedSo(file: LogFile, result: ReadResult, scanned: boolean): ReadResult {
  const { logs, problems, passed } = result;
  if (scanned || passed !== undefined || logs.length + problems.length > 0) return result;
  const columns = columnsOfPredictions(file);
  return columns === null ? result : problem(file, { id: 'predictions-no-scores', values: { names: columns } });
}

async function readLog(file: LogFile, scanned: boolean): Promise<ReadResult> {
  const { logs, problems, passed } = await readChosen(file, scanned);
  return { logs: logs.map(withinCaps), problems: fewProblems(problems), ...(passed !== undefined && { passed }) };
}

async function readChosen(given: LogFile, scanned: boolean): Promise<ReadResult> {
  const file = unwrapped(given);
  const chosen = choose(file);
  if ('problems' in chosen) return chosen;
  return taken(file, await readByChosen(file, chosen), scanned);
}

async function readByChosen(file: LogFile, chosen: Reader): Promise<ReadResult> {
  const first = await readWith(file, chosen);
  if (!mayBeMistaken(first)) return first;
  // A line or two of a text may look like a table: a reader that finds few points, or none with a place, makes way for the next.
  for (const reader of readers.slice(readers.indexOf(chosen) + 1)) {
    if (!reader.detect(file)) continue;
    const next = await readWith(file, reader);
    if (isBetter(next, first)) return next;
  }
  return first;
}

async function readWith(file: LogFile, reader: Reader): Promise<ReadResult> {
  try {
    return keep(file, reader, await reader.read(file));
  } catch (error) {
    return failed(file, reader, error);
  }
}

/** What a reader of tables says of a text in which a few lines look like one. */
const TOO_FEW_ROWS: ReadonlySet<Problem['id']> = new Set([
  'header-only',
  'one-row',
  'few-rows',
  'rows-without-number',
  'ragged-rows',
]);
/** Where another reader finds so many times the points, the lines are its. */
const MORE = 2;

function mayBeMistaken({ logs, problems }: ReadResult): boolean {
  return [...problems, ...logs.flatMap((log) => log.problems)].some(({ id }) => TOO_FEW_ROWS.has(id));
}

/** Does it hold what another reader of the same file did not find: a curve at all, more points of one, or their places? */
function isBetter(next: ReadResult, first: ReadResult): boolean {
  const [more, few] = [longestOf(next), longestOf(first)];
  if (more < 2) return false;
  if (!next.logs.some(hasAxis)) return few < 2;
  return more >= MORE * Math.max(1, few) || !first.logs.some(hasAxis);
}

/** Points of the longest series. */
function longestOf({ logs }: ReadResult): number {
  return Math.max(0, ...logs.flatMap(({ series }) => series.map(({ values }) => values.length)));
}

/** What is left of a result where it may be something else than a training. */
function taken(file: LogFile, result: ReadResult, scanned: boolean): ReadResult {
  if (isSettings(file.path) && !result.logs.some(hasAxis)) return problem(file, { id: 'settings-file', values: {} });
  const why = whyNotTaken(file, result.logs, file.named ? 'named' : scanned ? 'scanned' : 'given');
  return why === null ? result : notTaken(file, why);
}

/** Each file that was named has a problem of its own; all others are told in one line. */
function notTaken(file: LogFile, why: WhyPassed): ReadResult {
  if (!file.named || why === 'axis' || why === 'document') return { logs: [], problems: [], passed: why };
  return problem(file, { id: 'not-taken', values: { why } });
}

/** The reader of a file, or what there is to say without one. */
function choose(file: LogFile): Reader | ReadResult {
  const { named, path } = file;
  if (!named && (isStub(path) || isSettings(path))) return NOTHING;
  const not = isOwnCurves(path, file.head) ? 'own-report' : notALog(file.head, file.size);
  if (not !== null) return isExpected(file) ? problem(file, { id: not, values: {} }) : NOTHING;
  const kind = predictionsKind(path, file.head);
  if (kind !== null) return problem(file, { id: 'predictions', values: { kind } });
  if (!isNotebook(file) && isOfOtherTool(file)) return named ? notTaken(file, 'lookup') : NOTHING;
  const reader = readers.find(({ detect }) => detect(file));
  if (isNotebook(file) && (reader === undefined || reader.order >= READERS_OF_ANYTHING))
    return named || reader !== undefined || printsMetrics(file) ? notTaken(file, 'notebook') : NOTHING;
  if (reader !== undefined) return reader;
  if (isSettings(path)) return problem(file, { id: 'settings-file', values: {} });
  const columns = isExpected(file) ? tooManyColumns(file) : null;
  if (columns !== null) return problem(file, { id: 'wide-table', values: { columns } });
  const bare = isExpected(file) ? withoutRows(file) : NOTHING;
  return named && bare === NOTHING ? unknownFormat(file) : bare;
}

function isExpected({ named, path }: LogFile): boolean {
  return named || looksLikeLog(path);
}

function failed(file: LogFile, reader: Reader, error: unknown): ReadResult {
  const isTold = isExpected(file) || reader.traits?.unmistakable === true || error instanceof DamagedFileError;
  if (!isTold) return NOTHING;
  if (error instanceof UserError) return problem(file, { id: 'error', values: { message: error.message, hint: error.hint } });
  // One file that no reader was written for must not cost the others.
  const said = messageOf(error);
  return problem(file, { id: 'reader-failed', values: { reader: reader.id, said } });
}

/** What is worth keeping: every log with values; of a table that was met by chance only one with a curve of a metric in it. */
function keep(file: LogFile, { traits }: Reader, logs: readonly RawLog[]): ReadResult {
  const holds = ({ series, hyperparameters }: RawLog) => series.length > 0 || Object.keys(hyperparameters).length > 0;
  const problems = logs.filter((log) => !holds(log)).flatMap((log) => log.problems);
  const full = logs.filter(holds).map((log) => withNonFinite(traits ? { traits, ...log } : log));
  if (full.length === 0 && problems.length === 0 && file.named) {
    return problem(file, { id: 'no-metric-values', values: {} });
  }
  if (file.named || traits?.unmistakable) return { logs: full, problems };
  const metrics = full.flatMap(({ series }) => {
    const said = series.filter(({ name, means }) => isMetricName(metricOfPath(file.path) ?? means ?? name));
    return said.length === 0 && sayTogether(series.map(({ name }) => name)) ? series : said;
  });
  // A file of final results lies beside many logs: nobody expects curves in it.
  const told = looksLikeLog(file.path) ? problems.filter((one) => one.id !== 'summary-of-results') : [];
  if (metrics.length === 0) return { logs: [], problems: told };
  if (metrics.some(isCurve)) return { logs: full, problems };
  const known = full.flatMap((log) => log.problems);
  if (known.length > 0) return { logs: [], problems: known };
  return problem(file, { id: 'one-row', values: {} });
}

function withNonFinite(log: RawLog): RawLog {
  const ridden = nonFiniteProblem(log);
  return ridden === null ? log : { ...log, problems: [...log.problems, ridden] };
}

function isCurve({ values }: RawSeries): boolean {
  return values.length >= 2;
}

/** A table of metrics that ends with its header, met by chance: its training died early, which nobody should have to guess. */
function withoutRows(file: LogFile): ReadResult {
  const lines = headText(file).split(/\r\n|\n|\r/);
  const header = lines.findIndex((line) => line.trim() !== '');
  const isLast = lines.slice(header + 1).every((line) => line.trim() === '');
  const names = lines[header]?.split(/[,;\t]/) ?? [];
  if (!isLast || file.size > file.head.length || names.length < 2 || !names.some(isMetricName)) return NOTHING;
  return { logs: [], problems: [{ file: file.path, line: header + 1, id: 'header-only', values: {} }] };
}

function unknownFormat(file: LogFile): ReadResult {
  const kind = binaryKind(file.head);
  if (kind !== null) return problem(file, { id: 'binary-file', values: { kind, known: readers.map(({ title }) => title) } });
  return problem(file, { id: 'no-metric-log', values: { ...seenIn(file) } });
}

function problem(file: LogFile, trouble: Trouble): ReadResult {
  return { logs: [], problems: [{ file: file.path, ...trouble }] };
}
