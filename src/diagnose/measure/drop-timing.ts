import { extrapolate } from '../../math/curve/extrapolate.js';
import type { TailTrend } from '../../math/curve/tail-trend.js';
import { smallest } from '../../math/stats/extremes.js';
import type { Curve } from '../../model/measured.js';
import { indexFrom } from './align.js';
import { costBins, trendOf } from './tail.js';

/** Minimum evaluations of a phase before reporting about its end. */
const MIN_PHASE = 20;
/** Gain that a plateau excludes, and fall that is none any more, as shares of the level. */
const MAX_PLATEAU_GAIN = 0.01;
const MIN_FALL = 0.02;
/** Share of a phase that is asked for its trend: the last 60%. */
const TAIL_SHARE = 0.6;

/** A phase between two drops, as points of the cost curve: it starts at `start`, the drop is at `point`, the next phase ends at `end`. */
export interface DropPhase {
  readonly cost: Curve;
  readonly trainLoss: Curve | null;
  readonly start: number;
  readonly point: number;
  readonly end: number;
}

/** What staying at the rate before a drop promised, and what the phase after it reached. `forgone` is a share of what was reached. */
interface Forgone {
  readonly promised: number;
  readonly reached: number;
  readonly forgone: number;
  /** Evaluations of the next phase. */
  readonly points: number;
}

export interface DropTiming {
  /** Evaluations of a plateau right before the drop; 0 where there is none. */
  readonly plateau: number;
  /** Null where validation did not still fall at the drop, or the next phase is too short. */
  readonly early: Forgone | null;
}

/**
 * Did a drop come late or early? By the trend of the last 60% of the phase before it, of at least 20 evaluations. Late: the 95%
 * interval of the Theil–Sen slope excludes a gain of 1%, for validation and for training. Early: it still fell by 2%; then the
 * less hopeful of a power law and an exponential is continued for the length of the next phase, and held against the best level
 * that the next phase reached.
 */
export function timingOf(phase: DropPhase): DropTiming {
  const { cost, start, point } = phase;
  if (point - start < MIN_PHASE) return { plateau: 0, early: null };
  const from = Math.floor(point - TAIL_SHARE * (point - start));
  const trend = trendOf(cost, from, point, MIN_FALL);
  if (trend.verdict === 'improving') return { plateau: 0, early: forgoneBy(phase, from) };
  return { plateau: isFlat(trend) && isTrainingFlat(phase, from) ? point - from : 0, early: null };
}

function isFlat({ low, level }: TailTrend): boolean {
  return low > -MAX_PLATEAU_GAIN * level;
}

function isTrainingFlat({ cost, trainLoss, point }: DropPhase, from: number): boolean {
  if (!trainLoss) return true;
  const [a, b] = [indexFrom(trainLoss.at, cost.at[from]!), indexFrom(trainLoss.at, cost.at[point] ?? Number.POSITIVE_INFINITY)];
  return isFlat(trendOf(trainLoss, a, b, MAX_PLATEAU_GAIN));
}

function forgoneBy({ cost, start, point, end }: DropPhase, from: number): Forgone | null {
  if (end - point < MIN_PHASE / 2) return null;
  const y = costBins(cost, from, point);
  const width = (point - from) / y.length;
  const { range } = extrapolate(y, (end - point) / width, 1 + (from - start) / width);
  const promised = smallest(cost.values) >= 0 ? Math.max(0, range[1]) : range[1];
  const reached = smallest(cost.levels.subarray(point, end));
  return { promised, reached, forgone: (reached - promised) / Math.abs(reached), points: end - point };
}
