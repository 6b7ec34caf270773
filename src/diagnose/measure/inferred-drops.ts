import { binMedians } from '../../math/curve/bin-medians.js';
import { theilSen } from '../../math/curve/theil-sen.js';
import { largest, smallest } from '../../math/stats/extremes.js';
import { finiteIndices, pick } from '../../math/stats/finite.js';
import { mad, median } from '../../math/stats/median.js';
import { quantum } from '../../math/stats/quantum.js';
import type { LearningRateEvent } from '../../model/report.js';
import type { Primary, Series } from '../../model/run.js';
import { alignTo } from './align.js';

/** Longer curves are binned before drops are inferred, so that the search stays linear. */
const MAX_POINTS = 1000;
const MIN_POINTS = 12;

/** What makes a fall clear. */
interface Clear {
  /** Times the noise around the line before it. */
  readonly times: number;
  /** Times the usual change from one point to the next. */
  readonly sudden: number;
  /** Share of it that happens from one point to the next. */
  readonly atOnce: number;
}

/** In one curve alone. */
const ALONE: Clear = { times: 8, sudden: 4, atOnce: 0.5 };
/** In the training loss, with the training score beside it. */
const TOGETHER: Clear = { times: 4, sudden: 0, atOnce: 0.3 };
const BESIDE: Clear = { times: 4, sudden: 0, atOnce: Number.NEGATIVE_INFINITY };
/** In a score that is measured on other examples than those that the optimizer sees. */
const OF_VALIDATION: Clear = { times: 5, sudden: 0, atOnce: 0.5 };
/** The steps of a smaller rate make less noise: what is left of it after a drop that two curves show together. */
const CALMER = 0.7;
/** Evaluations after and before a drop that must not overlap. */
const AFTER = 5;
const BEFORE = 3;

/** A curve of which less is better, in few points; where its first points lie; and what in it is only rounding. */
interface Cost {
  readonly series: Series;
  readonly at: Float64Array;
  readonly values: Float64Array;
  readonly step: number;
  readonly width: number;
  readonly isLoss: boolean;
}

/** An abrupt fall: how many times the noise it is, and what share of the level. */
interface Fall {
  readonly k: number;
  readonly times: number;
}

/**
 * Drops that the curves show although the rate is not logged: an abrupt fall below the Theil–Sen line of the points before it, by far
 * more than the noise. Looked for in the training loss, with the training score beside it; without a training loss in the training
 * score, without both in the validation score. An inferred event opens a phase, but proves nothing.
 */
export function inferDrops({ trainLoss, trainScore, validationScore }: Primary): readonly LearningRateEvent[] {
  const loss = trainLoss && costOf(trainLoss);
  if (loss) return events(loss, fallsOfLoss(loss, trainScore));
  const score = trainScore && costOf(trainScore);
  if (score) return events(score, lastingFalls(score, ALONE));
  const validation = validationScore && costOf(validationScore);
  return validation ? events(validation, lastingFalls(validation, OF_VALIDATION)) : [];
}

function costOf(series: Series): Cost | null {
  const kept = finiteIndices(series.values);
  if (kept.length < MIN_POINTS) return null;
  const sign = series.goal === 'maximize' ? -1 : 1;
  const bins = binMedians(
    Float64Array.from(kept, (i) => sign * series.values[i]!),
    MAX_POINTS,
  );
  const { values } = bins;
  return {
    ...{ series, values, step: quantum(values), isLoss: series.kind === 'loss' },
    at: pick(
      series.at,
      Array.from(bins.starts, (start) => kept[start]!),
    ),
    width: Math.min(20, Math.max(8, Math.round(0.08 * values.length))),
  };
}

function fallsOfLoss(loss: Cost, trainScore: Series | null): readonly Fall[] {
  const score = trainScore && beside(loss, trainScore);
  return eachFall(loss, (k) => {
    const alone = fallAt(loss, k, ALONE);
    if (alone > 0 || !score) return alone;
    const [own, other] = [fallAt(loss, k, TOGETHER), fallAt(score, k, BESIDE)];
    return own > 0 && other > 0 && lasts(loss, k) && calms(loss, k) ? own : 0;
  });
}

/** Another series at the points of a curve; null where it is not logged there. */
function beside(cost: Cost, series: Series): Cost | null {
  const sign = series.goal === 'maximize' ? -1 : 1;
  const values = alignTo(cost.at, series).map((value) => sign * value);
  return values.every(Number.isFinite) ? { ...cost, series, values, step: quantum(values), isLoss: false } : null;
}

function lastingFalls(cost: Cost, clear: Clear): readonly Fall[] {
  return eachFall(cost, (k) => (lasts(cost, k) ? fallAt(cost, k, clear) : 0));
}

function eachFall({ values, width }: Cost, timesAt: (k: number) => number): readonly Fall[] {
  const found: Fall[] = [];
  for (let k = width; k + 3 <= values.length; k += 1) {
    const times = timesAt(k);
    if (times > 0) found.push({ k, times });
  }
  return found;
}

/** The clearest falls that lie apart, in order of time. */
function events({ at, width }: Cost, found: readonly Fall[]): readonly LearningRateEvent[] {
  const apart = Math.max(3, width / 2);
  const chosen: number[] = [];
  for (const { k } of [...found].sort((a, b) => b.times - a.times || a.k - b.k))
    if (chosen.every((other) => Math.abs(other - k) > apart)) chosen.push(k);
  const unknown = { from: Number.NaN, to: Number.NaN, factor: Number.NaN };
  return chosen.sort((a, b) => a - b).map((k) => ({ at: at[k]!, kind: 'drop', ...unknown, inferred: true }));
}

/** How many times the noise the fall at k below the line of the window before it is; 0 where it is not clear. */
function fallAt({ values: t, width, step, isLoss }: Cost, k: number, { times, sudden, atOnce }: Clear): number {
  const jump = t[k - 1]! - t[k]!;
  const window = t.subarray(k - width, k);
  // The cheap gates first: the line costs the square of the window.
  const center = Math.abs(median(window));
  if (isLoss && !(jump > 0.01 * center)) return 0;
  if (sudden > 0 && !(jump > sudden * Math.max(changeIn(window), step))) return 0;
  const line = theilSen(window);
  const residual = (i: number) => line.intercept + line.slope * (i - (k - width)) - t[i]!;
  const fall = median([residual(k), residual(k + 1), residual(k + 2)]);
  if (!(fall > 0) || (isLoss && !(fall / center > 0.02)) || !(jump >= atOnce * fall)) return 0;
  const residuals = Float64Array.from(window, (_, i) => residual(k - width + i));
  const noise = Math.max(1.4826 * mad(residuals), noiseOf(t, Math.max(0, k - 3 * width), k), step);
  return fall / noise > times ? fall / noise : 0;
}

/** Usual change from one point to the next. */
function changeIn(window: Float64Array): number {
  return 1.4826 * mad(Float64Array.from({ length: window.length - 1 }, (_, i) => window[i + 1]! - window[i]!));
}

/** Does every point after it lie below every point before it? */
function lasts({ values }: Cost, k: number): boolean {
  return largest(values.subarray(k, k + AFTER)) < smallest(values.subarray(k - BEFORE, k));
}

function calms({ values, width }: Cost, k: number): boolean {
  return noiseOf(values, k, Math.min(values.length, k + width)) < CALMER * noiseOf(values, k - width, k);
}

/** Noise of a stretch from its second differences: a few residuals alone often look far quieter than they are. */
function noiseOf(t: Float64Array, from: number, end: number): number {
  const second: number[] = [];
  for (let i = from + 2; i < end; i += 1) second.push(Math.abs(t[i]! - 2 * t[i - 1]! + t[i - 2]!));
  return (1.4826 * median(second)) / Math.sqrt(6);
}
