import { downsample } from '../../math/curve/downsample.js';
import { MAX_CURVE_POINTS, type Report } from '../../model/report.js';
import type { PagePanel, PageSeries } from './page-data.js';

/** Points of the curves of all runs together: about five characters of the page each. */
const MAX_POINTS = 2e6;

/** Points of a curve at most, so that every run has curves in a page that opens quickly. */
export function pointsOf({ runs }: Pick<Report, 'runs'>): number {
  const curves = runs.reduce((sum, run) => sum + run.curves.length, 0);
  return Math.max(2, Math.min(MAX_CURVE_POINTS, Math.floor(MAX_POINTS / Math.max(1, curves))));
}

/** A panel whose curves have at most so many points; the smallest and the largest are kept. */
export function thinPanel(panel: PagePanel, most: number): PagePanel {
  return most >= MAX_CURVE_POINTS ? panel : { ...panel, series: panel.series.map((one) => thin(one, most)) };
}

function thin(series: PageSeries, most: number): PageSeries {
  const kept = downsample(
    series.value.map((one) => one ?? Number.NaN),
    most,
  );
  const of = <T>(values: readonly T[]) => kept.map((i) => values[i]!);
  const band = series.band && { low: of(series.band.low), high: of(series.band.high) };
  return { ...series, at: of(series.at), value: of(series.value), band };
}
