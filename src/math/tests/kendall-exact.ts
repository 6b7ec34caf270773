/**
 * Exact probability that values in random order rise at least as steadily as these: P(S ≥ s), S the pairs that rise less the pairs that
 * fall (Kendall 1938), by counting the orders with each number of inversions. Ties count as neither, which makes it too large. O(n³):
 * for a few dozen values. 1 below 2 values.
 * @example kendallExact([1, 2, 3, 4, 5]) // 1/120
 */
export function kendallExact(values: ArrayLike<number>): number {
  const n = values.length;
  let s = 0;
  for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) s += Math.sign(values[b]! - values[a]!);
  const pairs = (n * (n - 1)) / 2;
  const most = Math.floor((pairs - s) / 2);
  let shares = [1];
  for (let size = 2; size <= n; size += 1) {
    // A new largest value goes to any of `size` places, and makes 0 to size − 1 inversions.
    const next = new Array<number>((size * (size - 1)) / 2 + 1).fill(0);
    for (const [inversions, share] of shares.entries())
      for (let more = 0; more < size; more += 1) next[inversions + more]! += share / size;
    shares = next;
  }
  return Math.min(
    1,
    shares.slice(0, most + 1).reduce((sum, share) => sum + share, 0),
  );
}
