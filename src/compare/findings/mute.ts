import type { Finding } from '../../model/finding.js';

/** Why findings of a rule are let be, and the last day of it, `YYYY-MM-DD`; null: for good. */
export interface Mute {
  readonly because: string;
  readonly until: string | null;
}

/** Rule id → its mute. */
export type Mutes = ReadonlyMap<string, Mute>;

/** What marks the findings that are muted. `today`: `YYYY-MM-DD`; null: no day is known, and no mute ends. */
export function muter(mutes: Mutes, today: string | null): (finding: Finding) => Finding {
  return (finding) => muted(finding, mutes, today);
}

/** A notice has nothing to mute, and what got worse is no longer what was accepted. */
function muted(finding: Finding, mutes: Mutes, today: string | null): Finding {
  const mute = mutes.get(finding.rule);
  const isMuted = mute && finding.severity !== 'notice' && finding.standing !== 'worse' && !hasEnded(mute, today);
  return isMuted ? { ...finding, muted: true } : finding;
}

/** Is the last day of it over? */
export function hasEnded({ until }: Mute, today: string | null): boolean {
  return until !== null && today !== null && today > until;
}
