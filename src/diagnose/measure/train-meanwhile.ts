import { noiseScale } from '../../math/curve/noise.js';
import { median } from '../../math/stats/median.js';
import type { Curve } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { asPrinted, percent } from '../../text/numbers.js';
import { type Sentence, say, values } from '../../text/sentence.js';
import { indexAt } from './align.js';
import { isSameWay, learnedBy, mayBeNegative, medianAt, rawAt, type Way } from './readings.js';

/** The training loss must have been logged within this share of a window's length of both of its ends. */
const MAX_OFF = 0.25;
/** Points before a window that its noise is judged with. */
const CONTEXT = 5;
/** A change is one from this many standard errors on. */
const MIN_ERRORS = 2.5;
/** Single values tell how far it went where they differ by this many standard errors of their difference, or agree with medians. */
const CLEAR_ERRORS = 10;
/** Points of a median at an end of a window, where single values are noisy: this share of them, at least and at most so many. */
const LEVEL_SHARE = 0.1;
const LEVEL_POINTS = 5;
const MAX_LEVEL_POINTS = 51;
/** A change below this share is none; and none it is where it is surely below the second. */
const MIN_CHANGE = 0.01;
const MAX_HELD = 0.03;
/** 1.2533·√2: the standard error of the difference of two medians, in standard deviations of one point, times √points. */
const DIFFERENCE_ERROR = 1.2533 * Math.SQRT2;

/** What the training loss did from one place to another. `unknown`: it was not logged there, or scatters too much to tell. */
type Moved = 'fell' | 'rose' | 'held' | 'unknown';

export interface TrainMeanwhile {
  readonly trainMoved: Moved;
  /** Change from `trainFrom` to `trainTo` as a share: of the first; of what the loss had learned in the run where it may be negative. */
  readonly trainChange: number;
  /** Is the change a share of what was learned? */
  readonly trainOfLearned: boolean;
  readonly trainFrom?: Reading;
  readonly trainTo?: Reading;
}

const UNKNOWN: TrainMeanwhile = { trainMoved: 'unknown', trainChange: Number.NaN, trainOfLearned: false };

/**
 * What the training loss did from one place to another on the run's axis, as a reader of the log finds it: the values as logged there;
 * where they are noisy, medians of the points from the first place on and up to the second one, which never overlap; where it is logged
 * many times between two evaluations, of the points up to either place. `every`: distance of two evaluations.
 */
export function trainMeanwhile(train: Curve | null, from: number, to: number, every: number): TrainMeanwhile {
  const ends = train && endsOf(train, from, to);
  if (!train || !ends) return UNKNOWN;
  const [a, b] = ends;
  const noise = noiseScale(train.values.subarray(Math.max(0, a - CONTEXT), b + 1), train.quantum) || 0;
  const raw: Way = [rawAt(train, a), rawAt(train, b)];
  const errors = Math.abs(raw[1].value - raw[0].value) / (Math.SQRT2 * noise);
  const [medians, points] = mediansOf(train, a, b, every);
  const error = points === 1 ? Math.SQRT2 * noise : (DIFFERENCE_ERROR * noise) / Math.sqrt(points);
  const isClear = errors >= CLEAR_ERRORS || (errors >= MIN_ERRORS && isSameWay(raw, medians));
  const way = isClear ? raw : medians;
  const isNegative = mayBeNegative(train) || way[0].value <= 0;
  const [first, last] = way.map(({ value }) => asPrinted(value)) as [number, number];
  const unit = isNegative ? learnedBy(train) : first;
  const trainChange = (last - first) / unit;
  const trainMoved = movedBy(trainChange, isClear ? 0 : (MIN_ERRORS * error) / unit);
  return { trainMoved, trainChange, trainOfLearned: isNegative, trainFrom: way[0], trainTo: way[1] };
}

/** `doubt`: the change that noise alone makes. */
function movedBy(change: number, doubt: number): Moved {
  if (Math.abs(change) > Math.max(MIN_CHANGE, doubt)) return change < 0 ? 'fell' : 'rose';
  return Math.abs(change) + doubt <= MAX_HELD ? 'held' : 'unknown';
}

/** The last points up to either place; null where the training loss was not logged near both. */
function endsOf({ at }: Curve, from: number, to: number): readonly [number, number] | null {
  const off = MAX_OFF * (to - from);
  const a = Math.max(0, indexAt(at, from));
  const b = indexAt(at, to);
  return b > a && Math.abs(at[a]! - from) <= off && to - at[b]! <= off ? [a, b] : null;
}

function mediansOf(train: Curve, a: number, b: number, every: number): readonly [Way, number] {
  const { at, values } = train;
  const half = Math.floor((b - a + 1) / 2);
  const perEvaluation = a - indexAt(at, at[a]! - every);
  const isDense = perEvaluation > 1;
  const wanted = isDense ? perEvaluation : Math.round(LEVEL_SHARE * (b - a));
  const points = Math.min(half, Math.max(LEVEL_POINTS, Math.min(wanted, MAX_LEVEL_POINTS)));
  const first = isDense ? Math.max(0, a - points + 1) : a;
  const of = (start: number) => median(values.subarray(start, start + points));
  const head = isDense && first + points - 1 === a ? a : first;
  return [[medianAt(train, head, of(first), points), medianAt(train, b, of(b - points + 1), points)], points];
}

/** `the training loss fell 71% (0.409 → 0.118)`; of a loss that may be negative no share. Only where it is known. */
export function trainWords({ trainMoved, trainChange, trainOfLearned, trainFrom, trainTo }: TrainMeanwhile): Sentence {
  const share = trainOfLearned ? '' : ` ${percent(Math.abs(trainChange))}`;
  const numbers = trainFrom && trainTo ? say` (${values(trainFrom, trainTo)})` : '';
  return trainMoved === 'held'
    ? say`the training loss did not move${numbers}`
    : say`the training loss ${trainMoved}${share}${numbers}`;
}
