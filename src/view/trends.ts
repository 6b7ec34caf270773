import type { Comparison } from '../model/comparison.js';
import type { Report } from '../model/report.js';
import type { Trend } from '../model/trend.js';
import type { ShownTrend } from '../text/trend.js';

/** Commits that a trend shows: as many as are asked for. A report that others wrote may hold more. */
const MAX_POINTS = 30;
/** Commits where a chart has little room. */
export const FEW_POINTS = 15;
/** Trends that are drawn. */
const MAX_TRENDS = 4;

/** Trends of what decides, worse ones first. Empty where no history is known. */
export function trendsOf({ comparisons }: Report): readonly ShownTrend[] {
  const known = comparisons.filter(({ gated, trend }) => gated && trend !== null);
  const isWorse = ({ outcome }: Comparison) => (outcome === 'regression' ? 0 : outcome === 'inconclusive' ? 1 : 2);
  return [...known]
    .sort((a, b) => isWorse(a) - isWorse(b))
    .slice(0, MAX_TRENDS)
    .flatMap((one) => trendOf(one) ?? []);
}

/** The trend of a comparison as it is shown; null where there are no two commits with a value. */
export function trendOf({ metric, group, trend, candidate }: Comparison): ShownTrend | null {
  if (trend === null) return null;
  const now = candidate !== null && Number.isFinite(candidate.mean) ? candidate : null;
  const band = trend.band.every(Number.isFinite) && trend.band[0] <= trend.band[1] ? trend.band : null;
  const shown = newest({ ...trend, metric, group, band, now }, MAX_POINTS);
  return shown.points.filter(({ value }) => Number.isFinite(value)).length < 2 ? null : shown;
}

/** The newest commits of a trend. The regime that they begin in is not new to them. */
export function newest(trend: ShownTrend, most: number): ShownTrend {
  const cut = Math.max(0, trend.points.length - most);
  return { ...trend, points: trend.points.slice(cut), changes: changesIn(trend, cut) };
}

/** Changes inside what is shown, in order, each commit once. */
function changesIn({ points, changes }: Pick<Trend, 'points' | 'changes'>, cut: number): Trend['changes'] {
  const at = new Map(changes.map((change) => [change.point - cut, { ...change, point: change.point - cut }]));
  return [...Array(points.length - cut).keys()].slice(1).flatMap((i) => at.get(i) ?? []);
}
