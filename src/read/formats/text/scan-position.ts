import { nameAtPosition } from './nameless.js';
import { isBestOf, nameOf } from './naming.js';
import { isWhole, keepSplit, type Scan } from './scan-state.js';
import { BATCH_MARK, type Counter } from './text-line.js';
import { factsOfWord } from './word-facts.js';

/** `第 3 轮`, `第 3 个epoch`: the word behind the number says what it counts. */
export function takesOrdinalWord(scan: Scan, word: string): boolean {
  const { ordinal } = scan;
  scan.ordinal = Number.NaN;
  if (Number.isNaN(ordinal)) return false;
  const { axis } = factsOfWord(word.replace(/^[个個]/, ''));
  if (axis !== null) takePosition(scan, axis.axis, axis.rank, ordinal, Number.NaN, word);
  return axis !== null;
}

/** `エポック0`, `epoch12`: a word and its number in one. */
export function takesGlued(scan: Scan, word: string): boolean {
  const { glued } = factsOfWord(word);
  if (glued === null) return false;
  takePosition(scan, glued.axis.axis, glued.axis.rank, glued.value, Number.NaN, word);
  return true;
}

/** `1epoch`, `3轮`: the word behind the number. */
export function takesOrdinal(scan: Scan, text: string, line: string, behind: number): boolean {
  const word = /^[A-Za-z]{4,10}(?![A-Za-z/])/.exec(line.slice(behind, behind + 12))?.[0];
  const axis = word === undefined ? null : factsOfWord(word).axis;
  if (axis === null || axis.assigned || !isWhole(text) || !Number.isNaN(scan.epoch)) return false;
  takePosition(scan, axis.axis, axis.rank, Number(text), Number.NaN, '');
  scan.afterNumber = true;
  return true;
}

/** `Train: 0 [10/1251 (1%)]`: a number between a split and a count of batches is the epoch. */
export function isEpochOfSplit(scan: Scan, text: string, line: string, behind: number): boolean {
  if (!isWhole(text) || !Number.isNaN(scan.epoch) || scan.words.length !== 1) return false;
  return factsOfWord(scan.words[0]!).split !== null && /^\s{0,4}\[\s{0,9}\d{1,9}\/\d/.test(line.slice(behind, behind + 28));
}

/** `Train loss 100 0.53`, `Validation loss 100:  0.61`: a whole number between a name and its value is the step. */
export function isStepOfName(scan: Scan, text: string, line: string, behind: number): boolean {
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
export function isAt(scan: Scan, text: string): boolean {
  if (!isWhole(text) || !Number.isNaN(scan.step) || scan.words[scan.words.length - 1] !== 'at') return false;
  const before = scan.words.slice(0, -1);
  return before.length > 0 && before.every((word) => factsOfWord(word).split !== null);
}

/** The axis that the words before a number are: the last one that is no split and no filler. */
export function axisOfWords(scan: Scan): { axis: 'epoch' | 'step' | 'batch'; rank: number; word: string } | null {
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

export function takePosition(
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

export function setStep(scan: Scan, value: number, total: number, rank: number, inner: boolean): void {
  if (!(rank < scan.rank)) return;
  Object.assign(scan, { step: value, total, rank, inner });
  scan.kind.push(inner ? BATCH_MARK : '@step');
}

export function takeGroup(scan: Scan, group: Counter): void {
  keepSplit(scan);
  scan.splitFirst = scan.split !== '';
  scan.words = [];
  scan.groups.push(group);
}

/** `[0/25][0/1583]` are epoch and batch; `Epoch [1][50/391]`, `Train: 0 [10/1251]`: the count behind the epoch is the batch. */
export function placeGroups(scan: Scan): void {
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
