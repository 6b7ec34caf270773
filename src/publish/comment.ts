import type { GitHub } from '../github/github.js';
import type { Report } from '../model/report.js';
import { COMMENT_LENGTH, renderMarkdown } from '../report/markdown/markdown.js';
import type { ReportView } from '../view/report-view.js';
import type { CommentMode } from './comment-modes.js';

export interface CommentOptions {
  readonly pullRequest: number;
  /** Commit that was judged: the comment is left alone once the pull request has moved on. */
  readonly commit: string;
  /** The run that is told about: of two for one commit the later one stays. */
  readonly run: { readonly id: number; readonly attempt: number } | null;
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
export async function publishComment(
  view: ReportView,
  github: Pick<GitHub, 'readPullRequest' | 'upsertComment'>,
  options: CommentOptions,
): Promise<CommentResult> {
  if (options.mode === 'never') return { url: null, note: 'No comment: comment is set to never.' };
  const body = renderMarkdown(view, {
    maxLength: COMMENT_LENGTH,
    picture: options.picture,
    summaryUrl: options.summaryUrl || null,
  });
  let refused: string | null = null;
  const guard = async (current: string | null) => {
    const { headSha, open } = await github.readPullRequest(options.pullRequest);
    if (!open) refused = 'the pull request is closed';
    else if (headSha !== options.commit) refused = 'the pull request has a newer commit by now';
    else if (isNewer(stateOf(current), options)) refused = 'a newer run has told about this commit';
    return refused === null;
  };
  const create = deservesComment(view.report, options.mode);
  const url = await github.upsertComment(options.pullRequest, options.key, `${body}${stateLine(options)}`, { create, guard });
  if (refused !== null) return { url: null, note: `No comment: ${refused}.` };
  return { url, note: url === null ? `No comment: nothing to say (comment: ${options.mode}).` : `Comment: ${url}` };
}

interface State {
  readonly commit: string;
  readonly id: number;
  readonly attempt: number;
}

/** Last line of the comment: nothing from a log can stand behind it. */
const STATE = /\n<!-- curvelint-run:v1 (\d{1,15})\.(\d{1,6}) ([0-9a-f]{40,64}) -->\s*$/;

function stateLine({ run, commit }: CommentOptions): string {
  return run === null ? '' : `\n<!-- curvelint-run:v1 ${run.id}.${run.attempt} ${commit} -->\n`;
}

function stateOf(body: string | null): State | null {
  const [, id, attempt, commit] = STATE.exec(body ?? '') ?? [];
  return commit === undefined ? null : { commit, id: Number(id), attempt: Number(attempt) };
}

/** Ids of runs grow: a re-run keeps its id and has a higher attempt. */
function isNewer(state: State | null, { run, commit }: CommentOptions): boolean {
  if (state === null || run === null || state.commit !== commit) return false;
  return state.id > run.id || (state.id === run.id && state.attempt > run.attempt);
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
