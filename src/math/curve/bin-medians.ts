import { medianBetween } from '../stats/median.js';

/** A long curve in few bins: the median of each, and the index of the first point of each. */
export interface Bins {
  readonly values: Float64Array;
  readonly starts: Int32Array;
}

/** Equal-count bins with the median of each, so that a test costs the same on 1e6 points as on 200. Short input is returned point by point. */
export function binMedians(values: Float64Array, bins: number): Bins {
  const n = values.length;
  if (n <= bins) return { values, starts: countedTo(n) };
  const starts = new Int32Array(bins);
  for (let i = 0; i < bins; i += 1) starts[i] = Math.floor((i * n) / bins);
  const medians = new Float64Array(bins);
  for (let i = 0; i < bins; i += 1) medians[i] = medianBetween(values, starts[i]!, i + 1 < bins ? starts[i + 1]! : n);
  return { values: medians, starts };
}

/** 0, 1, 2… as far as was asked for: never written to. */
let counted = new Int32Array(0);

function countedTo(n: number): Int32Array {
  if (counted.length < n) counted = new Int32Array(Math.max(256, 2 * n)).map((_, i) => i);
  return counted.subarray(0, n);
}
