/**
 * Ranks from 1, equal values share the mean of theirs. Empty for no values; NaN values must be left out before.
 * @example ranks([10, 20, 10]) // [1.5, 3, 1.5]
 */
export function ranks(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const result = new Float64Array(n);
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && values[order[end]!] === values[order[start]!]) end += 1;
    for (let i = start; i < end; i += 1) result[order[i]!] = (start + end + 1) / 2;
    start = end;
  }
  return result;
}

/** Sizes of the groups of equal values that have more than one member. */
export function ties(values: ArrayLike<number>): readonly number[] {
  const sorted = new Float64Array(values).sort();
  const sizes: number[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
    if (end - start > 1) sizes.push(end - start);
    start = end;
  }
  return sizes;
}
