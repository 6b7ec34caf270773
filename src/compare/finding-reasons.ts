import type { FailOn } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { Reason } from '../model/reason.js';
import type { ReportGroup, ReportRun } from '../model/report.js';
import { matterOf } from '../text/standing.js';
import { hasEnded, type Mutes } from './findings/mute.js';
import { reach, type WeighedReason } from './reason.js';

/** What the settings mute, and the day on which that is asked: `YYYY-MM-DD`, null where none is known. */
export interface Muting {
  readonly mute: Mutes;
  readonly today: string | null;
  /** Are the runs the baseline's own in every digit? Then its errors are no fault of the change. */
  readonly unchanged: boolean;
}

interface Told extends Pick<Finding, 'rule' | 'standing' | 'muted'> {
  readonly severity: 'error' | 'warning';
  /** Ids of the rules that found it: one rise is told by one rule here and by its subtype in another repeat. */
  readonly rules: Set<string>;
  readonly runs: Set<string>;
}

/** The runs that count, and the configurations that they belong to. */
interface Judged {
  readonly runs: readonly ReportRun[];
  readonly groups: readonly ReportGroup[];
}

/**
 * One reason a matter, however many runs it was found in; the numbers of its sentence are those of the first of them, and the runs that
 * are counted are those of its configuration. What the baseline has as well only notes it, unless it is an error of runs that changed;
 * what is muted only notes it in any case.
 */
export function findingReasons(judged: Judged, failOn: FailOn, muting: Muting): readonly WeighedReason[] {
  const told = toldIn(judged.runs);
  const sorted = [...told].sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
  const membersOf = membersIn(judged);
  const reasons = sorted.map((one) => reasonOf(one, judged.runs.length, membersOf, failOn, muting));
  return [...reasons, ...unmuted(told, muting).map((reason): WeighedReason => ({ level: 'note', reason }))];
}

/** A configuration with the ids of those of its runs that count. */
type Members = Pick<ReportGroup, 'id' | 'runs'>;

function membersIn({ runs, groups }: Judged): (run: string) => Members | undefined {
  const counted = new Set(runs.map(({ id }) => id));
  const members = groups.map(({ id, runs: own }): Members => ({ id, runs: own.filter((run) => counted.has(run)) }));
  const byRun = new Map(members.flatMap((one) => one.runs.map((run) => [run, one] as const)));
  return (run) => byRun.get(run);
}

/** How many matters are nothing but what the baseline has as well, and how many are muted; null where neither is. */
export function nothingNew(reasons: readonly Reason[]): Reason | null {
  const same = reasons.filter(({ id, values }) => id === 'finding' && 'standing' in values && values.standing === 'same').length;
  const muted = reasons.filter(({ id }) => id === 'muted').length;
  return same + muted === 0 ? null : { id: 'nothing-new', values: { same, muted } };
}

function toldIn(runs: readonly ReportRun[]): readonly Told[] {
  const found = new Map<string, Told>();
  for (const run of runs) {
    for (const finding of run.findings) {
      const { rule, severity, standing, muted } = finding;
      if (severity === 'notice') continue;
      const key = muted ? `${severity} ${rule} muted` : `${severity} ${matterOf(finding)} ${standing}`;
      const known = found.get(key);
      known?.runs.add(run.id);
      known?.rules.add(rule);
      if (known) continue;
      const seen = { rules: new Set([rule]), runs: new Set([run.id]) };
      found.set(key, { rule, severity, ...seen, ...(standing && { standing }), ...(muted && { muted }) });
    }
  }
  return [...found.values()];
}

function reasonOf(
  { rule, severity, standing, muted, runs }: Told,
  of: number,
  membersOf: (run: string) => Members | undefined,
  failOn: FailOn,
  { mute, unchanged }: Muting,
): WeighedReason {
  const mine = mute.get(rule);
  if (muted && mine) {
    const { because, until } = mine;
    return { level: 'note', reason: { id: 'muted', values: { rule, severity, runs: runs.size, of, because, until } } };
  }
  const run = [...runs][0]!;
  const own = membersOf(run)?.runs ?? [run];
  const others = new Set([...runs].map((id) => membersOf(id)?.id));
  const counts = { runs: own.filter((id) => runs.has(id)).length, of: own.length, elsewhere: others.size - 1 };
  const values = { rule, severity, run, ...counts, ...(standing && { standing }) };
  const reason: Reason = { id: 'finding', values };
  return standing === 'same' && (unchanged || severity === 'warning')
    ? { level: 'note', reason }
    : reach(severity, failOn, reason);
}

/** Why rules that the settings mute are told all the same. */
function unmuted(told: readonly Told[], { mute, today }: Muting): readonly Reason[] {
  const open = told.filter(({ muted }) => !muted);
  return [...mute].flatMap(([rule, one]): readonly Reason[] => {
    const own = open.filter(({ rules }) => rules.has(rule));
    if (own.length === 0) return [];
    const { because, until } = one;
    return [{ id: 'unmuted', values: { rule, because, until, why: hasEnded(one, today) ? 'ended' : 'worse' } }];
  });
}
