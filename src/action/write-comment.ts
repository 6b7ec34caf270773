import { log } from '../github/runner.js';
import { publishComment } from '../publish/comment.js';
import type { ReportView } from '../view/report-view.js';
import type { Job } from './job.js';

/** Is a comment wanted, and is there a pull request for it? */
export function commentIsDue({ inputs, context }: Job): boolean {
  if (inputs.comment === 'never') return false;
  if (context.report.pullRequest === null) log.info(`No comment: a ${context.event || 'local'} run belongs to no pull request.`);
  return context.report.pullRequest !== null;
}

/** The comment on the pull request; its address, null where there is none. */
export async function writeComment({ github, inputs, context }: Job, view: ReportView, picture: string): Promise<string | null> {
  const { comment: mode, key } = inputs;
  const { pullRequest, commit, run } = context.report;
  if (pullRequest === null) return null;
  const options = { pullRequest, commit, run, key, mode, picture, summaryUrl: context.runUrl };
  const { note, url } = await publishComment(view, github, options);
  log.info(note);
  return url;
}
