import type { Octokit } from '@octokit/rest';
import { WORKFLOW_BOT } from './who-am-i.js';

/** Who writes: a client, and the login behind its token; null where GitHub does not say. */
export interface CommentWriter {
  readonly octokit: Octokit;
  readonly self: () => Promise<string | null>;
}

/** What we read of a comment; a deleted account has no user. */
export interface Comment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | null | undefined;
  readonly user?: { readonly login: string; readonly type?: string } | null | undefined;
}

export type IsOurs = (comment: Comment) => boolean;

/** Comments of a login that begin with our marker. */
export function ownership(marker: string, login: string): IsOurs {
  return ({ body, user }) => {
    if (!(body ?? '').replaceAll('\r\n', '\n').startsWith(marker)) return false;
    return user?.login === login && (!login.endsWith('[bot]') || user.type === 'Bot');
  };
}

/** Comments of the job's own token, from before comments got a token of their own; none where both are one login's. */
export async function formerOwnership(
  marker: string,
  former: CommentWriter | undefined,
  login: string | null,
): Promise<IsOurs | null> {
  if (former === undefined) return null;
  const before = (await former.self()) ?? WORKFLOW_BOT;
  return before === login ? null : ownership(marker, before);
}

/** A request that failed, and the input that holds the token it was asked with. */
const inputs = new WeakMap<object, string>();

/** Lets what fails with this client be told from what fails with that of the job's own token. */
export function markErrors(octokit: Octokit, input: string): void {
  octokit.hook.wrap('request', async (request, options) => {
    try {
      return await request(options);
    } catch (error) {
      if (typeof error === 'object' && error !== null) inputs.set(error, input);
      throw error;
    }
  });
}

/** The input whose token failed. */
export function tokenInputOf(error: unknown): string {
  return (typeof error === 'object' && error !== null ? inputs.get(error) : undefined) ?? 'token';
}
