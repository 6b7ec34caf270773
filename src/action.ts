import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContext } from './github/context.js';
import { log, setOutput } from './github/runner.js';
import { type Inputs, readInputs } from './inputs.js';
import { UserError } from './model/errors.js';
import { writeAll } from './outputs.js';
import { type PipelineResult, runPipeline } from './pipeline.js';
import { progressOf } from './progress.js';
import { attempt } from './publish/attempt.js';
import { outputsOf } from './publish/outputs.js';
import { pageLink } from './publish/page-link.js';
import { renderPicture } from './publish/pictures.js';
import { publishSummary } from './publish/summary.js';
import type { Remote } from './remote.js';
import { renderTerminal } from './report/terminal.js';

/** What is still open after the work is done, such as a socket, may hold the process so long, in milliseconds. */
const LINGER = 5_000;

/** The action: reads and judges, publishes, and fails last, so that a red check always has its report. */
export async function main(): Promise<void> {
  process.on('uncaughtException', crash).on('unhandledRejection', crash);
  try {
    process.exitCode = await act();
  } catch (error) {
    if (!(error instanceof UserError)) return crash(error);
    process.exitCode = 2;
    log.error(`curvelint: ${error.message}${error.hint ? ` — ${error.hint}` : ''}`);
  } finally {
    setTimeout(() => process.exit(), LINGER).unref();
  }
}

async function act(): Promise<number> {
  const inputs = readInputs();
  const event = readContext(process.env);
  if (event?.training?.conclusion === 'action_required') {
    log.info('The training waits for somebody to approve it: there is nothing to say yet.');
    return 0;
  }
  const remote = event ? await (await import('./remote.js')).connectRemote(inputs, event) : null;
  const result = await runPipeline({
    patterns: inputs.metrics,
    root: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
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
  });
  const { report, exitCode } = result;
  log.info(renderTerminal(report, { color: false, width: 120, quiet: false }));
  await publish(result, inputs, remote);
  if (exitCode !== 0) log.error(`curvelint: ${report.reasons[0] ?? report.verdict}`);
  return exitCode;
}

async function publish({ report, conclusion, config }: PipelineResult, inputs: Inputs, remote: Remote | null): Promise<void> {
  for (const [name, value] of Object.entries(outputsOf(report))) setOutput(name, value);
  const folder = join(process.env['RUNNER_TEMP'] ?? tmpdir(), `curvelint-${inputs.key}`);
  const writeFiles = async () => {
    await writeAll(report, folder, inputs.charts !== 'none');
    setOutput('report', join(folder, 'report.json'));
    setOutput('html', join(folder, 'report.html'));
  };
  await attempt('write the report', writeFiles, null);
  const store = remote?.store ? () => remote.store!(report, config) : null;
  const { markdown: picture, warning } = await renderPicture(report, inputs.charts, remote?.context.public ?? false, store);
  if (warning) log.warning(warning);
  const markdown = [picture, pageLink(inputs.htmlUrl, remote?.context.runUrl ?? '')].filter((part) => part !== '').join('\n\n');
  await attempt('write the job summary', () => publishSummary(report, markdown), null);
  const comment = remote && (await attempt('comment on the pull request', () => remote.comment(report, markdown)));
  setOutput('comment-url', comment ?? '');
  const check =
    remote && (await attempt('write the check', () => remote.check(report, conclusion, config, markdown), 'checks: write'));
  setOutput('check-url', check ?? '');
}

function crash(error: unknown): never {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.info(text);
  log.error(
    'curvelint: this is a fault of curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues',
  );
  process.exit(2);
}
