import { MAX_LISTED, MAX_NAME } from './caps.js';
import { Refusal } from './refusal.js';

/** The label that PyTorch and Hugging Face leave out of the loss. */
export const IGNORED = -100;
/** Pairs of words that everybody sorts alike: no, then yes. */
const BINARY: readonly (readonly [string, string])[] = [
  ['0', '1'],
  ['false', 'true'],
  ['no', 'yes'],
  ['neg', 'pos'],
  ['negative', 'positive'],
];

/** Names of classes that have none: '0', '1', … */
export function numberNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String(i));
}

/** The whole number that a text is; NaN for any other text. `3.0` is 3. */
export function wholeNumber(text: string): number {
  return /^-?\d{1,9}(?:\.0{1,9})?$/.test(text) ? Number(text) : Number.NaN;
}

/** Words of two classes in the order no, yes, whatever their case; null where they are no such pair. */
export function binaryWords(words: ReadonlySet<string>): readonly [string, string] | null {
  if (words.size === 0 || words.size > 2) return null;
  const lower = [...words].map((word) => word.toLowerCase());
  const pair = BINARY.find((one) => lower.every((word) => one.includes(word)));
  if (pair === undefined) return null;
  const written = (plain: string): string => [...words].find((word) => word.toLowerCase() === plain) ?? plain;
  return [written(pair[0]), written(pair[1])];
}

/** Refuses a label that is none of `classes`. */
export function labelRefusal(row: number, label: string, classes: number): Refusal {
  return new Refusal({ id: 'predictions-label', values: { row, label: label.slice(0, MAX_NAME), classes } });
}

/** Refuses labels that are words, where nothing says what they stand for. */
export function wordsRefusal(words: Iterable<string>): Refusal {
  const first = [...words].slice(0, MAX_LISTED).map((word) => word.slice(0, MAX_NAME));
  return new Refusal({ id: 'predictions-label-words', values: { first } });
}
