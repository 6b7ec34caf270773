import { attempt } from '../../github/attempt.js';
import { drawPictures, drawTrends, filesOf } from '../../output/pictures.js';
import { loadPngAssets } from '../../pipeline/assets.js';
import { safeText } from '../../text/markdown.js';
import { once } from '../../view/once.js';
import { illustrate } from '../illustrate.js';
import { keptJobOf } from '../kept-job.js';
import { writeCheck } from '../write-check.js';
import { commentIsDue, writeComment } from '../write-comment.js';
import type { JudgedAgain } from './again.js';

/** Brings check and comment of a job up to date; a line that says so where the check could not be written. */
export async function publishAgain({ job, result }: JudgedAgain): Promise<string | null> {
  const { view, config, conclusion } = result;
  const assets = once(loadPngAssets);
  const draw = async () => filesOf((await drawPictures(view, assets, 1))[0], (await drawTrends(view, assets))[0]);
  const shown = await illustrate(view, { inputs: job.inputs, job, config }, draw);
  const written = { conclusion, shown, annotations: [], job: keptJobOf(job.inputs, result) };
  const check = await attempt('write the check', () => writeCheck(job, view, config, written), 'checks: write');
  if (commentIsDue(job)) await attempt('comment on the pull request', () => writeComment(job, view, config, written));
  if (check !== null) return null;
  return `- The check of ${safeText(job.context.report.producer ?? '')} could not be written: give this job \`checks: write\`.`;
}
