import { altText } from '../chart/alt-text.js';
import { figureOf } from '../chart/figure.js';
import { renderMermaid } from '../chart/mermaid.js';
import type { CommitStatus, GitLab } from '../gitlab/client.js';
import { upsertNote } from '../gitlab/notes.js';
import type { Conclusion } from '../model/told-verdict.js';
import { COMMENT_LENGTH, renderMarkdown } from '../report/markdown/markdown.js';
import { titleOf } from '../report/words.js';
import { forGitLab } from '../text/gitlab.js';
import { neutral } from '../text/markdown.js';
import type { ReportView } from '../view/report-view.js';
import { deservesComment } from './comment.js';
import type { CommentMode } from './comment-modes.js';

export interface NoteOptions {
  /** Number of the merge request inside of its project. */
  readonly mergeRequest: number;
  readonly key: string;
  readonly mode: CommentMode;
  /** Link to the page; '' for none. */
  readonly page: string;
  /** Address of the job; '' where it is not known. */
  readonly jobUrl: string;
  /** Commit that was judged. */
  readonly commit: string;
  /** Draws the chart as PNG, with what tells its content; null: nothing is to be drawn. */
  readonly draw: () => Promise<DrawnPicture | null>;
}

interface DrawnPicture {
  readonly bytes: Uint8Array;
  /** Hexadecimal. */
  readonly hash: string;
}

/** What became of the note. */
export interface NoteResult {
  readonly note: string;
  /** Why the picture could not be uploaded; null where it was, or none was due. */
  readonly warning: string | null;
}

/** Characters of a field of a commit's status. */
const MAX_FIELD = 255;
/** Last line of a note: the picture that it shows, so that the same one is not uploaded again. */
const PICTURE = /\n<!-- curvelint-picture:v1 ([0-9a-f]{16,64}) (\/uploads\/[\w./-]{1,300}) -->\s*$/;

/** Keeps one note of the merge request equal to the report; the picture is an upload, else drawn by GitLab. */
export async function publishNote(view: ReportView, gitlab: GitLab, options: NoteOptions): Promise<NoteResult> {
  const { mergeRequest, key, mode, commit } = options;
  if (mode === 'never') return { note: 'No note: comment is set to never.', warning: null };
  const { sha, open, url } = await gitlab.readMergeRequest(mergeRequest);
  if (!open) return { note: 'No note: the merge request is not open.', warning: null };
  if (sha !== commit)
    return { note: `No note: the merge request has a newer commit by now (${sha.slice(0, 10)}).`, warning: null };
  let warning: string | null = null;
  const compose = async (current: string) => {
    const shown = await pictureOf(view, gitlab, options, PICTURE.exec(current));
    warning = shown.warning;
    const text = renderMarkdown(view, {
      ...{ picture: shown.markdown, aboutPicture: shown.about, page: options.page },
      ...{ maxLength: COMMENT_LENGTH, summaryUrl: options.jobUrl || null },
    });
    return forGitLab(text) + shown.state;
  };
  const id = await upsertNote(gitlab, mergeRequest, key, compose, { create: deservesComment(view.report, mode) });
  const note = id === null ? `No note: nothing to say (comment: ${mode}).` : `Note: ${url === '' ? id : `${url}#note_${id}`}`;
  return { note, warning };
}

/** The verdict on the commit, as GitLab shows it beside the pipeline. */
export function statusOf(view: ReportView, conclusion: Conclusion, name: string, jobUrl: string): CommitStatus {
  return {
    state: conclusion === 'failure' ? 'failed' : 'success',
    name,
    description: titleOf(view).slice(0, MAX_FIELD),
    // A field that is too long costs the whole status.
    ...(jobUrl !== '' && jobUrl.length <= MAX_FIELD && { target_url: jobUrl }),
  };
}

interface Shown {
  readonly markdown: string;
  readonly about: string;
  /** What the note remembers of it. */
  readonly state: string;
  readonly warning: string | null;
}

async function pictureOf(view: ReportView, gitlab: GitLab, { draw }: NoteOptions, known: RegExpExecArray | null): Promise<Shown> {
  const [first] = view.groups;
  const figure = first ? figureOf(first) : null;
  if (!figure) return { markdown: '', about: '', state: '', warning: null };
  const alt = neutral(altText(figure));
  const about = `**The chart in words**\n\n${alt}`;
  try {
    const drawn = await draw();
    if (drawn !== null) {
      const [, hash, before] = known ?? [];
      const at = hash === drawn.hash && before ? before : await gitlab.upload('curvelint.png', drawn.bytes);
      return {
        markdown: `![${alt}](${at})`,
        about,
        state: `\n<!-- curvelint-picture:v1 ${drawn.hash} ${at} -->\n`,
        warning: null,
      };
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      markdown: renderMermaid(figure),
      about,
      state: '',
      warning: `the picture could not be uploaded (${why}): GitLab draws the chart itself`,
    };
  }
  return { markdown: renderMermaid(figure), about, state: '', warning: null };
}
