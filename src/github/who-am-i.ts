import type { Octokit } from '@octokit/rest';
import { askGraphql } from './graphql.js';
import { statusOf } from './status.js';
import { recordOf } from './text-of.js';

/** Who writes with the token of a workflow. */
export const WORKFLOW_BOT = 'github-actions[bot]';
/** The app that makes its checks. */
const WORKFLOW_APP = 'github-actions';

/**
 * Login behind the token. A person's token may ask for its user; the token of a workflow or of an app's installation may not
 * (403), but GraphQL tells its viewer: `github-actions[bot]`, `my-app[bot]`. Null where GitHub answers neither question.
 */
export async function whoAmI(octokit: Octokit): Promise<string | null> {
  try {
    return loginOf((await octokit.rest.users.getAuthenticated()).data?.login);
  } catch (error) {
    if (!isNoAnswer(statusOf(error))) throw error;
  }
  try {
    const { data, errors } = await askGraphql(octokit, '{ viewer { login } }');
    return errors ? null : loginOf(recordOf(data['viewer'])['login']);
  } catch (error) {
    if (isNoAnswer(statusOf(error))) return null;
    throw error;
  }
}

/** A refusal, or a server that fails: the other question may be answered. */
function isNoAnswer(status: number | null): boolean {
  return status === 403 || status === 404 || (status !== null && status >= 500);
}

/** The app whose checks are ours: the one behind the token, else that of the workflow. */
export function appOf(login: string | null): string {
  return /^(.+)\[bot\]$/.exec(login ?? '')?.[1] ?? WORKFLOW_APP;
}

/** Taken for an answer, a cut one would make every comment somebody else's. */
function loginOf(login: unknown): string {
  if (typeof login !== 'string' || login === '') throw new Error('GitHub did not say whose token it is');
  return login;
}
