import type { Config } from '../../config/config.js';
import { dayOf } from '../../config/day.js';
import { loadConfig } from '../../config/load.js';
import type { WorkflowContext } from '../../github/context.js';
import { isTrustedRun } from '../../github/training-run.js';
import type { AcceptanceState } from '../../model/comparison.js';
import { UserError } from '../../model/errors.js';
import { KNOWN_RULES } from '../../pipeline/known-rules.js';
import { runPipeline } from '../../pipeline/pipeline.js';
import { COMMENT_MODES } from '../../publish/comment-modes.js';
import { COMMENT_POSITIONS } from '../../publish/comment-positions.js';
import { CHARTS } from '../../publish/pictures.js';
import { nameTest } from '../../read/find/glob.js';
import type { BaselineSource } from '../../source/source.js';
import { findAcceptance } from '../find-acceptance.js';
import { type Inputs, settingsFileOf } from '../inputs.js';
import type { Job } from '../job.js';
import { type JudgedJob, judge, readSettings } from '../judge.js';
import { chooseSources } from '../sources.js';
import type { JudgedOnHead, Kept } from './judged-on-head.js';
import type { BotPlace } from './place.js';

/** What is asked of a report that is judged again. */
export interface Again {
  /** Asked whether somebody lets the change through; absent: the comments of the pull request. */
  readonly findAcceptance?: () => Promise<AcceptanceState>;
  /** Compared with this instead of what it was compared with. */
  readonly baseline?: BaselineSource;
  /** Known before anything is judged. */
  readonly onSettings?: (config: Config) => Promise<void>;
}

/** A job that was judged again, with the inputs that it had. */
export interface JudgedAgain {
  readonly job: Job;
  readonly result: JudgedJob;
}

/**
 * Judges again what a job judged, without training: from the report that its check keeps, else from the artifacts of its run. A
 * UserError says what to run again where neither is there.
 */
export async function judgeAgain(place: BotPlace, judged: JudgedOnHead, again: Again = {}): Promise<JudgedAgain> {
  const { kept } = judged;
  if (kept !== null && isEnough(kept)) return fromKept(place, judged, kept, again);
  const found = await fromArtifacts(place, judged, again);
  if (found !== null) return found;
  if (kept?.job.autoBaseline) return fromKept(place, judged, kept, again);
  throw new UserError(
    `neither the check nor the artifacts of ${judged.told.producer} hold its report any more`,
    'Run that job again; “curvelint: rerun” does it where it failed.',
  );
}

/** With its curves, and with its baseline or one that can be found again. */
function isEnough({ job }: Kept): boolean {
  return job.kept === 'all' || (job.kept === 'without-baseline' && job.autoBaseline);
}

async function fromKept(place: BotPlace, judged: JudgedOnHead, kept: Kept, again: Again): Promise<JudgedAgain> {
  const { settings: text } = kept.job;
  const job = jobOf(place, judged, kept);
  const { inputs } = job;
  const read = async (name: string) => (text === '' && inputs.config === null ? null : { text, name });
  const loaded = await loadConfig({ file: inputs.config, failOn: inputs.failOn, profile: null }, read, KNOWN_RULES);
  await again.onSettings?.(loaded.config);
  const { baseline, history } = chooseSources(inputs, place.root, job, kept.job.askedBaseline);
  const { expectation, emptyShards, training } = kept.job;
  const hasBaseline = kept.job.kept === 'all' && again.baseline === undefined;
  const result = await runPipeline({
    config: loaded.config,
    settings: { text: loaded.settings, name: settingsFileOf(inputs) },
    judged: { again: { report: kept.report, hasBaseline, expectation, emptyShards, training } },
    baseline: again.baseline ?? baseline,
    ...(history && { history }),
    curves: false,
    mayTellExamples: job.context.private,
    context: job.context.report,
    today: dayOf(Date.now()),
    findAcceptance: again.findAcceptance ?? (() => findAcceptance(job, loaded.config)),
  });
  return { job, result: { ...result, ...loaded } };
}

/** Null where the artifacts are gone, or hold nothing that can be read. */
async function fromArtifacts(place: BotPlace, judged: JudgedOnHead, again: Again): Promise<JudgedAgain | null> {
  const { github, event, root } = place;
  const { run } = judged.told;
  const training = run === null ? null : await github.readTrainingRun(run.id);
  if (training === null || training.headSha !== place.pull.headSha) return null;
  const trusted = isTrustedRun(training, event.repositoryId);
  const source = { runId: training.id, attempt: training.attempt, path: training.path };
  const job: Job = { ...jobOf(place, judged, null), source, training, trusted };
  const config = await readSettings(job.inputs, root, job);
  const names = job.inputs.artifacts.length > 0 ? job.inputs.artifacts : config.baselineArtifacts;
  if ((await github.listArtifacts(training.id, nameTest(names))).length === 0) return null;
  await again.onSettings?.(config);
  const { onSettings: _, ...instead } = again;
  const result = await judge(job.inputs, root, job, () => undefined, instead);
  return result.report.runs.length === 0 ? null : { job, result };
}

/** The job that judged, as if it were this one: what it was asked for, and where its verdict belongs. */
function jobOf({ event, github, inputs, pull, root }: BotPlace, { told, key, url }: JudgedOnHead, kept: Kept | null): Job {
  const { repository } = event.report;
  const { run, producer } = told;
  const runUrl = run === null ? url : `${event.serverUrl}/${repository}/actions/runs/${run.id}`;
  const context: WorkflowContext = {
    ...event,
    report: { ...kept?.report.context, repository, commit: pull.headSha, pullRequest: pull.number, run, producer },
    event: told.event,
    runUrl,
    base: pull.base,
    branches: [...new Set([pull.base, event.defaultBranch])].filter((branch) => branch !== null),
    branch: null,
    training: null,
    head: { branch: pull.headBranch, repositoryId: pull.headRepositoryId },
  };
  return {
    context,
    source: null,
    trusted: true,
    training: null,
    withoutPull: null,
    // Settings that were kept are those of the pull request: what only the base branch may allow is asked of it.
    configRef: kept === null ? pull.base : null,
    inputs: { ...inputs, key, baseline: null, autoBaseline: true, promote: false, ...inputsOf(kept) },
    root,
    github,
  };
}

function inputsOf(kept: Kept | null): Partial<Inputs> {
  if (kept === null) return {};
  const { config, failOn, htmlUrl, buttons, autoBaseline, comment, commentPosition, charts } = kept.job;
  return {
    ...{ config, failOn, htmlUrl, buttons, autoBaseline },
    comment: COMMENT_MODES.find((mode) => mode === comment) ?? 'always',
    commentPosition: COMMENT_POSITIONS.find((position) => position === commentPosition) ?? 'top',
    charts: CHARTS.find((known) => known === charts) ?? 'auto',
  };
}
