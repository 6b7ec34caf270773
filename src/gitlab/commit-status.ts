import type { Ask } from './client.js';
import { projectPath } from './merge-request.js';

/** GitLab's limit. */
const MAX_DESCRIPTION = 255;

/** A verdict as it stands on a commit. */
export interface CommitStatus {
  readonly commit: string;
  readonly name: string;
  readonly failed: boolean;
  readonly description: string;
  /** '' for none. */
  readonly targetUrl: string;
}

/** Puts the verdict on the commit; one of the same name is replaced. */
export async function publishCommitStatus(ask: Ask, project: string, status: CommitStatus): Promise<void> {
  const { commit, name, failed, description, targetUrl } = status;
  await ask('POST', `${projectPath(project)}/statuses/${commit}`, {
    state: failed ? 'failed' : 'success',
    name,
    description: Array.from(description).slice(0, MAX_DESCRIPTION).join(''),
    ...(targetUrl && { target_url: targetUrl }),
  });
}
