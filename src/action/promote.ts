import type { Config } from '../config/config.js';
import { trainingPaths } from '../config/workflow-paths.js';
import { attempt } from '../github/attempt.js';
import type { Promotion, PromotionRequest } from '../github/promotion.js';
import { log, setOutput } from '../github/runner.js';
import { UserError } from '../model/errors.js';
import { type PromotionOutcome, publishPromotion } from '../publish/promotion.js';
import { type Glob, matchesGlob, parseGlob } from '../read/find/glob.js';
import { contentOf } from '../source/baseline.js';
import { refusalText } from '../text/promotion.js';
import { plain } from '../text/sentence.js';
import type { Job } from './job.js';
import { placeOf } from './write-check.js';

const PERMISSIONS = 'checks: write", "contents: read", "pull-requests: read" and "actions: read';

/** Lets a pushed commit that nobody trains take over the report of the pull request that was merged as it, and says so in its check. */
export async function promote(job: Job | null, config: Config): Promise<void> {
  const { event, branch, repositoryId } = job?.context ?? { event: '', branch: null, repositoryId: Number.NaN };
  if (job === null || event !== 'push' || branch === null)
    throw new UserError('promote: true is for pushes to a branch', 'Use it in a workflow with "on: push" for the base branch.');
  const place = placeOf(job, config);
  const request: PromotionRequest = { ...place, branch, repositoryId, firstTrained };
  const find = async () => readable(await job.github.findPromotion(request), config);
  const outcome = await attempt('look for the pull request that was merged', find, PERMISSIONS);
  if (outcome === null) return;
  log.info(
    'refused' in outcome
      ? `Nothing is taken over: ${plain(refusalText(outcome.refused))}.`
      : `The training of pull request #${outcome.promoted.pullRequest} (${outcome.promoted.head.slice(0, 10)}) is taken over.`,
  );
  const write = () => publishPromotion(outcome, job.github, place);
  setOutput('check-url', (await attempt('write the check', write, 'checks: write')) ?? '');
}

/** The newest report that this version can read. */
async function readable(found: Promotion, config: Config): Promise<PromotionOutcome> {
  if ('refused' in found) return found;
  for (const bytes of found.reports) {
    const content = await contentOf('report', async () => [{ name: 'report.json.gz', bytes }], config, []);
    if (content !== null) return { promoted: found.promoted, data: Buffer.from(bytes).toString('base64') };
  }
  return { refused: { id: 'no-report', values: found.promoted } };
}

/** The first file that starts the training workflow when it changes. */
function firstTrained(workflow: string, files: readonly string[]): string | undefined | null {
  const patterns = trainingPaths(workflow);
  if (patterns === null) return null;
  const globs = patterns.map(parseGlob).filter((glob) => glob !== null);
  if (globs.length < patterns.length) return null;
  return files.find((file) => globs.some((glob) => isIn(glob, file)));
}

function isIn(glob: Glob, file: string): boolean {
  const below = glob.base === '' ? file : file.startsWith(`${glob.base}/`) ? file.slice(glob.base.length + 1) : null;
  return below !== null && matchesGlob(glob, below.split('/'));
}
