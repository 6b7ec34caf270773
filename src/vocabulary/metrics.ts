import type { MetricRow } from './metrics/row.js';
import { METRIC_ROWS, spellingsOf } from './metrics/rows.js';
import { splitOfWord, takeSplit } from './splits.js';
import { wordsOf } from './words.js';

interface Spelling {
  readonly row: MetricRow;
  /** It is one only where a number of places follows: `hit@10`. */
  readonly needsAt: boolean;
}

const BY_WORDS = new Map<string, Spelling>();
/** Rows by a spelling that must stand alone, in small letters and as it is written. */
const ALONE = new Map<string, MetricRow>();
const WRITTEN_ALONE = new Set<string>();
let longest = 1;
for (const row of METRIC_ROWS) {
  for (const spelling of spellingsOf(row.spellings)) {
    const words = takeSplit(wordsOf(spelling.replace(/@k$/, ''))).rest;
    longest = Math.max(longest, words.length);
    const key = words.join(' ');
    if (!BY_WORDS.has(key)) BY_WORDS.set(key, { row, needsAt: spelling.endsWith('@k') });
  }
  for (const spelling of spellingsOf(row.alone ?? '')) {
    ALONE.set(spelling.toLowerCase(), row);
    WRITTEN_ALONE.add(spelling);
  }
}

/** A metric that words name, and where it stands among them. */
export interface MetricFound {
  readonly row: MetricRow;
  readonly from: number;
  readonly count: number;
  /** It is a word of its own that counts only where the name holds nothing else. */
  readonly alone: boolean;
  /** Number of places behind it: `@10` of `ndcg@10`, `ndcg_10` and `hits10`; '' without. */
  readonly at: string;
}

/** The metric that the most words in small letters name, the last of several; null where they name none. */
export function metricOf(words: readonly string[]): MetricFound | null {
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    for (let from = words.length - count; from >= 0; from -= 1) {
      const found = lookUp(words, from, count);
      if (found !== null) return found;
    }
  }
  return words.length === 1 || (words.length === 2 && isPlaces(words[1]!)) ? aloneOf(words) : null;
}

/**
 * Does a name that holds nothing but a word of its own mean that metric? `PER` and `val_per` do, `is` and `is_training` are prose; words
 * of two letters must be written as they are in the list, or stand behind a split.
 */
export function standsAlone(name: string): boolean {
  const words = name.split(/[^A-Za-z]+/).filter((word) => word !== '');
  const isBehind = splitOfWord((words[words.length - 1] ?? '').toLowerCase()) === null;
  const own = words[words.length - (isBehind ? 1 : 2)] ?? '';
  if (WRITTEN_ALONE.has(own)) return true;
  return ALONE.has(own.toLowerCase()) && (own.length > 2 || (isBehind && words.length > 1));
}

/** `hits10`, `iou50` */
const PLACES_BEHIND = /[a-z]\d{1,4}$/;

function lookUp(words: readonly string[], from: number, count: number): MetricFound | null {
  const key = count === 1 ? words[from]! : words.slice(from, from + count).join(' ');
  const whole = BY_WORDS.get(key);
  const next = words[from + count];
  const followed = next !== undefined && isPlaces(next);
  // One letter is of ranked lists only with its sign: `r@10`, not `l_r_10`.
  if (whole !== undefined && (!whole.needsAt || (followed && key.length > 1))) {
    const takes = followed && isRanked(whole);
    return { row: whole.row, from, count: takes ? count + 1 : count, at: takes ? `@${next}` : '', alone: false };
  }
  const sign = key.indexOf('@');
  const cut = sign < 0 ? key.search(PLACES_BEHIND) + 1 : sign;
  const known = cut > (sign < 0 ? 1 : 0) ? BY_WORDS.get(key.slice(0, cut)) : undefined;
  if (known === undefined) return null;
  const places = key.slice(sign < 0 ? cut : cut + 1);
  return { row: known.row, from, count, at: sign >= 0 || isRanked(known) ? `@${places}` : places, alone: false };
}

/** Is it a metric of ranked lists, where a number says how many places count? */
function isRanked({ row, needsAt }: Spelling): boolean {
  return needsAt || row.field === 'retrieval and recommendation';
}

function isPlaces(word: string): boolean {
  return /^\d{1,4}$/.test(word);
}

function aloneOf(words: readonly string[]): MetricFound | null {
  const [word = '', places] = words;
  const sign = word.indexOf('@');
  const row = ALONE.get(sign > 0 ? word.slice(0, sign) : word);
  if (row === undefined) return null;
  const at = sign > 0 ? word.slice(sign) : places === undefined ? '' : `@${places}`;
  return { row, from: 0, count: words.length, at, alone: true };
}
