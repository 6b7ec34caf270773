import type { Octokit } from '@octokit/rest';
import { UserError } from '../model/errors.js';
import { type Page, pagesOf } from './pages.js';
import { statusOf } from './status.js';
import { textOf } from './text-of.js';

interface Thread {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

/** What we read of a comment; a deleted account has no user. */
interface Comment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | null | undefined;
  readonly user?: { readonly login: string; readonly type?: string } | null | undefined;
}

/** Asked right before each write, with the comment that is there (null: none): may it be written? */
export type Guard = (current: string | null) => Promise<boolean>;

type IsOurs = (comment: Comment) => boolean;

const MAX_PAGES = 50;
const MAX_CREATES = 3;
const MAX_ROUNDS = 5;
/** Who writes with the token of a workflow, which may not ask who it is. */
const WORKFLOW_BOT = 'github-actions[bot]';

/** First line of our comments. A comment is ours only if we wrote it and it starts with exactly this. */
export function markerOf(key: string): string {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(key))
    throw new UserError(
      `"${key.slice(0, 80)}" cannot be the key of a comment`,
      'Use up to 64 letters, digits, dots, dashes and underscores.',
    );
  return `<!-- curvelint:v1 key=${key} -->\n\n`;
}

/**
 * Creates our comment or updates it, so that exactly one is left even where two jobs write at once or an answer is lost:
 * after each creation the list is read again, the oldest of ours is kept and the others are deleted.
 */
export async function upsertComment(
  octokit: Octokit,
  place: Thread,
  key: string,
  body: string,
  { create, guard = async () => true }: { readonly create: boolean; readonly guard?: Guard },
): Promise<string | null> {
  const marker = markerOf(key);
  const text = marker + body;
  const isOurs = ownership(marker, await whoAmI(octokit));
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const [found] = await listOurs(octokit, place, isOurs, 'first');
    if (!found) {
      if (!create || !(await guard(null))) return null;
      const created = await createOnce(octokit, place, text, isOurs);
      const all = await listOurs(octokit, place, isOurs, 'all');
      const kept = all[0] ?? created;
      await deleteAll(octokit, place, all.slice(1));
      if (kept.id === created.id) return textOf(created.html_url);
    }
    const updated = await updateKept(octokit, place, isOurs, text, guard);
    if (updated === 'refused') return null;
    if (updated) return textOf(updated.html_url);
  }
  throw new Error('the comment was deleted again and again while it was written');
}

/** The oldest of ours with the new text; null where it has gone meanwhile. */
async function updateKept(
  octokit: Octokit,
  place: Thread,
  isOurs: IsOurs,
  text: string,
  guard: Guard,
): Promise<Comment | 'refused' | null> {
  const [kept, ...doubles] = await listOurs(octokit, place, isOurs, 'first');
  if (!kept) return null;
  if (kept.body === text && doubles.length === 0) return kept;
  for (const { body } of [kept, ...doubles]) if (!(await guard(body ?? ''))) return 'refused';
  const updated = await ignoreMissing(
    async () => (await octokit.rest.issues.updateComment({ ...repoOf(place), comment_id: kept.id, body: text })).data,
  );
  // A writer that was cut off right after its creation left its own behind.
  if (updated) await deleteAll(octokit, place, doubles);
  return updated;
}

async function deleteAll(octokit: Octokit, place: Thread, comments: readonly Comment[]): Promise<void> {
  for (const { id } of comments)
    await ignoreMissing(() => octokit.rest.issues.deleteComment({ ...repoOf(place), comment_id: id }));
}

/** Never repeats a creation blindly: the server may have made the comment although its answer was lost. */
async function createOnce(octokit: Octokit, place: Thread, body: string, isOurs: IsOurs): Promise<Comment> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await octokit.rest.issues.createComment({ ...place, body, request: { retries: 0 } })).data;
    } catch (error) {
      if (attempt >= MAX_CREATES || !mayHaveActed(error)) throw error;
      const [adopted] = await listOurs(octokit, place, isOurs, 'first');
      if (adopted) return adopted;
    }
  }
}

/** A refusal is an answer; a lost connection or a failing server leaves open what happened. */
function mayHaveActed(error: unknown): boolean {
  const status = statusOf(error);
  return status === null || status >= 500;
}

async function listOurs(octokit: Octokit, place: Thread, isOurs: IsOurs, which: 'first' | 'all'): Promise<readonly Comment[]> {
  const ours: Comment[] = [];
  const ask = async (page: Page) => {
    const { data } = await octokit.rest.issues.listComments({ ...place, ...page });
    if (!Array.isArray(data)) throw new Error('GitHub’s list of comments is no list');
    return data;
  };
  for await (const comments of pagesOf(ask, MAX_PAGES)) {
    ours.push(...comments.filter(isOurs));
    if (which === 'first' && ours.length > 0) break;
  }
  return ours.sort((a, b) => a.id - b.id);
}

function ownership(marker: string, login: string | null): IsOurs {
  return ({ body, user }) => {
    if (!(body ?? '').replaceAll('\r\n', '\n').startsWith(marker)) return false;
    return login === null ? user?.login === WORKFLOW_BOT && user.type === 'Bot' : user?.login === login;
  };
}

/** Login behind the token; null for the token of a workflow, to which GitHub refuses the question. */
async function whoAmI(octokit: Octokit): Promise<string | null> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    const login: unknown = data?.login;
    // Taken for an answer, a cut one would make every comment somebody else's.
    if (typeof login !== 'string' || login === '') throw new Error('GitHub did not say whose token it is');
    return login;
  } catch (error) {
    if (statusOf(error) === 403) return null;
    throw error;
  }
}

async function ignoreMissing<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

function repoOf({ owner, repo }: Thread): { owner: string; repo: string } {
  return { owner, repo };
}
