import { checkNameOf } from '../config/check-name.js';
import type { Config } from '../config/config.js';
import type { Annotation } from '../model/annotation.js';
import { BUTTONS } from '../publish/buttons.js';
import { type CheckOptions, publishCheck, publishMistake } from '../publish/check-run.js';
import type { ReportView } from '../view/report-view.js';
import { mistakeWords } from './annotate.js';
import { existingFiles } from './existing-files.js';
import type { Job } from './job.js';

/** On which commit a check stands, and what tells it from others. */
export type CheckPlace = Omit<CheckOptions, 'shown' | 'conclusion' | 'annotations' | 'job'>;

/** The verdict as a check on the commit; its address. */
export function writeCheck(
  job: Job,
  view: ReportView,
  config: Config,
  written: Pick<CheckOptions, 'conclusion' | 'shown' | 'annotations' | 'job'>,
): Promise<string> {
  const buttons = job.inputs.buttons ? BUTTONS.map(({ command: _, ...button }) => button) : [];
  return publishCheck(view, job.github, { ...placeOf(job, config), ...written, buttons });
}

/** A mistake as a check on the commit, where there is no report; `isPlaced`: it is one in the settings. */
export async function writeMistake(job: Job, mistake: Annotation, isPlaced: boolean, config: Config): Promise<string> {
  const known = isPlaced ? await existingFiles(job, [mistake.file]) : new Set<string>();
  const annotations = known.has(mistake.file) ? [mistake] : [];
  return publishMistake(mistakeWords(isPlaced), mistake.message, job.github, { ...placeOf(job, config), annotations });
}

/** Where the check of a job belongs; the name is the default one until the settings are known. */
export function placeOf({ inputs: { key }, context }: Pick<Job, 'inputs' | 'context'>, config: Config): CheckPlace {
  const { commit, run, producer = '', pullRequest: number } = context.report;
  const ownHead = context.head.repositoryId !== null && context.head.repositoryId === context.repositoryId;
  return {
    name: checkNameOf(config, key),
    commit,
    key,
    producer,
    event: context.event,
    run,
    runUrl: context.runUrl,
    ownHead,
    number,
  };
}
