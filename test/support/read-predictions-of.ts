import type { RawPredictions } from '../../src/model/predictions.js';
import type { Problem } from '../../src/model/problem.js';
import { fileName } from '../../src/read/file-name.js';
import { PREDICTION_CAPS, type PredictionCaps } from '../../src/read/predictions/caps.js';
import { readPredictions } from '../../src/read/predictions/read-predictions.js';
import { memoryFile } from '../../src/read/reader.js';

/** What was read of files in memory: of the first of them, with the others beside it. */
export interface ReadOf {
  readonly predictions: readonly RawPredictions[];
  /** Of the file and of its checkpoints. */
  readonly problems: readonly Problem[];
}

/** Reads predictions of the first of some files, by their paths; the others lie in the same folder. */
export async function readPredictionsOf(
  files: Readonly<Record<string, Uint8Array | string>>,
  caps: Partial<PredictionCaps> = {},
): Promise<ReadOf> {
  const all = Object.entries(files).map(([path, content]) => memoryFile(path, Buffer.from(content as string)));
  const beside = (name: string) => all.find((file) => fileName(file.path) === name) ?? null;
  const given = { file: all[0]!, beside, names: all.map((file) => fileName(file.path)) };
  const { predictions, problems } = await readPredictions(given, { ...PREDICTION_CAPS, ...caps });
  return { predictions, problems: [...problems, ...predictions.flatMap((one) => one.problems)] };
}
