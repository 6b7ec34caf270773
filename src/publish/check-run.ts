import { gzipSync } from 'node:zlib';
import { compactReports, keptReports } from '../contract/compact.js';
import type { CheckRun } from '../github/check-run.js';
import type { GitHub } from '../github/github.js';
import { MAX_CHECK_DATA, MAX_CHECK_TEXT } from '../github/kept-report.js';
import { statusOf } from '../github/status.js';
import { TRUSTED_EVENTS } from '../github/trusted-runs.js';
import type { KeptJob } from '../model/kept-job.js';
import type { Report } from '../model/report.js';
import type { ToldVerdict } from '../model/told-verdict.js';
import { type Illustration, renderMarkdown } from '../report/markdown/markdown.js';
import { titleOf } from '../report/words.js';
import { neutral } from '../text/markdown.js';
import type { ReportView } from '../view/report-view.js';

/** What is told of the check beside the report. */
export interface CheckOptions extends ToldVerdict, Pick<CheckRun, 'commit' | 'name' | 'key' | 'annotations' | 'buttons'> {
  readonly shown: Illustration;
  readonly runUrl: string;
  /** The head of the pull request lies in this repository. */
  readonly ownHead?: boolean;
  /** Number of the pull request; null, or absent: none. */
  readonly number?: number | null;
  /** What it takes to judge the report of a pull request again; absent: nobody will. */
  readonly job?: Omit<KeptJob, 'kept'>;
}

/** Room for the names of other jobs that report on the commit. */
const BANNER_BYTES = 4_000;
/** renderMarkdown allows bytes up to 1.08 times its length. */
const SUMMARY_LENGTH = Math.floor((MAX_CHECK_TEXT - BANNER_BYTES) / 1.08);

/**
 * Puts the verdict on the commit as a check; on the base branch the check also keeps what later pull requests are compared with. That
 * of a pull request keeps its report, too, marked as one: for the commit that it is merged as, and to be judged again when somebody
 * accepts it or asks about it.
 */
export async function publishCheck(view: ReportView, github: GitHub, options: CheckOptions): Promise<string> {
  const { shown, runUrl, ownHead = false, number = null, job, ...told } = options;
  const { report } = view;
  const title = titleOf(view);
  const summary = renderMarkdown(view, { ...shown, maxLength: SUMMARY_LENGTH, summaryUrl: runUrl || null });
  const isTrusted = TRUSTED_EVENTS.includes(told.event);
  const packed = number !== null && job ? packedForPull(report, job) : { data: isTrusted || ownHead ? packedReport(report) : '' };
  const mark = number !== null && !isTrusted ? { pullRequest: { number, fork: !ownHead } } : {};
  return writeVerdict(github, { ...told, title, summary, ...packed, ...mark, detailsUrl: runUrl });
}

/** A check that says which setting is wrong: without settings there is no report. */
export async function publishMistake(
  words: string,
  message: string,
  github: GitHub,
  { runUrl, ownHead: _, number: __, job: ___, ...options }: Omit<CheckOptions, 'shown' | 'conclusion'>,
): Promise<string> {
  const summary = `### curvelint: ${words}\n\n${neutral(message)}\n\nNothing was judged.`;
  const told = { title: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`, summary, data: '' };
  return writeVerdict(github, { ...options, ...told, conclusion: 'failure', detailsUrl: runUrl });
}

/** As a check, else as a commit status. */
export async function writeVerdict(github: Pick<GitHub, 'publishCheckRun' | 'publishStatus'>, check: CheckRun): Promise<string> {
  try {
    return await github.publishCheckRun(check);
  } catch (refusal) {
    if (statusOf(refusal) !== 403) throw refusal;
    // Where the status is refused, too, the permission to name is that of the check.
    return github.publishStatus(check).catch(() => Promise.reject(refusal));
  }
}

/** The most detailed compact report that fits into a check run, gzip and base64; '' where none does, or nothing was read. */
export function packedReport(report: Report): string {
  if (report.runs.length === 0) return '';
  for (const text of compactReports(report)) {
    const data = packed(text);
    if (data.length <= MAX_CHECK_DATA) return data;
  }
  return '';
}

/** The fullest report that fits beside its job, and the job; nothing where none does, or nothing was read. */
function packedForPull(report: Report, job: Omit<KeptJob, 'kept'>): Pick<CheckRun, 'data' | 'job'> {
  if (report.runs.length === 0) return { data: '' };
  for (const { kept, json } of keptReports(report)) {
    const data = packed(json);
    const beside = packed(JSON.stringify({ ...job, kept } satisfies KeptJob));
    if (data.length + beside.length <= MAX_CHECK_DATA) return { data, job: beside };
  }
  return { data: packedReport(report) };
}

function packed(json: string): string {
  return gzipSync(json, { level: 9 }).toString('base64');
}
