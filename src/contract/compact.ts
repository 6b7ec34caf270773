import { downsample } from '../math/curve/downsample.js';
import type { KeptJob } from '../model/kept-job.js';
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
    yield oneLine({
      ...report,
      reasons: [],
      runs,
      groups: [],
      comparisons: [],
      gone: [],
      paired: [],
      baseline: { source: null, runs: [] },
      gate: { ...report.gate, assertions: [] },
      problems: [],
    });
  }
}

/** Points of a curve in a report that is kept to be shown again. */
const SHOWN_POINTS = [200, 100] as const;

/**
 * Ever smaller versions of a report as JSON that can be judged and shown again, and how much of it each holds: all, all but the baseline,
 * at last no more than a baseline needs. The reader takes the first that fits.
 */
export function* keptReports(report: Report): Generator<{ readonly kept: KeptJob['kept']; readonly json: string }> {
  const judgedAnew = { reasons: [], groups: [], comparisons: [], gone: [], gate: { ...report.gate, assertions: [] } };
  for (const points of SHOWN_POINTS) {
    const runs = report.runs.map((run) => shownRun(run, points));
    const baseline = { ...report.baseline, runs: report.baseline.runs.map((run) => shownRun(run, points)) };
    yield { kept: 'all', json: oneLine({ ...report, ...judgedAnew, runs, baseline }) };
    yield { kept: 'without-baseline', json: oneLine({ ...report, ...judgedAnew, runs, baseline: { ...baseline, runs: [] } }) };
  }
  for (const json of compactReports(report)) yield { kept: 'compact', json };
}

function oneLine(report: Report): string {
  return reportToJson(report, null).replace(/\n */g, '');
}

function shownRun(run: ReportRun, points: number): ReportRun {
  return { ...run, curves: run.curves.map((curve) => (curve.at.length > points ? thinned(curve, points) : curve)) };
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
