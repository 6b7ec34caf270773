import { gzipSync } from 'node:zlib';
import { compactReports } from '../contract/compact.js';
import type { CheckRun } from '../github/check-run.js';
import type { GitHub } from '../github/github.js';
import { MAX_CHECK_DATA, MAX_CHECK_TEXT } from '../github/kept-report.js';
import { statusOf } from '../github/status.js';
import { TRUSTED_EVENTS } from '../github/trusted-runs.js';
import type { Report } from '../model/report.js';
import type { ToldVerdict } from '../model/told-verdict.js';
import { type Illustration, renderMarkdown } from '../report/markdown/markdown.js';
import { titleOf } from '../report/words.js';
import { neutral } from '../text/markdown.js';
import type { ReportView } from '../view/report-view.js';

/** What is told of the check beside the report. */
export interface CheckOptions extends ToldVerdict, Pick<CheckRun, 'commit' | 'name' | 'key' | 'annotations'> {
  readonly shown: Illustration;
  readonly runUrl: string;
  /** The head of the pull request lies in this repository. */
  readonly ownHead?: boolean;
}

/** Room for the names of other jobs that report on the commit. */
const BANNER_BYTES = 4_000;
/** renderMarkdown allows bytes up to 1.08 times its length. */
const SUMMARY_LENGTH = Math.floor((MAX_CHECK_TEXT - BANNER_BYTES) / 1.08);

/**
 * Puts the verdict on the commit as a check; on the base branch the check also keeps what later pull requests are compared with. That
 * of a pull request of this repository keeps it, too, for the commit that it is merged as: its event says that it is no baseline.
 */
export async function publishCheck(view: ReportView, github: GitHub, options: CheckOptions): Promise<string> {
  const { shown, runUrl, ownHead = false, ...told } = options;
  const { report } = view;
  const title = titleOf(view);
  const summary = renderMarkdown(view, { ...shown, maxLength: SUMMARY_LENGTH, summaryUrl: runUrl || null });
  const keeps = TRUSTED_EVENTS.includes(told.event) || (told.event === 'pull_request' && ownHead);
  const data = keeps ? packedReport(report) : '';
  return writeVerdict(github, { ...told, title, summary, data, detailsUrl: runUrl });
}

/** A check that says which setting is wrong: without settings there is no report. */
export async function publishMistake(
  words: string,
  message: string,
  github: GitHub,
  { runUrl, ownHead: _, ...options }: Omit<CheckOptions, 'shown' | 'conclusion'>,
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
    const data = gzipSync(text, { level: 9 }).toString('base64');
    if (data.length <= MAX_CHECK_DATA) return data;
  }
  return '';
}
