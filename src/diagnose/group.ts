import type { GroupFinding, ReportRun } from '../model/report.js';
import type { RuleSetting } from '../model/rule-setting.js';
import { worstOf } from '../text/severity.js';
import { groupRules } from './rules/index.js';

/** What the repeats of one configuration have in common, told once, most common first; then what sets single ones apart. */
export function diagnoseGroup(
  group: readonly ReportRun[],
  settings: ReadonlyMap<string, RuleSetting> = new Map(),
): readonly GroupFinding[] {
  if (group.length < 2) return [];
  const apart = groupRules.flatMap((rule): readonly GroupFinding[] => {
    const setting = settings.get(rule.id);
    const severity = setting?.severity ?? rule.severity;
    if (severity === 'off') return [];
    const found = rule.check(group, { ...rule.options, ...setting?.options });
    return found.map((one) => ({ ...one, rule: rule.id, severity, shared: null }));
  });
  return [...shared(group), ...apart];
}

function shared(group: readonly ReportRun[]): readonly GroupFinding[] {
  const ids = [...new Set(group.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  const all = ids.map((rule): GroupFinding => {
    const found = group.flatMap((run) => {
      const first = run.findings.find((finding) => finding.rule === rule);
      return first ? [{ run, first }] : [];
    });
    const onsets = found.map(({ first }) => first.from).sort((a, b) => a - b);
    const from = [onsets[0]!, onsets[onsets.length - 1]!] as const;
    return {
      rule,
      severity: worstOf(found.map(({ first }) => first))!,
      runs: found.map(({ run }) => run.id),
      from,
      measured: {},
      shared: { of: group.length, axis: group[0]!.axis },
    };
  });
  return all.sort((a, b) => b.runs.length - a.runs.length || a.from[0] - b.from[0] || (a.rule < b.rule ? -1 : 1));
}
