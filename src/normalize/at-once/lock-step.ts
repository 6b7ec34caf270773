import { distances, type Rows, type Streams } from './streams.js';

/** Rows at one place, one of each training. */
const MAX_EACH = 8;
/** Places that tell one training that says every line again from several, and from one that logs several times an epoch. */
const [MIN_SAID_AGAIN, MIN_PLACES] = [2, 5];
/** From place to place the rows of one training move by less than this share of what lies between rows of one place. */
const MAX_MOVE = 0.5;

/**
 * At each place the same number of rows, in the order of the trainings, until some of them end: `again` where they are equal, streams
 * where each is of a training of its own, `mixed` where it is not clear of which; else null.
 */
export function lockStepOf(rows: Rows): Streams | 'again' | 'mixed' | null {
  const turns = turnsOf(rows.at);
  if (turns === null) return null;
  const { each, places, isWhole } = turns;
  if (places >= MIN_SAID_AGAIN && isWhole && saysAgain(rows, each)) return 'again';
  if (places < MIN_PLACES || countsUp(rows, turns)) return null;
  const order = orderOf(rows, turns);
  if (order === null) return null;
  const of = Array.from({ length: each * places }, (_, i) => i % each);
  return order === 'same' && isWhole ? { of, count: each } : 'mixed';
}

interface Turns {
  /** Rows at each place, and at how many places in front. */
  readonly each: number;
  readonly places: number;
  /** Do all places have so many? */
  readonly isWhole: boolean;
}

/** Null where a place has one row, or the counts of rows are not the same, and then fewer. */
function turnsOf(at: Float64Array): Turns | null {
  const counts: number[] = [];
  for (const [i, place] of at.entries()) {
    if (!Number.isFinite(place) || place < at[i - 1]!) return null;
    if (place === at[i - 1]) counts[counts.length - 1]! += 1;
    else counts.push(1);
  }
  const each = counts[0] ?? 1;
  if (each < 2 || each > MAX_EACH || counts.some((count, i) => i > 0 && count > counts[i - 1]!)) return null;
  const places = counts.filter((count) => count === each).length;
  return { each, places, isWhole: places === counts.length };
}

function saysAgain({ at, values }: Rows, each: number): boolean {
  return values.every((column) => at.every((_, i) => i % each === 0 || Object.is(column[i], column[i - 1])));
}

/** A sum that grows within each epoch and begins anew is one curve. */
function countsUp({ values }: Rows, { each, places }: Turns): boolean {
  if (each < 3) return false;
  return values.some((column) =>
    [1, -1].some((sign) =>
      column.subarray(0, each * places).every((value, i) => i % each === 0 || sign * (value - column[i - 1]!) >= 0),
    ),
  );
}

/** Do the trainings write in the same order at each place? Null where rows at one place are about as near as those of one turn. */
function orderOf(rows: Rows, { each, places }: Turns): 'same' | 'other' | null {
  const distance = distances(rows);
  let [own, next, turned] = [0, 0, 0];
  let order: 'same' | 'other' = 'same';
  for (let i = each; i < each * places; i += 1) {
    own += distance(i, i - each);
    if (i % each === 0) continue;
    next += distance(i, i - 1);
    const straight = distance(i, i - each) + distance(i - 1, i - 1 - each);
    const crossed = distance(i, i - 1 - each) + distance(i - 1, i - each);
    turned += Math.min(straight, crossed);
    if (crossed < straight) order = 'other';
  }
  const isApart = (moved: number) => moved < MAX_MOVE * next;
  // Of each pair, both rows moved.
  if (isApart((own * (each - 1)) / each)) return order;
  return each === 2 && isApart(turned / 2) ? 'other' : null;
}
