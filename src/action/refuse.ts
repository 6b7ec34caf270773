import type { Config } from '../config/config.js';
import { attempt } from '../github/attempt.js';
import type { WorkflowContext } from '../github/context.js';
import { log, writeSummary } from '../github/runner.js';
import { ForeignRunError, type UserError } from '../model/errors.js';
import { neutral } from '../text/markdown.js';
import { mistakeOf, mistakeWords, tell } from './annotate.js';
import { type Inputs, settingsFileOf } from './inputs.js';
import { connectEvent, type Job } from './job.js';
import { trackedFiles } from './tracked-files.js';
import { writeMistake } from './write-check.js';

/** How far the job had come: `job: null` where what is judged had not been found out, `event: null` outside of a workflow. */
interface Progress {
  readonly job: Job | null;
  readonly event: WorkflowContext | null;
  /** The default ones until they are read. */
  readonly config: Config;
}

/** A mistake gives no report, but a check that says so: a required check must not wait for ever. Log and summary say it, too. */
export async function refuse(error: UserError, inputs: Inputs, root: string, { job, event, config }: Progress): Promise<void> {
  const mistake = mistakeOf(error, settingsFileOf(inputs));
  const isPlaced = error.settingsLine !== null;
  if (isPlaced && trackedFiles(root, [mistake.file]).size > 0) tell([mistake]);
  else log.error(`curvelint: ${mistake.message}`);
  const place = job ?? (await placeOfEvent(inputs, event, root));
  const isSilent = place === null || error instanceof ForeignRunError;
  const absent = event !== null && place === null ? 'There is no check: which commit is judged is not known.' : '';
  if (absent !== '') log.info(absent);
  const summary =
    `### curvelint: ${mistakeWords(isPlaced)}\n\n${neutral(mistake.message)}\n\nNothing was judged. ${absent}`.trim();
  await attempt('write the job summary', () => writeSummary(`${summary}\n`), null);
  if (!isSilent) await attempt('write the check', () => writeMistake(place, mistake, isPlaced, config), 'checks: write');
}

async function placeOfEvent(inputs: Inputs, event: WorkflowContext | null, root: string): Promise<Job | null> {
  return event && attempt('connect with GitHub', () => connectEvent(inputs, event, root), null).catch(() => null);
}
