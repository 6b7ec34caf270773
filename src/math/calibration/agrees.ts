/** By so much the accuracies of the same examples may differ: a log rounds, and an epoch may be counted from 0 or from 1. */
const MAX_APART = 0.01;
/** Standard errors by which those of different examples of one kind differ at most: more is another kind. */
const MAX_ERRORS = 4;

/**
 * Can an accuracy of so many examples be that which a log has? Both 0 to 1; true where the log has none (NaN).
 * @example agrees({ accuracy: 0.91, logged: 0.8, examples: 2000 }) // false
 */
export function agrees({
  accuracy,
  logged,
  examples,
}: {
  readonly accuracy: number;
  readonly logged: number;
  readonly examples: number;
}): boolean {
  if (Number.isNaN(logged)) return true;
  const error = Math.sqrt(Math.max(accuracy * (1 - accuracy), 1 / examples) / examples);
  return Math.abs(accuracy - logged) <= MAX_APART + MAX_ERRORS * error;
}
