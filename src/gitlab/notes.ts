import { UserError } from '../model/errors.js';
import { type Ask, GitLabError } from './client.js';
import { isRecord, numberIn, textIn } from './fields.js';
import { projectPath } from './merge-request.js';

/** A note of ours. */
interface Note {
  readonly id: number;
  /** All of it, the marker included. */
  readonly body: string;
}

/** Where the note is, and whose. */
export interface NotePlace {
  readonly project: string;
  readonly mergeRequest: number;
  readonly key: string;
  /** The user that the token acts for: what anybody else wrote is never ours. */
  readonly author: number;
}

/** Asked before each write, with our note as it is: the text that is due, without its marker; null: leave all as it is. */
export type ComposeNote = (current: string | null) => Promise<string | null>;

const MAX_PAGES = 50;
const MAX_ROUNDS = 5;

/** First line of our notes, the same as on GitHub. */
function noteMarker(key: string): string {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(key))
    throw new UserError(
      `"${key.slice(0, 80)}" cannot be the key of a comment`,
      'Use up to 64 letters, digits, dots, dashes and underscores.',
    );
  return `<!-- curvelint:v1 key=${key} -->\n`;
}

/**
 * Creates our note or updates it, so that one is left even where two jobs write at once or an answer is lost: the oldest stays, the
 * others go. Returns its number; null where nothing is to be written.
 */
export async function upsertNote(ask: Ask, place: NotePlace, compose: ComposeNote, create: boolean): Promise<number | null> {
  const marker = noteMarker(place.key);
  let created: number | null = null;
  let failure: unknown = new Error('the note was deleted again and again while it was written');
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const [kept, ...doubles] = await listOurs(ask, place, marker);
    if (!kept && !create) return null;
    const due = await compose(kept ? kept.body.slice(marker.length) : null);
    // A newer job has told: what this one made beside the older note goes.
    const others = due === null ? doubles.filter(({ id }) => id === created) : doubles;
    for (const { id } of others) await ignoreMissing(() => ask('DELETE', `${notesPath(place)}/${id}`));
    if (due === null) return null;
    const body = `${marker}${due.trimEnd()}`;
    if (kept?.body === body) return kept.id;
    try {
      if (kept) await ignoreMissing(() => ask('PUT', `${notesPath(place)}/${kept.id}`, { body }));
      else created = numberIn((await ask('POST', notesPath(place), { body })).data, 'id');
    } catch (error) {
      if (!mayHaveActed(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}

function notesPath({ project, mergeRequest }: NotePlace): string {
  return `${projectPath(project)}/merge_requests/${mergeRequest}/notes`;
}

/** Oldest first. */
async function listOurs(ask: Ask, place: NotePlace, marker: string): Promise<readonly Note[]> {
  const ours: Note[] = [];
  let page: number | null = 1;
  for (let asked = 0; page !== null && asked < MAX_PAGES; asked += 1) {
    const answer = await ask('GET', `${notesPath(place)}?sort=asc&order_by=created_at&per_page=100&page=${page}`);
    if (!Array.isArray(answer.data)) throw new GitLabError(200, 'its list of notes is no list');
    for (const one of answer.data as readonly unknown[]) {
      const body = textIn(one, 'body').replaceAll('\r\n', '\n').trimEnd();
      const isOurs = isRecord(one) && one['system'] !== true && numberIn(one['author'], 'id') === place.author;
      if (isOurs && body.startsWith(marker)) ours.push({ id: numberIn(one, 'id'), body });
    }
    page = answer.nextPage;
  }
  return ours.sort((a, b) => a.id - b.id);
}

/** A refusal is an answer; a lost connection or a failing server leaves open what happened. */
function mayHaveActed(error: unknown): boolean {
  return error instanceof GitLabError && (error.status === null || error.status >= 500);
}

async function ignoreMissing(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof GitLabError && error.status === 404)) throw error;
  }
}
