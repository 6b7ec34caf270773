import { doubtOf, isPart, settled } from './doubts.js';
import { isBestOf, isForeignRate, nameOf, splitOfWords, topicOf } from './naming.js';
import { isWhole, numberOf, type Scan } from './scan-state.js';
import type { LineMetric } from './text-line.js';
import { factsOfName, factsOfWord } from './word-facts.js';

/** What one batch gave is of the training. */
const BATCH = /^(?:mini-?)?batch$/i;

/**
 * `valid=2.17 (acc 0.38)`, `ELBO -41.5 (recon 41.4, KL 0.04)`, `loss 0.5 (val 0.6)`: behind a value, a metric of another name and nothing
 * else is one of the line. A running average says no name, or the same again.
 */
export function takeAside(scan: Scan, text: string): void {
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

export function namesMetric(scan: Scan): boolean {
  return scan.words.length > 0 && nameOf(scan.words) !== '';
}

export function addMetric(scan: Scan, value: number, whole: boolean): void {
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
export function freeCarried({ metrics, led }: Scan): void {
  for (const { at, name } of led) {
    const { measure } = factsOfName(name);
    const { split } = factsOfName(metrics[at]!.name);
    const isOwn = (other: string) => factsOfName(other).measure === measure && factsOfName(other).split === split;
    if (metrics.some((other, i) => !led.some((one) => one.at === i) && isOwn(other.name)))
      metrics[at] = { ...metrics[at]!, name, saysSplit: false };
  }
}

/** What the doubtful numbers are, now that the whole line is known. */
export function settleDoubts(scan: Scan): void {
  if (scan.doubts.length === 0) return;
  const positioned = !Number.isNaN(scan.epoch) || !Number.isNaN(scan.step);
  for (const metric of settled(scan.doubts, scan.metrics, positioned)) {
    scan.kind.push(metric.name);
    scan.metrics.push(metric);
  }
}
