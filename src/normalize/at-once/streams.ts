/** Places and values of rows in file order. */
export interface Rows {
  readonly at: Float64Array;
  /** Columns of values, each as long as `at`; NaN where a row has none. */
  readonly values: readonly Float64Array[];
}

/** Which training each row is of. */
export interface Streams {
  /** Number of the training of each row, 0-based, in order of their first rows. */
  readonly of: readonly number[];
  readonly count: number;
}

/** One training, or several one after the other (`none`); several at once that cannot be told apart (`mixed`). */
export type Found = Streams | 'mixed' | 'none';

/** More trainings at once than that are no counts that go up. */
const MAX_STREAMS = 16;
/** A training that begins elsewhere than the others has so many rows. */
const MIN_ROWS = 3;
/** Which training goes on is clear where its value before is nearer than that of any other by this factor. */
const MAX_SHARE = 0.5;
/**
 * It has moved hardly more than the values of one training usually do, and the others lie so many times farther away: judged on random
 * mixtures of ours and eased from 8 to 5 for one log of two trainings; both limits never gave a mixed curve without a word.
 */
const [MAX_MOVES, MIN_MOVES] = [2, 5];
/** Part of a step that rounding may cost. */
const SLACK = 0.01;

interface Stream {
  last: number;
  rows: number;
  readonly start: number;
}

/**
 * Trainings that wrote into one log at the same time: each row goes on one step behind the last row of one of them. A restart or
 * a resumed training does that, too; only what is written at once comes back, forwards, to where another one had stopped
 * (7 behind 3, where 6 was reached before).
 */
export function streamsOf(rows: Rows): Found {
  const { at } = rows;
  if (at.length < 2 * MIN_ROWS || !at.every(Number.isFinite) || isRising(at)) return 'none';
  const step = usualStep(at);
  const nearer = distances(rows);
  const streams: Stream[] = [];
  const of: number[] = [];
  const moves: number[] = [];
  let [current, returns, isClear, closest, farthest] = [0, 0, true, Number.POSITIVE_INFINITY, 0];
  for (const [i, place] of at.entries()) {
    const able = [...streams.keys()].filter((one) => Math.abs(at[streams[one]!.last]! + step - place) <= SLACK * step);
    if (able.length === 0) {
      // Places that fit nowhere are counted up by no training: `returns` tells whether that is worth a word.
      if (streams.length === MAX_STREAMS) return returns > 0 ? 'mixed' : 'none';
      current = streams.push({ last: i, rows: 1, start: i }) - 1;
      of.push(current);
      continue;
    }
    const { best, clear, next } = nearest(able, (one) => nearer(streams[one]!.last, i));
    isClear &&= clear;
    closest = Math.min(closest, next);
    const moved = nearer(streams[best]!.last, i);
    if (able.length > 1) farthest = Math.max(farthest, moved);
    moves.push(moved);
    if (best !== current && place > at[streams[current]!.last]! + (1 + SLACK) * step) returns += 1;
    current = best;
    streams[current] = { ...streams[current]!, last: i, rows: streams[current]!.rows + 1 };
    of.push(current);
  }
  if (returns === 0 || (isUnsorted(at) && streams.some((one) => one.rows < MIN_ROWS))) return 'none';
  const usual = moves.sort((a, b) => a - b)[moves.length >> 1] ?? 0;
  isClear &&= farthest <= MAX_MOVES * usual && closest >= MIN_MOVES * usual;
  return isClear && streams.every((one) => isWhole(one, streams, at)) ? { of, count: streams.length } : 'mixed';
}

function isRising(at: Float64Array): boolean {
  return at.every((place, i) => i === 0 || place >= at[i - 1]!);
}

/** Rows of one training in no order: no place comes twice. */
function isUnsorted(at: Float64Array): boolean {
  return new Set(at).size === at.length;
}

/** The most common distance of places next to each other. */
function usualStep(at: Float64Array): number {
  const places = [...new Set(at)].sort((a, b) => a - b);
  const steps = places.slice(1).map((place, i) => place - places[i]!);
  return steps.sort((a, b) => a - b)[steps.length >> 1] ?? Number.NaN;
}

/** A stream that begins behind the end of another may be the same training with a gap. */
function isWhole({ rows, start }: Stream, streams: readonly Stream[], at: Float64Array): boolean {
  const first = at[streams[0]!.start]!;
  return at[start]! <= first || (rows >= MIN_ROWS && streams.every((one) => at[one.last]! >= at[start]!));
}

/** How far the values of two rows are apart, in shares of what their columns span. */
export function distances({ values }: Rows): (a: number, b: number) => number {
  const columns = values.map((column) => ({ column, span: spanOf(column) })).filter(({ span }) => span > 0);
  return (a, b) => {
    let sum = 0;
    for (const { column, span } of columns) {
      const apart = Math.abs(column[a]! - column[b]!) / span;
      if (Number.isFinite(apart)) sum += apart;
    }
    return sum;
  };
}

function spanOf(column: Float64Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of column) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}

interface Nearest {
  readonly best: number;
  /** Is no other about as near? */
  readonly clear: boolean;
  /** How far the next one is. */
  readonly next: number;
}

export function nearest(among: readonly number[], distance: (one: number) => number): Nearest {
  const sorted = among.map((one) => ({ one, far: distance(one) })).sort((a, b) => a.far - b.far);
  const [first, second] = sorted;
  const next = second?.far ?? Number.POSITIVE_INFINITY;
  return { best: first!.one, clear: second === undefined || first!.far < MAX_SHARE * next, next };
}
