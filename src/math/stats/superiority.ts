/**
 * P(A > B): share of pairs in which the value of the first group is the larger one, ties counted half (Vargha & Delaney
 * 2000). NaN where a group is empty.
 * @example superiority([2, 3], [1, 3]) // 0.625
 */
export function superiority(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return Number.NaN;
  const sorted = Float64Array.from(b.filter((y) => !Number.isNaN(y))).sort();
  let sum = 0;
  // Halves of whole numbers: exact in any order.
  for (const x of a) if (!Number.isNaN(x)) sum += (countBelow(sorted, x, false) + countBelow(sorted, x, true)) / 2;
  return sum / (a.length * b.length);
}

/** How many of the sorted values lie below one; `orAt`: or are equal to it. */
function countBelow(sorted: Float64Array, value: number, orAt: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const isBelow = orAt ? sorted[middle]! <= value : sorted[middle]! < value;
    if (isBelow) from = middle + 1;
    else to = middle;
  }
  return from;
}
