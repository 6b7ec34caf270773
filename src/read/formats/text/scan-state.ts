import { parseCell } from '../../bytes/numbers.js';
import type { Doubt } from './doubts.js';
import { splitOfWords } from './naming.js';
import type { Counter, LineMetric } from './text-line.js';

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

/** A line of which nothing was read yet. */
export function newScan(): Scan {
  return {
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
}

export function keepSplit(scan: Scan): void {
  scan.split = splitOfWords(scan.words) || scan.split;
}

/** `0,53` has a decimal comma, `1,234,567` thousands. */
export function numberOf(text: string): number {
  if (text.includes(',')) return Number(text.split(',').length === 2 ? text.replace(',', '.') : text.replaceAll(',', ''));
  const value = parseCell(text);
  return typeof value === 'number' ? value : Number.NaN;
}

export function isWhole(text: string): boolean {
  return /^\d{1,12}$/.test(text);
}
