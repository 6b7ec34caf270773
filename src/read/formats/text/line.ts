import { axisOf } from '../../../vocabulary/axis-columns.js';
import { isMetricName } from '../../../vocabulary/metric-name.js';
import { parseCell } from '../../bytes/numbers.js';

/** What one line of console output says, as far as it concerns curves. */
export interface TextLine {
  /** Names and values of metrics, in order. */
  readonly metrics: readonly { readonly name: string; readonly value: number }[];
  /** NaN where the line does not say. */
  readonly epoch: number;
  readonly step: number;
  /** Is it the state of a progress bar, which the next state replaces? */
  readonly progress: boolean;
  /** Its names and axes, without the numbers: lines of one kind have the same. */
  readonly kind: string;
  /** Does the line itself say where it belongs, as opposed to one above it? */
  readonly positioned: boolean;
}

/** A longer line is no line of a log: source code, a dump. */
const MAX_LINE = 4000;
/** Words in front of a number that may belong to its name. */
const MAX_NAME_WORDS = 4;
/** Names of language-model logs (llm.c: validation and training loss, norm of the gradient) that no word list holds. */
const SHORT_NAMES = new Set(['tel', 'trl', 'norm', 'grad_norm', 'gnorm', 'grad norm']);
const SPLIT_WORD =
  /^(?:train|training|trn|val|valid|validation|eval|evaluation|dev|test|testing|train_inner|valid(?:ation)?_\d{1,3})$/i;
/** Words that say how, not what: `Average loss`, `set`, `metrics`. */
const FILLER =
  /^(?:set|metrics?|results?|average|avg|mean|the|on|of|is|current|final|epoch|phase|info|root|step|iter|after|at|and|with|tensor)$/i;
/** Last words of names of several words; `val_loss improved from 0.5` is no metric. */
const LAST_WORD = /^(?:rate|value|norm|error|score|entropy)$/i;
/** `best accuracy: 0.9`, `valid_best_loss`: what was reached so far is no point of the curve. */
const BEST = /(?:^|[_-])best(?:[_-]|$)/i;
const STEP_WORD = /^(?:iters|batch)$/i;
/** Counters of data, not of steps: the last ranks among the axes. */
const MAX_STEP_RANK = 10;
/** Terminal colors, and backspaces of old Keras bars. */
const CONTROL = /\u001b\[[0-9;]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** `10/100 [=>…`, `10/100 ━━━`, `12%|███`: a bar and its counters. */
const BAR = /^\s{0,20}\d{1,9}\/\d{1,9} {0,4}(?:\[|━)|\d{1,3}%\|/;
const TOKEN =
  /([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|inf|infinity)(?![\w]))(%?)|([A-Za-z_][\w@./]*(?:-[A-Za-z0-9][\w@./]*)*)|(\S)/gi;

interface Scan {
  readonly metrics: { name: string; value: number }[];
  readonly kind: string[];
  /** Words since the last number or border. */
  words: string[];
  /** Split word that was written apart from its names, such as `Test set:`; holds to the end of the line. */
  split: string;
  epoch: number;
  step: number;
  /** Was the last sign a colon or an equals sign? */
  assigned: boolean;
  /** Inside `(…)` behind a value: its running average, a unit, a remark. */
  aside: boolean;
  /** Was the last token a number? */
  afterNumber: boolean;
}

/** Reads one line; null where it holds neither a metric nor a position. Linear in the line. */
export function readTextLine(text: string): TextLine | null {
  if (text.length > MAX_LINE || !/\d|nan|inf/i.test(text)) return null;
  const line = text.replace(CONTROL, ' ');
  const scan: Scan = {
    ...{ metrics: [], kind: [], words: [], split: '', epoch: Number.NaN, step: Number.NaN },
    ...{ assigned: false, aside: false, afterNumber: false },
  };
  const progress = BAR.test(line);
  // `[10]<tab>train-logloss:0.65`: XGBoost and LightGBM number their lines so.
  const numbered = /^\s{0,8}\[(\d{1,9})\]\s/.exec(line);
  if (numbered !== null) scan.step = Number(numbered[1]);
  for (const [token, number, , word] of line.matchAll(TOKEN)) {
    if (number !== undefined) takeNumber(scan, number);
    else if (word !== undefined) takeWord(scan, word);
    else takeSign(scan, token);
  }
  const positioned = !Number.isNaN(scan.epoch) || !Number.isNaN(scan.step);
  if (scan.metrics.length === 0 && !positioned) return null;
  return { metrics: scan.metrics, epoch: scan.epoch, step: scan.step, progress, positioned, kind: scan.kind.join('\n') };
}

function takeWord(scan: Scan, word: string): void {
  if (scan.afterNumber) scan.words = [];
  scan.afterNumber = false;
  scan.assigned = false;
  scan.words.push(word);
  if (scan.words.length > 12) scan.words.shift();
}

function takeSign(scan: Scan, sign: string): void {
  if (sign === ':' || sign === '=') {
    // `Train metrics: accuracy: 0.3`: a colon behind words that no number follows is a heading.
    scan.assigned = true;
    return;
  }
  if (sign === '(') scan.aside = scan.afterNumber;
  else if (sign === ')') scan.aside = false;
  else if (',;|'.includes(sign)) {
    if (!scan.afterNumber) keepSplit(scan);
    scan.words = [];
  }
  if (!'[]({"\'*#'.includes(sign)) scan.assigned = false;
}

/** A split word that ends a phrase of its own (`Validation | loss 0.3`) holds for what follows. */
function keepSplit(scan: Scan): void {
  const last = scan.words.findLast((word) => SPLIT_WORD.test(word));
  if (last !== undefined) scan.split = last;
}

function takeNumber(scan: Scan, text: string): void {
  const repeated = scan.afterNumber;
  scan.afterNumber = true;
  if (scan.aside || repeated || scan.words.length === 0) return;
  const value = parseCell(text);
  if (typeof value !== 'number') return;
  const last = scan.words[scan.words.length - 1]!;
  if (isEpochWord(last)) {
    if (Number.isNaN(scan.epoch)) scan.epoch = value;
    scan.kind.push('@epoch');
    // `Train Epoch: 1 Loss: 5.9`
    keepSplit(scan);
  } else if (isStepWord(last) || (last === 's' && scan.assigned && scan.words.length === 1)) {
    if (Number.isNaN(scan.step)) scan.step = value;
    scan.kind.push('@step');
    keepSplit(scan);
  } else addMetric(scan, value);
}

function isEpochWord(word: string): boolean {
  return axisOf(word)?.kind === 'epoch' || /^(?:epoch|ep)$/i.test(word);
}

function isStepWord(word: string): boolean {
  const axis = axisOf(word);
  return STEP_WORD.test(word) || (axis?.kind === 'step' && axis.rank <= MAX_STEP_RANK);
}

function addMetric(scan: Scan, value: number): void {
  const words = scan.words.filter((word) => !FILLER.test(word));
  const name = nameOf(words);
  const split = words.findLast((word) => SPLIT_WORD.test(word));
  if (split !== undefined) scan.split = split;
  if (name === '' || words.some((word) => BEST.test(word))) return;
  const isRate = /^(?:lr|learning[ _-]?rate)/i.test(name);
  const full = scan.split === '' || isRate || saysSplit(name) ? name : `${scan.split} ${name}`;
  scan.kind.push(full);
  scan.metrics.push({ name: full, value });
}

/** `val_loss`, `train/acc`: the name itself begins with its split. */
function saysSplit(name: string): boolean {
  return SPLIT_WORD.test(name.split(/[ _/-]/, 1)[0]!);
}

/** The words at the end that name a metric: the shortest such ending, and the words before it that belong to it; '' for none. */
function nameOf(words: readonly string[]): string {
  const last = words.slice(-MAX_NAME_WORDS).filter((word) => !SPLIT_WORD.test(word));
  for (let count = 1; count <= last.length; count++) {
    const name = last.slice(-count).join(' ');
    if (axisOf(name) !== null || (count > 1 && !LAST_WORD.test(last[last.length - 1]!))) return '';
    if (!SHORT_NAMES.has(name.toLowerCase()) && !isMetricName(name)) continue;
    // `Top-1 Acc`, `robust loss`, `learning rate`: one word in front may be part of the name.
    const more = last[last.length - count - 1];
    return more !== undefined && /^(?:top|robust|adv|box|cls|obj|dfl|lm|total|binary|learning|macro|micro|mean)/i.test(more)
      ? `${more} ${name}`
      : name;
  }
  return '';
}
