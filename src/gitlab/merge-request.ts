import type { Ask } from './client.js';
import { numberIn, textIn } from './fields.js';

/** What is asked of a merge request. */
export interface MergeRequest {
  readonly headSha: string;
  readonly open: boolean;
  readonly state: string;
}

/** Path of a project in the API; its name may lie in groups of groups. */
export function projectPath(project: string): string {
  return `/projects/${encodeURIComponent(project)}`;
}

/** Reads the merge request as it is now. */
export async function readMergeRequest(ask: Ask, project: string, iid: number): Promise<MergeRequest> {
  const { data } = await ask('GET', `${projectPath(project)}/merge_requests/${iid}`);
  const state = textIn(data, 'state');
  return { headSha: textIn(data, 'sha'), open: state === 'opened', state };
}

/** Number of the user that the token acts for. */
export async function readOwnId(ask: Ask): Promise<number> {
  return numberIn((await ask('GET', '/user')).data, 'id');
}
