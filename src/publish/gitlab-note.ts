import { createHash } from 'node:crypto';
import { altText } from '../chart/alt-text.js';
import { figureOf } from '../chart/figure.js';
import { type Ask, GitLabError } from '../gitlab/client.js';
import { readMergeRequest } from '../gitlab/merge-request.js';
import { type NotePlace, upsertNote } from '../gitlab/notes.js';
import { isUpload, uploadPicture } from '../gitlab/uploads.js';
import { MAX_CHARTED, renderMarkdown } from '../report/markdown/markdown.js';
import { forGitLab } from '../text/gitlab.js';
import { neutral } from '../text/markdown.js';
import { once } from '../view/once.js';
import type { ReportView } from '../view/report-view.js';
import { deservesComment } from './comment.js';
import type { CommentMode } from './comment-modes.js';
import { furtherCharts } from './further-charts.js';
import { renderPicture } from './pictures.js';

export interface GitLabNoteOptions extends NotePlace {
  readonly commit: string;
  readonly mode: CommentMode;
  /** Markdown of the link to the page; '' for none. */
  readonly page: string;
  /** Where the whole report is, for what had to be cut; '' for nowhere. */
  readonly jobUrl: string;
  /** Draws the chart; null where there is nothing to draw. */
  readonly draw: () => Promise<Uint8Array | null>;
}

/** What became of the note. */
export interface NoteResult {
  readonly id: number | null;
  /** Why there is none; '' where there is one. */
  readonly refused: string;
  /** What the reader should know of the picture; '' for nothing. */
  readonly warning: string;
}

/** As on GitHub: the same text in both places. */
const MAX_LENGTH = 60_000;
const PICTURE = /^<!-- curvelint:picture sha256=([0-9a-f]{64}) (\S{1,200}) -->\n/;

/** Keeps one note of the merge request equal to the report. */
export async function publishGitLabNote(view: ReportView, ask: Ask, options: GitLabNoteOptions): Promise<NoteResult> {
  if (options.mode === 'never') return { id: null, refused: 'comment is set to never', warning: '' };
  const { project, mergeRequest, commit, mode } = options;
  let refused = '';
  const picture = pictureOnce(ask, options);
  const compose = async (current: string | null) => {
    const { headSha, open, state } = await readMergeRequest(ask, project, mergeRequest);
    if (!open) refused = `the merge request is ${state}`;
    else if (headSha !== commit) refused = 'the merge request has a newer commit by now';
    return refused === '' ? textOf(view, await picture.of(current), options) : null;
  };
  const id = await upsertNote(ask, options, compose, deservesComment(view.report, mode));
  const why = refused || (id === null ? `nothing to say (comment: ${mode})` : '');
  return { id, refused: why, warning: picture.warning() };
}

interface Uploaded {
  readonly hash: string;
  readonly url: string;
}

/** The picture that the note has already, where it is the same; else a new upload, once; null where GitLab refuses it. */
function pictureOnce(ask: Ask, { draw, project, key }: GitLabNoteOptions) {
  const drawing = once(draw);
  let uploaded: Uploaded | null = null;
  let warning = '';
  const of = async (current: string | null): Promise<Uploaded | null> => {
    const bytes = await drawing();
    if (bytes === null || warning !== '') return null;
    const hash = createHash('sha256').update(bytes).digest('hex');
    const [, known, url] = PICTURE.exec(current ?? '') ?? [];
    if (known === hash && url !== undefined && isUpload(url)) return { hash, url };
    if (uploaded !== null) return uploaded;
    try {
      uploaded = { hash, url: await uploadPicture(ask, project, `curvelint-${key}.png`, bytes) };
    } catch (error) {
      if (!(error instanceof GitLabError)) throw error;
      warning = `the picture could not be uploaded (${error.status ?? 'no answer'}: ${error.message}); the chart is drawn as Mermaid instead`;
    }
    return uploaded;
  };
  return { of, warning: () => warning };
}

async function textOf(view: ReportView, picture: Uploaded | null, { page, jobUrl }: GitLabNoteOptions): Promise<string> {
  const { markdown: mermaid, about } = await renderPicture(view, 'mermaid', false, null);
  const [first] = view.groups;
  const figure = first ? figureOf(first) : null;
  // GitLab takes <picture> out: one picture, which stands on white.
  const shown = picture && figure ? `![${neutral(altText(figure))}](${picture.url}){width=800}` : mermaid;
  const chartOf = furtherCharts(view, shown, view.leaderboard === null ? 0 : MAX_CHARTED - 1);
  const given = { picture: shown, aboutPicture: about, page, chartOf, summaryUrl: jobUrl || null, maxLength: MAX_LENGTH };
  const kept = picture ? `<!-- curvelint:picture sha256=${picture.hash} ${picture.url} -->\n` : '';
  return `${kept}\n${forGitLab(renderMarkdown(view, given))}`;
}
