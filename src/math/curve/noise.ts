import { median } from '../stats/median.js';
import { quickselect } from '../stats/quickselect.js';
import { scratch } from '../stats/scratch.js';

/** Differences that are looked at; of more, every k-th: a sample of this size settles the scale to 2%. */
const MAX_SAMPLED = 4096;
/** Norms of second and fourth differences: the second cancels a line, the fourth what bends, too. The third gains nothing. */
const NORMS = [Math.sqrt(6), Math.sqrt(70)] as const;
/** Points that a fourth difference takes. */
const REACH = 5;
/** The scale starts at this share of the differences, the smallest ones: two thirds may lie on a steep or bent stretch. */
const START = { share: 1 / 3, normal: 0.4307 } as const;
/** Differences beyond so many standard deviations are a step, a bend or a spike; the factor makes up for the normal ones among them. */
const CUT = { at: 3, factor: 1.0135 } as const;
const MAX_ROUNDS = 6;
const TOLERANCE = 5e-3;
/** Below this many points differences of a high order hold too much of the curve: only turns tell. */
const MIN_DIFFERENCED = 10;
/** Where at most this share of the points is a new value, the others say nothing about noise. */
const MAX_HELD = 0.5;
/** Fewer points, or fewer turns, tell nothing. */
const MIN_POINTS = 5;
const MIN_TURNS = 2;
/** The smaller side of a turn of white noise is 1/1.3 standard deviations in the median. */
const PER_TURN = 1.3;
/** Below this many points a few steps may reach most differences, but few turns. */
const MAX_TURNED = 40;
/** The smaller of two estimates is this much too small, times 1/n. Measured on white noise of 10 to 50 points. */
const SMALL_SAMPLE = 1.5;

/**
 * Standard deviation of one point around the local trend of a curve, in the unit of the values. The smaller of the scales of its
 * second and fourth differences: what is steep, bent or stepped makes a difference larger and never smaller, and the fourth cancels
 * more of it. The scale of each is the root mean square of the differences within 3 of it (begun at the smallest third), so that
 * places where the curve is not nearly straight don't count. Of a metric that is mostly logged again before it changes, only what
 * changed counts. Below 10 points only turns are taken: 1.3 times the median of the smaller side of each. Never below q/√12, the
 * rounding of the logger. NaN below 5 points, and where fewer than 10 points turn less than twice.
 * @example noiseScale([9, 7, 5, 3, 1, 2, 1, 2, 1, 2, 1]) // 0.81…: the steep start does not count
 */
export function noiseScale(all: ArrayLike<number>, quantum = 0): number {
  if (all.length < MIN_POINTS) return Number.NaN;
  const values = withoutRepeats(all);
  const n = values.length;
  const rounding = quantum / Math.sqrt(12);
  const turns = n < MAX_TURNED ? turnScale(values) : Number.NaN;
  if (n < MIN_DIFFERENCED) return Math.max(turns, rounding);
  let least = Number.POSITIVE_INFINITY;
  for (const sizes of differencesOf(values)) {
    const scale = scaleOf(sizes, rounding);
    if (scale < least) least = scale;
  }
  const scale = least * (1 + SMALL_SAMPLE / n);
  return Math.max(2 * turns < scale ? 2 * turns : scale, rounding);
}

/** A metric that is logged again until it is evaluated anew, most of the time: without those repeats. */
function withoutRepeats(values: ArrayLike<number>): ArrayLike<number> {
  let changes = 1;
  for (let i = 1; i < values.length; i += 1) if (values[i] !== values[i - 1]) changes += 1;
  if (changes > MAX_HELD * values.length || changes < MIN_POINTS) return values;
  const kept = new Float64Array(changes);
  let next = 0;
  for (let i = 0; i < values.length; i += 1) if (i === 0 || values[i] !== values[i - 1]) kept[next++] = values[i]!;
  return kept;
}

/** 1.3 times the median of the smaller side of each turn; NaN below two turns. */
function turnScale(values: ArrayLike<number>): number {
  const sides: number[] = [];
  for (let i = 1; i + 1 < values.length; i += 1) {
    const before = values[i]! - values[i - 1]!;
    const after = values[i + 1]! - values[i]!;
    if (before * after < 0) sides.push(Math.min(Math.abs(before), Math.abs(after)));
  }
  return sides.length < MIN_TURNS ? Number.NaN : PER_TURN * median(sides);
}

/** Sizes of the second and the fourth differences, each in standard deviations of one point. Valid until the next call. */
function differencesOf(values: ArrayLike<number>): readonly Float64Array[] {
  const all = values.length - REACH + 1;
  const stride = Math.ceil(all / MAX_SAMPLED);
  const count = Math.ceil(all / stride);
  const room = scratch(2 * count);
  const second = room.subarray(0, count);
  const fourth = room.subarray(count, 2 * count);
  for (let i = 0, at = 0; i < count; i += 1, at += stride) {
    const a = values[at]!;
    const b = values[at + 1]!;
    const c = values[at + 2]!;
    const d = values[at + 3]!;
    const left = a - 2 * b + c;
    const middle = b - 2 * c + d;
    const right = c - 2 * d + values[at + 4]!;
    second[i] = Math.abs(left) / NORMS[0];
    fourth[i] = Math.abs(right - 2 * middle + left) / NORMS[1];
  }
  return [second, fourth];
}

/** Root mean square of the sizes, without those that stand out. Reorders them. */
function scaleOf(sizes: Float64Array, rounding: number): number {
  const count = sizes.length;
  let scale = quickselect(sizes, Math.floor(START.share * count)) / START.normal;
  if (scale === 0) {
    // A metric that is rounded, or logged again before it changes: the smallest third of what did change.
    let positive = 0;
    for (let i = 0; i < count; i += 1) if (sizes[i]! > 0) positive += 1;
    if (positive === 0) return 0;
    scale = Math.max(rounding, quickselect(sizes, count - positive + Math.floor(START.share * positive)));
  }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = rootMeanSquareWithin(sizes, count, CUT.at * scale) * CUT.factor;
    const isSettled = Math.abs(next - scale) <= TOLERANCE * scale;
    scale = next;
    if (isSettled) break;
  }
  return scale;
}

function rootMeanSquareWithin(sizes: Float64Array, count: number, most: number): number {
  let squares = 0;
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const size = sizes[i]!;
    if (size > most) continue;
    squares += size * size;
    kept += 1;
  }
  return Math.sqrt(squares / kept);
}
