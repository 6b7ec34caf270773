import type { Split } from '../model/split.js';
import { FOREIGN_SPLIT_WORDS } from './languages.js';
import { wordsOf } from './words.js';

/** Words that name a split, wherever they stand in a name. @public */
export const SPLIT_WORDS: Readonly<Record<Split, string>> = {
  validation: `val valid validation validations vali vld validate validates validated validating eval evals evaluation evaluations
    evaluate evaluates evaluated evaluating dev devel development cv crossval crossvalidation holdout oof valset validset
    validationset evalset devset`,
  test: 'test tests testing tested heldout testset tst',
  train: 'train trains trained training trainings trn tr learn main trainset trainingset',
};
/** Short words that name a split only at the beginning or the end of a name: `va_loss`, `acc_te`. @public */
export const SHORT_SPLIT_WORDS: Readonly<Record<Split, string>> = { validation: 'va vl', test: 'te ts', train: '' };
/** Several words that name a split, or that hold a word of one and name none. @public */
export const SPLIT_PHRASES: readonly (readonly [phrase: string, split: Split | null])[] = [
  ['held out', 'test'],
  ['hold out', 'validation'],
  ['cross validation', 'validation'],
  ['out of fold', 'validation'],
  ['in sample', 'train'],
  ['out of sample', 'test'],
  ['testing in eval mode', 'test'],
  ['in eval mode', null],
  ['eval mode', null],
  ['std dev', null],
  ['stddev', null],
  ['test time', null],
  // PaddleOCR: what the evaluation of this epoch gave, beside the best one
  ['cur metric', 'validation'],
  // TensorFlow's estimators: `Saving dict for global step 1000: accuracy = 0.9`
  ['saving dict', 'validation'],
];

/** Words behind that of a split that say no more. */
const SET_WORDS = new Set(['set', 'dataset', 'data', 'split']);

const BY_WORD = byWord(SPLIT_WORDS);
const BY_SHORT = byWord(SHORT_SPLIT_WORDS);
const PHRASES = SPLIT_PHRASES.map(([phrase, split]) => ({ words: phrase.split(' '), split })).sort(
  (a, b) => b.words.length - a.words.length,
);

function byWord(table: Readonly<Record<Split, string>>): ReadonlyMap<string, Split> {
  const entries = Object.entries(table).flatMap(([split, words]) =>
    words.split(/\s+/).map((word) => [word, split as Split] as const),
  );
  return new Map(entries.filter(([word]) => word !== ''));
}

/** The split that one word in small letters names by itself; a number behind it (`valid_0`, `test2`) tells sets apart. */
export function splitOfWord(word: string): Split | null {
  const known = BY_WORD.get(word);
  if (known !== undefined) return known;
  const numbered = /^([a-z]{3,10})\d{1,2}$/.exec(word)?.[1];
  return numbered === undefined ? null : (BY_WORD.get(numbered) ?? null);
}

/** Where words name a split, and the words that are left: `held out loss` is of the test split, `std dev of loss` of none. */
export interface SplitFound {
  readonly split: Split | null;
  readonly rest: readonly string[];
}

/** The split of a name, the first that it names, and its other words. */
export function takeSplit(words: readonly string[]): SplitFound {
  let split: Split | null = null;
  const rest: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const phrase = PHRASES.find((one) => one.words.every((word, k) => words[i + k] === word));
    if (phrase !== undefined) {
      split ??= phrase.split;
      if (phrase.split === null) rest.push(...phrase.words);
      i += phrase.words.length - 1;
      continue;
    }
    const word = words[i]!;
    const isEnd = words.length > 1 && (i === 0 || i === words.length - 1);
    const own = splitOfWord(word) ?? (isEnd ? (BY_SHORT.get(word) ?? null) : null);
    if (own === null) rest.push(word);
    else split ??= own;
    // `valid_0`, `validation_1`: the number tells sets apart; `val_set_loss`.
    if (own !== null && i + 2 < words.length && (/^\d{1,2}$/.test(words[i + 1]!) || SET_WORDS.has(words[i + 1]!))) i += 1;
  }
  return { split, rest };
}

/** The split that a name says, where it says nothing else: `Train`, `val_set`; null for any other name. */
export function splitAlone(name: string): Split | null {
  const { split, rest } = takeSplit(wordsOf(name));
  return rest.every((word) => SET_WORDS.has(word)) ? split : null;
}

/** The split that several words name together; the first one where there are more. */
export function splitOfPhrase(words: readonly string[]): Split | null {
  return takeSplit(words).split;
}

/** Words that may stand in a heading beside its split: with any other word a line is prose. */
const HEADING_WORDS = new Set(
  `performance perf result results metric metrics score scores summary report set data dataset split phase mode stage loop model
  network on the for of at in by after per to from and epoch epochs ep step steps iteration iter round fold start starting started begin beginning
  run running now current currently statistics stats loss losses accuracy info root log full whole all new ep`.split(/\s+/),
);
/** A line with one of these tells that something is over, or of a result that is no point of a curve. */
const NO_HEADING = new Set(
  'main learn done finished finish complete completed ended end ends over best final early stopping saved saving load loading'.split(
    ' ',
  ),
);
/** Words of the act: where another split stands beside one of these, it is what the act is done on. */
const ACTS = new Set('eval evaluation evaluate evaluating testing validating running'.split(' '));
/** No heading is longer. */
const [MAX_HEADING, MAX_HEADING_WORDS] = [160, 9];
const STAMP = /\d{2,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?/g;
const LEVEL = /\b(?:INFO|DEBUG|WARNING|NOTICE|root|__main__)\b/gi;
const CONTROL = /\u001b\[[0-9;]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** Code, an assignment, an address, a file's name: nothing of it is a heading. */
const NO_PROSE = /[={}`$;"']\s?\w|:\/\/|\w\(|[A-Za-z_]\.\w|\?$/;
/** `3/10` is a counter, `train/loss` and `runs\\val` are no words of a heading. */
const SLASHED = /[A-Za-z_.][\\/]|[\\/][A-Za-z_.]/;
/** Most lines hold no word that names a split. */
const HINT = hintOf([...BY_WORD.keys(), ...PHRASES.map(({ words }) => words[0]!), ...FOREIGN_SPLIT_WORDS]);
const DECORATION = /^[\s>=*#~_|+:[\](){}-]+/;

/**
 * The split that a line without metrics announces for the lines below (`--> EVAL PERFORMANCE`, `** Validation **`, `Evaluating on
 * dev`, `Epoch 3 - Training:`); null for prose, paths and lines with numbers of their own.
 */
export function headingSplit(line: string): Split | null {
  if (line.length > MAX_HEADING || !HINT.test(line)) return null;
  const plain = line.replace(CONTROL, ' ');
  // What a progress bar shows is no word.
  const bar = plain.search(/\d%/);
  const bare = (bar < 0 ? plain : plain.slice(0, bar).replace(/\d{1,3}$/, ''))
    .replace(STAMP, ' ')
    .replace(LEVEL, ' ')
    .trim()
    .replace(DECORATION, '');
  if (bare === '' || NO_PROSE.test(bare) || SLASHED.test(bare)) return null;
  const words = wordsOf(bare);
  if (words.length === 0 || words.length > MAX_HEADING_WORDS) return null;
  if (words.some((word) => NO_HEADING.has(word))) return null;
  const { split, rest } = takeSplit(words);
  if (split === null || !rest.every((word, i) => HEADING_WORDS.has(word) || isCounter(rest, i))) return null;
  const isSentence = /[.!]$/.test(bare) && !bare.endsWith('..') && words.length > 3;
  return isSentence ? null : objectOf(words, split);
}

/** A whole number behind `epoch`, `step` …, or a total behind that. */
function isCounter(words: readonly string[], at: number): boolean {
  return (
    /^\d{1,9}$/.test(words[at]!) &&
    at > 0 &&
    (/^(?:ep|epoch|epochs|step|steps|iter|iteration|round|fold|of|phase|stage)$/.test(words[at - 1]!) || isCounter(words, at - 1))
  );
}

/** `Evaluating on the test set` is of the test split; two splits that are no such pair are of none. */
function objectOf(words: readonly string[], first: Split): Split | null {
  const named = words.filter((word) => splitOfWord(word) !== null);
  const objects = named.filter((word) => !ACTS.has(word));
  const splits = new Set((objects.length > 0 ? objects : named).map((word) => splitOfWord(word)));
  if (splits.size === 0) return first;
  if (words.join(' ').startsWith('testing in eval mode')) return 'test';
  return splits.size === 1 ? [...splits][0]! : null;
}

/** One of these words, whole where it is short, anywhere in a line. */
function hintOf(words: readonly string[]): RegExp {
  const isShort = (word: string) => /^[a-z]{1,2}$/.test(word);
  // A word that begins with another one is found with it.
  const long = words.filter(
    (word) => !isShort(word) && !words.some((other) => !isShort(other) && other !== word && word.includes(other)),
  );
  return new RegExp(`${[...new Set(long)].join('|')}|(?<![a-z])(?:${words.filter(isShort).join('|')})(?![a-z])`, 'i');
}
