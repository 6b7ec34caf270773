import type { Config } from '../config/config.js';
import { DEFAULT_CONFIG } from '../config/defaults.js';
import { beginPatience, endPatience } from '../github/attempt.js';
import { readContext, type WorkflowContext } from '../github/context.js';
import { log } from '../github/runner.js';
import { UserError } from '../model/errors.js';
import { loadPageAssets } from '../pipeline/assets.js';
import { renderTerminal } from '../report/terminal/terminal.js';
import { headlineOf } from '../report/words.js';
import { DEFAULT_BUDGET, lastAnswerAt } from './budget.js';
import { type Inputs, readInputs } from './inputs.js';
import { connectJob, type Job } from './job.js';
import { judge, readSettings } from './judge.js';
import { judgedNews } from './judged-news.js';
import type { Surroundings, TellNews } from './news.js';
import { publishAll } from './publish-all.js';
import { refuse } from './refuse.js';
import { placeOf } from './write-check.js';

const NOBODY_LISTENS: TellNews = () => undefined;

/**
 * One job: reads and judges, publishes, and fails last, so that a red check always has its report. Returns the exit code; throws
 * only what is a fault of ours.
 */
export async function runJob({
  loadPage = loadPageAssets,
  tellNews = NOBODY_LISTENS,
}: Partial<Surroundings> = {}): Promise<number> {
  const root = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const { inputs, mistake } = readInputs();
  const event = await readContext(process.env, inputs);
  const began = Date.now();
  let job: Job | null = null;
  let config = DEFAULT_CONFIG;
  const onSettings = (read: Config) => {
    config = read;
  };
  try {
    beginPatience(lastAnswerAt(began, DEFAULT_BUDGET));
    if (event?.training?.conclusion === 'action_required') {
      log.info('The training waits for somebody to approve it: there is nothing to say yet.');
      return 0;
    }
    if (inputs.bot && event !== null) {
      // Nobody waits for a check of this run.
      tellNews({ checkDone: true });
      if (mistake !== null) throw mistake;
      return await (await import('./bot/bot.js')).runBot(inputs, event, root);
    }
    refuseUnknown(event);
    job = event && (await connectJob(inputs, event, root).catch((error) => Promise.reject(mistake ?? error)));
    if (job !== null) tellNews({ place: placeOf(job, DEFAULT_CONFIG) });
    if (mistake !== null) {
      onSettings(await readSettings(inputs, root, job).catch(() => DEFAULT_CONFIG));
      throw mistake;
    }
    if (inputs.promote) {
      const { promote } = await import('./promote.js');
      await promote(job, await readSettings(inputs, root, job));
      tellNews({ checkDone: true });
      return 0;
    }
    return await judgeAndPublish(inputs, root, job, { began, loadPage, tellNews, onSettings });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (inputs.bot) log.error(`curvelint: ${error.message}. ${error.hint}`);
    else await refuse(error, inputs, root, { job, event, config });
    tellNews({ checkDone: true });
    return 2;
  }
}

/** An event of which nothing is known gives no place for a comment, and perhaps none for a check. */
function refuseUnknown(event: WorkflowContext | null): void {
  if (event === null || event.fault === null) return;
  throw new UserError(
    `the file of the event (GITHUB_EVENT_PATH) can't be read: ${event.fault}`,
    'The runner writes it: run the job again, and hand it on where the step runs in a container.',
  );
}

async function judgeAndPublish(
  inputs: Inputs,
  root: string,
  job: Job | null,
  {
    began,
    loadPage,
    tellNews,
    onSettings,
  }: Surroundings & { readonly began: number; readonly onSettings: (config: Config) => void },
): Promise<number> {
  const result = await judge(inputs, root, job, (config) => {
    onSettings(config);
    endPatience(lastAnswerAt(began, config.timeout));
    tellNews({ timeout: config.timeout, ...(job && { place: placeOf(job, config) }) });
  });
  const { exitCode, view } = result;
  log.info(renderTerminal(view, { color: false, width: 120, quiet: false }));
  tellNews({ judged: judgedNews(result) });
  await publishAll(result, inputs, root, job, { loadPage, tellNews });
  if (exitCode !== 0) log.error(`curvelint: ${headlineOf(view)}`);
  return exitCode;
}
