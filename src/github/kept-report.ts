import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { type CheckKey, listOwn, type Registered } from './listed-checks.js';
import { TRUSTED_EVENTS } from './trusted-runs.js';

/** GitHub's limit of a check's summary and of its text. */
export const MAX_CHECK_TEXT = 65_535;
const START = '<!-- curvelint-report:v1 gzip+base64\n';
const END = '\n-->';
/** Base64 that fits into the text beside its frame. */
export const MAX_CHECK_DATA = MAX_CHECK_TEXT - START.length - END.length;

/** The text of a check that keeps a compact report (base64). */
export function packedText(data: string): string {
  return START + data + END;
}

/** A compact report (gzip) that a check of ours of a trusted event keeps for a commit. */
export interface KeptReport {
  readonly id: number;
  readonly bytes: Uint8Array;
  /** ISO 8601. */
  readonly createdAt: string;
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
  return all
    .filter(({ told }) => TRUSTED_EVENTS.includes(told.event))
    .reverse()
    .flatMap(({ id, completedAt, output }) => {
      const bytes = packedIn(output.text);
      return bytes === null ? [] : [{ id, bytes, createdAt: completedAt }];
    });
}

/** The compact report in the text of a check; null where there is none, or its frame is damaged. */
function packedIn(text: string): Uint8Array | null {
  const plain = text.replaceAll('\r\n', '\n');
  if (!plain.startsWith(START) || !plain.endsWith(END)) return null;
  const data = plain.slice(START.length, -END.length);
  return /^[A-Za-z0-9+/]+=*$/.test(data) ? Uint8Array.from(Buffer.from(data, 'base64')) : null;
}
