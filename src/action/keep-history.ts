import type { Config } from '../config/config.js';
import { attempt } from '../github/attempt.js';
import { log } from '../github/runner.js';
import { TRUSTED_EVENTS } from '../github/trusted-runs.js';
import type { Report } from '../model/report.js';
import { storeHistory } from '../publish/store-history.js';
import type { Job } from './job.js';

/** On the default branch the numbers are kept on the data branch as well, where the token may write: checks vanish with their runs. */
export async function keepHistory(
  { github, inputs, context }: Job,
  config: Config,
  report: Report,
  check: string,
): Promise<void> {
  const { event, defaultBranch: base, repositoryId } = context;
  const { pullRequest, commit, run } = context.report;
  const isOfBase = pullRequest === null && run !== null && TRUSTED_EVENTS.includes(event);
  if (!isOfBase || base === null || config.history === 0 || config.dataBranch === base) return;
  const where = { branch: config.dataBranch, base, repositoryId, key: inputs.key, commit, run: run.id, check };
  const store = () => storeHistory(report, github, where);
  const isKept = await attempt(`keep the history on the branch ${config.dataBranch}`, store, 'contents: write');
  if (isKept) log.info(`The numbers of this commit are kept on the branch ${config.dataBranch}, too.`);
}
