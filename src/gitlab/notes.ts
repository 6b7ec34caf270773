import { markerOf } from '../text/comment-marker.js';
import type { GitLab, Note } from './client.js';

/** The text that is due, made right before it is written from the body that is there ('' for none); null: leave all as it is. */
export type ComposeNote = (current: string) => Promise<string | null>;

const MAX_ROUNDS = 4;

/**
 * Keeps one note of ours for each key. Ours is what begins with the marker and was written by whoever the token is: where GitLab does
 * not say who that is, a note is only ever added. After a write all is read again: of two that were made at once the older one stays.
 * Returns the id of the note; null where none was written.
 */
export async function upsertNote(
  gitlab: GitLab,
  iid: number,
  key: string,
  compose: ComposeNote,
  { create }: { readonly create: boolean },
): Promise<number | null> {
  const marker = markerOf(key);
  const self = await gitlab.self();
  let login = self;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const ours = login === null ? [] : (await gitlab.listNotes(iid)).filter((one) => isOurs(one, marker, login!));
    const [kept, ...doubles] = ours;
    for (const { id } of doubles) await gitlab.deleteNote(iid, id);
    if (!kept && !create) return null;
    const due = await compose(kept ? bodyOf(kept, marker) : '');
    if (due === null) return null;
    const text = marker + due;
    if (kept && bodyOf(kept, marker).trimEnd() === due.trimEnd()) return kept.id;
    if (kept) {
      if (await gitlab.updateNote(iid, kept.id, text)) return kept.id;
      continue;
    }
    const made = await gitlab.createNote(iid, text);
    if (self === null) return made.id;
    login = made.author || login;
  }
  throw new Error('the note was deleted again and again while it was written');
}

function isOurs({ body, author }: Note, marker: string, login: string): boolean {
  return author === login && body.replaceAll('\r\n', '\n').startsWith(marker.trimEnd());
}

function bodyOf({ body }: Note, marker: string): string {
  return body.replaceAll('\r\n', '\n').slice(marker.trimEnd().length).trimStart();
}
