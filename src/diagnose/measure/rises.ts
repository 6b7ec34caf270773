import { binMedians } from '../../math/curve/bin-medians.js';
import { rollingMedian } from '../../math/curve/rolling-median.js';
import { smallest } from '../../math/stats/extremes.js';
import { finite } from '../../math/stats/finite.js';
import { median } from '../../math/stats/median.js';
import type { Rise, SmallSample } from '../../model/measured.js';
import { kneeInterval } from './knee.js';
import { DATING_STRENGTH, fires, GATES, type Valley, type Valleys } from './valley.js';

/** Points of a level at either end of a window. */
const LEVEL_POINTS = 5;
/** Points of the stretch whose onset is resampled: as many fits are made as there are draws. */
const ONSET_BINS = 64;
/** Error must rise by this share before its ratio to the training loss means anything. */
const MIN_ERROR_RISE = 0.03;

/**
 * Lasting rises of the cost in order of time, one a phase; none unless some stretch fires at full strength. `error`: at the points of
 * the cost (top − score, or the score itself where smaller is better); null without a score. `tested`: stretches that were asked.
 */
export function risesOf(
  { valleys, tested }: Valleys,
  cost: Float64Array,
  error: Float64Array | null,
  phaseOf: (point: number) => number,
): readonly Rise[] {
  const firing = valleys.filter((valley) => fires(valley, tested, 1));
  if (firing.length === 0) return [];
  const phases = valleys.filter(({ kind }) => kind === 'phase');
  const dated = phases.filter((valley) => fires(valley, tested, valley.start === 0 ? 1 : DATING_STRENGTH));
  const whole = firing.find((valley) => isOneRise(valley, dated, cost));
  const chosen = whole ? [whole] : dated.length > 0 ? dated : firing;
  const windows: Valley[] = [];
  for (const valley of [...chosen].sort((a, b) => a.knee - b.knee || b.end - a.end)) {
    const last = windows[windows.length - 1];
    if (!last || valley.knee >= last.end - 1) windows.push(valley);
  }
  return windows.map((valley) => explain(valley, cost, error, phaseOf(Math.min(valley.knee + 1, valley.end - 1))));
}

/** Does the whole run rise from before the first dated phase on, without ever coming back? Then no event parts it. */
function isOneRise({ kind, knee, lowest }: Valley, dated: readonly Valley[], cost: Float64Array): boolean {
  const first = Math.min(...dated.map(({ start }) => start));
  if (kind !== 'run' || dated.length === 0 || knee >= first || lowest <= 0) return false;
  return smallest(rollingMedian(cost.subarray(first), 3)) > lowest * (1 + GATES.minRise);
}

export function explain(
  valley: Valley,
  cost: Float64Array,
  error: Float64Array | null,
  phase: number,
  small: SmallSample | null = null,
): Rise {
  const { knee, end } = valley;
  const from = Math.min(knee + 1, end - 1);
  const change = logChange(error ?? cost, knee, end);
  const gotWorse = change >= MIN_ERROR_RISE;
  // Only what got worse can be repaired: an error that did not is no measure of it.
  const repairIsError = error !== null && gotWorse;
  return {
    segment: { fires: true, ...valley },
    phase,
    from,
    to: end - 1,
    margin: valley.margin,
    worse: gotWorse ? change : Number.NaN,
    worseIsError: error !== null,
    repair: repairOf(repairIsError ? error : cost, knee, end),
    repairIsError,
    small,
  };
}

/**
 * Change of the logarithm from the first points of a window to its last ones, which never overlap: medians of up to 5. NaN for values
 * of which some are negative, and from or to 0.
 */
function logChange(values: Float64Array, knee: number, end: number): number {
  if (smallest(values) < 0) return Number.NaN;
  const points = Math.min(LEVEL_POINTS, Math.floor((end - knee) / 2));
  const head = level(values, knee, knee + points);
  const tail = level(values, end - points, end);
  return head > 0 && tail > 0 ? Math.log(tail / head) : Number.NaN;
}

/** 90% interval of the first risen point of a rise, widened to hold it: points of the cost curve. It costs more than all else about it. */
export function onsetOf({ segment, from, margin, small }: Rise, cost: Float64Array): readonly [number, number] {
  // The order of a few evaluations says that they rise, and nothing about since when.
  if (small) return [from, from];
  const { start, end } = segment;
  const { values, starts } = binMedians(cost.subarray(start, end), ONSET_BINS);
  const [low, high] = kneeInterval(values, margin);
  const first = (bin: number) => start + (starts[Math.min(starts.length - 1, bin + 1)] ?? 0);
  return [Math.min(from, first(Math.floor(low))), Math.max(from, first(Math.ceil(high)))];
}

/** Best level (rolling median of 3) after the window ÷ best level before the rise; NaN with fewer than 3 points on a side, and where the best is not positive. */
function repairOf(values: Float64Array, knee: number, end: number): number {
  const before = finite(values, 0, knee + 1);
  const after = finite(values, end);
  if (before.length < 3 || after.length < 3) return Number.NaN;
  const lowest = (part: Float64Array) => smallest(rollingMedian(part, 3));
  const best = lowest(before);
  return best > 0 ? lowest(after) / best : Number.NaN;
}

function level(values: Float64Array, from: number, to: number): number {
  return median(finite(values, from, to));
}
