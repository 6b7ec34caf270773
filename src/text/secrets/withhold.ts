import { secretsIn } from './find-secrets.js';
import { looksRandom } from './random-text.js';
import type { Range } from './rule-set.js';

/** Stands where a secret stood. */
export const WITHHELD = '[withheld]';

/** A text without its secrets. */
export function withheldText(text: string): string {
  return replaced(text, secretsIn(text), () => WITHHELD);
}

/** What takes secrets out of many texts, the same everywhere. */
export interface Withholder {
  /** Learns the secrets of a text, before any is taken out. */
  readonly learn: (text: string) => void;
  /** Was any secret learned? */
  readonly isNeeded: () => boolean;
  /** A text without any secret that was learned. */
  readonly withhold: (text: string) => string;
}

/** Secrets that are also looked for where nothing around them says what they are: more would take long. */
const MAX_LITERALS = 300;
/** What is shorter may be a word by chance. */
const MIN_LITERAL = 16;

/**
 * Short texts that hold no secret: of many logs and runs most names and words are the same, and each is looked at but once. Those
 * that are first met are kept, as names of the runs are all different.
 */
const PLAIN = new Set<string>();
const MAX_PLAIN = 100_000;
const MAX_PLAIN_LENGTH = 200;

/** Texts that differ stay different: each secret has a number, the same in all texts, and one that no text has already. */
export function newWithholder(): Withholder {
  const secrets = new Map<string, readonly Range[]>();
  const plain = new Set<string>();
  const literals = new Set<string>();
  const numbers = new Map<string, number>();
  const done = new Map<string, string>();
  let taken = 0;
  let pattern: RegExp | null = null;

  const nameOf = (secret: string) => {
    const number = numbers.get(secret) ?? taken + numbers.size + 1;
    numbers.set(secret, number);
    return `${WITHHELD}-${number}`;
  };
  return {
    learn: (text) => {
      if (PLAIN.has(text) || plain.has(text) || secrets.has(text)) return;
      const isMarked = text.includes(WITHHELD);
      if (isMarked) for (const [, number] of text.matchAll(/\[withheld\]-(\d{1,9})/g)) taken = Math.max(taken, Number(number));
      const found = secretsIn(text);
      if (found.length > 0) secrets.set(text, found);
      else if (PLAIN.size < MAX_PLAIN && text.length <= MAX_PLAIN_LENGTH && !isMarked) PLAIN.add(text);
      else plain.add(text);
      for (const [from, to] of found) for (const piece of piecesOf(text.slice(from, to))) literals.add(piece);
    },
    isNeeded: () => secrets.size > 0,
    withhold: (text) => {
      const before = done.get(text);
      if (before !== undefined) return before;
      pattern ??= patternOf([...literals].slice(0, MAX_LITERALS));
      const named = replaced(text, secrets.get(text) ?? [], nameOf);
      const after = pattern === null ? named : named.replace(pattern, nameOf);
      done.set(text, after);
      return after;
    },
  };
}

/** A secret, and the parts of an address that are secrets by themselves: a path may be cut between them. */
function piecesOf(secret: string): readonly string[] {
  return [secret, ...secret.split(/[/\\]/)].filter(
    (piece) => piece.length >= MIN_LITERAL && looksRandom(piece) && !piece.includes(WITHHELD),
  );
}

function patternOf(literals: readonly string[]): RegExp | null {
  if (literals.length === 0) return null;
  const longestFirst = [...literals].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
}

function replaced(text: string, ranges: readonly Range[], nameOf: (secret: string) => string): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    const secret = text.slice(start, end);
    // What stands for a secret is none.
    pieces.push(text.slice(from, start), secret.startsWith(WITHHELD) ? secret : nameOf(secret));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
