import type { ReportRun } from '../model/report.js';
import type { ReportView } from '../view/report-view.js';

/** The outputs of the action that the report holds, in the order of action.yml. */
export function outputsOf({ report, groups }: ReportView): Readonly<Record<string, string | number>> {
  const count = (severity: string) =>
    report.runs.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  const best = bestOf(groups[0]?.main);
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

/** Best checkpoint by the validation score, else by the validation loss. */
function bestOf(run: ReportRun | undefined): { readonly at: number; readonly value: number } | null {
  return run?.checkpoints.bestScore ?? run?.checkpoints.bestLoss ?? null;
}
