import type { Octokit } from '@octokit/rest';
import type { Promoted } from '../model/promotion.js';
import type { Repository } from './artifacts.js';
import { type CheckKey, listOwn, type Registered } from './listed-checks.js';
import { TRUSTED_EVENTS } from './trusted-runs.js';

/** GitHub's limit of a check's summary and of its text. */
export const MAX_CHECK_TEXT = 65_535;
const START = '<!-- curvelint-report:v1 gzip+base64\n';
const END = '\n-->';
/** First line of the text of a check that took a report over. */
const PROMOTED = /^Promoted from pull request #([1-9]\d{0,14}), head ([0-9a-f]{40})\.\n\n/;
const MAX_PROMOTED = 120;
/** Base64 that fits into the text beside its frame. */
export const MAX_CHECK_DATA = MAX_CHECK_TEXT - START.length - END.length - MAX_PROMOTED;

/** The text of a check that keeps a compact report (base64); `promoted`: of another commit, from which it was taken over. */
export function packedText(data: string, promoted: Promoted | null = null): string {
  const from = promoted === null ? '' : `Promoted from pull request #${promoted.pullRequest}, head ${promoted.head}.\n\n`;
  return from + START + data + END;
}

/** A compact report (gzip) that a check of ours of a trusted event keeps for a commit. */
export interface KeptReport {
  readonly id: number;
  readonly bytes: Uint8Array;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Where it was taken over from; null: the commit was trained itself. */
  readonly promoted: Promoted | null;
}

/** The compact reports that checks of ours keep for a commit, the newest first; a damaged one hides none of the others. */
export async function readKeptReports(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  where: CheckKey,
): Promise<readonly KeptReport[]> {
  return keptIn(await listOwn(octokit, place, self, where));
}

/** Those that checks of ours keep (oldest first), the newest first: a pull request's is never one of them. */
export function keptIn(all: readonly Registered[]): readonly KeptReport[] {
  const kept = reportsIn(all.filter(({ told }) => TRUSTED_EVENTS.includes(told.event)));
  // What was taken over only stands in for a training of the commit's own.
  return [...kept.filter(({ promoted }) => promoted === null), ...kept.filter(({ promoted }) => promoted !== null)];
}

/** What checks (oldest first) of whatever event keep, the newest first. */
export function reportsIn(all: readonly Registered[]): readonly KeptReport[] {
  return [...all].reverse().flatMap(({ id, completedAt: createdAt, output }) => {
    const text = output.text.replaceAll('\r\n', '\n');
    const [line = '', number, head = ''] = PROMOTED.exec(text) ?? [];
    const bytes = packedIn(text.slice(line.length));
    return bytes === null ? [] : [{ id, bytes, createdAt, promoted: line === '' ? null : { pullRequest: Number(number), head } }];
  });
}

/** The compact report in the text of a check; null where there is none, or its frame is damaged. */
function packedIn(plain: string): Uint8Array | null {
  if (!plain.startsWith(START) || !plain.endsWith(END)) return null;
  const data = plain.slice(START.length, -END.length);
  return /^[A-Za-z0-9+/]+=*$/.test(data) ? Uint8Array.from(Buffer.from(data, 'base64')) : null;
}
