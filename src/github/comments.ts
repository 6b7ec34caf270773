import type { Octokit } from '@octokit/rest';
import { UserError } from '../model/errors.js';
import { type Page, pagesOf } from './pages.js';
import { statusOf } from './status.js';
import { textOf } from './text-of.js';
import { WORKFLOW_BOT } from './who-am-i.js';

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

/**
 * Asked right before each write, with the bodies of ours that are there (none: no comment yet), without their marker: the text that
 * is due; null: leave all as it is.
 */
export type Compose = (current: readonly string[]) => Promise<string | null>;

type IsOurs = (comment: Comment) => boolean;

const MAX_PAGES = 50;
const MAX_CREATES = 3;
const MAX_ROUNDS = 5;

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
 * Creates our comment or updates it, so that exactly one is left even where two jobs write at once or an answer is lost: the oldest
 * of ours is kept and the others are deleted. After each write all is read and composed again, until nothing is left to say: what
 * another job told meanwhile is not lost. Returns its address; null where nothing is to be written.
 */
export async function upsertComment(
  octokit: Octokit,
  place: Thread,
  self: () => Promise<string | null>,
  key: string,
  compose: Compose,
  { create }: { readonly create: boolean },
): Promise<string | null> {
  const writer = { octokit, place, marker: markerOf(key), compose, create };
  let login = await self();
  let written: Written | null = null;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const step: Step = await nextStep(writer, login, written).catch((error) => {
      if (written === null) throw error;
      // It stands there; only whether somebody else wrote meanwhile could not be looked up.
      return { url: textOf(written.comment.html_url) };
    });
    if ('url' in step) return step.url;
    written = step.written;
    // Where GitHub does not say who we are, its answer does.
    login ??= written?.comment.user?.login ?? null;
  }
  if (written) return textOf(written.comment.html_url);
  throw new Error('the comment was deleted again and again while it was written');
}

interface Writer {
  readonly octokit: Octokit;
  readonly place: Thread;
  readonly marker: string;
  readonly compose: Compose;
  readonly create: boolean;
}

/** Nothing is left to do, or something was written (null: and has gone meanwhile), after which all is looked at again. */
type Step = { readonly url: string | null } | { readonly written: Written | null };

async function nextStep(
  { octokit, place, marker, compose, create }: Writer,
  login: string | null,
  written: Written | null,
): Promise<Step> {
  const isOurs = ownership(marker, login);
  const [kept, ...doubles] = await listOurs(octokit, place, isOurs, written?.isNew ? 'all' : 'first');
  if (!kept && !create) return { url: null };
  const due = await compose([kept, ...doubles].flatMap((one) => (one ? [bodyOf(one, marker)] : [])));
  if (due === null) {
    // A newer one has told meanwhile, and keeps its comment: that which this writer made beside it goes.
    if (written?.isNew && kept?.id !== written.comment.id) await deleteAll(octokit, place, [written.comment]);
    return { url: null };
  }
  const text = marker + due;
  if (!kept) return { written: { text, comment: await createOnce(octokit, place, text, isOurs), isNew: true } };
  const isThere = kept.body === text || (written !== null && isWritten(written, kept, text));
  if (isThere && doubles.length === 0) return { url: textOf(kept.html_url) };
  const comment = isThere ? kept : await update(octokit, place, kept, text);
  // A writer that was cut off right after its creation left its own behind. Where ours has gone meanwhile, all begins again.
  if (comment) await deleteAll(octokit, place, doubles);
  return { written: comment && { text, comment, isNew: false } };
}

/** What this writer wrote last, and the comment as GitHub keeps it. */
interface Written {
  readonly text: string;
  readonly comment: Comment;
  readonly isNew: boolean;
}

/** Is a comment still as this writer left it, and the same to be written again? GitHub may keep a text a little otherwise. */
function isWritten({ text, comment }: Written, { id, body }: Comment, due: string): boolean {
  return text === due && comment.id === id && comment.body === body;
}

function bodyOf({ body }: Comment, marker: string): string {
  return (body ?? '').replaceAll('\r\n', '\n').slice(marker.length);
}

/** Null where it has gone meanwhile. */
async function update(octokit: Octokit, place: Thread, { id }: Comment, body: string): Promise<Comment | null> {
  return ignoreMissing(async () => (await octokit.rest.issues.updateComment({ ...repoOf(place), comment_id: id, body })).data);
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
      if (!mayHaveActed(error)) throw error;
      const [adopted] = await listOurs(octokit, place, isOurs, 'first');
      if (adopted) return adopted;
      if (attempt >= MAX_CREATES) throw error;
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
    const wanted = login ?? WORKFLOW_BOT;
    return user?.login === wanted && (!wanted.endsWith('[bot]') || user.type === 'Bot');
  };
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
