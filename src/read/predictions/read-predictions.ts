import { UserError } from '../../model/errors.js';
import type { RawPredictions } from '../../model/predictions.js';
import type { Problem, Trouble } from '../../model/problem.js';
import type { LogFile } from '../reader.js';
import { PREDICTION_CAPS, type PredictionCaps } from './caps.js';
import { isBeside, readNpy } from './npy.js';
import { readNpz } from './npz.js';
import { predictionsFormat } from './predictions-format.js';
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

/** Is it a file of per-example predictions, by its name and first bytes? `wanted`: the settings name it. Cheap; never throws. */
export function holdsPredictions(file: LogFile, wanted: boolean): boolean {
  return predictionsFormat(file, wanted) !== null;
}

/** Reads per-example predictions: one entry a checkpoint; what can't be read is a problem. Never throws. */
export async function readPredictions(
  { file, beside }: PredictionsFile,
  caps: PredictionCaps = PREDICTION_CAPS,
): Promise<ReadPredictions> {
  try {
    const format = predictionsFormat(file, true);
    if (format === 'npz') return { predictions: [await readNpz(file, caps)], problems: [] };
    if (format === 'npy') return { predictions: isBeside(file.path) ? [] : [await readNpy(file, beside, caps)], problems: [] };
    if (format === 'csv') return { predictions: await readCsv(file, caps), problems: [] };
    if (format === 'jsonl') return { predictions: await readJsonl(file, caps), problems: [] };
    if (format === 'json') return { predictions: await readJson(file, caps), problems: [] };
    if (format === 'parquet') return { predictions: await readParquetRows(file, caps), problems: [] };
    return { predictions: [], problems: [{ file: file.path, id: 'predictions-no-scores', values: { names: [] } }] };
  } catch (error) {
    return { predictions: [], problems: [{ ...troubleOf(error), file: file.path }] };
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal) return error.trouble;
  if (error instanceof UserError) return { id: 'error', values: { message: error.message, hint: error.hint } };
  const said = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  return { id: 'reader-failed', values: { reader: 'predictions', said } };
}
