import { indexAt } from '../diagnose/measure/align.js';
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
    const at = known(kept.map((i) => roundTo(series.at[i]!, DIGITS)));
    const thinned = { series: series.name, at, value: kept.map((i) => roundTo(series.values[i]!, DIGITS)) };
    return curve ? { ...thinned, level: kept.map((i) => roundTo(levelAt(curve, series.at[i]!), DIGITS)) } : thinned;
  };
}

/** Level at a position of the series; NaN where the curve has none there. */
function levelAt({ at, levels }: Curve, position: number): number {
  const i = indexAt(at, position);
  return at[i] === position ? levels[i]! : Number.NaN;
}
