import type { Finding } from '../model/finding.js';
import type { GroupFinding, ReportGroup, ReportRun } from '../model/report.js';
import { configurationOf } from './hyperparameters.js';

/** A folder that only counts repeats: `seed-1`, `run_02`, `version_3`. */
const REPEAT_FOLDER = /^(?:seed|run|rep|repeat|trial|version|s)[-_ ]?\d+$/i;
const SEED_SUFFIX = /[-_.]?(?:seed|rep)[-_=]?\d+$/i;

/** Which runs are repeats of one configuration: same settings but the seed and what changes nothing, same path but the repeat's own folder. */
export function groupRuns(runs: readonly ReportRun[], groupBy: readonly string[]): readonly ReportGroup[] {
  const ignored = new Set(groupBy);
  const members = new Map<string, ReportRun[]>();
  for (const run of runs) {
    const key = `${configurationOf(run, ignored)}\n${pathOf(run.id)}`;
    const group = members.get(key);
    if (group) group.push(run);
    else members.set(key, [run]);
  }
  const groups = [...members.values()];
  const ids = uniqueIds(groups.map((group) => (group.length === 1 ? group[0]!.id : pathOf(group[0]!.id) || 'runs')));
  return groups.map((group, i) => ({
    id: ids[i]!,
    runs: group.map((run) => run.id),
    seeds: group.length,
    findings: group.length > 1 ? sharedFindings(group) : [],
  }));
}

/** A run's path without what only numbers repeats. */
export function pathOf(id: string): string {
  const parts = id.split('/').map((part) => (REPEAT_FOLDER.test(part) ? '' : part.replace(SEED_SUFFIX, '')));
  return parts.filter((part) => part !== '').join('/');
}

function uniqueIds(ids: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id} (${count})`;
  });
}

/** What the repeats have in common, told once, most common first. */
function sharedFindings(group: readonly ReportRun[]): readonly GroupFinding[] {
  const byRule = new Map<string, { readonly run: string; readonly finding: Finding }[]>();
  for (const run of group) {
    const first = new Set<string>();
    for (const finding of run.findings) {
      if (first.has(finding.rule)) continue;
      first.add(finding.rule);
      byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), { run: run.id, finding }]);
    }
  }
  const shared = [...byRule.entries()].map(([rule, found]): GroupFinding => {
    const onsets = found.map(({ finding }) => finding.from).sort((a, b) => a - b);
    const from: readonly [number, number] = [onsets[0]!, onsets[onsets.length - 1]!];
    const range = from[0] === from[1] ? `from ${from[0]}` : `from ${from[0]}–${from[1]}`;
    return {
      rule,
      severity: worst(found.map(({ finding }) => finding.severity)),
      runs: found.map(({ run }) => run),
      from,
      message: `${rule} in ${found.length} of ${group.length} runs, ${range}.`,
    };
  });
  return shared.sort((a, b) => b.runs.length - a.runs.length || a.from[0] - b.from[0] || (a.rule < b.rule ? -1 : 1));
}

function worst(severities: readonly Finding['severity'][]): Finding['severity'] {
  if (severities.includes('error')) return 'error';
  return severities.includes('warning') ? 'warning' : 'notice';
}
