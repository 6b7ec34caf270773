import { resolve } from 'node:path';
import { type Figure, figureOf } from '../../src/chart/figure.js';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { diagnoseRuns } from '../../src/lint/diagnose-runs.js';
import { lint, normalizeLogs } from '../../src/lint/lint.js';
import { predictionsOf } from '../../src/lint/pair-examples.js';
import type { RawLog } from '../../src/model/log.js';
import type { RawPredictions } from '../../src/model/predictions.js';
import type { Problem } from '../../src/model/problem.js';
import type { Report, ReportBaseline, ReportRun } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { findLogs } from '../../src/read/find/find-logs.js';

const NO_BASELINE: ReportBaseline = { source: null, reason: { id: 'not-given', values: {} }, runs: [] };

/** Reports as the real pipeline makes them. */
export function reportOf(
  logs: readonly RawLog[],
  options: {
    readonly baseline?: readonly RawLog[];
    readonly config?: Partial<Config>;
    readonly problems?: readonly Problem[];
    readonly predictions?: readonly RawPredictions[];
    readonly baselinePredictions?: readonly RawPredictions[];
  } = {},
): { readonly report: Report; readonly exitCode: 0 | 1 | 2 } {
  const config = { ...DEFAULT_CONFIG, ...options.config };
  const { predictions = [], baselinePredictions = [], problems = [] } = options;
  const before = normalizeLogs({ logs: options.baseline ?? [], predictions: baselinePredictions, problems: [] }, config).runs;
  const runs = diagnoseRuns(before, DEFAULT_CONFIG);
  const baseline = options.baseline ? { source: 'base', runs } : NO_BASELINE;
  return lint({ logs, predictions, problems, baseline, baselinePredictions: predictionsOf(before, runs), context: null }, config);
}

export function runsOf(logs: readonly RawLog[]): readonly ReportRun[] {
  return lint({ logs, problems: [], baseline: NO_BASELINE, context: null }, DEFAULT_CONFIG).report.runs;
}

/** The example's real trainings, the pull request against its baseline. */
export async function exampleReport(): Promise<Report> {
  const root = resolve('examples/noisy-shapes');
  const [now, before] = [await findLogs(['pull-request'], { root }), await findLogs(['baseline'], { root })];
  return reportOf(now.logs, { baseline: before.logs }).report;
}

/** What is drawn of a report's first configuration; null where there is nothing to draw. */
export function firstFigure(report: Report): Figure | null {
  const first = viewReport(report).groupById.get(report.groups[0]?.id ?? '');
  return first ? figureOf(first) : null;
}
