/**
 * P(A > B): share of pairs in which the value of the first group is the larger one, ties counted half (Vargha & Delaney
 * 2000). NaN where a group is empty.
 * @example superiority([2, 3], [1, 3]) // 0.625
 */
export function superiority(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return Number.NaN;
  let sum = 0;
  for (const x of a) for (const y of b) sum += x > y ? 1 : x === y ? 0.5 : 0;
  return sum / (a.length * b.length);
}
