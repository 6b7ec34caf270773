import { curveOf } from '../diagnose/measure/curve.js';
import { levelWindow } from '../math/curve/levels.js';
import type { ReportCurve, ReportRun, ReportSeries } from '../model/report.js';
import { reportSeries } from './report-run.js';

interface Levelled {
  readonly series: ReportSeries;
  readonly curve: ReportCurve;
}

/**
 * A run of a report from before levels were kept in it, with the levels of its main curves as they are made today: those of before
 * can't be held against levels of today. Any other run stays as it is.
 */
export function withLevels(run: ReportRun): ReportRun {
  const made = run.series.map((series) =>
    levelled(
      series,
      run.curves.find((curve) => curve.series === series.name),
    ),
  );
  if (made.every((one) => one === null)) return run;
  const series = run.series.map((one, i) => made[i]?.series ?? one);
  const curves = run.curves.map((curve) => made.find((one) => one?.curve.series === curve.series)?.curve ?? curve);
  return { ...run, series, curves };
}

/** Null where the report has the levels, or nothing that they could be made of. */
function levelled(series: ReportSeries, drawn: ReportCurve | undefined): Levelled | null {
  const { name, metric, split, goal, points, first, last } = series;
  if (series.end !== null || goal === null || !drawn || drawn.level) return null;
  // Of a thinned curve the lows and highs of equal slices are left: their middles have no luck in them.
  const isWhole = points <= drawn.at.length;
  const at = isWhole ? drawn.at : middles(drawn.at);
  const values = isWhole ? drawn.value : middles(drawn.value);
  const cleaned = {
    ...{ name, metric, split, goal, kind: 'other' as const, top: Number.NaN },
    ...{ at: Float64Array.from(at), values: Float64Array.from(values), logged: { points, first, last } },
    resolved: { rewound: 0, rewoundTo: Number.NaN, repeated: 0, repeatedAt: Number.NaN },
  };
  const curve = curveOf(cleaned);
  if (curve === null) return null;
  const made = reportSeries(cleaned, curve);
  const known = new Map([...curve.at].map((position, i) => [position, curve.levels[i]!]));
  const levelOf = (i: number) => known.get(at[isWhole ? i : Math.min(at.length - 1, Math.max(0, (i - 1) >> 1))]!) ?? Number.NaN;
  return {
    series: {
      ...made,
      // The checkpoint to keep is the one that the report names.
      best: series.best && { ...series.best, smoothed: curve.bestLevel },
      noise: isWhole ? made.noise : series.noise,
      window: levelWindow(points),
    },
    curve: { ...drawn, level: drawn.at.map((_, i) => levelOf(i)) },
  };
}

/** The middle of each two numbers between the first and the last one. */
function middles(all: readonly number[]): readonly number[] {
  const inner = all.slice(1, -1);
  return inner.flatMap((value, i) => (i % 2 === 0 && i + 1 < inner.length ? [(value + inner[i + 1]!) / 2] : []));
}
