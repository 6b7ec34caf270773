import { renderMarkdown } from '../report/markdown/markdown.js';
import { titleOf } from '../report/words.js';
import type { JudgedJob } from './judge.js';
import type { News } from './news.js';

/** Characters of what is told if publishing fails: the story, without all the evidence. */
const MAX_LENGTH = 30_000;

/** What was judged, for the check that somebody else has to write if this process dies before. */
export function judgedNews({ view, conclusion, exitCode }: JudgedJob): News['judged'] {
  const title = titleOf(view);
  const summary = renderMarkdown(view, { maxLength: MAX_LENGTH, picture: '', summaryUrl: null });
  return { conclusion, title, summary, exitCode };
}
