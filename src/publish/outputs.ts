import { bestCheckpoint } from '../view/best-checkpoint.js';
import type { ReportView } from '../view/report-view.js';

/** The outputs of the action that the report holds, in the order of action.yml. */
export function outputsOf({ report, groups }: ReportView): Readonly<Record<string, string | number>> {
  const count = (severity: string) =>
    report.runs.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  const best = groups[0] ? bestCheckpoint(groups[0].main) : null;
  return {
    verdict: report.verdict,
    regressions:
      report.comparisons.filter(({ gated, outcome }) => gated && outcome === 'regression').length +
      report.gate.assertions.filter(({ passed }) => !passed).length,
    errors: count('error'),
    warnings: count('warning'),
    'best-value': best ? String(best.value) : '',
    'best-at': best ? String(best.at) : '',
  };
}
