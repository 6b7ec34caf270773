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

/** Room for repeated fits of curves of up to `size` points: nothing is allocated in a fit. */
export interface ValleyScratch {
  readonly falling: Float64Array;
  readonly rising: Float64Array;
  readonly reversed: Float64Array;
  readonly below: Float64Array;
  readonly blocks: Blocks;
}

/** Makes room for fits of up to `size` points. */
export function valleyScratch(size: number): ValleyScratch {
  const array = (n: number) => new Float64Array(n);
  return { falling: array(size), rising: array(size), reversed: array(size), below: array(size + 1), blocks: stack(size) };
}

/**
 * Valley fit by pool-adjacent-violators (Ayer et al. 1955; Barlow et al. 1972) over every prefix and every suffix, O(n).
 * @example valleyFit([3, 1, 2]).knee // 1
 */
export function valleyFit(y: Float64Array): ValleyFit {
  const n = y.length;
  const scratch = valleyScratch(n);
  const { knee, error } = valleyBottom(y, scratch);
  const fit = new Float64Array(n);
  fallingFit(y.subarray(0, knee + 1), scratch.blocks, fit);
  const rest = Float64Array.from(y.subarray(knee + 1)).reverse();
  fit.set(fallingFit(rest, scratch.blocks, new Float64Array(rest.length)).reverse(), knee + 1);
  return { never: n === 0 ? 0 : scratch.falling[n - 1]!, valley: n === 0 ? 0 : error, knee, fit };
}

/** The bottom alone: last point of the falling part, and the squared error of the valley fit; infinite for no points. */
export function valleyBottom(y: Float64Array, scratch: ValleyScratch): { readonly knee: number; readonly error: number } {
  const n = y.length;
  const { falling, rising, reversed } = scratch;
  prefixErrors(y, scratch, falling);
  for (let i = 0; i < n; i += 1) reversed[i] = y[n - 1 - i]!;
  prefixErrors(reversed.subarray(0, n), scratch, rising);
  let knee = 0;
  let error = Number.POSITIVE_INFINITY;
  for (let k = 0; k < n; k += 1) {
    const sum = falling[k]! + (k + 1 < n ? rising[n - 2 - k]! : 0);
    if (sum < error) {
      error = sum;
      knee = k;
    }
  }
  return { knee, error };
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
function prefixErrors(values: Float64Array, { below, blocks }: ValleyScratch, errors: Float64Array): void {
  // Centred values keep the differences of squares exact enough for curves with a large offset.
  const offset = values.length > 0 ? values[values.length - 1]! : 0;
  blocks.top = -1;
  below[0] = 0;
  for (let k = 0; k < values.length; k += 1) {
    push(blocks, values[k]! - offset);
    const i = blocks.top;
    const own = Math.max(0, blocks.squares[i]! - blocks.sum[i]! ** 2 / blocks.count[i]!);
    below[i + 1] = below[i]! + own;
    errors[k] = below[i + 1]!;
  }
}

/** The best non-increasing fit itself, written into `fit`. */
function fallingFit(values: Float64Array, blocks: Blocks, fit: Float64Array): Float64Array {
  blocks.top = -1;
  for (const value of values) push(blocks, value);
  let from = 0;
  for (let i = 0; i <= blocks.top; i += 1) {
    const to = from + blocks.count[i]!;
    fit.fill(blocks.sum[i]! / blocks.count[i]!, from, to);
    from = to;
  }
  return fit;
}

/**
 * Last point from the bottom on at which the rising part of the fit is at most `margin` above the falling part's end.
 * The means of a rising fit of y[bottom + 1…] are those of a falling fit of −y.
 */
export function kneeAfter(y: Float64Array, bottom: number, margin: number, { blocks, falling }: ValleyScratch): number {
  const left = fallingFit(y.subarray(0, bottom + 1), blocks, falling);
  const ceiling = left[bottom]! + margin;
  blocks.top = -1;
  for (let i = bottom + 1; i < y.length; i += 1) push(blocks, -y[i]!);
  let knee = bottom;
  for (let i = 0; i <= blocks.top && -blocks.sum[i]! / blocks.count[i]! <= ceiling; i += 1) knee += blocks.count[i]!;
  return knee;
}
