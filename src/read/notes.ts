import type { Problem } from '../model/errors.js';

/** Collects what is wrong with a file: each kind of fault once, at the first line where it was seen, with its count. */
export interface Notes {
  readonly kinds: Map<
    string,
    { readonly line: number; readonly message: (count: number) => string; readonly hint: string; count: number }
  >;
}

/** Nothing noted yet. */
export function newNotes(): Notes {
  return { kinds: new Map() };
}

/** Notes a fault of one kind; `line` 0 where none is known. The first of a kind gives line, message and hint. */
export function note(notes: Notes, kind: string, line: number, message: (count: number) => string, hint: string): void {
  const known = notes.kinds.get(kind);
  if (known !== undefined) known.count++;
  else notes.kinds.set(kind, { line, message, hint, count: 1 });
}

/** The faults as problems of a file, in the order in which they were first seen. */
export function toProblems(notes: Notes, file: string): Problem[] {
  return [...notes.kinds.values()].map(({ line, message, hint, count }) => ({
    file,
    ...(line > 0 && { line }),
    message: message(count),
    hint,
  }));
}

/** Longest piece of other people's text that a message quotes. */
const MAX_QUOTE = 40;

/** A piece of a log for use in a message: one line, cut; the renderers escape it. */
export function excerpt(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain;
}
