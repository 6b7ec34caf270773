import { checkNameOf } from '../config/check-name.js';
import type { Config } from '../config/config.js';
import { log } from '../github/runner.js';
import type { Conclusion } from '../model/told-verdict.js';
import { publishComment } from '../publish/comment.js';
import type { Illustration } from '../report/markdown/markdown.js';
import type { ReportView } from '../view/report-view.js';
import { withoutPullText } from './find-pull-request.js';
import type { Job } from './job.js';

/** Is a comment wanted, and is there a pull request for it? */
export function commentIsDue({ inputs, context, withoutPull }: Job): boolean {
  if (inputs.comment === 'never') return false;
  if (context.report.pullRequest !== null) return true;
  log.info(`No comment: ${withoutPullText(withoutPull ?? { id: 'event', values: { event: context.event } })}.`);
  return false;
}

/** The comment on the pull request; its address, null where there is none. */
export async function writeComment(
  { github, inputs, context }: Job,
  view: ReportView,
  config: Config,
  { conclusion, shown }: { readonly conclusion: Conclusion; readonly shown: Illustration },
): Promise<string | null> {
  const { comment: mode, commentPosition: position, key } = inputs;
  const { pullRequest, commit, run, producer = '' } = context.report;
  if (pullRequest === null) return null;
  const told = { producer, event: context.event, run, conclusion };
  const where = { pullRequest, commit, key, name: checkNameOf(config, key), summaryUrl: context.runUrl };
  const options = { ...told, ...where, mode, position, shown };
  const { note, url } = await publishComment(view, github, options);
  log.info(note);
  return url;
}
