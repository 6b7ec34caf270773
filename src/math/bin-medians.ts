import { median } from './median.js';

/** A long curve in few bins: the median of each, and the index of the first point of each. */
export interface Bins {
  readonly values: Float64Array;
  readonly starts: Int32Array;
}

/** Equal-count bins with the median of each, so that a test costs the same on 1e6 points as on 200. Short input is returned point by point. */
export function binMedians(values: Float64Array, bins: number): Bins {
  const n = values.length;
  if (n <= bins) return { values, starts: Int32Array.from({ length: n }, (_, i) => i) };
  const starts = Int32Array.from({ length: bins }, (_, i) => Math.floor((i * n) / bins));
  const medians = Float64Array.from(starts, (start, i) => median(values.subarray(start, i + 1 < bins ? starts[i + 1]! : n)));
  return { values: medians, starts };
}
