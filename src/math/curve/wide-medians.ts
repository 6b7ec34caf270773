import { quickselect } from '../stats/quickselect.js';

/** Share of a window below, and above, the part of it that is kept in order. Measured: a third is the fastest. */
const OUTSIDE = 0.35;

/**
 * Medians of all windows of an odd width, at their middles in `result`. Only the middle of a window is kept in order: its values from
 * `low` to `high`, and how many lie below. Most values come and go outside of it, and are only counted; when the median leaves it, the
 * middle is made anew. A window that only rises or only falls has its median in the middle. NaN values must be left out before.
 */
export function wideMedians(values: ArrayLike<number>, width: number, result: Float64Array): void {
  const half = (width - 1) / 2;
  const outside = Math.floor(OUTSIDE * width);
  const window = new Float64Array(width);
  const middle = new Float64Array(width);
  let [low, high, below, count] = [0, 0, 0, 0];
  // Index of the median in the middle; −1 where the middle is not that of the window before.
  let rank = -1;
  // Steps to the newest value that do not fall, and that do not rise.
  let [up, down] = [0, 0];
  for (let newest = 0; newest < values.length; newest += 1) {
    const into = values[newest]!;
    const before = newest > 0 ? values[newest - 1]! : Number.NaN;
    // Without branches, which no processor could foresee here.
    up = (up + 1) & -Number(into >= before);
    down = (down + 1) & -Number(into <= before);
    const start = newest - width + 1;
    if (start < 0) continue;
    if (up >= width - 1 || down >= width - 1) {
      result[start + half] = values[start + half]!;
      rank = -1;
      continue;
    }
    if (rank >= 0) {
      const out = values[start - 1]!;
      below += Number(into < low) - Number(out < low);
      if (Number(out >= low) & Number(out <= high)) {
        let i = 0;
        while (middle[i]! < out) i += 1;
        count -= 1;
        for (; i < count; i += 1) middle[i] = middle[i + 1]!;
      }
      if (Number(into >= low) & Number(into <= high)) {
        insert(middle, count, into);
        count += 1;
      }
      rank = half - below;
    }
    if (rank < 0 || rank >= count) {
      for (let i = 0; i < width; i += 1) window[i] = values[start + i]!;
      low = quickselect(window, outside, width);
      high = quickselect(window, width - 1 - outside, width, outside);
      [below, count] = [0, 0];
      for (let i = 0; i < width; i += 1) {
        const value = window[i]!;
        below += Number(value < low);
        if (value >= low && value <= high) {
          insert(middle, count, value);
          count += 1;
        }
      }
      rank = half - below;
    }
    result[start + half] = middle[rank]!;
  }
}

/** Puts a value among the first `count` sorted ones. */
function insert(sorted: Float64Array, count: number, value: number): void {
  let i = count;
  for (; i > 0 && sorted[i - 1]! > value; i -= 1) sorted[i] = sorted[i - 1]!;
  sorted[i] = value;
}
