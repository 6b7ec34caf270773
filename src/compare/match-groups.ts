import type { Hyperparameter } from '../model/log.js';
import type { ReportGroup, ReportRun } from '../model/report.js';
import { pathOf } from './groups.js';
import { commonOf, configurationOf } from './hyperparameters.js';

export interface Party {
  readonly runs: readonly ReportRun[];
  readonly groups: readonly ReportGroup[];
}

/** A configuration on both sides; `before` is empty for an added one, `now` for a removed one. */
export interface Pair {
  readonly id: string;
  readonly now: readonly ReportRun[];
  readonly before: readonly ReportRun[];
}

interface Member {
  readonly id: string;
  readonly runs: readonly ReportRun[];
}

type Key = (member: Member) => string | null;

/**
 * Pairs the configurations of both sides: by equal settings; by settings without those that have no value in common (the
 * ones that the change is about); by path; and what is left of one configuration a side is a pair whatever it is called.
 */
export function matchGroups(candidate: Party, baseline: Party, groupBy: readonly string[]): readonly Pair[] {
  const members = (side: Party): readonly Member[] => {
    const byId = new Map(side.runs.map((run) => [run.id, run]));
    return side.groups.map(({ id, runs }) => ({ id, runs: runs.flatMap((name) => byId.get(name) ?? []) }));
  };
  const [now, before] = [members(candidate), members(baseline)];
  const ignored = new Set(groupBy);
  const changed = new Set([...ignored, ...withoutCommonValue(now, before, ignored)]);
  const keys: readonly Key[] = [
    (member) => settingsKey(member, ignored),
    (member) => settingsKey(member, changed),
    ({ id }) => id,
    ({ runs }) => pathOf(runs[0]?.path ?? '') || null,
  ];
  const partner = new Map<Member, Member>();
  const taken = new Set<Member>();
  const open = () => [now.filter((one) => !partner.has(one)), before.filter((one) => !taken.has(one))] as const;
  for (const key of keys) {
    const [left, right] = open();
    const [byKey, others] = [uniqueBy(left, key), uniqueBy(right, key)];
    for (const [value, member] of byKey) {
      const other = others.get(value);
      if (!other) continue;
      partner.set(member, other);
      taken.add(other);
    }
  }
  const [left, right] = open();
  if (left.length === 1 && right.length === 1 && now.length === 1 && before.length === 1) {
    partner.set(left[0]!, right[0]!);
    taken.add(right[0]!);
  }
  return [
    ...now.map((member) => ({ id: member.id, now: member.runs, before: partner.get(member)?.runs ?? [] })),
    ...before.filter((member) => !taken.has(member)).map(({ id, runs }) => ({ id, now: [], before: runs })),
  ];
}

/** Null where nothing is logged: that all log nothing makes no pair. */
function settingsKey({ runs }: Member, ignored: ReadonlySet<string>): string | null {
  const key = runs[0] ? configurationOf(runs[0], ignored) : '[]';
  return key === '[]' ? null : key;
}

/** Members by a key that only one of them has. */
function uniqueBy(members: readonly Member[], key: Key): ReadonlyMap<string, Member> {
  const found = new Map<string, Member | null>();
  for (const member of members) {
    const value = key(member);
    if (value !== null) found.set(value, found.has(value) ? null : member);
  }
  return new Map([...found].flatMap(([value, member]) => (member ? [[value, member] as const] : [])));
}

function withoutCommonValue(now: readonly Member[], before: readonly Member[], ignored: ReadonlySet<string>): readonly string[] {
  const [a, b] = [valuesByName(now, ignored), valuesByName(before, ignored)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => {
    const others = b.get(name);
    return ![...(a.get(name) ?? [])].some((value) => others?.has(value));
  });
}

function valuesByName(
  members: readonly Member[],
  ignored: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<Hyperparameter>> {
  const values = new Map<string, Set<Hyperparameter>>();
  for (const { runs } of members) {
    for (const [name, value] of commonOf(runs, ['training', 'data'], ignored)) {
      const known = values.get(name);
      if (known) known.add(value);
      else values.set(name, new Set([value]));
    }
  }
  return values;
}
