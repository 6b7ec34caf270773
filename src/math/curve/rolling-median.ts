/** Windows up to this width are searched from their start. */
const SHORT = 15;

/** Width of the level window: 3% of the points, 3 to 51, next odd number (diagnosis of levels and minima). */
export function windowWidth(n: number, share = 0.03, least = 3, most = 51): number {
  const width = Math.min(most, Math.max(least, Math.round(share * n)));
  return width % 2 === 1 ? width : width + 1;
}

/**
 * Rolling median of odd width with full windows at the edges: the first and the last windows are shifted inwards, never
 * shortened. A series shorter than the width gets its median everywhere.
 * @example rollingMedian([1, 5, 2, 3], 3) // [2, 2, 3, 3]
 */
export function rollingMedian(values: ArrayLike<number>, width: number): Float64Array {
  const n = values.length;
  const w = Math.min(width, n % 2 === 1 ? n : Math.max(1, n - 1));
  const result = new Float64Array(n);
  if (n === 0) return result;
  if (w === 3) return ofThree(values, result);
  const half = (w - 1) / 2;
  const window = new Float64Array(w);
  for (let i = 0; i < w; i += 1) window[i] = values[i]!;
  window.sort();
  // Steps to the newest value that do not fall, and that do not rise: a window that goes one way has its median in the middle.
  let [up, down] = [0, 0];
  for (let i = 1; i < w; i += 1) {
    up = values[i]! >= values[i - 1]! ? up + 1 : 0;
    down = values[i]! <= values[i - 1]! ? down + 1 : 0;
  }
  let isSorted = true;
  for (let start = 0; start + w <= n; start += 1) {
    const newest = start + w - 1;
    if (start > 0) {
      up = values[newest]! >= values[newest - 1]! ? up + 1 : 0;
      down = values[newest]! <= values[newest - 1]! ? down + 1 : 0;
    }
    if (up >= w - 1 || down >= w - 1) {
      result[start + half] = values[start + half]!;
      isSorted = false;
      continue;
    }
    if (!isSorted) {
      for (let i = 0; i < w; i += 1) window[i] = values[start + i]!;
      window.sort();
      isSorted = true;
    } else if (start > 0) replace(window, values[start - 1]!, values[newest]!);
    result[start + half] = window[half]!;
  }
  for (let i = 0; i < half; i += 1) {
    result[i] = result[half]!;
    result[n - 1 - i] = result[n - 1 - half]!;
  }
  return result;
}

function ofThree(values: ArrayLike<number>, result: Float64Array): Float64Array {
  const n = values.length;
  for (let i = 1; i + 1 < n; i += 1) {
    const [a, b, c] = [values[i - 1]!, values[i]!, values[i + 1]!];
    result[i] = a < b ? (c < a ? a : c > b ? b : c) : c < b ? b : c > a ? a : c;
  }
  result[0] = result[1]!;
  result[n - 1] = result[n - 2]!;
  return result;
}

/** Takes one value out of a sorted window and puts another in, keeping it sorted. */
function replace(window: Float64Array, out: number, into: number): void {
  let i = window.length <= SHORT ? 0 : lowerBound(window, out);
  while (window[i]! < out) i += 1;
  while (i + 1 < window.length && window[i + 1]! < into) {
    window[i] = window[i + 1]!;
    i += 1;
  }
  while (i > 0 && window[i - 1]! > into) {
    window[i] = window[i - 1]!;
    i -= 1;
  }
  window[i] = into;
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
