import type { Octokit } from '@octokit/rest';
import type { Promoted } from '../model/promotion.js';
import type { Repository } from './artifacts.js';
import { type CheckKey, listOwn, type Registered } from './listed-checks.js';
import { TRUSTED_EVENTS } from './trusted-runs.js';

/** GitHub's limit of a check's summary and of its text. */
export const MAX_CHECK_TEXT = 65_535;
const START = '<!-- curvelint-report:v1 gzip+base64\n';
const JOB_START = '\n<!-- curvelint-job:v1 gzip+base64\n';
const END = '\n-->';
/** First line of the text of a check that took a report over. */
const PROMOTED = /^Promoted from pull request #([1-9]\d{0,14}), head ([0-9a-f]{40})\.\n\n/;
/** First line of the text of a check of a pull request: what it keeps is no baseline, whatever else is said of it. */
const PULL_REQUEST = /^Of pull request #([1-9]\d{0,14})(, from a fork)?\.\n\n/;
const MAX_FIRST_LINE = 120;
/** Base64 that fits into the text beside its frame: report and job together. */
export const MAX_CHECK_DATA = MAX_CHECK_TEXT - START.length - JOB_START.length - 2 * END.length - MAX_FIRST_LINE;

/** The pull request that a kept report is of. */
interface OfPullRequest {
  readonly number: number;
  /** Its head lies in another repository. */
  readonly fork: boolean;
}

/** What the text of a check holds: packed, as base64. */
export interface PackedText {
  /** A compact report. */
  readonly data: string;
  /** Of another commit, from which it was taken over. */
  readonly promoted?: Promoted;
  readonly pullRequest?: OfPullRequest;
  /** What is needed to judge it again. */
  readonly job?: string;
}

/** The text of a check that keeps a report. */
export function packedText({ data, promoted, pullRequest, job = '' }: PackedText): string {
  const from = promoted ? `Promoted from pull request #${promoted.pullRequest}, head ${promoted.head}.\n\n` : '';
  const of = pullRequest ? `Of pull request #${pullRequest.number}${pullRequest.fork ? ', from a fork' : ''}.\n\n` : '';
  return from + of + START + data + END + (job === '' ? '' : JOB_START + job + END);
}

/** A compact report (gzip) that a check of ours keeps for a commit. */
export interface KeptReport {
  readonly id: number;
  readonly bytes: Uint8Array;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Where it was taken over from; null: the commit was trained itself. */
  readonly promoted: Promoted | null;
  /** The pull request that it is marked as one of; null: none. */
  readonly pullRequest: OfPullRequest | null;
  /** What is needed to judge it again (gzip); null: it was not kept. */
  readonly job: Uint8Array | null;
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
  const trusted = all.filter(({ told }) => TRUSTED_EVENTS.includes(told.event));
  const kept = reportsIn(trusted).filter(({ pullRequest }) => pullRequest === null);
  // What was taken over only stands in for a training of the commit's own.
  return [...kept.filter(({ promoted }) => promoted === null), ...kept.filter(({ promoted }) => promoted !== null)];
}

/** What checks (oldest first) of whatever event keep, the newest first. */
export function reportsIn(all: readonly Registered[]): readonly KeptReport[] {
  return [...all].reverse().flatMap(({ id, completedAt: createdAt, output }) => {
    const text = output.text.replaceAll('\r\n', '\n');
    const [from = '', number, head = ''] = PROMOTED.exec(text) ?? [];
    const [of = '', own, fork] = PULL_REQUEST.exec(text) ?? [];
    const packed = packedIn(text.slice(from.length + of.length));
    if (packed === null) return [];
    const promoted = from === '' ? null : { pullRequest: Number(number), head };
    return [
      { id, ...packed, createdAt, promoted, pullRequest: of === '' ? null : { number: Number(own), fork: fork !== undefined } },
    ];
  });
}

/** The compact report in the text of a check, and its job; null where there is none, or its frame is damaged. */
function packedIn(plain: string): Pick<KeptReport, 'bytes' | 'job'> | null {
  if (!plain.startsWith(START) || !plain.endsWith(END)) return null;
  const [report = '', job] = plain.slice(START.length, -END.length).split(END + JOB_START);
  const bytes = bytesOf(report);
  return bytes && { bytes, job: job === undefined ? null : bytesOf(job) };
}

function bytesOf(base64: string): Uint8Array | null {
  return /^[A-Za-z0-9+/]+=*$/.test(base64) ? Uint8Array.from(Buffer.from(base64, 'base64')) : null;
}
