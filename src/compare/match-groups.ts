import type { Hyperparameter } from '../model/log.js';
import type { ReportGroup, ReportRun } from '../model/report.js';
import { isNamed } from './groups.js';
import { commonOf, configurationOf } from './hyperparameters.js';
import { namerOf } from './named-run.js';
import { residueOf } from './residue.js';

export interface Party {
  readonly runs: readonly ReportRun[];
  readonly groups: readonly ReportGroup[];
}

/** A configuration on both sides; `before` is empty for an added one, `now` for a removed one. */
export interface Pair {
  readonly id: string;
  readonly now: readonly ReportRun[];
  readonly before: readonly ReportRun[];
  /** Where there are several: what it is called in the baseline if its name says otherwise, but both sides have no other left; else null. */
  readonly onlyLeft: string | null;
}

interface Member {
  readonly id: string;
  readonly runs: readonly ReportRun[];
  /** What the name of its first run says; '' where that is nothing. */
  readonly residue: string;
}

type Key = (member: Member) => string | null;

interface Matches {
  readonly now: readonly Member[];
  readonly before: readonly Member[];
  readonly partner: Map<Member, Member>;
  readonly taken: Set<Member>;
}

/**
 * Pairs the configurations of both sides: by equal settings; by settings without those that have no value in common (the
 * ones that the change is about); by name without what tells repeats apart; and what is then the only one left on both sides is
 * a pair whatever it is called.
 */
export function matchGroups(candidate: Party, baseline: Party, groupBy: readonly string[]): readonly Pair[] {
  const ignored = new Set(groupBy);
  const [now, before] = [membersOf(candidate, ignored), membersOf(baseline, ignored)];
  const matches: Matches = { now, before, partner: new Map(), taken: new Set() };
  for (const key of keysOf(now, before, ignored)) pairBy(matches, key);
  const { partner, taken } = matches;
  const onlyLeft = pairLeft(matches);
  const names = new Set(now.map(({ id }) => id));
  return [
    ...now.map((member) => ({
      id: member.id,
      now: member.runs,
      before: partner.get(member)?.runs ?? [],
      onlyLeft: member === onlyLeft ? partner.get(member)!.id : null,
    })),
    ...before
      .filter((member) => !taken.has(member))
      .map(({ id, runs }) => ({ id: names.has(id) ? `${id} (baseline)` : id, now: [], before: runs, onlyLeft: null })),
  ];
}

function membersOf({ runs, groups }: Party, ignored: ReadonlySet<string>): readonly Member[] {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const nameOf = namerOf(runs, ignored);
  return groups.map(({ id, runs: own }) => {
    const members = own.flatMap((name) => byId.get(name) ?? []);
    return { id, runs: members, residue: members[0] ? nameOf(members[0]).residue.text : '' };
  });
}

/** What makes two configurations the same one, the surest first. */
function keysOf(now: readonly Member[], before: readonly Member[], ignored: ReadonlySet<string>): readonly Key[] {
  const changed = new Set([...ignored, ...withoutCommonValue(now, before, ignored)]);
  const withName =
    (key: Key): Key =>
    (member) => {
      const settings = key(member);
      return settings === null ? null : `${settings}\n${member.residue}`;
    };
  const bySettings: Key = (member) => settingsKey(member, ignored);
  const byOtherSettings: Key = (member) => settingsKey(member, changed);
  return [
    withName(bySettings),
    bySettings,
    withName(byOtherSettings),
    byOtherSettings,
    ({ id }) => (isNamed(id) ? id : null),
    ({ residue }) => residue || null,
    ({ runs }) => residueOf(runs[0]?.path ?? '').text || null,
  ];
}

/** Pairs those of which each side has one with the same key. */
function pairBy(matches: Matches, key: Key): void {
  const [left, right] = openOf(matches);
  const [byKey, others] = [uniqueBy(left, key), uniqueBy(right, key)];
  for (const [value, member] of byKey) {
    const other = others.get(value);
    if (!other) continue;
    matches.partner.set(member, other);
    matches.taken.add(other);
  }
}

/** Pairs what is the only one left on both sides; returns it where there are others and its names differ: that has to be said. */
function pairLeft(matches: Matches): Member | null {
  const [left, right] = openOf(matches);
  if (left.length !== 1 || right.length !== 1) return null;
  const [one, other] = [left[0]!, right[0]!];
  matches.partner.set(one, other);
  matches.taken.add(other);
  const areSeveral = matches.now.length > 1 || matches.before.length > 1;
  return areSeveral && one.residue !== other.residue ? one : null;
}

function openOf({ now, before, partner, taken }: Matches): readonly [readonly Member[], readonly Member[]] {
  return [now.filter((one) => !partner.has(one)), before.filter((one) => !taken.has(one))];
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
