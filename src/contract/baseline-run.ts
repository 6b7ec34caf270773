import type { Finding } from '../model/finding.js';
import type { ReportRun } from '../model/report.js';

/**
 * A run of a baseline: numbers, curves, where findings begin and how large they are; their texts, and how they stood against a baseline of
 * their own, are the business of its own report.
 */
export function baselineRun(run: ReportRun): ReportRun {
  const findings = run.findings.map((finding): Finding => {
    const { standing: _, muted: __, ...kept } = finding;
    return { ...kept, measured: {} };
  });
  const { predictions: _, ...own } = run;
  return { ...own, checks: [], findings };
}
