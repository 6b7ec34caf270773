/** The fewest of many changes that add up to a share of their sum. */
export interface Fewest {
  readonly examples: number;
  /** Their indices, the largest change first, the earlier one of equals. */
  readonly order: Int32Array;
  /** What they add up to, as a share of the sum; at least what was asked for. */
  readonly share: number;
}

/**
 * The fewest examples whose changes, the largest first, add up to `share` (above 0, up to 1) of the sum of all changes. Falls count: where
 * most of a rise is taken back by others, few examples carry all of it. Null where the sum is not above 0; NaN changes count as 0.
 * @example fewestThatCarry(Float64Array.of(0, 5, -1, 2), 0.5) // examples: 1, order: [1]
 */
export function fewestThatCarry(changes: Float64Array, share: number): Fewest | null {
  let sum = 0;
  let risen = 0;
  for (const change of changes) {
    if (!Number.isNaN(change)) sum += change;
    if (change > 0) risen += 1;
  }
  if (!(sum > 0 && Number.isFinite(sum)) || !(share > 0 && share <= 1)) return null;
  const { threshold, above } = lowestNeeded(changes, risen, share * sum);
  const order = largestFirst(changes, threshold, above);
  let carried = 0;
  for (const i of order) carried += changes[i]!;
  return { examples: order.length, order, share: carried / sum };
}

/** The smallest change that is still needed, and how many are, those equal to it counted as far as they are needed. */
function lowestNeeded(changes: Float64Array, risen: number, target: number) {
  // A typed array sorts numbers a few times faster than a comparison function sorts indices.
  const sorted = new Float64Array(risen);
  let at = 0;
  for (const change of changes) if (change > 0) sorted[at++] = change;
  sorted.sort();
  let carried = 0;
  let above = 0;
  while (above < risen && carried < target) {
    above += 1;
    carried += sorted[risen - above]!;
  }
  return { threshold: sorted[risen - above]!, above };
}

/** Indices of the `count` largest changes, none of them below `threshold`. */
function largestFirst(changes: Float64Array, threshold: number, count: number): Int32Array {
  const found = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < changes.length; i += 1) if (changes[i]! > threshold) found[at++] = i;
  for (let i = 0; i < changes.length && at < count; i += 1) if (changes[i] === threshold) found[at++] = i;
  return found.sort((a, b) => changes[b]! - changes[a]! || a - b);
}
