import { extrapolate } from '../math/extrapolate.js';
import type { Curve } from '../model/measured.js';
import { indexFrom } from './align.js';
import { costBins, trendOf } from './tail.js';

/** Evaluations of a phase below which nothing is said about its end. */
const MIN_PHASE = 20;
/** Gain that a plateau excludes, and fall that is none any more, as shares of the level. */
const MAX_PLATEAU_GAIN = 0.01;
const MIN_FALL = 0.02;
/** Share of a phase that is asked for its trend: the last 60 %. */
const TAIL_SHARE = 0.6;

/** A phase between two drops, as points of the cost curve: it starts at `start`, the drop is at `point`, the next phase ends at `end`. */
export interface DropPhase {
  readonly cost: Curve;
  readonly trainLoss: Curve | null;
  readonly start: number;
  readonly point: number;
  readonly end: number;
}

/** Where the last 60 % of the phase before a drop begin. */
export function tailOf({ start, point }: DropPhase): number {
  return Math.floor(point - TAIL_SHARE * (point - start));
}

/**
 * Evaluations of a plateau right before a drop: the last 60 % of the phase, where for validation and for training the 95 %
 * interval of the Theil–Sen slope excludes a gain of 1 %. 0 where there is none, or the phase has fewer than 20 evaluations.
 */
export function plateauBefore(phase: DropPhase): number {
  const { cost, trainLoss, start, point } = phase;
  if (point - start < MIN_PHASE) return 0;
  const from = tailOf(phase);
  if (trendOf(cost, from, point, MAX_PLATEAU_GAIN).verdict !== 'plateau') return 0;
  if (!trainLoss) return point - from;
  const [a, b] = [indexFrom(trainLoss.at, cost.at[from]!), indexFrom(trainLoss.at, cost.at[point] ?? Number.POSITIVE_INFINITY)];
  return trendOf(trainLoss, a, b, MAX_PLATEAU_GAIN).verdict === 'plateau' ? point - from : 0;
}

/** What staying at the rate before a drop promised, and what the phase after it reached. `forgone` is a share of what was reached. */
export interface Forgone {
  readonly promised: number;
  readonly reached: number;
  readonly forgone: number;
  /** Evaluations of the next phase. */
  readonly points: number;
}

/**
 * Did a drop come while validation still fell? The less hopeful of a power law and an exponential, fitted to the last 60 % of the
 * phase and continued for the length of the next one, against the best level that the next one reached. Null where it did not
 * fall by 2 %, or the phases are too short.
 */
export function forgoneBy(phase: DropPhase): Forgone | null {
  const { cost, start, point, end } = phase;
  if (point - start < MIN_PHASE || end - point < MIN_PHASE / 2) return null;
  const from = tailOf(phase);
  if (trendOf(cost, from, point, MIN_FALL).verdict !== 'improving') return null;
  const y = costBins(cost, from, point);
  const width = (point - from) / y.length;
  const { range } = extrapolate(y, (end - point) / width, 1 + (from - start) / width);
  const promised = cost.values.every((value) => value >= 0) ? Math.max(0, range[1]) : range[1];
  const reached = cost.smoothed.subarray(point, end).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return { promised, reached, forgone: (reached - promised) / Math.abs(reached), points: end - point };
}
