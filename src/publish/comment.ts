import type { GitHub } from '../github/github.js';
import type { Report } from '../model/report.js';
import { COMMENT_LENGTH, renderMarkdown } from '../report/markdown.js';

export const COMMENT_MODES = ['always', 'on-change', 'on-finding', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

export interface CommentOptions {
  readonly pullRequest: number;
  /** Commit that was judged: the comment is left alone once the pull request has moved on. */
  readonly commit: string;
  readonly key: string;
  readonly mode: CommentMode;
  /** Markdown of the chart. */
  readonly picture: string;
  readonly summaryUrl: string;
}

/** What became of the comment: its address, or why there is none. */
export interface CommentResult {
  readonly url: string | null;
  readonly note: string;
}

/** Keeps one comment of the pull request equal to the report. */
export async function publishComment(report: Report, github: GitHub, options: CommentOptions): Promise<CommentResult> {
  if (options.mode === 'never') return { url: null, note: 'No comment: comment is set to never.' };
  const body = renderMarkdown(report, {
    maxLength: COMMENT_LENGTH,
    picture: options.picture,
    summaryUrl: options.summaryUrl || null,
  });
  const { headSha, open } = await github.readPullRequest(options.pullRequest);
  if (!open) return { url: null, note: 'No comment: the pull request is closed.' };
  if (headSha !== options.commit) return { url: null, note: 'No comment: the pull request has a newer commit by now.' };
  const url = await github.upsertComment(options.pullRequest, options.key, body, {
    create: deservesComment(report, options.mode),
  });
  return { url, note: url === null ? `No comment: nothing to say (comment: ${options.mode}).` : `Comment: ${url}` };
}

/** Whether a new comment is due. One that exists is always kept up to date, so that it never tells an old story. */
export function deservesComment(report: Report, mode: CommentMode): boolean {
  if (mode === 'always') return true;
  if (mode === 'never') return false;
  const changed = report.comparisons.some(({ gated, outcome }) => outcome !== 'neutral' && (gated || outcome !== 'inconclusive'));
  const found = report.runs.some(({ findings }) => findings.some(({ severity }) => severity !== 'notice'));
  const bad = report.verdict === 'fail' || report.verdict === 'no-data';
  return mode === 'on-change' ? changed || bad : found || bad;
}
