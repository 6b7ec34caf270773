import type { ReportGroup, ReportRun } from '../model/report.js';
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
    findings: [],
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
