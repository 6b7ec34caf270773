import { PROBLEM_SHAPES, type Problem, type ProblemValues, type Trouble } from '../model/problem.js';
import { withheldText } from '../text/secrets/withhold.js';

/** Collects what is wrong with a file: each kind of fault once, at the first line where it was seen, with its count. */
export interface Notes {
  readonly kinds: Map<string, Note>;
}

interface Note {
  readonly id: keyof ProblemValues;
  readonly line: number;
  /** All but the count. */
  readonly values: object;
  count: number;
}

/** Nothing noted yet. */
export function newNotes(): Notes {
  return { kinds: new Map() };
}

/**
 * Notes a fault; `line` 0 where none is known. Faults of one key (one id, if not said otherwise) are one problem, with the line and the
 * values of the first one; how often there was one becomes its `count`, where its sentence has one.
 */
export function note<Id extends keyof ProblemValues>(
  notes: Notes,
  id: Id,
  line: number,
  values: Omit<ProblemValues[Id], 'count'>,
  key: string = id,
): void {
  if (!isNoted(notes, key)) notes.kinds.set(key, { id, line, values, count: 1 });
}

/** Counts a fault that was noted before; false where it was not: its values are only then worth making. */
export function isNoted(notes: Notes, key: string): boolean {
  const known = notes.kinds.get(key);
  if (known !== undefined) known.count++;
  return known !== undefined;
}

/** The faults as problems of a file, in the order in which they were first seen. */
export function toProblems(notes: Notes, file: string): Problem[] {
  return [...notes.kinds.values()].map(({ id, line, values, count }) => {
    const all = 'count' in PROBLEM_SHAPES[id] ? { count, ...values } : values;
    return { file, ...(line > 0 && { line }), ...({ id, values: all } as Trouble) };
  });
}

/** Longest piece of other people's text that a message quotes. */
const MAX_QUOTE = 40;

/** Characters of it that are looked at. */
const MAX_LOOKED_AT = 4_096;

/** A piece of a log for use in a message: one line, cut; the renderers escape it. */
export function excerpt(text: string): string {
  // Before it is cut: a piece of a secret would not be known for one.
  const plain = withheldText(text.slice(0, MAX_LOOKED_AT)).replace(/\s+/g, ' ').trim();
  return plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain;
}
