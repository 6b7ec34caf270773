import { decayAt, fitDecay } from '../../math/curve/extrapolate.js';
import type { TailTrend } from '../../math/curve/tail-trend.js';
import { smallest } from '../../math/stats/extremes.js';
import type { Curve, Forgone } from '../../model/measured.js';
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

export interface DropTiming {
  /** Evaluations of a plateau right before the drop; 0 where there is none. */
  readonly plateau: number;
  /** See `MeasuredDrop`. */
  readonly early: (least: number) => Forgone | null;
}

const NOT_EARLY = () => null;
const SHAPES = ['exponential', 'power-law'] as const;

/**
 * Did a drop come late or early? By the trend of the last 60% of the phase before it, of at least 20 evaluations. Late: the 95%
 * interval of the Theil–Sen slope excludes a gain of 1%, for validation and for training. Early: it still fell by 2%; then the
 * less hopeful of a power law and an exponential is continued for the length of the next phase, and held against the best level
 * that the next phase reached.
 */
export function timingOf(phase: DropPhase): DropTiming {
  const { cost, start, point } = phase;
  if (point - start < MIN_PHASE) return { plateau: 0, early: NOT_EARLY };
  const from = Math.floor(point - TAIL_SHARE * (point - start));
  const trend = trendOf(cost, from, point, MIN_FALL);
  if (trend.verdict === 'improving') return { plateau: 0, early: forgoneOf(phase, from) };
  return { plateau: isFlat(trend) && isTrainingFlat(phase, from) ? point - from : 0, early: NOT_EARLY };
}

function isFlat({ low, level }: TailTrend): boolean {
  return low > -MAX_PLATEAU_GAIN * level;
}

function isTrainingFlat({ cost, trainLoss, point }: DropPhase, from: number): boolean {
  if (!trainLoss) return true;
  const [a, b] = [indexFrom(trainLoss.at, cost.at[from]!), indexFrom(trainLoss.at, cost.at[point] ?? Number.POSITIVE_INFINITY)];
  return isFlat(trendOf(trainLoss, a, b, MAX_PLATEAU_GAIN));
}

/**
 * Two shapes are fitted only where the first, which is the quicker one, promises enough: the less hopeful of both counts. Each is
 * fitted once, however often and for whatever share it is asked.
 */
function forgoneOf({ cost, start, point, end }: DropPhase, from: number): DropTiming['early'] {
  const points = end - point;
  if (points < MIN_PHASE / 2) return NOT_EARLY;
  const y = costBins(cost, from, point);
  const width = (point - from) / y.length;
  const first = 1 + (from - start) / width;
  const reached = smallest(cost.levels.subarray(point, end));
  const least = smallest(cost.values) < 0 ? Number.NEGATIVE_INFINITY : 0;
  const ends: number[] = [];
  const shareOf = (promised: number) => (reached - promised) / Math.abs(reached);
  return (share) => {
    let promised = least;
    for (const [i, shape] of SHAPES.entries()) {
      ends[i] ??= decayAt(fitDecay(y, shape, first), first + y.length - 1 + points / width);
      promised = Math.max(promised, ends[i]!);
      if (!(shareOf(promised) > share)) return null;
    }
    return { promised, reached, forgone: shareOf(promised), points };
  };
}
