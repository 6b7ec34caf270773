import { binMedians } from '../../math/curve/bin-medians.js';
import { stepFit } from '../../math/curve/step-fit.js';
import { largest, smallest } from '../../math/stats/extremes.js';
import { finiteIndices } from '../../math/stats/finite.js';
import { median } from '../../math/stats/median.js';
import { quantum } from '../../math/stats/quantum.js';
import type { LearningRateEvent } from '../../model/report.js';
import type { Primary, Series } from '../../model/run.js';
import { alignTo } from './align.js';
import { belowAll, type Cost, calmAt, type Step, shareAt, spreadOfSum, stepAt } from './drop-evidence.js';

/** Longer curves are binned before drops are inferred, so that the search stays linear. */
const MAX_POINTS = 1000;
const MIN_POINTS = 12;
/** Points after a step that it takes to see its level. */
const MIN_AFTER = 3;
/** A window on each side of a step, as a share of the run, within bounds. */
const WINDOW = { share: 0.1, least: 8, most: 20 } as const;

/** Standard errors that the step of all curves together, and how much calmer they are after it, must exceed. */
const MIN_EVIDENCE = 4.5;
/** So many times the largest of as many steps as the run has points, if all were noise of the size that its usual ones have. */
const OVER_LARGEST = 1.2;
/** The share of a step that happens from one point to the next, and the share by which it goes below all points before it. */
const AT_ONCE = 0.4;
const BELOW = 0.3;
/** The share of it that windows of half the width show, too: of a bend they show far less. */
const NEAR = 0.6;
/** The share of its level that one of the curves must lose. */
const MIN_SHARE = 0.01;

/** The curves of a run at the same points. */
interface Together {
  readonly costs: readonly Cost[];
  readonly at: Float64Array;
  readonly width: number;
}

interface Found {
  readonly k: number;
  readonly evidence: number;
}

/**
 * Drops that the curves show although the rate is not logged: all of them step down at the same point, to below where they were, and
 * go on with less noise. The losses and scores of training and validation are asked together, at the points of the first that the run
 * has: what no curve shows alone their sum may. What all of a run's curves do now and then is its noise: only what stands out of it
 * counts. An inferred event opens a phase, but proves nothing.
 */
export function inferDrops({ trainLoss, trainScore, validationLoss, validationScore }: Primary): readonly LearningRateEvent[] {
  const curves = [trainLoss, trainScore, validationLoss, validationScore].filter((series) => series !== null);
  const first = curves.find(({ values }) => finiteIndices(values).length >= MIN_POINTS);
  const together = first && togetherAt(first, curves);
  if (!together || together.costs.length === 0) return [];
  const unknown = { from: Number.NaN, to: Number.NaN, factor: Number.NaN };
  return apart(stepsOf(together), together.width)
    .sort((a, b) => a - b)
    .map((k) => ({ at: together.at[k]!, kind: 'drop', ...unknown, inferred: true }));
}

function togetherAt(first: Series, curves: readonly Series[]): Together {
  const kept = finiteIndices(first.values);
  const places = binsOf(kept.length);
  const ends = Float64Array.from(places, (_, i) => first.at[kept[(places[i + 1] ?? kept.length) - 1]!]!);
  const costs: Cost[] = [];
  for (const series of curves) {
    const own =
      series === first
        ? binMedians(
            Float64Array.from(kept, (i) => first.values[i]!),
            MAX_POINTS,
          ).values
        : alignTo(ends, series);
    const isUsual = own.every(Number.isFinite) && largest(own) > smallest(own);
    const values = series.goal === 'maximize' ? own.map((value) => -value) : own;
    if (isUsual) costs.push({ values, quantum: quantum(values), top: series.kind === 'loss' ? null : series.top });
  }
  const n = places.length;
  const width = Math.min(WINDOW.most, Math.max(WINDOW.least, Math.round(WINDOW.share * n)));
  return { costs, at: Float64Array.from(places, (start) => first.at[kept[start]!]!), width };
}

function binsOf(points: number): Int32Array {
  return binMedians(new Float64Array(points), MAX_POINTS).starts;
}

/** Points at which the curves step down together. */
function stepsOf({ costs, at, width }: Together): readonly Found[] {
  const spread = spreadOfSum(costs.map(({ values }) => values));
  const sum = (of: (cost: Cost, i: number) => number) => costs.reduce((total, cost, i) => total + of(cost, i), 0) / spread;
  const steps: { readonly k: number; readonly of: readonly Step[]; readonly size: number }[] = [];
  for (let k = width; k + MIN_AFTER <= at.length; k += 1) {
    const of = costs.map((cost) => stepAt(cost, k, width));
    steps.push({ k, of, size: sum((_, i) => of[i]!.fall) });
  }
  const usual = 1.4826 * median(Float64Array.from(steps, ({ size }) => Math.abs(size)));
  const least = Math.max(MIN_EVIDENCE, OVER_LARGEST * Math.sqrt(2 * Math.log(at.length)) * usual);
  const found: Found[] = [];
  for (const { k, of, size } of steps) {
    if (!(size > 0) || sum((_, i) => of[i]!.atOnce) < AT_ONCE * size) continue;
    const evidence = size + costs.reduce((total, cost) => total + calmAt(cost, k, width), 0) / costs.length;
    if (!(evidence > least) || sum((cost, i) => belowAll(cost, k, of[i]!)) < BELOW * size) continue;
    const near = (cost: Cost, i: number) => stepFit(cost.values, k, Math.max(WINDOW.least, width >> 1)).fall / of[i]!.error;
    if (sum(near) < NEAR * size) continue;
    if (costs.some((cost, i) => shareAt(cost, k, width, of[i]!) > MIN_SHARE)) found.push({ k, evidence });
  }
  return found;
}

/** The clearest steps that lie apart. */
function apart(found: readonly Found[], width: number): number[] {
  const distance = Math.max(3, width / 2);
  const chosen: number[] = [];
  for (const { k } of [...found].sort((a, b) => b.evidence - a.evidence || a.k - b.k))
    if (chosen.every((other) => Math.abs(other - k) > distance)) chosen.push(k);
  return chosen;
}
