import type { ReportRun } from '../model/report.js';

/** A run of a baseline: numbers, curves, and where findings begin; their texts are the business of its own report. */
export function baselineRun(run: ReportRun): ReportRun {
  const findings = run.findings.map((finding) => ({ ...finding, measured: {} }));
  return { ...run, checks: [], findings };
}
