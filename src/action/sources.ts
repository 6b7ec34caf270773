import type { Config } from '../config/config.js';
import type { ReadText } from '../config/load.js';
import { attempt } from '../github/attempt.js';
import { log } from '../github/runner.js';
import type { AskedBaseline } from '../model/kept-job.js';
import { lintBaseline } from '../pipeline/lint-baseline.js';
import { progressOf } from '../pipeline/progress.js';
import { askedBaseline } from '../source/asked-baseline.js';
import { githubBaseline } from '../source/baseline.js';
import { branchSettings } from '../source/branch-settings.js';
import { diskSettings } from '../source/disk-settings.js';
import { githubHistory } from '../source/history.js';
import { judgedInArtifacts } from '../source/judged-in-artifacts.js';
import { judgedOnDisk } from '../source/judged-on-disk.js';
import { namedBaseline, withoutBaseline } from '../source/named-baseline.js';
import type { BaselineSource, ChooseJudged, HistorySource } from '../source/source.js';
import { untrustedReports } from '../source/untrusted.js';
import { askedOnHead } from './asked-on-head.js';
import type { Inputs } from './inputs.js';
import type { Job } from './job.js';

/** Where the settings, what is judged and what it is compared with come from. */
export interface Sources {
  readonly settings: ReadText;
  readonly judged: ChooseJudged;
  readonly baseline: BaselineSource;
  /** Null where the baseline is not looked for on GitHub. */
  readonly history: HistorySource | null;
}

/** Sources as the inputs name them, and as far as they may be trusted. `asked`: a baseline that somebody asked for by a comment, or where to look for one. `job: null`: outside of a workflow all is on the disk. */
export function chooseSources(
  inputs: Inputs,
  root: string,
  job: Job | null,
  asked: AskedBaseline | 'on-head' | null = 'on-head',
): Sources {
  return {
    settings: job && job.configRef !== null ? branchSettings(job.github, job.configRef) : diskSettings(root),
    judged: judgedSource(inputs, root, job),
    ...baselineSource(inputs, root, job, asked),
  };
}

function judgedSource({ metrics, artifacts, baseline }: Inputs, root: string, job: Job | null): ChooseJudged {
  if (!job?.source) {
    const onProgress = progressOf({ terminal: false, write: log.info, now: Date.now });
    const onDisk = judgedOnDisk(metrics, { root, curves: true, baseline, onProgress });
    if (job?.trusted !== false) return onDisk;
    return async (config) => {
      const judged = await onDisk(config);
      if ('reports' in judged) throw untrustedReports(`a ${job.context.event} job`);
      return judged;
    };
  }
  const { runId, attempt: runAttempt, path } = job.source;
  const place = { runId, attempt: runAttempt, workflow: path, trusted: job.trusted, names: artifacts, patterns: metrics };
  return judgedInArtifacts(job.github, place);
}

function baselineSource(
  { baseline, autoBaseline, key }: Inputs,
  root: string,
  job: Job | null,
  given: AskedBaseline | 'on-head' | null,
) {
  if (baseline !== null) return { baseline: namedBaseline(baseline, root), history: null };
  const run = job?.context.report.run ?? null;
  if (job === null || run === null || !autoBaseline)
    return { baseline: withoutBaseline({ id: 'not-given', values: {} }), history: null };
  const { base, branches, repositoryId, report } = job.context;
  const place = { commit: report.commit, base, branches, repositoryId, runId: run.id, key };
  const missing = withoutBaseline({ id: 'unanswered', values: { said: '' } });
  const findBaseline: BaselineSource = async (config) => {
    const find = async () => {
      // Where checks can't be read the usual baseline is looked for, and whoever reads the report sees which one it is.
      const asked = given === 'on-head' ? await askedOnHead(job, config).catch(() => null) : given;
      const found = asked && (await askedBaseline(job.github, place, asked, Date.now())(config));
      return found?.provenance.source ? found : githubBaseline(job.github, place, Date.now())(config);
    };
    return (await attempt('look for the baseline', find, 'actions: read')) ?? missing(config);
  };
  const toRuns = (loaded: Parameters<typeof lintBaseline>[0], config: Config) => lintBaseline(loaded, config).baseline.runs;
  return { baseline: findBaseline, history: githubHistory(job.github, place, toRuns) };
}
