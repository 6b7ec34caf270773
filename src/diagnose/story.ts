import type { Finding } from '../model/finding.js';
import type { Rule } from './rule.js';

/** Findings about the whole run have no place on the chart, so no letter. */
const WHOLE_RUN = new Set(['train-above-validation', 'last-is-not-best', 'best-checkpoints-disagree', 'not-learning']);
/** A finding that says more about the same stretch shares its letter. */
const ATTACHED = new Map([['lr-drop-no-net-gain', 'lr-drop-recovery']]);
/** A subtype replaces its parent where it covers this share of the parent's window. */
const COVERED = 0.5;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Findings of one run as one story: subtypes instead of their parents, in order of time, lettered. */
export function tellStory(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const parentOf = new Map(rules.filter((rule) => rule.refines !== undefined).map((rule) => [rule.id, rule.refines]));
  const kept = findings.filter((finding) => {
    const subtypes = findings.filter((other) => parentOf.get(other.rule) === finding.rule);
    return overlapShare(finding, subtypes) < COVERED;
  });
  const order = (finding: Finding) => (WHOLE_RUN.has(finding.rule) ? (finding.rule === 'train-above-validation' ? 0 : 2) : 1);
  const sorted = [...kept].sort(
    (a, b) =>
      order(a) - order(b) || a.from - b.from || a.to - b.to || Number(ATTACHED.has(a.rule)) - Number(ATTACHED.has(b.rule)),
  );
  return letter(clip(sorted));
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

/** A drop's recovery ends where the next story begins. */
function clip(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    if (!finding.rule.startsWith('lr-drop-')) return finding;
    const next = findings.find(
      (other) => other.from > finding.from && other.from <= finding.to && !other.rule.startsWith('lr-drop-'),
    );
    return next ? { ...finding, to: Math.max(finding.from, next.from - 1) } : finding;
  });
}

function letter(findings: readonly Finding[]): readonly Finding[] {
  let used = 0;
  const given: Finding[] = [];
  for (const finding of findings) {
    if (WHOLE_RUN.has(finding.rule)) {
      given.push(finding);
      continue;
    }
    const host = given.find((other) => other.rule === ATTACHED.get(finding.rule) && other.from === finding.from);
    const own = host ? host.letter : (ALPHABET[used] ?? '');
    if (!host) used += 1;
    given.push({ ...finding, letter: own });
  }
  return given;
}
