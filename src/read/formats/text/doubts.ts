import { isPartOfLoss, isTotal } from '../../../vocabulary/loss-parts.js';
import { wordsOf } from '../../../vocabulary/words.js';
import type { LineMetric } from './text-line.js';
import { factsOfName, factsOfWord } from './word-facts.js';

/** A number whose words name no metric by themselves: what else its line says decides. */
export interface Doubt {
  /** `split`: only of which split it is. `part`: of a loss. `short`: one letter, or two. */
  readonly kind: 'split' | 'part' | 'short' | 'rate';
  readonly word: string;
  /** Word of its split; '' where none was said. */
  readonly split: string;
  readonly value: number;
  /** Did `=` or `:` stand in front of the number? */
  readonly assigned: boolean;
}

/** Letters of people who print little: `L=2.3 A=0.14`, `VL=2.1 VA=0.5`. */
const SHORT = /^[TV]?[LA]$/i;
/** Beside a loss, how far a step goes. */
const RATE = /^(?:rate|step[ _-]?size|shrinkage)$/i;

/** What the words in front of a number may mean; null for prose. A whole number is as often a count. */
export function doubtOf(
  words: readonly string[],
  { split, said, value, assigned, whole }: Omit<Doubt, 'kind' | 'word'> & { readonly said: string; readonly whole: boolean },
): Doubt | null {
  const own = { split, value, assigned };
  if (!whole && assigned && words.length === 1 && SHORT.test(words[0]!)) return { kind: 'short', word: words[0]!, ...own };
  const telling = words.filter((word) => !isSplitOrFiller(word));
  if (telling.length === 0) return said !== '' && (assigned || !whole) ? { kind: 'split', word: said, ...own } : null;
  const word = telling.join(' ');
  if (RATE.test(word) || RATE.test(words.join(' '))) return { kind: 'rate', word: words.join(' '), ...own };
  // `No Obj`: how sure a model is that there is none.
  if (whole || words.some((one) => /^no$/i.test(one))) return null;
  return isPart(word) || isTotal(wordsOf(word)) ? { kind: 'part', word, ...own } : null;
}

function isSplitOrFiller(word: string): boolean {
  const { split, filler } = factsOfWord(word);
  return split !== null || filler;
}

/** Does a name say a part of a loss, and no word more? */
export function isPart(name: string): boolean {
  return isPartOfLoss(wordsOf(name));
}

/** The metrics that a line's doubts turn out to be, by what else it says. `positioned`: it says an epoch or a step. */
export function settled(doubts: readonly Doubt[], metrics: readonly LineMetric[], positioned: boolean): readonly LineMetric[] {
  const hasLoss = metrics.some(({ name }) => factsOfName(name).isLoss);
  const of = (kind: Doubt['kind']) => doubts.filter((one) => one.kind === kind);
  return [
    ...ofSplits(of('split'), metrics),
    ...ofParts(of('part'), hasLoss, positioned),
    ...(positioned ? ofLetters(of('short'), hasLoss) : []),
    ...(positioned && hasLoss ? of('rate').map(toRate) : []),
  ];
}

/** Beside a loss, numbers of which only the split is said are scores; what they are without one, the whole log tells. */
function ofSplits(doubts: readonly Doubt[], metrics: readonly LineMetric[]): readonly LineMetric[] {
  if (!metrics.some(({ name }) => /loss/i.test(name))) {
    return doubts.map(({ word, value }) => ({ name: word, value, saysSplit: true, bare: true }));
  }
  return doubts.filter(({ assigned }) => assigned).map(({ word, value }) => ({ name: `${word} score`, value, saysSplit: true }));
}

/** One part alone may be anything: it needs the loss, its total or, where the line says a place or a split, another part. */
function ofParts(doubts: readonly Doubt[], hasLoss: boolean, positioned: boolean): readonly LineMetric[] {
  const parts = doubts.filter(({ word }) => !isTotal(wordsOf(word)));
  const isPlaced = positioned || parts.some(({ split }) => split !== '');
  const isSeveral = new Set(doubts.map(({ word }) => word)).size > 1 && (isPlaced || parts.length < doubts.length);
  if (parts.length === 0 || !(hasLoss || isSeveral)) return [];
  return doubts.map(({ word, split, value }) => ({
    ...{ name: split === '' ? word : `${split} ${word}`, value, saysSplit: split !== '' },
  }));
}

const MEANT: Readonly<Record<string, string>> = { L: 'loss', A: 'accuracy' };

/** `E=0/B=0 L=2.3 A=0.14`: an accuracy only beside a loss. `T` is the training, beside plain letters the test. */
function ofLetters(doubts: readonly Doubt[], hasLoss: boolean): readonly LineMetric[] {
  const letters = doubts.map((one) => ({ ...one, letters: one.word.toUpperCase() }));
  if (!hasLoss && !letters.some((one) => one.letters.endsWith('L'))) return [];
  const test = letters.some((one) => one.letters.length === 1) ? 'test ' : 'train ';
  return letters.map(({ word, letters: own, split, value }) => {
    const set = own.length === 1 ? (split === '' ? '' : `${split} `) : own.startsWith('V') ? 'val ' : test;
    return { name: `${set}${MEANT[own.slice(-1)]} (${word})`, value, saysSplit: set !== '' };
  });
}

function toRate({ word, value }: Doubt): LineMetric {
  return { name: `learning rate (${word})`, value, saysSplit: true };
}

/** Is it a name that was made of letters or words that mean other things as well? */
export function isGuessedName(name: string): boolean {
  return /\((?:[TV]?[LA]|rate|step[ _-]?size|shrinkage)\)$/i.test(name);
}
