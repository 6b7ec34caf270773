import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { theilSen } from '../../math/curve/theil-sen.js';
import { mad, median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { indexFrom } from './align.js';

/** Points of a curve from one index to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Points on either side of a border that tell its level at most. */
const MOST_BESIDE = 40;
/** A logged epoch is rounded: with this many points on either side the nearest one to the border is left out. */
const MANY_BESIDE = 8;
/** Shares of an epoch at its start and at its end in which the steps from point to point are compared, and how much calmer its end is. */
const [START, END] = [1 / 6, 1 / 3];
const CALMER = 0.4;

/** The epochs of a curve that is logged many times in each, as points; [] where their borders are not known. */
export function epochsOf(run: MeasuredRun, { at, values }: Curve): readonly Span[] {
  const starts = run.run.epochStarts.map((start) => indexFrom(at, start)).filter((start) => start > 0 && start < values.length);
  if (starts.length === 0) return [];
  return [0, ...starts].map((from, i) => ({ from, to: starts[i] ?? values.length }));
}

/** Points of a whole epoch; NaN where the borders are not known. */
export function pointsPerEpoch(epochs: readonly Span[]): number {
  return median(epochs.slice(0, -1).map(({ from, to }) => to - from));
}

/** A step of a curve at one place, and its standard error. */
export interface Jump {
  readonly at: number;
  readonly size: number;
  readonly error: number;
}

/**
 * How far a curve jumps at a point: the distance there of two Theil–Sen lines, one through up to 40 points before it and one through as many
 * from it on. A curve that only falls, however fast, does not jump.
 */
export function jumpAt(values: Float64Array, at: number, before: number, after: number): Jump {
  const beside = Math.min(MOST_BESIDE, before, after);
  const gap = beside >= MANY_BESIDE ? 1 : 0;
  const left = values.subarray(at - beside, at - gap);
  const right = values.subarray(at + gap, at + beside);
  const [a, b] = [theilSen(left), theilSen(right)];
  const size = b.intercept - gap * b.slope - (a.intercept + a.slope * beside);
  // A line is known at its end to twice the error of a mean.
  const noise = Math.max(secondDifferenceScale(left), secondDifferenceScale(right));
  return { at, size, error: 2 * noise * Math.sqrt(2 / left.length) };
}

/**
 * Is what was logged a running average that starts anew in every epoch? Its k-th point moves by 1/k of what one batch differs by: every
 * epoch begins restless and ends calm, again and again.
 */
export function isRunningAverage(values: Float64Array, epochs: readonly Span[]): boolean {
  const ratios = epochs.slice(0, -1).map(({ from, to }) => {
    const steps = Array.from({ length: to - from - 1 }, (_, i) => values[from + i + 1]! - values[from + i]!);
    const first = steps.slice(0, Math.max(3, Math.round(START * steps.length)));
    const last = steps.slice(-Math.max(3, Math.round(END * steps.length)));
    return mad(last) / mad(first);
  });
  return ratios.length > 0 && median(ratios) < CALMER;
}
