import type { Reading } from '../model/reading.js';
import { readingsText } from './readings.js';

/** Text from a log, a branch, a file: other people's, to be escaped where it is shown. */
export interface Name {
  readonly name: string;
}

/** Values of series, which carry what they are. */
export interface Readings {
  readonly readings: readonly Reading[];
}

/** A piece of a sentence: our own words, a name, or values of series. */
type Piece = string | Name | Readings;

/** What people read, before it is escaped for one output. */
export type Sentence = readonly Piece[];

/** A sentence, or a text of our own words alone. */
export type Words = string | Sentence;

/** Marks other people's text inside a sentence. A report that others wrote may hold a number in its place. */
export function name(text: string): Name {
  return { name: String(text) };
}

/** Values of a series inside a sentence: one, or from one to another. */
export function values(...readings: readonly Reading[]): Readings {
  // A report that others wrote may hold something else in its place: better no sentence than a false one.
  if (readings.some(({ value }) => typeof value !== 'number')) throw new TypeError('values of a series were expected');
  return { readings };
}

/** A sentence of our words with values in it: say`${name(series)} rose by ${percent(rise)}.` A sentence inside joins in. */
export function say(
  words: TemplateStringsArray,
  ...parts: readonly (string | number | Name | Readings | Reading | Sentence)[]
): Sentence {
  const pieces: Piece[] = [];
  const add = (piece: Piece) => {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else if (piece !== '') pieces.push(piece);
  };
  for (let i = 0; i < words.length; i += 1) {
    add(words[i]!);
    const part = parts[i];
    if (part === undefined) continue;
    if (typeof part === 'string' || typeof part === 'number') add(String(part));
    else if ('name' in part || 'readings' in part) add(part);
    else if ('statistic' in part) add(values(part));
    else for (const piece of part) add(piece);
  }
  return pieces;
}

/** Words as a sentence. */
export function sentenceOf(words: Words): Sentence {
  return typeof words !== 'string' ? words : words === '' ? [] : [words];
}

/** Sentences as one, with words between: joined([a, b], ', '). */
export function joined(sentences: readonly Sentence[], between: string): Sentence {
  return sentences.flatMap((sentence, i) => (i === 0 ? sentence : [between, ...sentence]));
}

/** Where our own words end a sentence and begin another. */
const NEXT_SENTENCE = /\. (?=[A-Z“]|$)/;

/** The first of several sentences. */
export function firstSentence(words: Words): Sentence {
  const pieces = sentenceOf(words);
  const ends = pieces.map((piece) => (typeof piece === 'string' ? piece.search(NEXT_SENTENCE) : -1));
  const last = ends.findIndex((at) => at >= 0);
  if (last < 0) return pieces;
  return [...pieces.slice(0, last), (pieces[last] as string).slice(0, ends[last]! + 1)];
}

/** A sentence as plain text: for a terminal, a file, or what escapes all of it at once. */
export function plain(sentence: Words): string {
  return sentenceOf(sentence)
    .map((piece) => (typeof piece === 'string' ? piece : 'name' in piece ? piece.name : readingsText(piece.readings)))
    .join('');
}
