import type { Config } from '../config/config.js';
import type { Files, Store } from '../publish/pictures.js';
import { storePictures } from '../publish/store-pictures.js';
import type { Job } from './job.js';

/** Puts the chart on the data branch; null where there is no pull request whose comment shows it. */
export function chartStore(
  { github, inputs, context }: Job,
  { dataBranch: branch }: Config,
  draw: () => Promise<Files | null>,
): Store | null {
  const { pullRequest, repository } = context.report;
  if (pullRequest === null || inputs.comment === 'never') return null;
  const own = [context.base, context.defaultBranch];
  const base = `${context.serverUrl}/${repository}`;
  const options = { branch, pullRequest, key: inputs.key, own, base };
  return (files) => storePictures(github, async () => files ?? draw(), options);
}
