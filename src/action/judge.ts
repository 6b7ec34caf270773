import type { Config } from '../config/config.js';
import { dayOf } from '../config/day.js';
import { type LoadedConfig, loadConfig, type ReadText } from '../config/load.js';
import { KNOWN_RULES } from '../pipeline/known-rules.js';
import { inShares } from '../pipeline/many-files.js';
import { type PipelineOptions, type PipelineResult, runPipeline } from '../pipeline/pipeline.js';
import { findAcceptance } from './find-acceptance.js';
import { findTraining } from './find-training.js';
import { type Inputs, settingsFileOf } from './inputs.js';
import type { Job } from './job.js';
import { keepJobStatus } from './own-job.js';
import { chooseSources } from './sources.js';

/** What the pipeline found, and the settings that it was held against. */
export interface JudgedJob extends PipelineResult, LoadedConfig {}

/** What somebody asked for instead of what the inputs say. */
export type Instead = Partial<Pick<PipelineOptions, 'baseline' | 'findAcceptance'>>;

/** Reads the settings, the logs and the baseline from where the inputs say, and judges. `onSettings`: they are read. */
export async function judge(
  inputs: Inputs,
  root: string,
  job: Job | null,
  onSettings: (config: Config) => void,
  instead: Instead = {},
): Promise<JudgedJob> {
  let isRed = true;
  try {
    const judged = await readAndJudge(inputs, root, job, onSettings, instead);
    isRed = judged.exitCode !== 0;
    return judged;
  } finally {
    if (isRed) keepJobStatus(inputs);
  }
}

async function readAndJudge(
  inputs: Inputs,
  root: string,
  job: Job | null,
  onSettings: (config: Config) => void,
  instead: Instead,
): Promise<JudgedJob> {
  const { settings, judged, baseline, history } = chooseSources(inputs, root, job);
  const loaded = await loadSettings(inputs, settings);
  const { config } = loaded;
  onSettings(config);
  const context = job?.context.report ?? null;
  const result = await runPipeline({
    settings: { text: loaded.settings, name: settingsFileOf(inputs) },
    ...{ config, judged: await judged(config), baseline, context, curves: true, today: dayOf(Date.now()) },
    inShares,
    mayTellExamples: job?.context.private === true,
    ...(history && { history }),
    findAcceptance: job && (() => findAcceptance(job, config)),
    findTraining: () => findTraining(job, inputs, config),
    ...instead,
  });
  return { ...result, ...loaded };
}

/** The settings alone, where an input is wrong: they name the check that says so. */
export async function readSettings(inputs: Inputs, root: string, job: Job | null): Promise<Config> {
  return (await loadSettings(inputs, chooseSources(inputs, root, job).settings)).config;
}

function loadSettings(inputs: Inputs, settings: ReadText): Promise<LoadedConfig> {
  const choice = { file: inputs.config, failOn: inputs.failOn, profile: null, expect: inputs.expect };
  return loadConfig(choice, settings, KNOWN_RULES);
}
