import type { Series } from '../../model/run.js';

/** Shares of answers that are right or wrong, by the names that metrics have here; a mean over classes weighs its answers. */
const COUNTED = /(?:^|_)(?:accuracy|error|exact_match)$/;

/** Does a score count answers, so that what is missing to its top are wrong ones? An F1, an overlap or a BLEU does not. */
export function countsAnswers({ metric, top }: Series): boolean {
  return !Number.isNaN(top) && metric !== null && metric !== 'balanced_accuracy' && COUNTED.test(metric);
}

/** What a score is a share of: its top or, where none is known, the range of its values; 1 for a constant one. */
export function scaleOf({ top, values }: Series): number {
  if (!Number.isNaN(top)) return top;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most > least ? most - least : 1;
}
