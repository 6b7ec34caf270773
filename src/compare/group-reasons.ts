import type { GroupReason, NameDifference } from '../model/group-reason.js';
import type { NamedRun } from './named-run.js';

/** Maximum number of differing settings that are named. */
const MAX_NAMED = 3;

type Group = readonly NamedRun[];

/** Why each of the groups of one report is one. */
export function reasonOf(groups: readonly Group[]): (group: Group) => GroupReason {
  const byConfiguration = new Map<string, Group[]>();
  const byResidue = new Map<string, Group[]>();
  for (const group of groups) {
    add(byConfiguration, group[0]!.configuration, group);
    add(byResidue, group[0]!.residue.text, group);
  }
  return (group) => {
    const [{ configuration, residue }] = group as readonly [NamedRun];
    if (group.length > 1) return together(group);
    const sameSettings = other(byConfiguration.get(configuration), group);
    if (sameSettings) return apartByName(group[0]!, sameSettings[0]!);
    const near = other(byResidue.get(residue.text), group) ?? other(groups, group);
    return near ? apartBySettings(group[0]!, near[0]!) : { id: 'only-run', values: {} };
  };
}

function add(map: Map<string, Group[]>, key: string, group: Group): void {
  const known = map.get(key);
  if (known) known.push(group);
  else map.set(key, [group]);
}

/** The first of them that is not the group itself. */
function other(groups: readonly Group[] | undefined, group: Group): Group | undefined {
  return groups?.[0] === group ? groups[1] : groups?.[0];
}

function together(group: Group): GroupReason {
  const kinds: readonly NameDifference[] = ['seed', 'date', 'counter', 'id', 'generated'];
  const differ = kinds.filter((kind) => new Set(group.map(({ residue }) => residue.kinds.get(kind))).size > 1);
  const settings = Object.keys(group[0]!.settings).length;
  return settings > 0 ? { id: 'same-settings', values: { settings, differ } } : { id: 'same-names', values: { differ } };
}

function apartByName({ settings, residue }: NamedRun, near: NamedRun): GroupReason {
  const values = { run: near.run.id, own: residue.text, other: near.residue.text, settings: Object.keys(settings).length };
  return { id: 'other-name', values };
}

function apartBySettings({ settings }: NamedRun, near: NamedRun): GroupReason {
  const names = [...new Set([...Object.keys(settings), ...Object.keys(near.settings)])].sort();
  const differ = names.filter(
    (name) => !(Object.hasOwn(settings, name) && Object.hasOwn(near.settings, name)) || settings[name] !== near.settings[name],
  );
  const more = Math.max(0, differ.length - MAX_NAMED);
  return { id: 'other-settings', values: { run: near.run.id, names: differ.slice(0, MAX_NAMED), more } };
}
