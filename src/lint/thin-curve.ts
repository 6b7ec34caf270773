import { downsample } from '../math/curve/downsample.js';
import { roundTo } from '../math/stats/round-to.js';
import type { Curve } from '../model/measured.js';
import { MAX_CURVE_POINTS, type ReportCurve } from '../model/report.js';
import type { Series } from '../model/run.js';

/** Five significant digits: what a picture can show. */
const DIGITS = 5;

/** A series, or another axis. */
type Thinned = Pick<Series, 'name' | 'at' | 'values'>;

/**
 * What makes series of one run into curves that a chart can draw. Most are logged at the same places: those are kept once, and
 * the places of earlier curves are used again.
 */
export function curveThinner(earlier: readonly ReportCurve[] = []): (series: Thinned, curve?: Curve | null) => ReportCurve {
  const positions = [...new Set(earlier.map(({ at }) => at))];
  const known = (at: readonly number[]) => {
    const same = positions.find((other) => other.length === at.length && other.every((value, i) => value === at[i]));
    if (!same) positions.push(at);
    return same ?? at;
  };
  return (series, curve = null) => {
    const kept = downsample(series.values, MAX_CURVE_POINTS);
    const at = known(roundedAt(series.at, kept));
    const value = roundedAt(series.values, kept);
    return { series: series.name, at, value, ...(curve && { level: levelsAt(curve, series.at, kept) }) };
  };
}

function roundedAt(values: ArrayLike<number>, kept: readonly number[]): number[] {
  const rounded: number[] = [];
  for (const i of kept) rounded.push(roundTo(values[i]!, DIGITS));
  return rounded;
}

/** Levels at kept positions of a series, in order; NaN where the curve has none there. */
function levelsAt({ at, levels }: Curve, positions: ArrayLike<number>, kept: readonly number[]): number[] {
  const rounded: number[] = [];
  let next = 0;
  for (const i of kept) {
    const position = positions[i]!;
    while (next < at.length && at[next]! < position) next += 1;
    rounded.push(at[next] === position ? roundTo(levels[next]!, DIGITS) : Number.NaN);
  }
  return rounded;
}
