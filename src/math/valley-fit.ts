/** Best "down, then up" fit of a curve, against the best "never up" fit. */
export interface ValleyFit {
  /** Squared error of the best non-increasing fit. */
  readonly never: number;
  /** Squared error of the best fit that is non-increasing up to `knee` and non-decreasing after it. */
  readonly valley: number;
  /** Last point of the falling part. */
  readonly knee: number;
  /** The valley fit itself. */
  readonly fit: Float64Array;
}

/**
 * Valley fit by pool-adjacent-violators (Ayer et al. 1955; Barlow et al. 1972) over every prefix and every suffix, O(n).
 * @example valleyFit([3, 1, 2]).knee // 1
 */
export function valleyFit(y: Float64Array): ValleyFit {
  const n = y.length;
  const falling = prefixErrors(y);
  const rising = prefixErrors(Float64Array.from(y).reverse());
  let knee = 0;
  let valley = Number.POSITIVE_INFINITY;
  for (let k = 0; k < n; k += 1) {
    const error = falling[k]! + (k + 1 < n ? rising[n - 2 - k]! : 0);
    if (error < valley) {
      valley = error;
      knee = k;
    }
  }
  const fit = new Float64Array(n);
  fit.set(fallingFit(y.subarray(0, knee + 1)), 0);
  fit.set(fallingFit(Float64Array.from(y.subarray(knee + 1)).reverse()).reverse(), knee + 1);
  return { never: n === 0 ? 0 : falling[n - 1]!, valley: n === 0 ? 0 : valley, knee, fit };
}

interface Blocks {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly count: Float64Array;
  top: number;
}

/** Adds one value to a stack of blocks of falling means, merging blocks that rise. */
function push(blocks: Blocks, value: number): void {
  const { sum, squares, count } = blocks;
  let i = blocks.top + 1;
  sum[i] = value;
  squares[i] = value * value;
  count[i] = 1;
  while (i > 0 && sum[i]! * count[i - 1]! > sum[i - 1]! * count[i]!) {
    sum[i - 1] = sum[i - 1]! + sum[i]!;
    squares[i - 1] = squares[i - 1]! + squares[i]!;
    count[i - 1] = count[i - 1]! + count[i]!;
    i -= 1;
  }
  blocks.top = i;
}

function stack(n: number): Blocks {
  return { sum: new Float64Array(n), squares: new Float64Array(n), count: new Float64Array(n), top: -1 };
}

/** Squared error of the best non-increasing fit of y[0..k], for every k. */
function prefixErrors(values: Float64Array): Float64Array {
  // Centred values keep the differences of squares exact enough for curves with a large offset.
  const offset = values.length > 0 ? values[values.length - 1]! : 0;
  const errors = new Float64Array(values.length);
  const blocks = stack(values.length);
  const below = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k += 1) {
    push(blocks, values[k]! - offset);
    const i = blocks.top;
    const own = Math.max(0, blocks.squares[i]! - blocks.sum[i]! ** 2 / blocks.count[i]!);
    below[i + 1] = below[i]! + own;
    errors[k] = below[i + 1]!;
  }
  return errors;
}

/** The best non-increasing fit itself. */
function fallingFit(values: Float64Array): Float64Array {
  const blocks = stack(values.length);
  for (const value of values) push(blocks, value);
  const fit = new Float64Array(values.length);
  let from = 0;
  for (let i = 0; i <= blocks.top; i += 1) {
    const to = from + blocks.count[i]!;
    fit.fill(blocks.sum[i]! / blocks.count[i]!, from, to);
    from = to;
  }
  return fit;
}
