import { attempt, beginPatience } from '../github/attempt.js';
import { readContext } from '../github/context.js';
import { log } from '../github/runner.js';
import { UserError } from '../model/errors.js';
import { loadPageAssets } from '../pipeline/assets.js';
import { runPipeline } from '../pipeline/pipeline.js';
import { progressOf } from '../pipeline/progress.js';
import { renderTerminal } from '../report/terminal/terminal.js';
import { mistakeOf, tell } from './annotate.js';
import { type Inputs, readInputs, settingsFileOf } from './inputs.js';
import { publishAll } from './publish-all.js';
import type { Remote } from './remote.js';
import { trackedFiles } from './tracked-files.js';

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
  const event = readContext(process.env);
  if (event?.training?.conclusion === 'action_required') {
    log.info('The training waits for somebody to approve it: there is nothing to say yet.');
    return 0;
  }
  const remote = event ? await (await import('./remote.js')).connectRemote(inputs, event, root) : null;
  const result = await runPipeline({
    patterns: inputs.metrics,
    root,
    config: inputs.config,
    baseline: inputs.baseline,
    failOn: inputs.failOn,
    profile: null,
    expect: inputs.expect,
    context: remote?.context.report ?? null,
    ...(remote ? { findBaseline: remote.findBaseline, findAcceptance: remote.findAcceptance } : {}),
    onProgress: progressOf({ terminal: false, write: log.info, now: Date.now }),
    ...(remote?.readConfig ? { readConfig: remote.readConfig } : {}),
    ...(remote?.elsewhere ? { elsewhere: remote.elsewhere } : {}),
  }).catch((error) => refuse(error, inputs, root, remote));
  if (result === null) return 2;
  const { report, exitCode, view } = result;
  log.info(renderTerminal(view, { color: false, width: 120, quiet: false }));
  await publishAll(result, inputs, root, remote, loadPage);
  if (exitCode !== 0) log.error(`curvelint: ${report.reasons[0] ?? report.verdict}`);
  return exitCode;
}

/** A mistake gives no report, but a check that says so: a required check must not wait for ever. */
async function refuse(error: unknown, inputs: Inputs, root: string, remote: Remote | null): Promise<null> {
  if (!(error instanceof UserError)) throw error;
  const mistake = mistakeOf(error, settingsFileOf(inputs));
  if (error.settingsLine !== null && trackedFiles(root, [mistake.file]).size > 0) tell([mistake]);
  else log.error(`curvelint: ${mistake.message}`);
  if (remote) await attempt('write the check', () => remote.refuse(mistake, error.settingsLine !== null), 'checks: write');
  return null;
}
