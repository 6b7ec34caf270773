import { binMedians } from '../../math/curve/bin-medians.js';
import { rollingMedian } from '../../math/curve/rolling-median.js';
import { argBest } from '../../math/stats/arg-best.js';
import { smallest } from '../../math/stats/extremes.js';
import { finite } from '../../math/stats/finite.js';
import { median } from '../../math/stats/median.js';
import type { Rise, Segment } from '../../model/measured.js';
import { kneeInterval } from './knee.js';
import { fires, type Valley } from './valley.js';

/** Strong evidence to accuse, weak evidence to date: a guilty run is dated by phases that pass this share of the thresholds. */
const DATING_STRENGTH = 0.6;
/** Points of a level at either end of a window. */
const LEVEL_POINTS = 5;
/** Points of the stretch whose onset is resampled: as many fits are made as there are draws. */
const ONSET_BINS = 64;
/** Error must rise by this share before its ratio to the training loss means anything. */
const MIN_ERROR_RISE = 0.03;

/** Series at the points of the cost curve that a rise is explained with. */
export interface Companions {
  readonly trainLoss: Float64Array | null;
  /** Validation error (top − score, or the score itself where smaller is better); null without a score. */
  readonly error: Float64Array | null;
}

/** All stretches with their verdicts. */
export function judgeSegments(valleys: readonly Valley[]): readonly Segment[] {
  return valleys.map((valley) => ({ ...valley, fires: fires(valley, valleys.length, 1) }));
}

/** Lasting rises of the cost in order of time, one a phase; none unless some stretch fires at full strength. */
export function risesOf(
  valleys: readonly Valley[],
  cost: Float64Array,
  companions: Companions,
  phaseOf: (point: number) => number,
): readonly Rise[] {
  const firing = valleys.filter((valley) => fires(valley, valleys.length, 1));
  if (firing.length === 0) return [];
  const phases = valleys.filter(({ kind }) => kind === 'phase');
  const dated = phases.filter((valley) => fires(valley, valleys.length, valley.start === 0 ? 1 : DATING_STRENGTH));
  const chosen = dated.length > 0 ? dated : firing;
  const windows: Valley[] = [];
  for (const valley of [...chosen].sort((a, b) => a.knee - b.knee || b.end - a.end)) {
    const last = windows[windows.length - 1];
    if (!last || valley.knee >= last.end - 1) windows.push(valley);
  }
  return windows.map((valley) => explain(valley, cost, companions, phaseOf(Math.min(valley.knee + 1, valley.end - 1))));
}

/** Rise from which a handful of evaluations is worth a notice. */
const MIN_SHORT_RISE = 0.05;

/**
 * The rise of a fine-tune of 3 to 9 evaluations: by size alone, since so few points have no noise of their own. The loss must not
 * fall again after its best, with at least two evaluations there. `evidence` is NaN.
 */
export function shortRises(cost: Float64Array, companions: Companions): readonly Rise[] {
  const n = cost.length;
  const knee = argBest(cost, 'minimize');
  const later = cost.subarray(knee + 1);
  const rise = (cost[n - 1]! - cost[knee]!) / Math.abs(cost[knee]!);
  if (n < 3 || later.length < 2 || !(rise > MIN_SHORT_RISE) || later.some((value, i) => i > 0 && value < later[i - 1]!))
    return [];
  const none = Number.NaN;
  const level = { lowest: cost[knee]!, level: cost[n - 1]!, noise: none, margin: 0, ofRange: false };
  const valley: Valley = {
    ...level,
    kind: 'run',
    start: 0,
    end: n,
    evidence: none,
    z: none,
    rise,
    knee,
    bottom: knee,
    points: n,
    after: later.length,
  };
  return [explain(valley, cost, companions, 0)];
}

function explain(valley: Valley, cost: Float64Array, { trainLoss, error }: Companions, phase: number): Rise {
  const { knee, end } = valley;
  const change = (values: Float64Array | null): number => {
    if (!values) return Number.NaN;
    const head = level(values, knee, Math.min(knee + LEVEL_POINTS, end));
    const tail = level(values, Math.max(knee, end - LEVEL_POINTS), end);
    return Math.log(tail / head);
  };
  const trainChange = change(trainLoss);
  const worse = change(error ?? cost);
  return {
    segment: { ...valley, fires: true },
    phase,
    from: Math.min(knee + 1, end - 1),
    to: end - 1,
    onset: onsetOf(valley, cost),
    rho: worse >= MIN_ERROR_RISE ? -trainChange / worse : Number.NaN,
    rhoFromError: error !== null,
    trainChange,
    repair: repairOf(error ?? cost, knee, end),
  };
}

/** 90% interval of the first risen point, widened to hold it. */
function onsetOf({ start, end, knee, margin }: Valley, cost: Float64Array): readonly [number, number] {
  const { values, starts } = binMedians(cost.subarray(start, end), ONSET_BINS);
  const [low, high] = kneeInterval(values, margin);
  const first = (bin: number) => start + (starts[Math.min(starts.length - 1, bin + 1)] ?? 0);
  const from = Math.min(knee + 1, end - 1);
  return [Math.min(from, first(Math.floor(low))), Math.max(from, first(Math.ceil(high)))];
}

/** Best level (rolling median of 3) after the window ÷ best level before the rise; NaN with fewer than 3 points on a side. */
function repairOf(values: Float64Array, knee: number, end: number): number {
  const before = finite(values, 0, knee + 1);
  const after = finite(values, end);
  if (before.length < 3 || after.length < 3) return Number.NaN;
  const lowest = (part: Float64Array) => smallest(rollingMedian(part, 3));
  return lowest(after) / lowest(before);
}

function level(values: Float64Array, from: number, to: number): number {
  return median(finite(values, from, to));
}
