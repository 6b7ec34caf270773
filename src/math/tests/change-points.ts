import { mean } from '../stats/mean.js';
import { seededRandom, seedOf } from '../stats/seeded-random.js';

/** A level of fewer values is no level: one failed training is an outlier. */
const MIN_SEGMENT = 2;
/** Of the permutation test: in a series without a change the chance to find one, however many places it may lie at. */
const ALPHA = 0.03;
/** Permutations, with the series itself: enough for p values of a few percent. */
const PERMUTATIONS = 500;

/** A place where the level changes. */
export interface ChangePoint {
  /** Index of the first value after it. */
  readonly at: number;
  /** Of the permutation test among the values between its neighbors. */
  readonly p: number;
}

/** Where a series is best cut in two. */
export interface Split {
  /** Values before the cut; 0 where there are too few for one. */
  readonly at: number;
  /** Energy statistic nm/(n+m)·(2·E|X−Y| − E|X−X′| − E|Y−Y′|), in the unit of the values. */
  readonly energy: number;
}

/**
 * E-divisive change points (Matteson & James 2014): the series is cut where the energy distance of the two sides is largest, each part
 * again, as long as a permutation test says that so large a distance is no chance. It takes any change of the distribution for one and
 * assumes nothing of its shape. Permutations are seeded by the order of the values: 8 values are the fewest that reach the level.
 * Steps that a straight line explains as well (by the Bayesian information criterion) are a drift and no changes.
 * O(n²) a permutation: for some dozens of values, all finite.
 * @example changePoints([1, 2, 1, 2, 1, 9, 8, 9, 8, 9]).map(({ at }) => at) // [5]
 */
export function changePoints(values: readonly number[]): readonly ChangePoint[] {
  const random = seededRandom(seedOf(values));
  const found: ChangePoint[] = [];
  const parts: (readonly [number, number])[] = [[0, values.length]];
  for (const [from, to] of parts) {
    const change = changeIn(values.slice(from, to), random);
    if (change === null) continue;
    const at = from + change.at;
    found.push({ at, p: change.p });
    parts.push([from, at], [at, to]);
  }
  return withoutDrift(
    values,
    found.sort((a, b) => a.at - b.at),
  );
}

/** The split with the largest energy statistic of all that leave `MIN_SEGMENT` values on both sides; the first of equal ones. */
export function bestSplit(values: readonly number[]): Split {
  return splitOf(distancesOf(values), [...values.keys()]);
}

/** Null where chance does as much. Stops as soon as that is clear. */
function changeIn(values: readonly number[], random: () => number): ChangePoint | null {
  const distances = distancesOf(values);
  const order = [...values.keys()];
  const { at, energy } = splitOf(distances, order);
  if (!(energy > 0)) return null;
  let asLarge = 1;
  for (let i = 1; i < PERMUTATIONS; i += 1) {
    shuffle(order, random);
    // Sums in another order differ in their last digits.
    if (splitOf(distances, order).energy >= energy * (1 - 1e-9)) asLarge += 1;
    if (asLarge > ALPHA * PERMUTATIONS) return null;
  }
  return { at, p: asLarge / PERMUTATIONS };
}

interface Distances {
  /** Of each value to each other one. */
  readonly rows: readonly Float64Array[];
  /** Sum of each row, and of all pairs. */
  readonly totals: readonly number[];
  readonly all: number;
}

function distancesOf(values: readonly number[]): Distances {
  const rows = values.map((a) => Float64Array.from(values, (b) => Math.abs(a - b)));
  const sum = (of: Iterable<number>) => {
    let total = 0;
    for (const one of of) total += one;
    return total;
  };
  const totals = rows.map(sum);
  return { rows, totals, all: sum(totals) / 2 };
}

/** Best split of the values in this order. Sums of distances inside both sides follow the cut: O(n²). */
function splitOf({ rows, totals, all }: Distances, order: readonly number[]): Split {
  const n = order.length;
  let best: Split = { at: 0, energy: 0 };
  let [inside, outside] = [0, all];
  for (let at = 1; at <= n - MIN_SEGMENT; at += 1) {
    const next = order[at - 1]!;
    const row = rows[next]!;
    let joined = 0;
    for (let i = 0; i < at - 1; i += 1) joined += row[order[i]!]!;
    inside += joined;
    outside -= totals[next]! - joined;
    const rest = n - at;
    const energy = (2 * (all - inside - outside) - (2 * rest * inside) / at - (2 * at * outside) / rest) / n;
    if (at >= MIN_SEGMENT && energy > best.energy) best = { at, energy };
  }
  return best;
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** The changes up to the one from which on a straight line explains the rest better than all further changes; else all of them. */
function withoutDrift(values: readonly number[], changes: readonly ChangePoint[]): readonly ChangePoint[] {
  const ends = [0, ...changes.map(({ at }) => at), values.length];
  const steps = ends.slice(1).map((end, i) => squaresAround(values.slice(ends[i], end)).level);
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
  const cost = (squares: number, parameters: number) =>
    values.length * Math.log(squares / values.length) + parameters * Math.log(values.length);
  let [kept, least] = [changes.length, cost(sum(steps), 2 * changes.length + 1)];
  for (const i of changes.keys()) {
    const own = cost(sum(steps.slice(0, i)) + squaresAround(values.slice(ends[i])).line, 2 * i + 2);
    if (own < least) [kept, least] = [i, own];
  }
  return changes.slice(0, kept);
}

/** Sums of squares around the mean and around the straight line of least squares. */
function squaresAround(values: readonly number[]): { readonly level: number; readonly line: number } {
  const center = mean(values);
  const middle = (values.length - 1) / 2;
  let [level, product, squares] = [0, 0, 0];
  for (const [i, value] of values.entries()) {
    level += (value - center) ** 2;
    product += (i - middle) * (value - center);
    squares += (i - middle) ** 2;
  }
  return { level, line: squares > 0 ? Math.max(0, level - product ** 2 / squares) : level };
}
