import { quickselect } from '../stats/quickselect.js';

/** Nobody reads more names than this, and sorting a million indices takes seconds. */
const MOST_TOLD = 1000;

/** The fewest of many changes that add up to a share of their sum. */
export interface Fewest {
  /** How many they are. */
  readonly examples: number;
  /** Indices of the first 1000 of them, the largest change first, the earlier one of equals. */
  readonly order: Int32Array;
  /** What all of them add up to, as a share of the sum: at least what was asked for. */
  readonly share: number;
}

/**
 * The fewest examples whose changes, the largest first, add up to `share` (above 0, up to 1) of the sum of all changes. Falls count: where
 * most of a rise is taken back by others, few examples carry all of it. Null where the sum is not above 0 or not finite; NaN counts as 0.
 * @example fewestThatCarry(Float64Array.of(0, 5, -1, 2), 0.5) // examples: 1, order: [1], share: 0.83…
 */
export function fewestThatCarry(changes: Float64Array, share: number): Fewest | null {
  let sum = 0;
  let count = 0;
  for (const change of changes) {
    if (!Number.isNaN(change)) sum += change;
    if (change > 0) count += 1;
  }
  if (!(sum > 0 && Number.isFinite(sum)) || !(share > 0 && share <= 1)) return null;
  const rises = new Float64Array(count);
  let at = 0;
  for (const change of changes) if (change > 0) rises[at++] = change;
  const { examples, carried } = largestThatReach(rises, share * sum);
  return { examples, order: largestFirst(changes, rises, Math.min(examples, MOST_TOLD)), share: carried / sum };
}

/**
 * How many of the largest values reach a sum, and theirs: bisection of the rank, where each half is sorted out by quickselect. Linear on
 * average. Reorders `values`.
 */
function largestThatReach(values: Float64Array, target: number) {
  const n = values.length;
  // All from `low` on reach the sum, all from `high` on do not and have `carried`.
  let [low, high, carried] = [0, n, 0];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    quickselect(values.subarray(low, high), middle - low);
    const upper = values.subarray(middle, high).reduce((sum, value) => sum + value, 0);
    if (carried + upper >= target) low = middle;
    else [high, carried] = [middle, carried + upper];
  }
  return { examples: n - low, carried: carried + values[low]! };
}

/** Indices of the `count` largest changes. `rises` has those above 0, and is reordered. */
function largestFirst(changes: Float64Array, rises: Float64Array, count: number): Int32Array {
  const threshold = quickselect(rises, rises.length - count);
  const found = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < changes.length; i += 1) if (changes[i]! > threshold) found[at++] = i;
  for (let i = 0; i < changes.length && at < count; i += 1) if (changes[i] === threshold) found[at++] = i;
  return found.sort((a, b) => changes[b]! - changes[a]! || a - b);
}
