import type { Report, ReportRun } from '../model/report.js';

type IsKnown = (rule: string) => boolean;

/** A report without what rules found that this version does not have: a newer one may have written it. */
export function withKnownRules(report: Report, isKnown: IsKnown): Report {
  const known = <T extends { readonly rule: string }>(all: readonly T[]) => all.filter(({ rule }) => isKnown(rule));
  const runOf = (run: ReportRun) => ({ ...run, checks: known(run.checks), findings: known(run.findings) });
  return {
    ...report,
    reasons: report.reasons.filter((reason) => !('rule' in reason.values) || isKnown(reason.values.rule)),
    runs: report.runs.map(runOf),
    groups: report.groups.map((group) => ({ ...group, findings: known(group.findings) })),
    ...(report.gone && { gone: known(report.gone) }),
    baseline: { ...report.baseline, runs: report.baseline.runs.map(runOf) },
  };
}
