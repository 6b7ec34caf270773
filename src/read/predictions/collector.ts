import type { PredictionCaps } from './caps.js';
import { type Decisions, ReadAgain } from './decisions.js';
import { expTable, STEP_HIGH, STEP_LOW, STEPS_OF_ONE } from './exp-table.js';
import { type LeftOut, leaveOut, newLeftOut } from './left-out.js';
import { Refusal } from './refusal.js';
import { newSample, offer, type SampleRoom, type SampleStore } from './sample.js';

/** Taken for the probability 0 of a label, which has no logarithm. */
const FLOOR = 1e-12;
/** Rounding of single and half precision, added over a thousand classes, stays below. */
const SUM_TOLERANCE = 1e-3;
/** What is called probabilities may be rounded to a few digits; beyond, the numbers are something else (one sigmoid a class). */
const NAMED_SUM_TOLERANCE = 0.05;
/** Rounding below 0 and above 1. */
const ROUNDING = 1e-6;
/** exp(−46) is 1e-20, which changes no sum of at least 1. */
const NEGLIGIBLE = -46;

/** The examples of one checkpoint, reduced row by row. Arrays grow; the first `length` values count. */
export interface Collector {
  readonly classes: number;
  readonly decisions: Decisions;
  readonly caps: PredictionCaps;
  readonly room: SampleRoom;
  readonly sample: SampleStore;
  length: number;
  labels: Int32Array;
  predicted: Int32Array;
  loss: Float64Array;
  confidence: Float64Array;
  squares: Float64Array;
  floored: number;
  /** Every row so far looks like probabilities: between 0 and 1 with the sum 1. */
  sumsToOne: boolean;
  /** Every score so far is between 0 and 1. */
  staysInUnit: boolean;
  readonly left: LeftOut;
}

/** Nothing collected yet; `expected`: examples that will come, checked against the bytes that are there; 0: not known. */
export function newCollector(classes: number, decisions: Decisions, room: SampleRoom, expected: number): Collector {
  const size = Math.max(16, expected);
  return {
    ...{ classes, decisions, caps: room.caps, room, sample: newSample(room, classes, expected) },
    ...{ length: 0, labels: new Int32Array(size), predicted: new Int32Array(size) },
    ...{ loss: new Float64Array(size), confidence: new Float64Array(size), squares: new Float64Array(size) },
    ...{ floored: 0, sumsToOne: true, staysInUnit: true, left: newLeftOut() },
  };
}

/** Makes room for one example more. */
function reserveOne(collector: Collector): void {
  const { length } = collector;
  if (length < collector.labels.length) return;
  if (length >= collector.caps.examples)
    throw new Refusal({ id: 'predictions-too-many', values: { of: 'examples', most: collector.caps.examples } });
  const size = Math.min(length * 2, collector.caps.examples);
  collector.labels = grown(collector.labels, size);
  collector.predicted = grown(collector.predicted, size);
  collector.loss = grownFloats(collector.loss, size);
  collector.confidence = grownFloats(collector.confidence, size);
  collector.squares = grownFloats(collector.squares, size);
}

/**
 * Adds the example in row `row` of the file: its label and its scores, `classes` numbers from scores[from] on. False where it is left
 * out. Throws `ReadAgain` where what was taken for probabilities can't be, `Refusal` where it is called so.
 */
export function addScores(collector: Collector, row: number, label: number, scores: Float64Array, from: number): boolean {
  if (label < 0) {
    leaveOut(collector.left, row, 'labels');
    return false;
  }
  reserveOne(collector);
  const isIn =
    collector.decisions.scores === 'logits'
      ? addLogits(collector, label, scores, from)
      : addProbabilities(collector, row, label, scores, from);
  if (!isIn) {
    leaveOut(collector.left, row, 'scores');
    return false;
  }
  offer(collector.room, collector.sample, scores, from);
  collector.labels[collector.length++] = label;
  return true;
}

/**
 * Softmax with the largest score m taken off: p_i = exp(z_i − m) / S, −ln p_label = m + ln S − z_label, Σp² = Σ exp(z_i − m)² / S².
 */
function addLogits(collector: Collector, label: number, scores: Float64Array, from: number): boolean {
  const { classes, length } = collector;
  const end = from + classes;
  let top = scores[from]!;
  let best = from;
  let total = 0;
  for (let i = from; i < end; i++) {
    const score = scores[i]!;
    total += score;
    if (score > top) {
      top = score;
      best = i;
    }
  }
  if (total - total !== 0 && !areFinite(scores, from, end)) return false;
  if (collector.staysInUnit && !(top <= 1 + ROUNDING && lowestOf(scores, from, end) >= -ROUNDING)) collector.staysInUnit = false;
  if (collector.sumsToOne && !(collector.staysInUnit && Math.abs(total - 1) <= SUM_TOLERANCE)) collector.sumsToOne = false;
  const table = expTable();
  let sum = 0;
  let squares = 0;
  for (let i = from; i < end; i++) {
    const distance = scores[i]! - top;
    if (distance < NEGLIGIBLE) continue;
    const place = (-distance * STEPS_OF_ONE) | 0;
    const r = distance + place * STEP_HIGH + place * STEP_LOW;
    const weight = table[place]! * (1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r / 720))))));
    sum += weight;
    squares += weight * weight;
  }
  collector.predicted[length] = best - from;
  collector.loss[length] = Math.max(0, top - scores[from + label]! + Math.log(sum));
  collector.confidence[length] = 1 / sum;
  collector.squares[length] = squares / (sum * sum);
  return true;
}

function addProbabilities(collector: Collector, row: number, label: number, scores: Float64Array, from: number): boolean {
  const { classes, length, decisions } = collector;
  const end = from + classes;
  let top = scores[from]!;
  let lowest = top;
  let best = from;
  let sum = 0;
  let squares = 0;
  for (let i = from; i < end; i++) {
    const score = scores[i]!;
    sum += score;
    squares += score * score;
    if (score > top) {
      top = score;
      best = i;
    }
    if (score < lowest) lowest = score;
  }
  if (sum - sum !== 0 && !areFinite(scores, from, end)) return false;
  const error = Math.abs(sum - 1);
  if (lowest < -ROUNDING || error > SUM_TOLERANCE) {
    if (decisions.scores === 'open' && !decisions.settled) throw new ReadAgain({ scores: 'logits' });
    if (lowest < -ROUNDING || top > 1 + ROUNDING || error > NAMED_SUM_TOLERANCE)
      throw new Refusal({ id: 'predictions-no-probabilities', values: { row, lowest, highest: top, sum } });
  }
  // Rounded to a few digits: brought back to the sum 1.
  const scale = error > SUM_TOLERANCE ? 1 / sum : 1;
  const ofLabel = scores[from + label]! * scale;
  if (!(ofLabel > 0)) collector.floored++;
  collector.predicted[length] = best - from;
  collector.loss[length] = Math.max(0, -Math.log(ofLabel > 0 ? ofLabel : FLOOR));
  collector.confidence[length] = Math.min(1, top * scale);
  collector.squares[length] = Math.min(1, squares * scale * scale);
  return true;
}

function areFinite(scores: Float64Array, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (!Number.isFinite(scores[i]!)) return false;
  return true;
}

function lowestOf(scores: Float64Array, from: number, end: number): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = from; i < end; i++) lowest = Math.min(lowest, scores[i]!);
  return lowest;
}

function grown(old: Int32Array, size: number): Int32Array {
  const items = new Int32Array(size);
  items.set(old);
  return items;
}

function grownFloats(old: Float64Array, size: number): Float64Array {
  const items = new Float64Array(size);
  items.set(old);
  return items;
}
