import type { ScoreSample } from '../../model/predictions.js';
import type { PredictionCaps } from './caps.js';

/** Smallest probability whose logarithm is taken. */
const FLOOR = 1e-12;

/** Scores of every `stride`-th example of one checkpoint, as in the file. */
export interface SampleStore {
  readonly classes: number;
  stride: number;
  /** Examples that were offered. */
  seen: number;
  count: number;
  rows: Int32Array;
  scores: Float32Array;
}

/** The samples of all checkpoints of one file, which share the room. */
export interface SampleRoom {
  readonly caps: PredictionCaps;
  readonly stores: SampleStore[];
  /** Numbers in all of them. */
  used: number;
}

/** No sample yet. */
export function newSampleRoom(caps: PredictionCaps): SampleRoom {
  return { caps, stores: [], used: 0 };
}

/** A place for the scores of one checkpoint; `expected`: examples that will come, 0 where that is not known. */
export function newSample(room: SampleRoom, classes: number, expected: number): SampleStore {
  const most = Math.min(expected * classes, room.caps.sample);
  const store = { classes, stride: 1, seen: 0, count: 0, rows: new Int32Array(16), scores: new Float32Array(most) };
  room.stores.push(store);
  return store;
}

/**
 * Offers the scores of the next example: every `stride`-th is kept, and the stride doubles when there are too many, so the sample of a
 * file is always the same one. The largest sample of a file is thinned where all together are too many.
 */
export function offer(room: SampleRoom, store: SampleStore, scores: Float64Array, from: number): void {
  const row = store.seen++;
  if (row % store.stride !== 0) return;
  const { classes } = store;
  while ((store.count + 1) * classes > room.caps.sample && store.count > 0) thin(room, store);
  while (room.used + classes > room.caps.allSamples) {
    const largest = room.stores.reduce((most, one) => (one.count * one.classes > most.count * most.classes ? one : most));
    if (largest.count <= 1) return;
    thin(room, largest);
  }
  if (row % store.stride !== 0) return;
  makeRoom(room, store);
  store.rows[store.count] = row;
  const { scores: kept } = store;
  const at = store.count * classes;
  for (let i = 0; i < classes; i++) kept[at + i] = scores[from + i]!;
  store.count++;
  room.used += classes;
}

/** Keeps every second of the examples that were kept. */
function thin(room: SampleRoom, store: SampleStore): void {
  const { classes, rows, scores } = store;
  let count = 0;
  for (let i = 0; i < store.count; i += 2) {
    rows[count] = rows[i]!;
    scores.copyWithin(count * classes, i * classes, (i + 1) * classes);
    count++;
  }
  room.used -= (store.count - count) * classes;
  store.count = count;
  store.stride *= 2;
}

function makeRoom(room: SampleRoom, store: SampleStore): void {
  const { classes, count } = store;
  if (count === store.rows.length) {
    const grown = new Int32Array(count * 2);
    grown.set(store.rows);
    store.rows = grown;
  }
  const needed = (count + 1) * classes;
  if (needed <= store.scores.length) return;
  const most = Math.max(needed, room.caps.sample);
  const grown = new Float32Array(Math.min(most, Math.max(needed, store.scores.length * 2)));
  grown.set(store.scores.subarray(0, count * classes));
  store.scores = grown;
}

/**
 * The sample as it is kept: logits as they are, of probabilities the logarithm. `kept`: new row of each example, −1 where it was dropped;
 * null: all stay.
 */
export function finishedSample(store: SampleStore, areProbabilities: boolean, kept: Int32Array | null): ScoreSample {
  const { classes, rows, scores } = store;
  let count = 0;
  for (let i = 0; i < store.count; i++) {
    const row = kept === null ? rows[i]! : kept[rows[i]!]!;
    if (row < 0) continue;
    rows[count] = row;
    if (count < i) scores.copyWithin(count * classes, i * classes, (i + 1) * classes);
    count++;
  }
  const numbers = count * classes;
  if (areProbabilities) for (let i = 0; i < numbers; i++) scores[i] = Math.log(Math.max(scores[i]!, FLOOR));
  const isTight = numbers * 1.25 >= scores.length;
  return { rows: rows.slice(0, count), logits: isTight ? scores.subarray(0, numbers) : scores.slice(0, numbers) };
}
