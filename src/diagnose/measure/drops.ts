import { rollingMedian } from '../../math/curve/rolling-median.js';
import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { argBest } from '../../math/stats/arg-best.js';
import { largest, smallest } from '../../math/stats/extremes.js';
import { finite } from '../../math/stats/finite.js';
import { standardDeviation } from '../../math/stats/mean.js';
import { median } from '../../math/stats/median.js';
import { quantum } from '../../math/stats/quantum.js';
import type { DropEffect } from '../../model/drop-effect.js';
import type { MeasuredDrop, Rise } from '../../model/measured.js';
import type { LearningRateEvent } from '../../model/report.js';
import { indexFrom } from './align.js';
import { type DropPhase, timingOf } from './drop-timing.js';
import { medianAt } from './readings.js';

const BEFORE = 5;
const MIN_BEFORE = 3;
const AFTER = 3;
const MIN_AFTER = 2;
/** Smallest effect that counts as an improvement, as a share of the level before. */
const MIN_GAIN = 0.01;
/** Points before the drop whose noise the effect is measured against. */
const NOISE_POINTS = 20;
/** Share that must have been forgone before a drop is called early. */
const MIN_FORGONE = 0.05;

/** What a drop is measured on: values at the points of the cost curve. */
export interface DropInput {
  /** Curves that the timing is read off. */
  readonly curves: Pick<DropPhase, 'cost' | 'trainLoss'>;
  readonly at: Float64Array;
  readonly cost: Float64Array;
  readonly costIs: 'loss' | 'error';
  readonly trainLoss: Float64Array | null;
  readonly validationLoss: Float64Array | null;
  /** In the metric's own unit and direction. */
  readonly score: Float64Array | null;
  readonly scoreGoal: 'minimize' | 'maximize';
  readonly rises: readonly Rise[];
}

/** What each drop did to training loss, validation loss, score and noise, how long it lasted, and whether it beat the best. */
export function dropsOf(events: readonly LearningRateEvent[], input: DropInput): readonly MeasuredDrop[] {
  const drops = events.filter((event) => event.kind === 'drop');
  const points = drops.map((event) => indexFrom(input.at, event.at));
  return drops.flatMap((event, i) => {
    const point = points[i]!;
    const end = points[i + 1] ?? input.at.length;
    return point > 0 && end > point ? [measureDrop(event.at, point, points[i - 1] ?? 0, end, input)] : [];
  });
}

function measureDrop(at: number, point: number, start: number, end: number, input: DropInput): MeasuredDrop {
  const { cost } = input;
  const change = (values: Float64Array | null) =>
    values ? after(values, point, end) - before(values, point, start) : Number.NaN;
  const levelBefore = before(cost, point, start);
  const levelAfter = after(cost, point, end);
  const improved = isImproved(cost, point, start, end, levelBefore - levelAfter);
  const interrupted = input.rises.findIndex((rise) => rise.to === point - 1);
  const rise = interrupted >= 0 ? input.rises[interrupted]! : null;
  const netCost = netOf(cost, rise ? rise.from : point, point, end);
  const { score, scoreGoal } = input;
  const direction = scoreGoal === 'maximize' ? 1 : -1;
  const scoreBefore = score ? bestOf(score, 0, rise ? rise.from : point, scoreGoal) : Number.NaN;
  const netScore = score ? direction * (bestOf(score, point, end, scoreGoal) - scoreBefore) : Number.NaN;
  const noise =
    spread(cost, point, Math.min(end, point + NOISE_POINTS)) / spread(cost, Math.max(start, point - NOISE_POINTS), point);
  const lasted = improved ? lastedFor(cost, point, end, levelBefore) : 0;
  const beatBest = netCost < 1;
  const phase = { start, point, end, ...input.curves };
  const { plateau, early } = timingOf(phase);
  const forgone = early(MIN_FORGONE)?.forgone ?? 0;
  const medianOf = [Math.min(BEFORE, point - start), Math.min(AFTER, end - point)] as const;
  const measured = { point, before: levelBefore, after: levelAfter, medianOf, improved, early, interrupted, netCost, netScore };
  return {
    drop: {
      at,
      trainLoss: change(input.trainLoss),
      validationLoss: change(input.validationLoss),
      score: change(score),
      noise,
      lasted,
      plateau,
      forgone,
      beatBest,
      effect: effectOf(measured, input),
    },
    ...measured,
  };
}

function before(values: Float64Array, point: number, start: number): number {
  const part = finite(values, Math.max(start, point - BEFORE), point);
  return part.length >= MIN_BEFORE ? median(part) : Number.NaN;
}

function after(values: Float64Array, point: number, end: number): number {
  const part = finite(values, point, Math.min(end, point + AFTER));
  return part.length >= MIN_AFTER ? median(part) : Number.NaN;
}

function isImproved(cost: Float64Array, point: number, start: number, end: number, gain: number): boolean {
  const window = cost.subarray(Math.max(start, point - NOISE_POINTS), point);
  const noise = window.length < 5 ? standardDeviation(Array.from(window)) : secondDifferenceScale(window, quantum(window));
  const nBefore = Math.min(BEFORE, point - start);
  const nAfter = Math.min(AFTER, end - point);
  // 1.25 is the price of a median against a mean.
  const error = 1.25 * noise * Math.sqrt(1 / nBefore + 1 / nAfter);
  return gain > MIN_GAIN * Math.abs(before(cost, point, start)) && gain > 2 * error;
}

function bestOf(values: Float64Array, from: number, to: number, goal: 'minimize' | 'maximize'): number {
  const levels = rollingMedian(finite(values, from, to), 3);
  return levels.length === 0 ? Number.NaN : levels[argBest(levels, goal)]!;
}

/**
 * Best level after a drop against the best before it, below 1 where it is better: their ratio; of a loss that may be negative 1 plus
 * their difference as a share of what it had learned before.
 */
function netOf(cost: Float64Array, before: number, point: number, end: number): number {
  const [best, after] = [bestOf(cost, 0, before, 'minimize'), bestOf(cost, point, end, 'minimize')];
  if (best > 0 && !(smallest(cost) < 0)) return after / best;
  const learned = largest(rollingMedian(finite(cost, 0, before), 3)) - best;
  return 1 + (after - best) / (learned > 0 ? learned : Math.abs(best));
}

function spread(values: Float64Array, from: number, to: number): number {
  const part = values.subarray(from, to);
  return secondDifferenceScale(part, quantum(part));
}

/** Points from the drop until the level was back where it was before; NaN if it stayed better until the next drop. */
function lastedFor(cost: Float64Array, point: number, end: number, level: number): number {
  const levels = rollingMedian(cost.subarray(point, end), 3);
  const back = levels.findIndex((value) => value >= level);
  return back < 0 ? Number.NaN : back;
}

function effectOf(drop: Omit<MeasuredDrop, 'drop'>, { costIs: of, curves: { cost } }: DropInput): DropEffect {
  const { point, before, after, medianOf, improved, interrupted, netCost } = drop;
  if (!Number.isFinite(before) || !Number.isFinite(after)) return { id: 'untold', values: {} };
  if (!improved) return { id: 'no-gain', values: { of } };
  const from = medianAt(cost, point - 1, before, medianOf[0]);
  const to = medianAt(cost, point, after, medianOf[1]);
  return { id: 'gain', values: { of, before: from, after: to, repaired: interrupted >= 0, net: netCost } };
}
