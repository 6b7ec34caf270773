import { checkNameOf } from '../config/check-name.js';
import type { Config } from '../config/config.js';
import type { AskedBaseline } from '../model/kept-job.js';
import { unpacked } from '../source/packed-text.js';
import type { Job } from './job.js';

/** The baseline that somebody asked for by a comment on this very head, as its check remembers; null: nobody did. */
export async function askedOnHead({ github, context, inputs: { key } }: Job, config: Config): Promise<AskedBaseline | null> {
  const { pullRequest, commit } = context.report;
  if (pullRequest === null) return null;
  const [newest] = await github.readKeptJobs({ commit, name: checkNameOf(config, key), key });
  if (newest === undefined) return null;
  const { parseKeptJob } = await import('../contract/kept-job.js');
  try {
    return parseKeptJob(unpacked(newest))?.askedBaseline ?? null;
  } catch {
    // Damaged: then nobody asked.
    return null;
  }
}
