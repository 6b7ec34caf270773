import { parseCell } from '../../bytes/numbers.js';
import { type Doubt, doubtOf, isPart, settled } from './doubts.js';
import { frontOf } from './front.js';
import { nameAtPosition } from './nameless.js';
import { isBestOf, isForeignRate, nameOf, splitOfWords, topicOf } from './naming.js';
import { BATCH_MARK, type Counter, type LineMetric } from './text-line.js';
import { TOKEN } from './tokens.js';
import { factsOfName, factsOfWord } from './word-facts.js';

/** What a number may be wrapped in: `tensor(2.31)`. */
const WRAPPER = /^(?:tensor|np\.?\w{0,12}|array|float\d{0,3}|torch\.tensor)$/i;

/** Units of what a number counts. */
const UNIT =
  /^(?:[\w.]{1,20}\/(?:s|secs?|seconds?|it|iter|step|batch|epoch|tick|kimg|img|image|sample|min|h)|s|secs?|seconds?|ms|min|mins|minutes?|h|hours?|[KMG]B)\.?$/i;
/** What one batch gave is of the training. */
const BATCH = /^(?:mini-?)?batch$/i;

/** Where the walk through the tokens of one line is, and what it found. */
export interface Scan {
  readonly metrics: LineMetric[];
  readonly kind: string[];
  /** Words since the last number or border. */
  words: string[];
  /** Split word that was written apart from its names, such as `Test set:`; holds to the end of the line. */
  split: string;
  epoch: number;
  step: number;
  total: number;
  inner: boolean;
  /** Rank of the word that said the step. */
  rank: number;
  /** A count that positions nothing. */
  counter: Counter | null;
  /** `[0/25][0/1583]`: counts in brackets, side by side. */
  readonly groups: Counter[];
  /** Inside of a bracket. */
  open: boolean;
  /** Was the split said before the position, so that the position may be one inside the evaluation? */
  splitFirst: boolean;
  /** Was the last sign a colon or an equals sign? */
  assigned: boolean;
  /** Inside `(…)` behind a value: its running average, a unit, a remark. */
  aside: boolean;
  /** Was the last token a number? */
  afterNumber: boolean;
  /** Stands nothing between it and the number? */
  besideNumber: boolean;
  /** Metric whose name was said before its position (`MRR at step 100: 0.3`) or its splits (`loss train: 0.5, val: 0.6`). */
  topic: string;
  /** Words in front of a colon that no number follows: `Cosine: Pearson: 0.3`. */
  head: string;
  /** Number behind `第`; NaN without one. */
  ordinal: number;
  carried: string;
  /** Did the last number position the line? */
  afterPosition: boolean;
  /** Metrics whose split stands in front of another name: `val loss 0.5, acc 0.8`. */
  readonly led: { readonly at: number; readonly name: string }[];
  /** Numbers whose words name no metric by themselves: `Train: 0.9, Val: 0.7`. */
  readonly doubts: Doubt[];
  /** Was the last number taken as one of a metric, or as one that may be? */
  taken: 'metric' | 'doubt' | null;
  /** Was the number just read a doubtful one? */
  doubted: boolean;
}

export function scanLine(line: string, bar: boolean): Scan {
  const scan: Scan = {
    metrics: [],
    kind: [],
    words: [],
    split: '',
    epoch: Number.NaN,
    step: Number.NaN,
    total: Number.NaN,
    inner: false,
    rank: Number.POSITIVE_INFINITY,
    counter: null,
    groups: [],
    open: false,
    splitFirst: false,
    assigned: false,
    aside: false,
    afterNumber: false,
    besideNumber: false,
    topic: '',
    head: '',
    ordinal: Number.NaN,
    carried: '',
    afterPosition: false,
    led: [],
    doubts: [],
    taken: null,
    doubted: false,
  };
  const front = frontOf(line);
  if (front !== null && !Number.isNaN(front.epoch)) {
    scan.epoch = front.epoch;
    scan.kind.push('@epoch');
  }
  if (front !== null) setStep(scan, front.step, Number.NaN, front.inner ? 20 : 9, front.inner);
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(line); token !== null; token = TOKEN.exec(line)) {
    const [text, count, total, end, commas, number, word] = token;
    const behind = TOKEN.lastIndex;
    if (count !== undefined) takeCounter(scan, Number(count), Number(total), bar);
    else if (end !== undefined) takePosition(scan, 'batch', 0, Number(end), Number.NaN, 'batch');
    else if (commas !== undefined) takeNumber(scan, commas, line, behind);
    else if (number !== undefined) takeNumber(scan, number, line, behind);
    else if (word !== undefined) takeWord(scan, word);
    else takeSign(scan, text);
  }
  placeGroups(scan);
  settleDoubts(scan);
  if (scan.led.length > 0) freeCarried(scan);
  return scan;
}

function takeWord(scan: Scan, word: string): void {
  // `6.31 updates/sec`: what the number is measured in.
  if (scan.besideNumber && UNIT.test(word)) {
    if (scan.doubted) scan.doubts.pop();
    scan.doubted = false;
    return;
  }
  scan.besideNumber = false;
  if (takesOrdinalWord(scan, word) || takesGlued(scan, word)) return;
  if (scan.afterNumber) scan.words = [];
  // `Train metrics: accuracy: 0.3`: a colon behind words that no number follows is a heading.
  else if (scan.assigned && scan.words.length > 0 && !scan.aside && !WRAPPER.test(word)) {
    scan.head ||= scan.words.length < 3 ? scan.words.join(' ') : '';
    border(scan);
  }
  scan.afterNumber = false;
  scan.afterPosition = false;
  scan.assigned = false;
  scan.words.push(word);
  if (scan.words.length > 12) scan.words.shift();
}

/** `第 3 轮`, `第 3 个epoch`: the word behind the number says what it counts. */
function takesOrdinalWord(scan: Scan, word: string): boolean {
  const { ordinal } = scan;
  scan.ordinal = Number.NaN;
  if (Number.isNaN(ordinal)) return false;
  const { axis } = factsOfWord(word.replace(/^[个個]/, ''));
  if (axis !== null) takePosition(scan, axis.axis, axis.rank, ordinal, Number.NaN, word);
  return axis !== null;
}

/** `エポック0`, `epoch12`: a word and its number in one. */
function takesGlued(scan: Scan, word: string): boolean {
  const { glued } = factsOfWord(word);
  if (glued === null) return false;
  takePosition(scan, glued.axis.axis, glued.axis.rank, glued.value, Number.NaN, word);
  return true;
}

function takeSign(scan: Scan, sign: string): void {
  scan.besideNumber = false;
  if (sign === ':' || sign === '=' || sign === '：') {
    scan.assigned = true;
    // `MRR at step 100: 0.3`
    if (scan.afterPosition && scan.carried !== '') scan.afterNumber = false;
    return;
  }
  // `perte d'entraînement`
  if (/^['’]$/.test(sign) && /^[dl]$/.test(scan.words[scan.words.length - 1] ?? '')) scan.words.pop();
  if (sign === '(') scan.aside = scan.afterNumber;
  else if (sign === ')') {
    if (scan.aside) border(scan);
    scan.aside = false;
  } else if (',;|-•>，、；。·'.includes(sign)) border(scan);
  else if (sign === '@') scan.words.push('at');
  else if (sign === '[') scan.open = true;
  else if (sign === ']') scan.open = false;
  if (!'[]({"\'*#'.includes(sign)) scan.assigned = false;
}

/** A phrase ends; a split word that is one of its own (`Validation | loss 0.3`) holds for what follows. */
function border(scan: Scan): void {
  if (!scan.afterNumber && scan.words.length > 0) {
    keepSplit(scan);
    scan.topic = topicOf(scan.words, true) || scan.topic;
  }
  scan.words = [];
}

function keepSplit(scan: Scan): void {
  scan.split = splitOfWords(scan.words) || scan.split;
}

/** A count with its total: a position, a share of examples, or the state of a bar. */
function takeCounter(scan: Scan, count: number, total: number, bar: boolean): void {
  const repeated = scan.afterNumber && !scan.open;
  const found = axisOfWords(scan);
  scan.afterNumber = true;
  if (scan.aside) return;
  if (found !== null) takePosition(scan, found.axis, found.rank, count, total, found.word);
  else if (scan.open) takeGroup(scan, { done: count, total });
  // fairseq: `epoch 001:    100 / 1000 loss=2.3`
  else if (scan.afterPosition && !bar && Number.isNaN(scan.step)) setStep(scan, count, total, 20, true);
  else if (!repeated && total > 1 && count <= total && nameOf(scan.words) !== '') addMetric(scan, count / total, false);
  else if (!bar && !repeated && scan.counter === null && scan.words.every((word) => factsOfWord(word).split !== null)) {
    scan.counter = { done: count, total };
    keepSplit(scan);
  }
}

function takeNumber(scan: Scan, text: string, line: string, behind: number): void {
  scan.doubted = false;
  const repeated = scan.afterNumber && !scan.open;
  const next = line.charCodeAt(behind) | 32;
  const hasUnit = next >= 97 && next <= 122;
  if (hasUnit && takesOrdinal(scan, text, line, behind)) return;
  scan.afterNumber = true;
  scan.besideNumber = true;
  // The share that a bar has done.
  if (hasUnit || line.startsWith('%|', behind)) return;
  if (scan.aside) {
    if (!repeated && scan.taken !== null) takeAside(scan, text);
    return;
  }
  if (scan.open && line[behind] === ']' && isWhole(text) && axisOfWords(scan) === null && !namesMetric(scan)) {
    takeGroup(scan, { done: Number(text), total: Number.NaN });
    return;
  }
  if (repeated) return;
  if (scan.words[scan.words.length - 1] === '第' && isWhole(text)) {
    scan.ordinal = Number(text);
    return;
  }
  if (isStepOfName(scan, text, line, behind)) return;
  const found = axisOfWords(scan);
  // `Step: 10000. Time`: a full stop; `1,000`: thousands.
  const plain = text.replaceAll(',', '').replace(/\.$/, '');
  if (found !== null && (found.axis === 'epoch' || isWhole(plain))) {
    takePosition(scan, found.axis, found.rank, Number(plain), Number.NaN, found.word);
  } else if (isAt(scan, plain)) takePosition(scan, 'step', 6, Number(plain), Number.NaN, '');
  else if (isEpochOfSplit(scan, text, line, behind)) takePosition(scan, 'epoch', 0, Number(text), Number.NaN, '');
  else {
    const value = numberOf(text);
    if (!Number.isNaN(value) || /nan/i.test(text)) addMetric(scan, value, isWhole(text));
  }
}

/**
 * `valid=2.17 (acc 0.38)`, `ELBO -41.5 (recon 41.4, KL 0.04)`, `loss 0.5 (val 0.6)`: behind a value, a metric of another name and nothing
 * else is one of the line. A running average says no name, or the same again.
 */
function takeAside(scan: Scan, text: string): void {
  const value = numberOf(text);
  if (scan.words.length > 2 || (Number.isNaN(value) && !/nan/i.test(text))) return;
  const before = scan.split;
  const last = scan.taken === 'metric' ? scan.metrics.at(-1) : undefined;
  // `val_loss=0.5 (acc=0.8)`: it is of what stands in front of it.
  if (last !== undefined) scan.split ||= WORD_OF[factsOfName(last.name).split ?? 'none'];
  addAside(scan, last, value, isWhole(text));
  scan.split = before;
}

function addAside(scan: Scan, last: LineMetric | undefined, value: number, whole: boolean): void {
  const { words } = scan;
  const own = words.filter((word) => factsOfWord(word).split === null);
  if (own.length === 0 && words.length === 1 && !whole && last !== undefined) {
    scan.split = words[0]!;
    pushMetric(scan, factsOfName(last.name).measure, value, false);
    return;
  }
  const name = own.length === 1 ? nameOf(words) : '';
  const isNew = name !== '' && !scan.metrics.some((one) => isSame(one.name, name, splitOfWords(words) || scan.split));
  if (isNew || (own.length === 1 && name === '' && isPart(own[0]!))) addMetric(scan, value, whole);
}

const WORD_OF = { train: 'train', validation: 'val', test: 'test', none: '' } as const;

/** Is a metric of the line the one of a name and a word of its split? */
function isSame(full: string, name: string, word: string): boolean {
  const split = factsOfName(name).split ?? factsOfWord(word).split;
  return factsOfName(full).measure === factsOfName(name).measure && factsOfName(full).split === split;
}

/** `0,53` has a decimal comma, `1,234,567` thousands. */
function numberOf(text: string): number {
  if (text.includes(',')) return Number(text.split(',').length === 2 ? text.replace(',', '.') : text.replaceAll(',', ''));
  const value = parseCell(text);
  return typeof value === 'number' ? value : Number.NaN;
}

function isWhole(text: string): boolean {
  return /^\d{1,12}$/.test(text);
}

function namesMetric(scan: Scan): boolean {
  return scan.words.length > 0 && nameOf(scan.words) !== '';
}

/** `1epoch`, `3轮`: the word behind the number. */
function takesOrdinal(scan: Scan, text: string, line: string, behind: number): boolean {
  const word = /^[A-Za-z]{4,10}(?![A-Za-z/])/.exec(line.slice(behind, behind + 12))?.[0];
  const axis = word === undefined ? null : factsOfWord(word).axis;
  if (axis === null || axis.assigned || !isWhole(text) || !Number.isNaN(scan.epoch)) return false;
  takePosition(scan, axis.axis, axis.rank, Number(text), Number.NaN, '');
  scan.afterNumber = true;
  return true;
}

/** `Train: 0 [10/1251 (1%)]`: a number between a split and a count of batches is the epoch. */
function isEpochOfSplit(scan: Scan, text: string, line: string, behind: number): boolean {
  if (!isWhole(text) || !Number.isNaN(scan.epoch) || scan.words.length !== 1) return false;
  return factsOfWord(scan.words[0]!).split !== null && /^\s{0,4}\[\s{0,9}\d{1,9}\/\d/.test(line.slice(behind, behind + 28));
}

/** `Train loss 100 0.53`, `Validation loss 100:  0.61`: a whole number between a name and its value is the step. */
function isStepOfName(scan: Scan, text: string, line: string, behind: number): boolean {
  if (!isWhole(text) || scan.assigned || !/^:?\s{1,4}-?\d{1,9}\.\d/.test(line.slice(behind, behind + 18))) return false;
  const name = nameOf(scan.words);
  if (name === '' || !Number.isNaN(scan.step)) return false;
  takePosition(scan, 'step', 6, Number(text), Number.NaN, '');
  scan.carried = name;
  scan.splitFirst = false;
  scan.afterNumber = false;
  return true;
}

/** `eval @ 650: loss 0.5`: of what is measured there is only the split. */
function isAt(scan: Scan, text: string): boolean {
  if (!isWhole(text) || !Number.isNaN(scan.step) || scan.words[scan.words.length - 1] !== 'at') return false;
  const before = scan.words.slice(0, -1);
  return before.length > 0 && before.every((word) => factsOfWord(word).split !== null);
}

/** The axis that the words before a number are: the last one that is no split and no filler. */
function axisOfWords(scan: Scan): { axis: 'epoch' | 'step' | 'batch'; rank: number; word: string } | null {
  for (let i = scan.words.length - 1; i >= 0; i -= 1) {
    const facts = factsOfWord(scan.words[i]!);
    if (facts.axis !== null) {
      if (facts.axis.assigned && !scan.assigned) return null;
      return isBestOf(scan.words) ? null : { axis: facts.axis.axis, rank: facts.axis.rank, word: facts.word };
    }
    if (facts.split === null) return null;
  }
  return null;
}

function takePosition(
  scan: Scan,
  axis: 'epoch' | 'step' | 'batch',
  rank: number,
  value: number,
  total: number,
  word: string,
): void {
  scan.carried = nameBefore(scan, word);
  keepSplit(scan);
  // `Evaluating after epoch 3` tells when, `Eval iter: 3` how far.
  scan.splitFirst = scan.split !== '' && !scan.words.some((one) => /^(?:after|at)$/i.test(one));
  scan.words = [];
  scan.afterNumber = true;
  scan.afterPosition = true;
  scan.taken = null;
  if (axis === 'epoch') {
    if (Number.isNaN(scan.epoch)) scan.epoch = value;
    scan.kind.push('@epoch');
  } else setStep(scan, value, total, axis === 'batch' ? 20 : rank, axis === 'batch');
}

/** `positive loss at step 100: 0.5`: the name before the position. */
function nameBefore(scan: Scan, word: string): string {
  const at = scan.words.lastIndexOf(word);
  if (at < 2 || !/^(?:at|on|in|after)$/i.test(scan.words[at - 1]!)) return '';
  const name = nameOf(scan.words.slice(0, at - 1));
  return name === '' ? '' : nameAtPosition(name, word);
}

function setStep(scan: Scan, value: number, total: number, rank: number, inner: boolean): void {
  if (!(rank < scan.rank)) return;
  Object.assign(scan, { step: value, total, rank, inner });
  scan.kind.push(inner ? BATCH_MARK : '@step');
}

function addMetric(scan: Scan, value: number, whole: boolean): void {
  const { words, assigned } = scan;
  scan.taken = null;
  if (words.length === 0 && scan.carried === '') return;
  if (isForeignRate(words)) {
    pushMetric(scan, nameOf(words), value, false);
    return;
  }
  const said = splitOfWords(words) || (scan.split === '' && words.some((word) => BATCH.test(word)) ? 'train' : '');
  scan.split = said || scan.split;
  if (isBestOf(words)) return;
  const isOnlyFiller = words.every((word) => factsOfWord(word).filler);
  const name = nameOf(words) || (isOnlyFiller ? scan.carried : '');
  if (isOnlyFiller) scan.carried = '';
  if (name !== '') pushMetric(scan, name, value, said === '');
  else if (said !== '' && assigned && scan.topic !== '' && words.every(isSplitOrFiller))
    pushMetric(scan, scan.topic, value, false);
  else {
    const doubt = doubtOf(words, { split: scan.split, said: splitOfWords(words), value, assigned, whole });
    if (doubt !== null) {
      scan.doubts.push(doubt);
      scan.taken = 'doubt';
      scan.doubted = true;
    }
  }
  scan.topic = topicOf(words, false) || scan.topic;
}

function isSplitOrFiller(word: string): boolean {
  const { split, filler } = factsOfWord(word);
  return split !== null || filler;
}

function pushMetric(scan: Scan, name: string, value: number, isLed: boolean): void {
  const facts = factsOfName(name);
  const { isRate } = facts;
  const split = facts.split !== null;
  const isPlain = scan.split === '' || isRate || split;
  const full = isPlain ? name : `${scan.split} ${name}`;
  scan.kind.push(full);
  scan.taken = 'metric';
  if (isLed && !isPlain) scan.led.push({ at: scan.metrics.length, name });
  scan.metrics.push({ name: full, value, saysSplit: isRate || split || scan.split !== '' });
}

/**
 * `val loss 0.5, acc 0.8, val_acc 0.7`: the split in front of another name does not hold for a name that comes again with it
 * as its own.
 */
function freeCarried({ metrics, led }: Scan): void {
  for (const { at, name } of led) {
    const { measure } = factsOfName(name);
    const { split } = factsOfName(metrics[at]!.name);
    const isOwn = (other: string) => factsOfName(other).measure === measure && factsOfName(other).split === split;
    if (metrics.some((other, i) => !led.some((one) => one.at === i) && isOwn(other.name)))
      metrics[at] = { ...metrics[at]!, name, saysSplit: false };
  }
}

/** What the doubtful numbers are, now that the whole line is known. */
function settleDoubts(scan: Scan): void {
  if (scan.doubts.length === 0) return;
  const positioned = !Number.isNaN(scan.epoch) || !Number.isNaN(scan.step);
  for (const metric of settled(scan.doubts, scan.metrics, positioned)) {
    scan.kind.push(metric.name);
    scan.metrics.push(metric);
  }
}

function takeGroup(scan: Scan, group: Counter): void {
  keepSplit(scan);
  scan.splitFirst = scan.split !== '';
  scan.words = [];
  scan.groups.push(group);
}

/** `[0/25][0/1583]` are epoch and batch; `Epoch [1][50/391]`, `Train: 0 [10/1251]`: the count behind the epoch is the batch. */
function placeGroups(scan: Scan): void {
  const [first, second] = scan.groups;
  if (first === undefined) return;
  if (!Number.isNaN(scan.epoch)) {
    if (!Number.isNaN(first.total) || scan.split === '') setStep(scan, first.done, first.total, 20, true);
  } else if (second !== undefined && !Number.isNaN(second.total)) {
    scan.epoch = first.done;
    scan.kind.push('@epoch');
    setStep(scan, second.done, second.total, 20, true);
  } else if (!Number.isNaN(first.total)) scan.counter ??= first;
}
