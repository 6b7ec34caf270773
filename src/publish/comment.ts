import { isBlocked } from '../contract/is-blocked.js';
import { failureOf } from '../github/failure.js';
import type { GitHub } from '../github/github.js';
import { isNewer, isSameJob } from '../github/told.js';
import type { Report } from '../model/report.js';
import type { ToldVerdict } from '../model/told-verdict.js';
import { type Illustration, MAX_CHARTED, renderMarkdown } from '../report/markdown/markdown.js';
import { speaks } from '../text/standing.js';
import type { ReportView } from '../view/report-view.js';
import type { CommentMode } from './comment-modes.js';
import type { CommentPosition } from './comment-positions.js';
import { furtherCharts } from './further-charts.js';
import { joinedComment, toldComment } from './joined-comment.js';

export interface CommentOptions extends ToldVerdict {
  readonly shown: Illustration;
  readonly pullRequest: number;
  /** Commit that was judged: the comment is left alone once the pull request has moved on. */
  readonly commit: string;
  /** Name of the check on the commit. */
  readonly name: string;
  readonly key: string;
  readonly mode: CommentMode;
  /** Absent: `top`. */
  readonly position?: CommentPosition;
  readonly summaryUrl: string;
}

/** What became of the comment: its address, or why there is none. */
export interface CommentResult {
  readonly url: string | null;
  readonly note: string;
}

/** Keeps one comment of the pull request equal to the report; where other jobs reported on the commit, to the worst of all. */
export async function publishComment(
  view: ReportView,
  github: Pick<GitHub, 'readPullRequest' | 'upsertComment' | 'readVerdicts'>,
  options: CommentOptions,
): Promise<CommentResult> {
  if (options.mode === 'never') return { url: null, note: 'No comment: comment is set to never.' };
  const { pullRequest, commit, key, shown, summaryUrl } = options;
  const bodies = new Map<number, string>();
  const chartOf = furtherCharts(view, shown.picture, view.leaderboard === null ? 0 : MAX_CHARTED - 1);
  const bodyOf = (maxLength: number) => {
    const known = bodies.get(maxLength) ?? renderMarkdown(view, { ...shown, maxLength, summaryUrl: summaryUrl || null, chartOf });
    bodies.set(maxLength, known);
    return known;
  };
  let refused: string | null = null;
  const compose = async (current: readonly string[]) => {
    const { headSha, open } = await github.readPullRequest(pullRequest);
    const there = current.map((text) => toldComment(text, commit));
    // Without a check the comment itself remembers who reported.
    const checks = await github.readVerdicts(options).catch(() => []);
    const all = [...there.flatMap(({ told }) => told), ...checks];
    if (!open) refused = 'the pull request is closed';
    else if (headSha !== commit) refused = 'the pull request has a newer commit by now';
    else if (all.some((one) => isSameJob(one, options) && isNewer(one, options)))
      refused = 'a newer run has told about this commit';
    return refused === null ? joinedComment(there, [...all, options], options, bodyOf) : null;
  };
  const left: string[] = [];
  const url = await github.upsertComment(pullRequest, key, compose, {
    create: deservesComment(view.report, options.mode),
    // On the same commit nothing is new enough for a comment of its own: a re-run, another job of a matrix.
    isOutdated: options.position === 'newest' ? (body) => toldComment(body, commit).told.length === 0 : undefined,
    onLeft: (address, error) => left.push(`An older comment could not be deleted: ${address} (${failureOf(error).message}).`),
  });
  if (refused !== null && url === null) return { url: null, note: `No comment: ${refused}.` };
  const note = url === null ? `No comment: nothing to say (comment: ${options.mode}).` : `Comment: ${url}`;
  return { url, note: [note, ...left].join(' ') };
}

/** Whether a new comment is due. One that exists is always kept up to date, so that it never tells an old story. */
export function deservesComment(report: Report, mode: CommentMode): boolean {
  if (mode === 'always') return true;
  if (mode === 'never') return false;
  const changed = report.comparisons.some(({ gated, outcome }) => outcome !== 'neutral' && (gated || outcome !== 'inconclusive'));
  const found = report.runs.some(({ findings }) => findings.some(({ severity, muted }) => severity !== 'notice' && !muted));
  const news = report.runs.some(({ findings }) => findings.some((one) => speaks(one) && (one.standing ?? 'same') !== 'same'));
  const failed = report.reasons.some(({ id }) => id === 'training-failed' || id === 'step-failed');
  const bad = failed || isBlocked(report) || report.verdict === 'fail' || report.verdict === 'no-data';
  return mode === 'on-change' ? changed || news || bad : found || bad;
}
