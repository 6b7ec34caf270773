import type { Octokit } from '@octokit/rest';
import { markerOf } from '../text/comment-marker.js';
import { type Comment, type CommentWriter, formerOwnership, type IsOurs, ownership } from './comment-writer.js';
import { type Page, pagesOf } from './pages.js';
import { statusOf } from './status.js';
import { textOf } from './text-of.js';
import { WORKFLOW_BOT } from './who-am-i.js';

interface Thread {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

/**
 * Asked right before each write, with the bodies of ours that are there (none: no comment yet), without their marker: the text that
 * is due; null: leave all as it is.
 */
export type Compose = (current: readonly string[]) => Promise<string | null>;

const MAX_PAGES = 50;
const MAX_CREATES = 3;
const MAX_ROUNDS = 5;

export interface UpsertOptions {
  /** Whether one is made where there is none. */
  readonly create: boolean;
  /** A comment with this body gives way to a new one, below all others; absent: none does, and the first one is kept up to date. */
  readonly isOutdated?: ((body: string) => boolean) | undefined;
  /** Whose comments are taken over: the job's own token, where comments have a token of their own. */
  readonly former?: CommentWriter | undefined;
  /** Told of each comment that was to go and is still there, and why. */
  readonly onLeft?: ((url: string, error: unknown) => void) | undefined;
}

/**
 * Creates our comment or updates it, so that exactly one is left even where two jobs write at once or an answer is lost: the oldest
 * of ours that is not outdated is kept and the others are deleted, once it stands. After each write all is read and composed again,
 * until nothing is left to say: what another job told meanwhile is not lost. Returns its address; null where nothing is to be
 * written.
 */
export async function upsertComment(
  octokit: Octokit,
  place: Thread,
  self: () => Promise<string | null>,
  key: string,
  compose: Compose,
  options: UpsertOptions,
): Promise<string | null> {
  const marker = markerOf(key);
  let login = await self();
  const isFormer = await formerOwnership(marker, options.former, login);
  const writer: Writer = { octokit, place, marker, compose, isFormer, left: new Set(), ...options };
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

interface Writer extends UpsertOptions {
  readonly octokit: Octokit;
  readonly place: Thread;
  readonly marker: string;
  readonly compose: Compose;
  /** Null: there are none. */
  readonly isFormer: IsOurs | null;
  /** Comments that could not be deleted. */
  readonly left: Set<number>;
}

/** Nothing is left to do, or something was written (null: and has gone meanwhile), after which all is looked at again. */
type Step = { readonly url: string | null } | { readonly written: Written | null };

async function nextStep(writer: Writer, login: string | null, written: Written | null): Promise<Step> {
  const { marker, compose } = writer;
  const isCurrent = currentOf(writer, login);
  const { kept, others, former } = await lookUp(writer, login, written?.isNew ?? false);
  const all = [...(kept ? [kept] : []), ...others, ...former];
  if (all.length === 0 && !writer.create) return { url: null };
  const due = await compose(all.map((one) => bodyOf(one, marker)));
  if (due === null) {
    // A newer one has told meanwhile, and keeps its comment: that which this writer made beside it goes.
    const isSecond = kept?.id !== written?.comment.id || others.some((one) => !isCurrent(one));
    if (written?.isNew && isSecond) await deleteAll(writer, [written.comment]);
    return { url: null };
  }
  const text = marker + due;
  if (!kept) return { written: { text, comment: await createOnce(writer, login, text), isNew: true } };
  const isThere = kept.body === text || (written !== null && isWritten(written, kept, text));
  if (isThere && others.length + former.length === 0) return { url: textOf(kept.html_url) };
  const comment = isThere ? kept : await update(writer, kept, text);
  // A writer that was cut off right after its creation left its own behind. Where ours has gone meanwhile, all begins again.
  if (comment) {
    await deleteAll(writer, others);
    await deleteFormer(writer, former);
  }
  return { written: comment && { text, comment, isNew: false } };
}

interface Found {
  /** That which is brought up to date. */
  readonly kept: Comment | undefined;
  /** More of ours, which go. */
  readonly others: readonly Comment[];
  /** Of the job's own token, which go as well. */
  readonly former: readonly Comment[];
}

async function lookUp(writer: Writer, login: string | null, isNew: boolean): Promise<Found> {
  const { isFormer, left } = writer;
  const [isOurs, isCurrent] = [oursOf(writer, login), currentOf(writer, login)];
  const isWanted: IsOurs = (one) => !left.has(one.id) && (isOurs(one) || isFormer?.(one) === true);
  const needsAll = isNew || isFormer !== null || outdates(writer);
  const found = await list(writer, isWanted, needsAll ? 'all' : 'first');
  const ours = found.filter(isOurs);
  const kept = ours.find(isCurrent);
  return { kept, others: ours.filter((one) => one !== kept), former: found.filter((one) => !isOurs(one)) };
}

/** Only where a new comment may be made does an old one give way. */
function outdates({ create, isOutdated }: Writer): boolean {
  return create && isOutdated !== undefined;
}

/** Where GitHub does not say whose token it is, it is taken for that of the workflow, unless it is one for comments alone. */
function oursOf({ marker, former }: Writer, login: string | null): IsOurs {
  if (login === null && former !== undefined) return () => false;
  return ownership(marker, login ?? WORKFLOW_BOT);
}

function currentOf(writer: Writer, login: string | null): IsOurs {
  const isOurs = oursOf(writer, login);
  return (one) => isOurs(one) && !(outdates(writer) && writer.isOutdated?.(bodyOf(one, writer.marker)));
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
async function update({ octokit, place }: Writer, { id }: Comment, body: string): Promise<Comment | null> {
  return ignoreMissing(async () => (await octokit.rest.issues.updateComment({ ...repoOf(place), comment_id: id, body })).data);
}

/** What stays is told, and not tried again: the comment that stands counts for more. */
async function deleteAll(writer: Writer, comments: readonly Comment[]): Promise<void> {
  for (const comment of comments)
    await remove(writer.octokit, writer.place, comment).catch((error) => noteLeft(writer, comment, error));
}

/** Its author may delete a comment, and so may whoever may write to the repository. */
async function deleteFormer(writer: Writer, comments: readonly Comment[]): Promise<void> {
  const { octokit, place, former } = writer;
  for (const comment of comments)
    await remove(former?.octokit ?? octokit, place, comment)
      .catch(() => remove(octokit, place, comment))
      .catch((error) => noteLeft(writer, comment, error));
}

function noteLeft({ left, onLeft }: Writer, { id, html_url: url }: Comment, error: unknown): void {
  left.add(id);
  onLeft?.(textOf(url), error);
}

async function remove(octokit: Octokit, place: Thread, { id }: Comment): Promise<void> {
  await ignoreMissing(() => octokit.rest.issues.deleteComment({ ...repoOf(place), comment_id: id }));
}

/** Never repeats a creation blindly: the server may have made the comment although its answer was lost. */
async function createOnce(writer: Writer, login: string | null, body: string): Promise<Comment> {
  const { octokit, place } = writer;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await octokit.rest.issues.createComment({ ...place, body, request: { retries: 0 } })).data;
    } catch (error) {
      if (!mayHaveActed(error)) throw error;
      const [adopted] = await list(writer, currentOf(writer, login), 'first');
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

async function list({ octokit, place }: Writer, isWanted: IsOurs, which: 'first' | 'all'): Promise<readonly Comment[]> {
  const found: Comment[] = [];
  const ask = async (page: Page) => {
    const { data } = await octokit.rest.issues.listComments({ ...place, ...page });
    if (!Array.isArray(data)) throw new Error('GitHub’s list of comments is no list');
    return data;
  };
  for await (const comments of pagesOf(ask, MAX_PAGES)) {
    found.push(...comments.filter(isWanted));
    if (which === 'first' && found.length > 0) break;
  }
  return found.sort((a, b) => a.id - b.id);
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
