import { rollingMedian } from '../../math/curve/rolling-median.js';
import { argBest } from '../../math/stats/arg-best.js';
import type { Curve } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import type { DropTarget } from '../targets.js';
import { indexAt } from './align.js';
import { medianAt, type Way } from './readings.js';

/** The best score before a rise and after the drop that ended it, where it got better; null where it did not, or there is none. */
export function scoreGain(target: DropTarget, riseFrom: number): Way | null {
  const score = target.run.validationScore;
  if (!score || target.cost.ofScore || target.cost === score || !(target.drop.netScore > 0)) return null;
  const sign = score.series.goal === 'minimize' ? -1 : 1;
  const isBetter = ([a, b]: Way) => sign * (b.value - a.value) > 0;
  const way = bestWay(score, target, riseFrom, isBetter);
  return isBetter(way) ? way : null;
}

/**
 * From the best value of a curve before a rise to its best value between the drop that ended it and the next one: as logged where
 * they tell what the rule found, else the medians of 3 that it goes by.
 */
export function bestWay(curve: Curve, { run, cost, drop }: DropTarget, riseFrom: number, tells: (way: Way) => boolean): Way {
  const next = run.drops.find((other) => other.point > drop.point)?.point ?? cost.at.length;
  // What was logged since the evaluation before belongs to an evaluation.
  const first = (point: number) => (point === 0 ? 0 : indexAt(curve.at, cost.at[point - 1]!) + 1);
  const [rise, from, to] = [first(riseFrom), first(drop.point), first(next)];
  const raw: Way = [bestIn(curve, 0, rise, 1), bestIn(curve, from, to, 1)];
  return tells(raw) ? raw : [bestIn(curve, 0, rise, 3), bestIn(curve, from, to, 3)];
}

/** The best median of `of` evaluations in a stretch. */
function bestIn(curve: Curve, from: number, to: number, of: number): Reading {
  const width = to - from < of ? 1 : of;
  const medians = rollingMedian(curve.values.subarray(from, to), width);
  const best = argBest(medians, curve.series.goal ?? 'minimize');
  return medianAt(curve, from + best, medians[best]!, width);
}
