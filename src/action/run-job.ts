import { attempt, beginPatience } from '../github/attempt.js';
import { readContext } from '../github/context.js';
import { log } from '../github/runner.js';
import { ForeignRunError, UserError } from '../model/errors.js';
import { loadPageAssets } from '../pipeline/assets.js';
import { renderTerminal } from '../report/terminal/terminal.js';
import { headlineOf } from '../report/words.js';
import { mistakeOf, tell } from './annotate.js';
import { type Inputs, readInputs, settingsFileOf } from './inputs.js';
import { connectJob, type Job } from './job.js';
import { judge } from './judge.js';
import { publishAll } from './publish-all.js';
import { trackedFiles } from './tracked-files.js';
import { writeMistake } from './write-check.js';

/**
 * One job: reads and judges, publishes, and fails last, so that a red check always has its report. Returns the exit code; throws
 * only what is a fault of ours. `loadPage`: the bundled script and style of the page, which lie beside the bundle.
 */
export async function runJob(loadPage = loadPageAssets): Promise<number> {
  beginPatience();
  try {
    return await act(loadPage);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.error(`curvelint: ${error.message}${error.hint ? ` — ${error.hint}` : ''}`);
    return 2;
  }
}

async function act(loadPage: typeof loadPageAssets): Promise<number> {
  const inputs = readInputs();
  const root = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const event = readContext(process.env, inputs.matrix);
  if (event?.training?.conclusion === 'action_required') {
    log.info('The training waits for somebody to approve it: there is nothing to say yet.');
    return 0;
  }
  const job = event ? await connectJob(inputs, event, root) : null;
  const result = await judge(inputs, root, job).catch((error) => refuse(error, inputs, root, job));
  if (result === null) return 2;
  const { exitCode, view } = result;
  log.info(renderTerminal(view, { color: false, width: 120, quiet: false }));
  await publishAll(result, inputs, root, job, loadPage);
  if (exitCode !== 0) log.error(`curvelint: ${headlineOf(view)}`);
  return exitCode;
}

/** A mistake gives no report, but a check that says so: a required check must not wait for ever. */
async function refuse(error: unknown, inputs: Inputs, root: string, job: Job | null): Promise<null> {
  if (!(error instanceof UserError)) throw error;
  const mistake = mistakeOf(error, settingsFileOf(inputs));
  const isPlaced = error.settingsLine !== null;
  if (isPlaced && trackedFiles(root, [mistake.file]).size > 0) tell([mistake]);
  else log.error(`curvelint: ${mistake.message}`);
  if (job === null || error instanceof ForeignRunError) return null;
  await attempt('write the check', () => writeMistake(job, mistake, isPlaced), 'checks: write');
  return null;
}
