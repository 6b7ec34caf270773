import type { Hyperparameters } from '../model/log.js';
import type { ReportGroup, ReportRun } from '../model/report.js';
import { configurationOf, settingsOf } from './hyperparameters.js';

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
  const ids = uniqueIds(groups);
  const settings = differing(groups.map((group) => settingsOf(group[0]!, ignored)));
  return groups.map((group, i) => ({
    id: ids[i]!,
    runs: group.map((run) => run.id),
    seeds: group.length,
    settings: settings[i]!,
    findings: [],
  }));
}

/** Of the settings of each configuration those that are not the same in all of them; one that is not logged differs. */
function differing(all: readonly Hyperparameters[]): readonly Hyperparameters[] {
  const names = [...new Set(all.flatMap((one) => Object.keys(one)))].sort();
  const first = new Map(Object.entries(all[0] ?? {}));
  const differ = names.filter((name) => all.some((one) => !Object.hasOwn(one, name) || one[name] !== first.get(name)));
  return all.map((one) =>
    Object.fromEntries(differ.filter((name) => Object.hasOwn(one, name)).map((name) => [name, one[name] ?? null])),
  );
}

/** A run's path without what only numbers repeats. */
export function pathOf(id: string): string {
  const parts = id.split('/').map((part) => (REPEAT_FOLDER.test(part) ? '' : part.replace(SEED_SUFFIX, '')));
  return parts.filter((part) => part !== '').join('/');
}

/** Names of configurations: what their runs' paths have in common but the repeat; where that is not enough, the folder of the repeats, else a number. */
function uniqueIds(groups: readonly (readonly ReportRun[])[]): readonly string[] {
  const plain = groups.map((group) => (group.length === 1 ? group[0]!.id : pathOf(group[0]!.id) || 'runs'));
  const folders = groups.map(folderOf);
  const [often, oftenFolder] = [countsOf(plain), countsOf(folders)];
  const ids = plain.map((id, i) =>
    often.get(id)! > 1 && folders[i] !== '' && oftenFolder.get(folders[i]!) === 1 ? folders[i]! : id,
  );
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id} (${count})`;
  });
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The folders that all runs of a group lie in; '' where they share none. */
function folderOf(group: readonly ReportRun[]): string {
  const [first = [], ...others] = group.map(({ id }) => id.split('/'));
  const differs = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return first.slice(0, differs < 0 ? -1 : differs).join('/');
}
