import type { Config } from '../config/config.js';
import { withFindings } from '../contract/packed-run.js';
import { rules } from '../diagnose/rules/index.js';
import type { Finding } from '../model/finding.js';
import type { ReportRun } from '../model/report.js';

const RULES = new Map(rules.map((rule) => [rule.id, rule]));

/** A run of a report with its findings as graver or lesser as the settings here say; those of rules that are off are left out. */
export function judgedAnew(run: ReportRun, settings: Config['rules']): ReportRun {
  return withFindings(
    run,
    run.findings.flatMap((finding) => findingAnew(finding, settings)),
  );
}

function findingAnew(finding: Finding, settings: Config['rules']): readonly Finding[] {
  const { means: _, ...rest } = finding;
  const rule = RULES.get(finding.rule);
  const severity = settings.get(finding.rule)?.severity ?? null;
  if (rule === undefined || severity === 'off') return [];
  // What further validation losses show is a notice whatever the settings say.
  const isFurther = rule.means === 'overfitting' && finding.severity === 'notice';
  return [{ ...rest, severity: isFurther ? 'notice' : (severity ?? finding.severity), ...(rule.means && { means: rule.means }) }];
}
