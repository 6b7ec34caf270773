import type { Config } from '../config/config.js';
import { type LoadedConfig, loadConfig } from '../config/load.js';
import { KNOWN_RULES } from '../pipeline/known-rules.js';
import { type PipelineResult, runPipeline } from '../pipeline/pipeline.js';
import { findAcceptance } from './find-acceptance.js';
import type { Inputs } from './inputs.js';
import type { Job } from './job.js';
import { chooseSources } from './sources.js';

/** What the pipeline found, and the settings that it was held against. */
export interface JudgedJob extends PipelineResult, LoadedConfig {}

/** Reads the settings, the logs and the baseline from where the inputs say, and judges. `onSettings`: they are read. */
export async function judge(
  inputs: Inputs,
  root: string,
  job: Job | null,
  onSettings: (config: Config) => void,
): Promise<JudgedJob> {
  const { settings, judged, baseline } = chooseSources(inputs, root, job);
  const choice = { file: inputs.config, failOn: inputs.failOn, profile: null };
  const loaded = await loadConfig(choice, settings, KNOWN_RULES);
  const { config } = loaded;
  onSettings(config);
  const context = job?.context.report ?? null;
  const result = await runPipeline({
    ...{ config, judged, baseline, context, curves: true },
    findAcceptance: job && (() => findAcceptance(job, config)),
  });
  return { ...result, ...loaded };
}
