import type { Hyperparameters } from '../model/log.js';
import type { ReportGroup, ReportRun } from '../model/report.js';
import { reasonOf } from './group-reasons.js';
import { type NamedRun, namedRuns } from './named-run.js';

/** How many settings name a configuration whose runs' names say nothing. */
const MAX_NAMING_SETTINGS = 2;
/** Characters of a name that is made of settings. */
const MAX_SETTINGS_NAME = 60;

/**
 * Which runs are repeats of one configuration: the same settings but the seed and what changes nothing, and names that say the same
 * once dates, seeds, counters and ids are left out. What may be either, `exp3`, is a counter only where settings are logged.
 */
export function groupRuns(runs: readonly ReportRun[], groupBy: readonly string[]): readonly ReportGroup[] {
  const ignored = new Set(groupBy);
  const members = new Map<string, NamedRun[]>();
  const named = namedRuns(runs, ignored);
  for (const one of named) {
    const key = `${one.configuration}\n${one.residue.text}`;
    const group = members.get(key);
    if (group) group.push(one);
    else members.set(key, [one]);
  }
  const groups = [...members.values()];
  const settings = differing(groups.map((group) => group[0]!.settings));
  const ids = uniqueIds(groups, settings);
  const because = reasonOf(groups);
  return groups.map((group, i) => ({
    id: ids[i]!,
    runs: group.map(({ run }) => run.id),
    seeds: group.length,
    because: because(group),
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

/** The name of a configuration whose runs' names say nothing, and that has no settings of its own. */
const NAMELESS = 'runs';

/** Does the name of a configuration come from its runs? */
export function isNamed(id: string): boolean {
  return !/^(?:runs|.* \(\d+\))$/s.test(id);
}

/** Names of configurations: what their runs' names have in common; else their settings, the folder of the repeats, a number. */
function uniqueIds(groups: readonly (readonly NamedRun[])[], settings: readonly Hyperparameters[]): readonly string[] {
  const plain = groups.map((group, i) =>
    group.length === 1 ? group[0]!.run.id : group[0]!.residue.text || settingsName(settings[i]!) || NAMELESS,
  );
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

/** `lr=0.1, depth=18`: the first settings in which a configuration differs from others. */
function settingsName(settings: Hyperparameters): string {
  const pairs = Object.entries(settings).slice(0, MAX_NAMING_SETTINGS);
  const text = pairs.map(([name, value]) => `${name}=${String(value)}`).join(', ');
  return text.length <= MAX_SETTINGS_NAME ? text : '';
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The folders that all runs of a group lie in; '' where they share none. */
function folderOf(group: readonly NamedRun[]): string {
  const [first = [], ...others] = group.map(({ run }) => run.id.split('/'));
  const differs = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return first.slice(0, differs < 0 ? -1 : differs).join('/');
}
