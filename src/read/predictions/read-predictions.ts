import { UserError } from '../../model/errors.js';
import type { RawPredictions } from '../../model/predictions.js';
import type { Problem, Trouble } from '../../model/problem.js';
import type { LogFile } from '../reader.js';
import { PREDICTION_CAPS, type PredictionCaps } from './caps.js';
import { isBeside, readNpy } from './npy.js';
import { readNpz } from './npz.js';
import { isCalledPredictions, type PredictionsFormat, predictionsFormat } from './predictions-format.js';
import { Refusal } from './refusal.js';
import { readCsv } from './rows-csv.js';
import { readJson, readJsonl } from './rows-json.js';
import { readParquetRows } from './rows-parquet.js';

/** A file of predictions with what lies beside it. */
export interface PredictionsFile {
  readonly file: LogFile;
  /** Opens a file of the same folder or the one above, by name; null where there is none. */
  readonly beside: (name: string) => LogFile | null;
}

/** Predictions of a file, one entry a checkpoint, and what could not be read of it. */
export interface ReadPredictions {
  readonly predictions: readonly RawPredictions[];
  readonly problems: readonly Problem[];
}

/** Each reads all checkpoints of a file, and throws a `Refusal` where there are none. */
type ReadShape = (given: PredictionsFile, caps: PredictionCaps) => Promise<readonly RawPredictions[]>;

const READERS: Readonly<Record<PredictionsFormat, ReadShape>> = {
  npz: async ({ file, beside }, caps) => [await readNpz(file, beside, caps)],
  npy: async ({ file, beside }, caps) => [await readNpy(file, beside, caps)],
  csv: ({ file }, caps) => readCsv(file, caps),
  jsonl: ({ file }, caps) => readJsonl(file, caps),
  json: ({ file }, caps) => readJson(file, caps),
  parquet: ({ file }, caps) => readParquetRows(file, caps),
};

/**
 * Is it a file of per-example predictions, by its name and first bytes, and how sure is that? `data`: it can be nothing else, or the
 * settings name it; `name`: its name and its columns say so; `columns`: those alone. Null: it is none. Cheap; never throws.
 */
export function predictionsHeld(file: LogFile, wanted: boolean): 'data' | 'name' | 'columns' | null {
  const format = predictionsFormat(file, wanted);
  if (format === null) return null;
  if (wanted || format === 'npz' || format === 'npy') return 'data';
  return isCalledPredictions(file.path) ? 'name' : 'columns';
}

/** Reads per-example predictions: one entry a checkpoint; what can't be read is a problem. Never throws. */
export async function readPredictions(given: PredictionsFile, caps: PredictionCaps = PREDICTION_CAPS): Promise<ReadPredictions> {
  try {
    const shape = predictionsFormat(given.file, true);
    if (shape === null) return refused(given.file, { id: 'predictions-no-scores', values: { names: [] } });
    if (shape === 'npy' && isBeside(given.file.path)) return { predictions: [], problems: [] };
    const all = await READERS[shape](given, caps);
    const predictions = all.filter(({ outcomes }) => outcomes.labels.length > 0).map(withShortNames);
    if (predictions.some(areTexts)) return refused(given.file, { id: 'predictions-not-judged', values: { kind: 'texts' } });
    if (predictions.length > 0) return { predictions, problems: problemsOfEmpty(all) };
    const { problems } = refused(given.file, { id: 'predictions-empty', values: {} });
    return { predictions, problems: [...problemsOfEmpty(all), ...problems] };
  } catch (error) {
    return refused(given.file, troubleOf(error));
  }
}

/** Characters of the name of a class or a checkpoint. */
const MAX_CHARACTERS = 200;

function withShortNames(one: RawPredictions): RawPredictions {
  const isLong = (text: string) => text.length > MAX_CHARACTERS;
  const cut = (text: string) => (isLong(text) ? text.slice(0, MAX_CHARACTERS) : text);
  // Names that are cut may be the same: their places tell them apart.
  const classes = one.classes.some(isLong)
    ? one.classes.map((text, i) => (isLong(text) ? `${cut(text)} (${i})` : text))
    : one.classes;
  return { ...one, classes, place: { ...one.place, name: cut(one.place.name) } };
}

/** Names that are as many as a fifth of the examples are texts that somebody wrote, and no classes. */
function areTexts({ classes, outcomes: { labels, confidence } }: RawPredictions): boolean {
  return (
    confidence === null &&
    classes.length > 50 &&
    classes.length > labels.length / 5 &&
    !classes.every((name) => /^-?\d+$/.test(name))
  );
}

/** What is said of checkpoints of which no example is left. */
function problemsOfEmpty(all: readonly RawPredictions[]): readonly Problem[] {
  return all.filter(({ outcomes }) => outcomes.labels.length === 0).flatMap(({ problems }) => problems);
}

function refused(file: LogFile, trouble: Trouble): ReadPredictions {
  return { predictions: [], problems: [{ ...trouble, file: file.path }] };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal) return error.trouble;
  if (error instanceof UserError) return { id: 'error', values: { message: error.message, hint: error.hint } };
  // The system's word for what went wrong, as EIO.
  if (error instanceof Error && 'code' in error && /^E[A-Z0-9]{2,20}$/.test(String(error.code)))
    return { id: 'unreadable', values: { reason: String(error.code) } };
  const said = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  return { id: 'reader-failed', values: { reader: 'predictions', said } };
}
