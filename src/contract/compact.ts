import { downsample } from '../math/curve/downsample.js';
import type { Report, ReportCurve, ReportRun } from '../model/report.js';
import { baselineRun } from './baseline-run.js';
import { reportToJson } from './report-json.js';

/** How much a compact report leaves out, from little to much. */
const LEVELS = [
  { points: 100, otherSeries: true },
  { points: 40, otherSeries: true },
  { points: 20, otherSeries: false },
  { points: 0, otherSeries: false },
] as const;

/**
 * Ever smaller versions of a report as JSON that a later build can still compare with: runs, their numbers, the curves of the
 * primary validation metrics, where overfitting begins. The reader takes the first that fits.
 */
export function* compactReports(report: Report): Generator<string> {
  for (const { points, otherSeries } of LEVELS) {
    const runs = report.runs.map((run) => compactRun(run, points, otherSeries));
    yield reportToJson(
      {
        ...report,
        reasons: [],
        runs,
        groups: [],
        comparisons: [],
        baseline: { source: null, runs: [] },
        gate: { ...report.gate, assertions: [] },
        problems: [],
      },
      null,
    ).replace(/\n */g, '');
  }
}

function compactRun(run: ReportRun, points: number, otherSeries: boolean): ReportRun {
  const { validationLoss, validationScore } = run.primary;
  const main = [validationLoss, validationScore];
  return {
    ...baselineRun(run),
    findings: baselineRun(run).findings.filter(({ severity }) => severity !== 'notice'),
    sources: run.sources.slice(0, 1),
    series: run.series.filter(
      ({ name, split, goal }) =>
        main.includes(name) || (otherSeries && goal !== null && split !== 'train') || run.primary.trainLoss === name,
    ),
    curves: points === 0 ? [] : run.curves.filter(({ series }) => main.includes(series)).map((curve) => thinned(curve, points)),
    drops: [],
    phases: run.phases.slice(0, 1),
  };
}

function thinned({ series, at, value, level }: ReportCurve, points: number): ReportCurve {
  const kept = downsample(value, points);
  const of = (numbers: readonly number[]) => kept.map((i) => numbers[i]!);
  return { series, at: of(at), value: of(value), ...(level && { level: of(level) }) };
}
