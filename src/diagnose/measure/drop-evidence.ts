import { stepFit } from '../../math/curve/step-fit.js';
import { smallest } from '../../math/stats/extremes.js';
import { median, medianInPlace } from '../../math/stats/median.js';
import { scratch } from '../../math/stats/scratch.js';

/** Points that a slope beside a step, the level after it, and the lowest points before it are taken from. */
const SLOPE = 4;
const LEVEL = 5;
const LOWEST = 6;
/** The noise before a step comes from so many windows. */
const NOISE_WINDOWS = 3;
/** Of what noise is left after a step more or less than this says no more: few points tell it badly. */
const MAX_CALM = 4;
/** Noise that a number of 64 bits cannot tell from none. */
const PRECISION = 1e-9;

/** A curve of which less is better. */
export interface Cost {
  readonly values: Float64Array;
  /** What of it is only rounding. */
  readonly quantum: number;
  /** Of a score the largest value, or NaN; null for a loss. */
  readonly top: number | null;
}

/** What one curve says about a step down before point k, in standard errors of the step. */
export interface Step {
  readonly fall: number;
  /** What of it happens from one point to the next, beyond the slope before. */
  readonly atOnce: number;
  readonly error: number;
}

/** The step that two parallel lines through the windows around it show. */
export function stepAt({ values: y, quantum }: Cost, k: number, width: number): Step {
  const { fall, scatter, spread } = stepFit(y, k, width);
  const noise = Math.max(scatter, noiseOf(y, k - NOISE_WINDOWS * width, k), quantum / 2, PRECISION * Math.abs(y[k]!));
  const error = noise > 0 ? noise * spread : Number.POSITIVE_INFINITY;
  const slope = Math.max(0, (y[k - 1 - SLOPE]! - y[k - 1]!) / SLOPE);
  return { fall: fall / error, atOnce: (y[k - 1]! - y[k]! - slope) / error, error };
}

/** How far the level after the step lies below the lowest points before it: a spike that ends comes back to where it began. */
export function belowAll({ values: y }: Cost, k: number, { error }: Step): number {
  return (smallest(y.subarray(Math.max(0, k - LOWEST), k)) - median(y.subarray(k, k + LEVEL))) / error;
}

/** The step as a share of the level of a loss, or of what a score lacks. */
export function shareAt({ values: y, top }: Cost, k: number, width: number, { fall, error }: Step): number {
  const level = Math.abs(median(y.subarray(k - width, k)));
  const lacks = top === null || Number.isNaN(top) ? level : Math.min(level, Math.abs(top - level));
  return (fall * error) / lacks;
}

/** How much calmer the curve is after the step: the logarithm of the noise before over the noise after, never large. */
export function calmAt({ values: y, quantum }: Cost, k: number, width: number): number {
  const least = Math.max(quantum / 2, PRECISION * Math.abs(y[k]!), Number.MIN_VALUE);
  const [before, after] = [Math.max(least, noiseOf(y, k - width, k)), Math.max(least, noiseOf(y, k, k + width))];
  return Math.log(Math.max(1 / MAX_CALM, Math.min(MAX_CALM, before / after)));
}

/**
 * Standard deviation of a sum of one measure of each of several curves, in that of one: the noise of two curves that the same weights
 * make goes up and down together, and does not count twice. From the signs of their second differences.
 */
export function spreadOfSum(curves: readonly Float64Array[]): number {
  const signs = curves.map((y) =>
    Int8Array.from({ length: y.length - 2 }, (_, i) => Math.sign(y[i]! - 2 * y[i + 1]! + y[i + 2]!)),
  );
  let sum = 0;
  for (const one of signs) for (const other of signs) sum += one === other ? 1 : Math.max(0, correlation(one, other));
  return Math.sqrt(sum);
}

/** Correlation of two normal variables that have the same sign as often as these (Sheppard 1899). */
function correlation(one: Int8Array, other: Int8Array): number {
  let same = 0;
  for (let i = 0; i < one.length; i += 1) same += one[i]! * other[i]!;
  return Math.sin((Math.PI / 2) * (same / one.length));
}

/** Noise of a stretch from its second differences: a few residuals alone often look far quieter than they are. */
function noiseOf(y: Float64Array, from: number, end: number): number {
  const start = Math.max(0, from) + 2;
  const stop = Math.min(y.length, end);
  if (stop <= start) return 0;
  const second = scratch(stop - start);
  for (let i = start; i < stop; i += 1) second[i - start] = Math.abs(y[i]! - 2 * y[i - 1]! + y[i - 2]!);
  return (1.4826 * medianInPlace(second, stop - start)) / Math.sqrt(6);
}
