import { inTime } from '../github/attempt.js';
import { settingsFileOf } from './inputs.js';
import type { Job } from './job.js';
import { trackedFiles } from './tracked-files.js';

/** Which of these paths are files of the repository, at the commit that is judged. */
export async function existingFiles(
  { github, inputs, root, configRef, context }: Job,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  if (configRef === null) return trackedFiles(root, files);
  // Nothing is checked out: only the settings may be in the commit, and their lines count if they are the same there.
  const settings = settingsFileOf(inputs);
  if (!files.includes(settings)) return new Set();
  const { commit } = context.report;
  const [base, head] = await inTime(() => Promise.all([github.readFile(settings, configRef), github.readFile(settings, commit)]));
  return new Set(base !== null && base === head ? [settings] : []);
}
