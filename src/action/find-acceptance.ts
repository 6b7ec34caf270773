import type { Config } from '../config/config.js';
import { attempt } from '../github/attempt.js';
import type { AcceptanceState } from '../model/comparison.js';
import type { Job } from './job.js';

const NOBODY: AcceptanceState = { accepted: null, missing: null };

/** Has a maintainer let this pull request's commit through? */
export async function findAcceptance({ github, context }: Job, { acceptLabel }: Config): Promise<AcceptanceState> {
  const { pullRequest, commit, run } = context.report;
  if (pullRequest === null || run === null) return NOBODY;
  const { branch, repositoryId } = context.head;
  const request = {
    ...{ pullRequest, commit, runId: run.id, label: acceptLabel },
    ...{ headBranch: branch, headRepositoryId: repositoryId },
  };
  // Labels and comments are the pull request's, and the age of the head is that of its first run.
  const permissions = 'pull-requests: read" and "actions: read';
  return (await attempt('look for an acceptance', () => github.readAcceptance(request), permissions)) ?? NOBODY;
}
