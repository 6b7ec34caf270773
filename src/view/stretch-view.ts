import type { Finding } from '../model/finding.js';
import type { ReportCurve, ReportRun, ReportSeries } from '../model/report.js';
import type { GroupView } from './group-view.js';
import { type ReportView, viewOf } from './report-view.js';

/** What is shown before and behind a stretch, as a share of it, and of the whole curve at least. */
const MARGIN = 0.5;
const MIN_MARGIN = 0.05;

/** One configuration around one finding, as a report of its own: the same curves, cut to that stretch. */
export function stretchView(
  { report, rules }: ReportView,
  { group, main, runs, baseline }: GroupView,
  finding: Finding,
): ReportView {
  const ends = main.curves.flatMap(({ at }) => [at[0] ?? Number.NaN, at.at(-1) ?? Number.NaN]).filter(Number.isFinite);
  const whole = ends.length === 0 ? 0 : Math.max(...ends) - Math.min(...ends);
  const margin = Math.max(MARGIN * (finding.to - finding.from), MIN_MARGIN * whole);
  const [from, to] = [finding.from - margin, finding.to + margin];
  const cut = (run: ReportRun): ReportRun => ({
    ...run,
    curves: run.curves.map((curve) => cutCurve(curve, from, to)),
    series: run.series.map((series) => cutSeries(series, run, from, to)),
    learningRate: { ...run.learningRate, events: run.learningRate.events.filter(({ at }) => at >= from && at <= to) },
    findings: run.findings.filter((one) => one.letter === finding.letter),
  });
  return viewOf(
    {
      ...report,
      runs: runs.map(cut),
      groups: [group],
      comparisons: [],
      baseline: { ...report.baseline, runs: baseline.map(cut) },
    },
    rules,
  );
}

/** Only what lies in the stretch is marked, and as many of the logged points are behind its part of the curve. */
function cutSeries(series: ReportSeries, { curves }: ReportRun, from: number, to: number): ReportSeries {
  const { best, points, name } = series;
  const at = curves.find((curve) => curve.series === name)?.at ?? [];
  const inside = at.filter((place) => place >= from && place <= to).length;
  return {
    ...series,
    best: best !== null && best.at >= from && best.at <= to ? best : null,
    points: at.length === 0 ? points : Math.round((points * inside) / at.length),
  };
}

function cutCurve({ series, at, value, level }: ReportCurve, from: number, to: number): ReportCurve {
  const kept = at.flatMap((place, i) => (place >= from && place <= to ? [i] : []));
  const of = (numbers: readonly number[]) => kept.map((i) => numbers[i]!);
  return { series, at: of(at), value: of(value), ...(level && { level: of(level) }) };
}
