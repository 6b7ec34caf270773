import { downsample } from '../../math/curve/downsample.js';
import { MAX_CURVE_POINTS, type Report } from '../../model/report.js';

/** A line that is drawn, with its band where it has one. */
interface Line {
  readonly at: readonly number[];
  readonly value: readonly number[];
  readonly band: { readonly low: readonly number[]; readonly high: readonly number[] } | null;
}

/** Points of the curves of all runs together: about five characters of the page each. */
const MAX_POINTS = 2e6;

/** Points of a curve at most, so that every run has curves in a page that opens quickly. */
export function pointsOf({ runs }: Pick<Report, 'runs'>): number {
  const curves = runs.reduce((sum, run) => sum + run.curves.length, 0);
  return Math.max(2, Math.min(MAX_CURVE_POINTS, Math.floor(MAX_POINTS / Math.max(1, curves))));
}

/** A line of at most so many points; the smallest and the largest are kept. */
export function thinLine<L extends Line>(series: L, most: number): L {
  if (most >= MAX_CURVE_POINTS || series.value.length <= most) return series;
  const kept = downsample(series.value, most);
  const of = (values: readonly number[]) => kept.map((i) => values[i]!);
  const band = series.band && { low: of(series.band.low), high: of(series.band.high) };
  return { ...series, at: of(series.at), value: of(series.value), band };
}
