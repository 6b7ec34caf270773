import type { RawSeries } from '../model/log.js';

/** How far apart two values may be that one training logged once: a share of the value, or a distance. */
export interface Tolerance {
  readonly share: number;
  readonly apart: number;
}

/** Points of one series that are points of another: the i-th of `own` is the i-th of `other`. */
export interface Match {
  readonly own: ArrayLike<number>;
  readonly other: ArrayLike<number>;
  readonly length: number;
  /** Different values among them, as far as they were counted. */
  readonly distinct: number;
}

/** From a value of which rounding left less, nothing can be told. */
const MIN_SIGNIFICANT = 10;
/** A copy may end earlier, but not before this share of the points. */
const MIN_SHARE = 0.5;
/** Points at equal positions, below which equality may be chance. */
const MIN_SHARED = 3;
/** Of the points at equal positions, those that may differ: a resumed training writes some again. */
const MAX_DIFFERENT = 0.05;
/** Different values that are counted. */
const MAX_DISTINCT = 16;

/** Do two values agree? */
function isNear(a: number, b: number, { share, apart: most }: Tolerance): boolean {
  if (Object.is(a, b)) return true;
  const apart = Math.abs(a - b);
  const size = Math.abs(a);
  return apart <= share * size || (size >= MIN_SIGNIFICANT * most && apart <= most);
}

/** Equal values from the beginning on; null where they differ. */
export function sameFromStart({ values: a }: RawSeries, { values: b }: RawSeries, tolerance: Tolerance): Match | null {
  const shared = Math.min(a.length, b.length);
  if (shared === 0 || shared < MIN_SHARE * Math.max(a.length, b.length)) return null;
  for (let i = 0; i < shared; i++) if (!isNear(a[i]!, b[i]!, tolerance)) return null;
  const indices = Int32Array.from({ length: shared }, (_, i) => i);
  return { own: indices, other: indices, length: shared, distinct: distinctOf(a, indices) };
}

/** Equal values at equal steps, or epochs, where one has only some points of the other; null where they differ. */
export function sameAtPositions(a: RawSeries, b: RawSeries, tolerance: Tolerance): Match | null {
  const [x, y] = a.steps && b.steps ? [a.steps, b.steps] : [a.epochs, b.epochs];
  if (x === undefined || y === undefined) return null;
  const own: number[] = [];
  const other: number[] = [];
  let different = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i] === y[j]) {
      if (isNear(a.values[i]!, b.values[j]!, tolerance)) {
        own.push(i);
        other.push(j);
      } else if (++different > Math.max(1, MAX_DIFFERENT * Math.min(x.length, y.length))) return null;
      i++;
      j++;
    } else if (x[i]! < y[j]!) i++;
    else if (x[i]! > y[j]!) j++;
    else return null; // a point without a position
  }
  if (own.length < MIN_SHARED || different > MAX_DIFFERENT * own.length) return null;
  if (own.length < MIN_SHARE * Math.min(x.length, y.length)) return null;
  return { own, other, length: own.length, distinct: distinctOf(a.values, own) };
}

/** Values of epochs that are the mean, or the last, of the values which the other series has in each of them; null where they are not. */
export function sameByEpoch(a: RawSeries, b: RawSeries, tolerance: Tolerance): Match | null {
  if (a.epochs === undefined || b.epochs === undefined) return null;
  const isDense = a.values.length > b.values.length;
  const [dense, sparse] = isDense ? [a, b] : [b, a];
  const bySparse = epochsOf(sparse);
  const byDense = epochsOf(dense);
  if (bySparse.size < sparse.values.length || byDense.size === dense.values.length) return null;
  const own: number[] = [];
  const other: number[] = [];
  const isMean = [...bySparse].every(
    ([epoch, { mean }]) => !byDense.has(epoch) || isNear(mean, byDense.get(epoch)!.mean, tolerance),
  );
  for (const [epoch, { at, mean }] of bySparse) {
    const whole = byDense.get(epoch);
    if (whole === undefined) continue;
    if (!isMean && !isNear(mean, dense.values[whole.at]!, tolerance)) return null;
    own.push(isDense ? whole.at : at);
    other.push(isDense ? at : whole.at);
  }
  if (own.length < MIN_SHARED || own.length < MIN_SHARE * Math.max(bySparse.size, byDense.size)) return null;
  return { own, other, length: own.length, distinct: distinctOf(sparse.values, isDense ? other : own) };
}

/** Last index and mean value of each whole epoch. */
function epochsOf({ epochs, values }: RawSeries): ReadonlyMap<number, { readonly at: number; readonly mean: number }> {
  const sums = new Map<number, { at: number; sum: number; count: number }>();
  for (let i = 0; i < values.length; i++) {
    const epoch = epochs![i]!;
    const known = sums.get(epoch);
    if (known === undefined) sums.set(epoch, { at: i, sum: values[i]!, count: 1 });
    else {
      known.at = i;
      known.sum += values[i]!;
      known.count += 1;
    }
  }
  return new Map([...sums].map(([epoch, { at, sum, count }]) => [epoch, { at, mean: sum / count }]));
}

function distinctOf(values: Float64Array, indices: ArrayLike<number>): number {
  const found = new Set<number>();
  for (let i = 0; i < indices.length && found.size < MAX_DISTINCT; i++) found.add(values[indices[i]!]!);
  return found.size;
}
