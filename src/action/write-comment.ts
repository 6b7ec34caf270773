import { checkNameOf } from '../config/check-name.js';
import type { Config } from '../config/config.js';
import { log } from '../github/runner.js';
import type { Conclusion } from '../model/told-verdict.js';
import { publishComment } from '../publish/comment.js';
import type { ReportView } from '../view/report-view.js';
import { withoutPullText } from './find-pull-request.js';
import type { Job } from './job.js';

/** The comment on the pull request, if one is wanted; its address, null where none was due. */
export async function writeComment(
  { github, inputs, context, withoutPull }: Job,
  view: ReportView,
  config: Config,
  { conclusion, picture }: { readonly conclusion: Conclusion; readonly picture: string },
): Promise<string | null> {
  const { comment: mode, key } = inputs;
  const { pullRequest, commit, run, producer = '' } = context.report;
  if (mode === 'never') return null;
  if (pullRequest === null) {
    log.info(`No comment: ${withoutPullText(withoutPull ?? { id: 'event', values: { event: context.event } })}.`);
    return null;
  }
  const told = { producer, event: context.event, run, conclusion };
  const where = { pullRequest, commit, key, name: checkNameOf(config, key), summaryUrl: context.runUrl };
  const options = { ...told, ...where, mode, picture };
  const { note, url } = await publishComment(view, github, options);
  log.info(note);
  return url;
}
