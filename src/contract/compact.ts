import { downsample } from '../math/curve/downsample.js';
import type { Report, ReportCurve, ReportRun } from '../model/report.js';
import { baselineRun } from './baseline-run.js';
import { reportToJson } from './report-json.js';

interface Kept {
  readonly points: number;
  readonly otherSeries: boolean;
  /** Findings that neither warn nor fail: without them none of these is known as the same. */
  readonly notices?: true;
}

/** How much a compact report leaves out, from little to much. */
const LEVELS: readonly Kept[] = [
  { points: 100, otherSeries: true, notices: true },
  { points: 100, otherSeries: true },
  { points: 40, otherSeries: true },
  { points: 20, otherSeries: false },
  { points: 0, otherSeries: false },
];

/**
 * Ever smaller versions of a report as JSON that a later build can still compare with: runs, their numbers, the curves of the
 * primary validation metrics, where findings begin and how large they are. The reader takes the first that fits.
 */
export function* compactReports(report: Report): Generator<string> {
  for (const kept of LEVELS) {
    const runs = report.runs.map((run) => compactRun(run, kept));
    yield reportToJson(
      {
        ...report,
        reasons: [],
        runs,
        groups: [],
        comparisons: [],
        gone: [],
        baseline: { source: null, runs: [] },
        gate: { ...report.gate, assertions: [] },
        problems: [],
      },
      null,
    ).replace(/\n */g, '');
  }
}

function compactRun(run: ReportRun, { points, otherSeries, notices }: Kept): ReportRun {
  const { validationLoss, validationScore } = run.primary;
  const main = [validationLoss, validationScore];
  return {
    ...baselineRun(run),
    findings: baselineRun(run).findings.filter(({ severity }) => notices === true || severity !== 'notice'),
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
