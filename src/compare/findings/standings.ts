import { median } from '../../math/stats/median.js';
import type { Finding, GoneFinding, Severity, Standing } from '../../model/finding.js';
import type { GroupFinding, ReportRun } from '../../model/report.js';
import type { Pair } from '../match-groups.js';
import { isWorse } from './is-worse.js';
import { isSameMatter, type Kinship, type Seen, seenIn } from './seen.js';

/** Repeats in the baseline that each finding is held against, and findings of one family in them: those of many are much alike. */
const MAX_REPEATS = 200;
const MAX_HELD = 2_000;
/** Findings that are listed as gone. */
const MAX_GONE = 1_000;

/** How the findings of this change stand against the baseline, and what is no longer seen. */
export interface Standings {
  readonly of: ReadonlyMap<Finding, Standing>;
  readonly gone: readonly GoneFinding[];
}

/** Configuration by configuration; what has no counterpart in the baseline is new. */
export function standingsOf(pairs: readonly Pair[], kinship: Kinship): Standings {
  const of = new Map<Finding, Standing>();
  const gone: GoneFinding[] = [];
  for (const pair of pairs) {
    const [now, before] = [seenIn(pair.now, kinship), seenIn(pair.before, kinship)];
    // Counted are these runs alone: to hold all findings against a part of them would make each look more frequent.
    const some = evenly(pair.before, MAX_REPEATS);
    const held = some === pair.before ? before : seenIn(some, kinship);
    for (const one of standingsIn(now, held, { ...pair, before: some }, kinship)) of.set(...one);
    if (pair.now.length > 0) gone.push(...goneOf(now, before, pair));
  }
  return { of, gone: gone.slice(0, MAX_GONE) };
}

/** The worst that the runs of a group say of a rule; undefined where they say nothing. */
export function groupStanding({ rule, runs: ids }: GroupFinding, runs: readonly ReportRun[]): Standing | undefined {
  const own = new Set(ids);
  const found = runs.filter(({ id }) => own.has(id)).flatMap(({ findings }) => findings.filter((one) => one.rule === rule));
  return (['worse', 'new', 'same'] as const).find((standing) => found.some((one) => one.standing === standing));
}

function standingsIn(
  now: readonly Seen[],
  before: readonly Seen[],
  pair: Pair,
  kinship: Kinship,
): readonly (readonly [Finding, Standing])[] {
  const held = heldBy(before);
  // One rule in one phase is one matter, in however many repeats it was seen.
  const matters = new Map<string, { now: Seen[]; before: Set<Seen> }>();
  const found: (readonly [Finding, Standing])[] = [];
  for (const one of now) {
    const { finding, family, phase } = one;
    const families = [family, ...(kinship.get(finding.rule)?.yieldsTo ?? []).map((id) => kinship.get(id)?.family ?? id)];
    const same = [...new Set(families)].flatMap((id) => held.get(id) ?? []).filter((other) => isSameMatter(one, other, kinship));
    const own = same.filter((other) => other.family === family);
    if (own.length === 0) {
      // What a graver rule said of it in the baseline has other sizes and onsets: it is no worse for being told by a lesser one.
      if (same.length > 0 || finding.severity !== 'notice') found.push([finding, same.length > 0 ? 'same' : 'new']);
      continue;
    }
    const key = `${family} ${phase}`;
    const matter = matters.get(key) ?? { now: [], before: new Set() };
    matters.set(key, matter);
    matter.now.push(one);
    for (const other of own) matter.before.add(other);
  }
  for (const matter of matters.values()) {
    const of = [pair.now.length, pair.before.length] as const;
    const worse = isWorse({ now: matter.now, before: [...matter.before], of });
    for (const { finding } of matter.now) found.push([finding, worse && finding.severity !== 'notice' ? 'worse' : 'same']);
  }
  return found;
}

/** By family; of many those that lie evenly among them. */
function heldBy(before: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> {
  const all = new Map<string, Seen[]>();
  for (const one of before) {
    const known = all.get(one.family);
    if (known) known.push(one);
    else all.set(one.family, [one]);
  }
  return new Map([...all].map(([family, list]) => [family, evenly(list, MAX_HELD)]));
}

function evenly<T>(list: readonly T[], most: number): readonly T[] {
  const step = list.length / most;
  return step <= 1 ? list : Array.from({ length: most }, (_, i) => list[Math.floor(i * step)]!);
}

/** Warnings and errors of which nothing is left, by rules that looked at every run of the configuration here, and found nothing. */
function goneOf(now: readonly Seen[], before: readonly Seen[], pair: Pair): readonly GoneFinding[] {
  const here = new Set(now.map(({ family }) => family));
  const runs = new Map<string, { severity: Severity; readonly runs: Map<ReportRun, number> }>();
  for (const { finding, family, run } of before) {
    const { rule, severity, letter, from } = finding;
    if (severity === 'notice' || here.has(family) || !hasPassed(pair.now, rule)) continue;
    const known = runs.get(rule) ?? { severity, runs: new Map() };
    runs.set(rule, { ...known, severity: severity === 'error' ? severity : known.severity });
    // What has a letter has a place; the first of a run's is where it began.
    if (!known.runs.has(run)) known.runs.set(run, letter === '' ? Number.NaN : from);
  }
  return [...runs].map(([rule, { severity, runs: own }]) => {
    const places = [...own.values()].filter(Number.isFinite);
    return {
      ...{ rule, severity: severity === 'error' ? 'error' : 'warning', group: pair.id },
      ...{ runs: own.size, of: pair.before.length },
      ...(places.length > 0 && { from: median(places) }),
    };
  });
}

/** A rule that was skipped says nothing of what is gone, and neither does one that gave way to a graver one. */
function hasPassed(runs: readonly ReportRun[], rule: string): boolean {
  return runs.every(({ checks }) => checks.some((check) => check.rule === rule && check.status === 'passed'));
}
