import type { PredictedCheckpoint } from '../../model/predictions.js';

/** By so much the accuracies of the same examples may differ: a log rounds, and an epoch may be counted from 0 or from 1. */
const MAX_APART = 0.01;
/** Standard errors by which those of different examples of one kind differ at most: more is another kind. */
const MAX_ERRORS = 4;

/** Are the examples those that the log tells of, as far as their accuracy shows? True where the log has none. */
export function agrees({ accuracy, logged, examples }: PredictedCheckpoint): boolean {
  if (Number.isNaN(logged)) return true;
  const error = Math.sqrt(Math.max(accuracy * (1 - accuracy), 1 / examples) / examples);
  return Math.abs(accuracy - logged) <= MAX_APART + MAX_ERRORS * error;
}
