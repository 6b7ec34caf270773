import type { Ask } from './client.js';
import { isRecord, numberIn, textIn } from './fields.js';

/** What is asked of a merge request. */
export interface MergeRequest {
  readonly headSha: string;
  readonly open: boolean;
  readonly state: string;
  readonly locked: boolean;
}

/** Path of a project in the API; its name may lie in groups of groups. */
export function projectPath(project: string): string {
  return `/projects/${encodeURIComponent(project)}`;
}

/** Reads the merge request as it is now. */
export async function readMergeRequest(ask: Ask, project: string, iid: number): Promise<MergeRequest> {
  const { data } = await ask('GET', `${projectPath(project)}/merge_requests/${iid}`);
  const state = textIn(data, 'state');
  const locked = isRecord(data) && data['discussion_locked'] === true;
  return { headSha: textIn(data, 'sha'), open: state === 'opened', state, locked };
}

/** Number of the user that the token acts for. */
export async function readOwnId(ask: Ask): Promise<number> {
  return numberIn((await ask('GET', '/user')).data, 'id');
}
