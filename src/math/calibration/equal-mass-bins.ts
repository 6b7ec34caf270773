import type { ReliabilityBin } from '../../model/predictions.js';

/** The usual number (Guo et al. 2017), so that the error compares with what papers say. */
const MOST_BINS = 15;

/** Below it the share of right answers of a bin says little: its standard error at one half would be more than a tenth. */
const FEWEST_EXAMPLES = 20;

/** A bin, and what tells how far chance alone moves its share of right answers. */
export interface NoisyBin extends ReliabilityBin {
  /** Mean of confidence·(1 − confidence): the variance of an answer of a calibrated model. */
  readonly variance: number;
  /** Mean of (answer − confidence)², where a right answer is 1 and a wrong one 0. */
  readonly squares: number;
}

/**
 * Examples sorted by confidence, in bins with as many examples each as the data lets: up to 15, of at least 20. Examples of one confidence
 * are never split, so that the order of the file decides nothing: a bin ends after them, and the next ones are filled from there. In order
 * of the confidence. One bin for fewer than 40 examples, none for none; examples whose confidence is NaN are left out.
 * @example equalMassBins(confidence, (i) => predicted[i] === labels[i]).length // 15
 */
export function equalMassBins(confidence: Float64Array, right: (i: number) => boolean): readonly NoisyBin[] {
  const ends = upperEnds(confidence);
  const sums = ends.map(() => ({ examples: 0, confidence: 0, right: 0, variance: 0, squares: 0 }));
  for (let i = 0; i < confidence.length; i += 1) {
    const value = confidence[i]!;
    if (Number.isNaN(value)) continue;
    let bin = 0;
    while (ends[bin]! < value) bin += 1;
    const sum = sums[bin]!;
    const answer = right(i) ? 1 : 0;
    sum.examples += 1;
    sum.confidence += value;
    sum.right += answer;
    sum.variance += value * (1 - value);
    sum.squares += (answer - value) ** 2;
  }
  return sums.map(({ examples, ...sum }) => ({
    examples,
    confidence: sum.confidence / examples,
    accuracy: sum.right / examples,
    variance: sum.variance / examples,
    squares: sum.squares / examples,
  }));
}

/** The largest confidence of each bin, increasing. */
function upperEnds(confidence: Float64Array): readonly number[] {
  // NaN is sorted behind all numbers.
  const sorted = confidence.slice().sort();
  let n = sorted.length;
  while (n > 0 && Number.isNaN(sorted[n - 1])) n -= 1;
  const size = Math.max(FEWEST_EXAMPLES, Math.ceil(n / MOST_BINS));
  const ends: number[] = [];
  for (let start = 0; start < n; ) {
    let end = Math.min(n, start + size);
    // What is left must be enough for a bin of its own.
    if (n - end < FEWEST_EXAMPLES) end = n;
    const last = sorted[end - 1]!;
    while (end < n && sorted[end] === last) end += 1;
    if (n - end < FEWEST_EXAMPLES) end = n;
    ends.push(sorted[end - 1]!);
    start = end;
  }
  return ends;
}
