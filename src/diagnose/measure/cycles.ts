import { rollingMedian } from '../../math/curve/rolling-median.js';
import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { largest } from '../../math/stats/extremes.js';
import type { Valley } from './valley.js';

/** Cycles that it takes to see a trend of their minima. */
const MIN_CYCLES = 4;
/** Points of a cycle below which its minimum is no level. */
const MIN_POINTS = 5;
/** Width of the level that a cycle's minimum is. */
const WIDTH = 3;

/**
 * A run of warm restarts is judged by the minima of its cycles: did they turn up? The same gates as for a stretch, on the levels
 * of the minima (rolling medians of 3). Null where fewer than four cycles were annealed to the end.
 */
export function cycleValley(values: Float64Array, ups: readonly number[], rate: Float64Array, quantum: number): Valley | null {
  if (ups.length + 1 < MIN_CYCLES) return null;
  const cycles = annealedCycles([0, ...ups, values.length], rate);
  if (cycles.length < MIN_CYCLES) return null;
  const minima = cycles.map(({ start, end }) => {
    const levels = rollingMedian(values.subarray(start, end), WIDTH);
    const at = levels.reduce((best, value, i) => (value < levels[best]! ? i : best), 0);
    return { point: start + at, level: levels[at]! };
  });
  const best = minima.reduce((a, b) => (b.level < a.level ? b : a));
  const later = minima.filter(({ point }) => point > best.point);
  const last = minima[minima.length - 1]!;
  // The end of a cycle is its quietest part, and where its minimum lies.
  const tails = cycles.map(({ start, end }) => secondDifferenceScale(values.subarray(Math.max(start, end - 8), end), quantum));
  const noise = largest(tails);
  const error = 1.25 * noise * Math.sqrt(2 / WIDTH);
  const rise = last.level - best.level;
  return {
    kind: 'cycles',
    start: best.point,
    end: last.point + 1,
    evidence: later.reduce((sum, { level }) => sum + ((level - best.level) / error) ** 2, 0),
    rise: rise / Math.abs(best.level),
    z: rise / error,
    noise,
    knee: best.point,
    lowest: best.level,
    level: last.level,
    ofRange: values.some((value) => value <= 0),
    points: minima.length,
    bottom: best.point,
    margin: error,
    // Two later minima have to agree: one may be luck.
    after: later.length >= 2 ? values.length : 0,
  };
}

/** Cycles that end at about the lowest rate; the last one of a run may have been cut off at a high one. */
function annealedCycles(bounds: readonly number[], rate: Float64Array): readonly { start: number; end: number }[] {
  const cycles = bounds.slice(1).flatMap((end, j) => (end - bounds[j]! >= MIN_POINTS ? [{ start: bounds[j]!, end }] : []));
  const largest = rate.reduce((a, b) => (b > a ? b : a), 0);
  const lowest = ({ start, end }: { start: number; end: number }) =>
    rate.subarray(start, end).reduce((a, b) => (b < a ? b : a), Number.POSITIVE_INFINITY);
  const floor = cycles.reduce((least, cycle) => Math.min(least, lowest(cycle)), Number.POSITIVE_INFINITY);
  return cycles.filter((cycle) => lowest(cycle) <= Math.max(2 * floor, 0.02 * largest));
}
