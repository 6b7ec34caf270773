import { largest, smallest } from '../stats/extremes.js';
import { median, medianInPlace } from '../stats/median.js';
import { scratch } from '../stats/scratch.js';
import { rollingMedian, windowWidth } from './rolling-median.js';

/** Fewer points have no level but their values. */
const MIN_LEVELLED = 10;
/** Points, as a multiple of the window, that the slope at an edge is taken from; at least 5, so that one spike is outvoted. */
const SLOPE_WIDTHS = 2;
const MIN_SLOPED = 5;
/**
 * A slope is taken for real by as much as it exceeds this many standard errors: on a plateau the level at the end then scatters
 * 10% more than one inside, and lags on a slope by at most 0.25 standard deviations of one point. Both measured.
 */
const SLOPE_ERRORS = 0.7;
/** 1.2533·√2: the error of a median of differences of two points, in standard deviations of one point, times √count. */
const DIFFERENCE_ERROR = 1.2533 * Math.SQRT2;

/** Width of the window of a level: 1 where there is no level but the values. */
export function levelWindow(points: number): number {
  return points < MIN_LEVELLED ? 1 : windowWidth(points);
}

/** Standard error of a level, by the noise of one point: 1.2533·σ/√w, that of a median of w points. */
export function levelError(noise: number, window: number): number {
  return window === 1 ? noise : (1.2533 * noise) / Math.sqrt(window);
}

/**
 * Levels of a curve: a rolling median that follows the local trend up to both ends. Inside it is the median of `levelWindow` points,
 * which is exact on any monotone stretch and ignores single spikes. Where the window would reach over an end, it stays inside and
 * is moved along a robust line (the median slope over twice its width), as Tukey's end-point rule does for a width of 3: the value
 * itself may pull the level by what exceeds `noise`, but no farther than twice as far as the line (Tukey 1977, 7F). Points that only
 * rise or only fall there show no noise, so the last level of a monotone curve is its last value. No level lies beyond all values by more
 * than their noise, below 0 where no value does, or above `top` where no value does. Below 10 points the levels are the values.
 * @example levelsOf(Float64Array.from({ length: 12 }, (_, i) => 12 - i), 0).at(-1) // 1
 */
export function levelsOf(values: Float64Array, noise: number, top = Number.NaN): Float64Array {
  const window = levelWindow(values.length);
  if (window === 1) return values;
  const levels = rollingMedian(values, window);
  const half = (window - 1) / 2;
  const reach = Math.min(values.length, Math.max(MIN_SLOPED, SLOPE_WIDTHS * window));
  const start = values.subarray(0, reach);
  const end = values.slice(-reach).reverse();
  levels.set(edgeLevels(start, levels[half]!, noise, window));
  levels.set(edgeLevels(end, levels[levels.length - 1 - half]!, noise, window).reverse(), levels.length - half);
  const [lowest, highest] = boundsOf(values, noise, top);
  for (let i = 0; i < half; i += 1) {
    const j = levels.length - 1 - i;
    levels[i] = middle(lowest, levels[i]!, highest);
    levels[j] = middle(lowest, levels[j]!, highest);
  }
  return levels;
}

/** Smallest and largest level that such values can have. */
function boundsOf(values: Float64Array, noise: number, top: number): readonly [number, number] {
  const [least, most] = [smallest(values), largest(values)];
  return [least >= 0 ? Math.max(0, least - noise) : least - noise, most <= top ? Math.min(top, most + noise) : most + noise];
}

/** Levels of the half window at an edge, from its points outside in; `inner` is the level of the first whole window. */
function edgeLevels(points: Float64Array, inner: number, noise: number, window: number): Float64Array {
  const doubt = isMonotone(points) ? 0 : noise;
  const slope = edgeSlope(points, doubt);
  const levels = new Float64Array((window - 1) / 2);
  const moved = new Float64Array(window);
  for (let i = 0; i < levels.length; i += 1) {
    for (let j = 0; j < window; j += 1) moved[j] = points[j]! + slope * (j - i);
    const line = median(moved);
    const off = points[i]! - line;
    const beyond = Math.sign(off) * Math.max(0, Math.abs(off) - doubt);
    levels[i] = middle(inner, inner + 2 * (line - inner), line + beyond);
  }
  return levels;
}

/** Median slope towards the edge, per point, less what its error may explain. */
function edgeSlope(points: Float64Array, noise: number): number {
  const lag = points.length >> 1;
  const count = points.length - lag;
  const slopes = scratch(count);
  for (let i = 0; i < count; i += 1) slopes[i] = (points[i]! - points[i + lag]!) / lag;
  const slope = medianInPlace(slopes, count);
  const error = (DIFFERENCE_ERROR * noise) / (lag * Math.sqrt(count));
  return Math.sign(slope) * Math.max(0, Math.abs(slope) - SLOPE_ERRORS * error);
}

function isMonotone(points: Float64Array): boolean {
  let rises = false;
  let falls = false;
  for (let i = 1; i < points.length; i += 1) {
    rises ||= points[i]! > points[i - 1]!;
    falls ||= points[i]! < points[i - 1]!;
  }
  return !(rises && falls);
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
