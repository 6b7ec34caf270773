import { lineAxisOf } from '../../../vocabulary/line-axes.js';
import { splitOfPhrase } from '../../../vocabulary/splits.js';
import { factsOfName, factsOfWord } from './word-facts.js';

/** Words in front of a number that may belong to its name. */
const MAX_NAME_WORDS = 4;
/** Last words of names of several words; `val_loss improved from 0.5` is no metric. */
const LAST_WORD = /^(?:rate|value|norm|error|score|entropy|likelihood|distance|discrepancy|index|return|g|d)$/i;
/** `f1-score (micro avg)`: how it was averaged is said behind a name. */
const AVERAGED = /^(?:micro|macro|weighted)$/i;
/** In a sentence, one word in front of a metric may be part of its name: `Top-1 Acc`, `robust loss`, `learning rate`. */
const QUALIFIER =
  /^(?:top|robust|adv|box|cls|obj|dfl|lm|total|binary|learning|macro|micro|mean|gen|disc|policy|value|surr|actor|critic)/i;
/** Phrases come again on every line: their names are kept, for this many. */
const MAX_KNOWN = 4096;
const known = new Map<string, string>();

/** The metric that the words in front of a number name: the whole phrase where it is short, else its end; '' for none. */
export function nameOf(words: readonly string[]): string {
  const key = words.join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const found = named(words);
  known.set(key, found);
  return found;
}

/** `taxa de aprendizado`, `taux apprentissage`: a phrase of several words, of which one alone may name a split. */
export function isForeignRate(words: readonly string[]): boolean {
  return ratePhrase(words) !== '';
}

function ratePhrase(words: readonly string[]): string {
  for (let count = 2; count <= Math.min(words.length, MAX_NAME_WORDS); count += 1) {
    const phrase = words.slice(-count).join(' ');
    if (/^(?:ta[uxs]|velo)/i.test(phrase) && factsOfName(phrase).isRate) return phrase;
  }
  return '';
}

function named(words: readonly string[]): string {
  const rate = ratePhrase(words);
  if (rate !== '') return rate;
  const telling = words.filter((word) => {
    const { filler, split } = factsOfWord(word);
    return !filler && split === null;
  });
  if (telling.length > 1 && AVERAGED.test(telling[telling.length - 1]!)) {
    const name = named(telling.slice(0, -1));
    return name === '' ? '' : `${name} ${telling[telling.length - 1]}`;
  }
  const last = telling.slice(-MAX_NAME_WORDS);
  for (let count = 1; count <= last.length; count++) {
    const name = last.slice(-count).join(' ');
    if (lineAxisOf(name.toLowerCase()) !== null || (count > 1 && !LAST_WORD.test(last[last.length - 1]!))) return '';
    if (!factsOfName(name).isMetric) continue;
    // `lm loss value`: it is the loss; `value loss` would be another one.
    const end = count > 1 && /^value$/i.test(last[last.length - 1]!) ? last.length - 1 : last.length;
    return last.slice(firstOf(telling, last, count), end).join(' ');
  }
  return '';
}

/** Where the name begins in the last words. */
function firstOf(telling: readonly string[], last: readonly string[], count: number): number {
  if (telling.length <= MAX_NAME_WORDS) return 0;
  const more = last[last.length - count - 1];
  return last.length - count - (more !== undefined && QUALIFIER.test(more) ? 1 : 0);
}

/** The word that names the split of a phrase, the last one; a plain word for a phrase of several; '' for none. */
export function splitOfWords(words: readonly string[]): string {
  for (let i = words.length - 1; i >= 0; i -= 1) if (factsOfWord(words[i]!).split !== null) return words[i]!;
  if (words.length < 2 || !words.some((word) => /^(?:held|hold|cross|out|in|cur|saving)$/i.test(word))) return '';
  const split = splitOfPhrase(words.map((word) => word.toLowerCase()));
  return split === null ? '' : split === 'validation' ? 'val' : split;
}

/** The metric of a heading (`Loss: train 0.5`), and one whose split stands behind it (`loss train: 0.5, val: 0.6`); '' for none. */
export function topicOf(words: readonly string[], isHeading: boolean): string {
  const at = words.findIndex((word) => factsOfWord(word).split !== null);
  if (at < 0) return isHeading ? nameOf(words) : '';
  return at > 0 && at === words.length - 1 ? nameOf(words.slice(0, at)) : '';
}

/** Do words speak of what was best so far? */
export function isBestOf(words: readonly string[]): boolean {
  return words.some((word) => factsOfWord(word).best);
}
