/**
 * The value of rank k (0: the smallest), by Hoare's quickselect (1961) with the median of three as pivot: O(n) on average.
 * Reorders the first `n` of `values`: what lies before k is at most the result, what lies after it at least. `from`: where all before it
 * are known to be the smallest ones. NaN values must be left out before. Undefined for a rank outside.
 * @example quickselect(new Float64Array([3, 1, 2]), 1) // 2
 */
export function quickselect(values: Float64Array, k: number, n = values.length, from = 0): number {
  let low = from;
  let high = n - 1;
  while (low < high) {
    const pivot = middleOf(values[low]!, values[(low + high) >> 1]!, values[high]!);
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i += 1;
      while (values[j]! > pivot) j -= 1;
      if (i > j) break;
      const swapped = values[i]!;
      values[i] = values[j]!;
      values[j] = swapped;
      i += 1;
      j -= 1;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k]!;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
