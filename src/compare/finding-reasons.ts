import type { FailOn } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { Reason } from '../model/reason.js';
import type { ReportRun } from '../model/report.js';
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
  readonly runs: Set<string>;
}

/**
 * One reason a rule, however many runs it was found in; the numbers of its sentence are those of the first of them. What the baseline
 * has as well only notes it, unless it is an error of runs that changed; what is muted only notes it in any case.
 */
export function findingReasons(runs: readonly ReportRun[], failOn: FailOn, muting: Muting): readonly WeighedReason[] {
  const told = toldIn(runs);
  const sorted = [...told].sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
  const reasons = sorted.map((one) => reasonOf(one, runs.length, failOn, muting));
  return [...reasons, ...unmuted(told, muting).map((reason): WeighedReason => ({ level: 'note', reason }))];
}

/** How many rules found nothing but what the baseline has as well, and how many are muted; null where neither is. */
export function nothingNew(reasons: readonly Reason[]): Reason | null {
  const same = reasons.filter(({ id, values }) => id === 'finding' && 'standing' in values && values.standing === 'same').length;
  const muted = reasons.filter(({ id }) => id === 'muted').length;
  return same + muted === 0 ? null : { id: 'nothing-new', values: { same, muted } };
}

function toldIn(runs: readonly ReportRun[]): readonly Told[] {
  const found = new Map<string, Told>();
  for (const run of runs) {
    for (const { rule, severity, standing, muted } of run.findings) {
      if (severity === 'notice') continue;
      const key = muted ? `${severity} ${rule} muted` : `${severity} ${rule} ${standing}`;
      const known = found.get(key);
      if (known) known.runs.add(run.id);
      else found.set(key, { rule, severity, runs: new Set([run.id]), ...(standing && { standing }), ...(muted && { muted }) });
    }
  }
  return [...found.values()];
}

function reasonOf(
  { rule, severity, standing, muted, runs }: Told,
  of: number,
  failOn: FailOn,
  { mute, unchanged }: Muting,
): WeighedReason {
  const mine = mute.get(rule);
  if (muted && mine) {
    const { because, until } = mine;
    return { level: 'note', reason: { id: 'muted', values: { rule, severity, runs: runs.size, of, because, until } } };
  }
  const values = { rule, severity, run: [...runs][0]!, runs: runs.size, of, ...(standing && { standing }) };
  const reason: Reason = { id: 'finding', values };
  return standing === 'same' && (unchanged || severity === 'warning')
    ? { level: 'note', reason }
    : reach(severity, failOn, reason);
}

/** Why rules that the settings mute are told all the same. */
function unmuted(told: readonly Told[], { mute, today }: Muting): readonly Reason[] {
  const open = told.filter(({ muted }) => !muted);
  return [...mute].flatMap(([rule, one]): readonly Reason[] => {
    const own = open.filter((finding) => finding.rule === rule);
    if (own.length === 0) return [];
    const { because, until } = one;
    return [{ id: 'unmuted', values: { rule, because, until, why: hasEnded(one, today) ? 'ended' : 'worse' } }];
  });
}
