import { UserError } from '../../model/errors.js';
import type { RawPredictions } from '../../model/predictions.js';
import type { Problem, Trouble } from '../../model/problem.js';
import type { LogFile } from '../reader.js';
import { PREDICTION_CAPS, type PredictionCaps } from './caps.js';
import { isBeside, readNpy } from './npy.js';
import { readNpz } from './npz.js';
import { type PredictionsFormat, predictionsFormat } from './predictions-format.js';
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

/** Is it a file of per-example predictions, by its name and first bytes? `wanted`: the settings name it. Cheap; never throws. */
export function holdsPredictions(file: LogFile, wanted: boolean): boolean {
  return predictionsFormat(file, wanted) !== null;
}

/** Reads per-example predictions: one entry a checkpoint; what can't be read is a problem. Never throws. */
export async function readPredictions(given: PredictionsFile, caps: PredictionCaps = PREDICTION_CAPS): Promise<ReadPredictions> {
  try {
    const shape = predictionsFormat(given.file, true);
    if (shape === null) return refused(given.file, { id: 'predictions-no-scores', values: { names: [] } });
    if (shape === 'npy' && isBeside(given.file.path)) return { predictions: [], problems: [] };
    const all = await READERS[shape](given, caps);
    const predictions = all.filter(({ outcomes }) => outcomes.labels.length > 0);
    if (predictions.length > 0) return { predictions, problems: problemsOfEmpty(all) };
    const { problems } = refused(given.file, { id: 'predictions-empty', values: {} });
    return { predictions, problems: [...problemsOfEmpty(all), ...problems] };
  } catch (error) {
    return refused(given.file, troubleOf(error));
  }
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
