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
  readonly below: Float64Array;
  readonly blocks: Blocks;
}

/** Makes room for fits of up to `size` points. */
function valleyScratch(size: number): ValleyScratch {
  const array = (n: number) => new Float64Array(n);
  return { falling: array(size), rising: array(size), below: array(size + 1), blocks: stack(size) };
}

/** Room shared by all fits, as a typed array costs more to allocate than a short fit. Made when it is first asked for. */
let room: ValleyScratch | null = null;

/** Room for a fit of up to `size` points, valid until the next fit. */
export function sharedValleyScratch(size: number): ValleyScratch {
  if (room === null || room.falling.length < size) room = valleyScratch(Math.max(256, 2 * size));
  return room;
}

/**
 * Valley fit by pool-adjacent-violators (Ayer et al. 1955; Barlow et al. 1972) over every prefix and every suffix, O(n).
 * @example valleyFit([3, 1, 2]).knee // 1
 */
export function valleyFit(y: Float64Array): ValleyFit {
  const n = y.length;
  const scratch = sharedValleyScratch(n);
  const { knee, error } = valleyBottom(y, scratch);
  const fit = new Float64Array(n);
  fallingFit(y, 0, Math.min(n, knee + 1), scratch.blocks, fit);
  risingFit(y, knee + 1, scratch.blocks, fit);
  return { never: n === 0 ? 0 : scratch.falling[n - 1]!, valley: n === 0 ? 0 : error, knee, fit };
}

/** The bottom alone: last point of the falling part, and the squared error of the valley fit; infinite for no points. */
export function valleyBottom(y: Float64Array, scratch: ValleyScratch): { readonly knee: number; readonly error: number } {
  const n = y.length;
  const { falling, rising } = scratch;
  prefixErrors(y, scratch, falling, false);
  prefixErrors(y, scratch, rising, true);
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
  readonly count: Int32Array;
  top: number;
}

function stack(n: number): Blocks {
  return { sum: new Float64Array(n), squares: new Float64Array(n), count: new Int32Array(n), top: -1 };
}

/** Adds one value to a stack of blocks of falling means, merging blocks that rise. */
function push(blocks: Blocks, value: number): void {
  const { sum, squares, count } = blocks;
  let i = blocks.top + 1;
  // The open block is held in locals: it is written once, not once a merge.
  let ownSum = value;
  let ownSquares = value * value;
  let own = 1;
  while (i > 0 && ownSum * count[i - 1]! > sum[i - 1]! * own) {
    i -= 1;
    ownSum = sum[i]! + ownSum;
    ownSquares = squares[i]! + ownSquares;
    own += count[i]!;
  }
  sum[i] = ownSum;
  squares[i] = ownSquares;
  count[i] = own;
  blocks.top = i;
}

/** Squared error of the best non-increasing fit of the first k + 1 values, for every k. Of the last values where `backwards`. */
function prefixErrors(values: Float64Array, { below, blocks }: ValleyScratch, errors: Float64Array, backwards: boolean): void {
  const n = values.length;
  const { sum, squares, count } = blocks;
  // Centred values keep the differences of squares exact enough for curves with a large offset.
  const offset = n > 0 ? values[backwards ? 0 : n - 1]! : 0;
  blocks.top = -1;
  below[0] = 0;
  for (let k = 0; k < n; k += 1) {
    push(blocks, values[backwards ? n - 1 - k : k]! - offset);
    const i = blocks.top;
    const own = Math.max(0, squares[i]! - (sum[i]! * sum[i]!) / count[i]!);
    below[i + 1] = below[i]! + own;
    errors[k] = below[i + 1]!;
  }
}

/** The best non-increasing fit of the values from one to another itself, written into `fit`. */
function fallingFit(values: Float64Array, start: number, end: number, blocks: Blocks, fit: Float64Array): void {
  blocks.top = -1;
  for (let i = start; i < end; i += 1) push(blocks, values[i]!);
  let at = start;
  for (let i = 0; i <= blocks.top; i += 1) {
    const mean = blocks.sum[i]! / blocks.count[i]!;
    for (const to = at + blocks.count[i]!; at < to; at += 1) fit[at] = mean;
  }
}

/** The best non-decreasing fit from a value on: a falling one from the end. */
function risingFit(values: Float64Array, start: number, blocks: Blocks, fit: Float64Array): void {
  blocks.top = -1;
  for (let i = values.length - 1; i >= start; i -= 1) push(blocks, values[i]!);
  let at = values.length - 1;
  for (let i = 0; i <= blocks.top; i += 1) {
    const mean = blocks.sum[i]! / blocks.count[i]!;
    for (const to = at - blocks.count[i]!; at > to; at -= 1) fit[at] = mean;
  }
}

/**
 * Last point from the bottom on at which the rising part of the fit is at most `margin` above the falling part's end.
 * The means of a rising fit of y[bottom + 1…] are those of a falling fit of −y.
 */
export function kneeAfter(y: Float64Array, bottom: number, margin: number, { blocks }: ValleyScratch): number {
  blocks.top = -1;
  for (let i = 0; i <= bottom; i += 1) push(blocks, y[i]!);
  const ceiling = blocks.sum[blocks.top]! / blocks.count[blocks.top]! + margin;
  blocks.top = -1;
  for (let i = bottom + 1; i < y.length; i += 1) push(blocks, -y[i]!);
  let knee = bottom;
  for (let i = 0; i <= blocks.top && -blocks.sum[i]! / blocks.count[i]! <= ceiling; i += 1) knee += blocks.count[i]!;
  return knee;
}
