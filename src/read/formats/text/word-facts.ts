import type { Split } from '../../../model/split.js';
import { type LineAxisFound, lineAxisOf } from '../../../vocabulary/line-axes.js';
import { isMetricName } from '../../../vocabulary/metric-name.js';
import { classify } from '../../../vocabulary/names.js';
import { takeSplit } from '../../../vocabulary/splits.js';
import { wordsOf } from '../../../vocabulary/words.js';

/** What is known of one word of a line, whatever stands beside it. */
export interface WordFacts {
  readonly word: string;
  readonly axis: LineAxisFound | null;
  /** The split that the word alone names (`val`, `valid_0`); null for a name that holds one (`val_loss`). */
  readonly split: Split | null;
  /** `epoch12`: an axis and its number in one word. */
  readonly glued: { readonly axis: LineAxisFound; readonly value: number } | null;
  /** Says how, not what. */
  readonly filler: boolean;
  /** What was reached so far: no point of the curve. */
  readonly best: boolean;
}

/** Words that say how, not what: `Average loss`, `set`, `metrics`. */
const FILLER =
  /^(?:set|metrics?|results?|average|averaged|avg|mean|the|a|of|in|is|was|current|cur|final|running|phase|info|root|after|at|and|with|tensor|batch|epoch|step|iter|stats|s|de|du|des|del|dell|della|di|do|da|no|na|nel|nella|sur|sul|sulla|la|le|les|der|die|das|on|for|net|output|np|float(?:16|32|64))$/i;
/** `best accuracy: 0.9`, `valid_best_loss`, `Max accuracy`: what was reached so far. */
const BEST = /(?:^|[_-])best(?:[_-]|$)|^(?:max|highest|bestaccuracy)$/i;
/** Words come again on every line: what was found out is kept, for this many. */
const MAX_KNOWN = 4096;
const MAX_WORD = 64;
/** Beginnings of words for splits, and letters of other tongues: what has none of them is none, and most words have none. */
const MAY_SAY_SPLIT = /va|vl|eval|dev|cv|hold|held|oof|test|tst|tr|learn|main|lern|entr|allen|apprent|prueba|[^\u0000-\u007f]/;
const NO_SPLIT = { split: null, rest: [] as readonly string[] };
const words = new Map<string, WordFacts>();
const names = new Map<string, NameFacts>();

export function factsOfWord(word: string): WordFacts {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MAX_KNOWN) words.clear();
  const found = wordFacts(word.slice(0, MAX_WORD));
  words.set(word, found);
  return found;
}

function wordFacts(word: string): WordFacts {
  const lower = word.toLowerCase();
  const { split, rest } = MAY_SAY_SPLIT.test(lower) ? takeSplit(wordsOf(word)) : NO_SPLIT;
  const isSplit = split !== null && rest.every((one) => /^(?:\d+|inner|set|data)$/.test(one));
  return {
    word,
    axis: lineAxisOf(lower),
    glued: gluedAxis(lower),
    split: isSplit ? split : null,
    filler: FILLER.test(word.replace(/\.$/, '')),
    best: BEST.test(word),
  };
}

const GLUED = /^([^\d]{1,20})(\d{1,9})$/;
/** `第1轮`, `第3个epoch`: the number stands in front of what it counts. */
const ORDINAL = /^第(\d{1,9})[个個]?([^\d]{1,20})$/;

function gluedAxis(lower: string): WordFacts['glued'] {
  const behind = GLUED.exec(lower);
  if (behind !== null) return countOf(behind[1]!, behind[2]!);
  const front = ORDINAL.exec(lower);
  return front === null ? null : countOf(front[2]!, front[1]!);
}

function countOf(word: string, count: string): WordFacts['glued'] {
  const axis = lineAxisOf(word);
  return axis === null || axis.assigned ? null : { axis, value: Number(count) };
}

/** What is known of a name of one or several words. */
export interface NameFacts {
  readonly isMetric: boolean;
  /** The split that the name itself says. */
  readonly split: Split | null;
  readonly isRate: boolean;
  /** A loss, or an error that stands for one? */
  readonly isLoss: boolean;
  /** The words beside that of the split: `precision` of `precision_val`. */
  readonly measure: string;
}

export function factsOfName(name: string): NameFacts {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size >= MAX_KNOWN) names.clear();
  const all = wordsOf(name);
  const { split, rest } = takeSplit(all);
  const { kind, base } = classify(name);
  const found = {
    isLoss: kind === 'loss' || kind === 'loss-part' || base === 'error',
    isMetric: SHORT_NAMES.has(name.toLowerCase()) || isMetricName(name),
    split,
    measure: rest.join(' '),
    isRate: all[0] === 'lr' || (all[0] === 'learning' && /^rates?$/.test(all[1] ?? '')),
  };
  names.set(name, found);
  return found;
}

/** Names of language-model logs (llm.c: validation and training loss, norm of the gradient) that no list of metrics holds. */
const SHORT_NAMES = new Set(['tel', 'trl', 'norm', 'grad_norm', 'gnorm', 'grad norm']);
