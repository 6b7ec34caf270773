import { frontOf } from './front.js';
import { nameOf, topicOf } from './naming.js';
import { addMetric, freeCarried, namesMetric, settleDoubts, takeAside } from './scan-metric.js';
import {
  axisOfWords,
  isAt,
  isEpochOfSplit,
  isStepOfName,
  placeGroups,
  setStep,
  takeGroup,
  takePosition,
  takesGlued,
  takesOrdinal,
  takesOrdinalWord,
} from './scan-position.js';
import { isWhole, keepSplit, newScan, numberOf, type Scan } from './scan-state.js';
import { TOKEN } from './tokens.js';
import { factsOfWord } from './word-facts.js';

/** What a number may be wrapped in: `tensor(2.31)`. */
const WRAPPER = /^(?:tensor|np\.?\w{0,12}|array|float\d{0,3}|torch\.tensor)$/i;

/** Units of what a number counts. */
const UNIT =
  /^(?:[\w.]{1,20}\/(?:s|secs?|seconds?|it|iter|step|batch|epoch|tick|kimg|img|image|sample|min|h)|s|secs?|seconds?|ms|min|mins|minutes?|h|hours?|[KMG]B)\.?$/i;

export function scanLine(line: string, bar: boolean): Scan {
  const scan = newScan();
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
