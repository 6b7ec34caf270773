import type { Finding } from '../model/finding.js';
import { rankOf } from '../text/severity.js';
import type { Rule } from './rule.js';

/** The story of the stretches comes first, then what holds for the whole run, then the log. */
const ORDER = { stretch: 1, drop: 1, run: 2, log: 3 } as const;
/** A subtype replaces its parent where it covers this share of the parent's window. */
const COVERED = 0.5;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Findings of one run as one story: subtypes instead of their parents, no cause told twice, in order of time, lettered. */
export function tellStory<F extends Finding>(findings: readonly F[], rules: readonly Rule[]): readonly F[] {
  if (findings.length === 0) return [];
  const byId = idsOf(rules);
  const isTold = (finding: F): boolean => {
    const subtypes = findings.filter((other) => byId.get(other.rule)?.refines === finding.rule);
    const isMute = byId.get(finding.rule)?.qualifies === true && findings.every(({ severity }) => severity === 'notice');
    return (
      !isMute && overlapShare(finding, subtypes) < COVERED && !isOverruled(finding) && !isSaidBetter(finding, findings, byId)
    );
  };
  const isOverruled = ({ rule, severity }: Finding) =>
    findings.some(
      (other) => byId.get(other.rule)?.overrules?.(other.measured).includes(rule) && rankOf(other.severity) >= rankOf(severity),
    );
  const order = ({ rule }: Finding) => (byId.get(rule)?.opensStory ? 0 : ORDER[byId.get(rule)?.about ?? 'stretch']);
  const isAttached = ({ rule }: Finding) => byId.get(rule)?.attachesTo !== undefined;
  const sorted = findings
    .filter(isTold)
    .sort((a, b) => order(a) - order(b) || a.from - b.from || a.to - b.to || Number(isAttached(a)) - Number(isAttached(b)));
  return letter(clip(sorted, byId), byId);
}

/** Rules by their ids: the same for every run of a sweep. */
const known = new WeakMap<readonly Rule[], ReadonlyMap<string, Rule>>();

function idsOf(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  const found = known.get(rules) ?? new Map(rules.map((rule) => [rule.id, rule]));
  known.set(rules, found);
  return found;
}

/**
 * Does a rule that this finding's rule yields to say more about the same window? About the whole run, any of its findings does.
 * Never one of less severity: what a user has made an error must not be hidden by a notice.
 */
function isSaidBetter(finding: Finding, findings: readonly Finding[], byId: ReadonlyMap<string, Rule>): boolean {
  const rule = byId.get(finding.rule);
  const better = findings.filter(
    (other) => rule?.yieldsTo?.includes(other.rule) && rankOf(other.severity) >= rankOf(finding.severity),
  );
  if (!isStretch(rule)) return better.length > 0;
  return better.some((other) => other.from <= finding.to && other.to >= finding.from);
}

/** Share of a finding's window that others cover together. */
function overlapShare(finding: Finding, others: readonly Finding[]): number {
  const length = finding.to - finding.from;
  let covered = 0;
  for (const other of others) {
    const from = Math.max(finding.from, other.from);
    const to = Math.min(finding.to, other.to);
    if (to >= from) covered += length > 0 ? to - from : 1;
  }
  return length > 0 ? covered / length : covered;
}

/** Is a rule about a stretch of the curves, not about the whole run or the log? */
function isStretch(rule: Rule | undefined): boolean {
  return ORDER[rule?.about ?? 'stretch'] === ORDER.stretch;
}

/** What a drop did ends where the next story begins. */
function clip<F extends Finding>(findings: readonly F[], byId: ReadonlyMap<string, Rule>): readonly F[] {
  const stretches = findings.filter(({ rule }) => isStretch(byId.get(rule)));
  const hosts = new Set([...byId.values()].map(({ attachesTo }) => attachesTo));
  return findings.map((finding) => {
    if (byId.get(finding.rule)?.attachesTo === undefined && !hosts.has(finding.rule)) return finding;
    const next = stretches.find(
      (other) => other.from > finding.from && other.from <= finding.to && byId.get(other.rule)?.about !== 'drop',
    );
    return next ? { ...finding, to: Math.max(finding.from, next.from - 1) } : finding;
  });
}

function letter<F extends Finding>(findings: readonly F[], byId: ReadonlyMap<string, Rule>): readonly F[] {
  let used = 0;
  const given: F[] = [];
  for (const finding of findings) {
    if (!isStretch(byId.get(finding.rule))) {
      given.push(finding);
      continue;
    }
    // The same on several series is one event.
    const isSame = (other: Finding) => other.rule === finding.rule && other.from === finding.from && other.to === finding.to;
    const isHost = (other: Finding) => other.rule === byId.get(finding.rule)?.attachesTo && other.from === finding.from;
    const host = given.find((other) => isSame(other) || isHost(other));
    const own = host ? host.letter : (ALPHABET[used] ?? '');
    if (!host) used += 1;
    given.push({ ...finding, letter: own });
  }
  return given;
}
