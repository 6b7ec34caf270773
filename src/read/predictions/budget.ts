import type { RawPredictions } from '../../model/predictions.js';
import { PREDICTION_CAPS, type PredictionCaps } from './caps.js';

/** What was read of files before: examples, and scores that are kept of them. */
export interface ExamplesRead {
  readonly examples: number;
  readonly scores: number;
}

/** Nothing yet. */
export const NO_EXAMPLES: ExamplesRead = { examples: 0, scores: 0 };

/** Examples of all files together: what is kept of them takes a third of a gigabyte; and scores, another one. */
export const MAX_EXAMPLES = 10_000_000;
const MAX_SCORES = 64_000_000;
/** Scores that are kept of one file, however many there were before. */
const FEWEST_SCORES = 200_000;
/** Bytes that a packed array may unpack to, for each byte of its file, and whatever its size. */
const MAX_RATIO = 200;
const MIN_UNPACKED = 64_000_000;

/** What was read, with these. */
export function withExamples(before: ExamplesRead, predictions: readonly RawPredictions[] = []): ExamplesRead {
  let { examples, scores } = before;
  for (const { outcomes, sample } of predictions) {
    examples += outcomes.labels.length;
    scores += sample?.logits.length ?? 0;
  }
  return { examples, scores };
}

/** How much of a file of so many bytes may be read after those; null where nothing is left. */
export function capsAfter(before: ExamplesRead, bytes: number): PredictionCaps | null {
  if (before.examples >= MAX_EXAMPLES) return null;
  const left = Math.max(FEWEST_SCORES, (MAX_SCORES - before.scores) / 4);
  return {
    ...PREDICTION_CAPS,
    sample: Math.min(PREDICTION_CAPS.sample, left),
    allSamples: Math.min(PREDICTION_CAPS.allSamples, 2 * left),
    unpackedBytes: Math.min(PREDICTION_CAPS.unpackedBytes, Math.max(MIN_UNPACKED, MAX_RATIO * bytes)),
  };
}
