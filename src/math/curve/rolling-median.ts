import { wideMedians } from './wide-medians.js';

/** Windows up to this width are kept in order as a whole. */
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
  if (w > SHORT) wideMedians(values, w, result);
  else shortMedians(values, w, result);
  for (let i = 0; i < half; i += 1) {
    result[i] = result[half]!;
    result[n - 1 - i] = result[n - 1 - half]!;
  }
  return result;
}

/**
 * Medians of all windows of a short odd width, at their middles in `result`. A window that only rises or only falls has its median in the
 * middle.
 */
function shortMedians(values: ArrayLike<number>, w: number, result: Float64Array): void {
  const half = (w - 1) / 2;
  const window = new Float64Array(w);
  let isKept = false;
  // Steps to the newest value that do not fall, and that do not rise.
  let [up, down] = [0, 0];
  for (let newest = 0; newest < values.length; newest += 1) {
    const start = newest - w + 1;
    up = newest > 0 && values[newest]! >= values[newest - 1]! ? up + 1 : 0;
    down = newest > 0 && values[newest]! <= values[newest - 1]! ? down + 1 : 0;
    if (start < 0) continue;
    if (up >= w - 1 || down >= w - 1) {
      result[start + half] = values[start + half]!;
      isKept = false;
      continue;
    }
    if (isKept) replace(window, values[start - 1]!, values[newest]!);
    else {
      for (let i = 0; i < w; i += 1) window[i] = values[start + i]!;
      window.sort();
      isKept = true;
    }
    result[start + half] = window[half]!;
  }
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
  let i = 0;
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
