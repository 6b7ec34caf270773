import type { RawLog, RawSeries } from '../model/log.js';
import { classify } from '../vocabulary/names.js';
import type { Workers } from './workers.js';

/** Workers of one training see other data, so their curves lie about each other; others lie apart by this share of what both span. */
const MIN_APART = 0.1;
/** Rates that differ by more than rounding were set. */
const MIN_RATE = 1e-3;

interface Pair {
  readonly a: RawSeries;
  readonly b: RawSeries;
}

/**
 * Is a worker's log one of another training? Where its name does not say so, its values do: processes of one training measure the same
 * validation, and about the same losses. Without anything in common nothing says so.
 */
export function areApart(known: readonly RawLog[], other: readonly RawLog[], means: Workers['means']): boolean {
  if (means === 'own') return true;
  const pairs = known
    .flatMap(({ series }) => series)
    .flatMap((a) => other.flatMap(({ series }) => series.filter(({ name }) => name === a.name).map((b) => ({ a, b }))));
  const ofKind = (...kinds: readonly string[]) => pairs.filter(({ a }) => kinds.includes(classify(a.name).kind));
  if (ofKind('learning-rate').some(({ a, b }) => inCommon({ a, b }).some(([x, y]) => Math.abs(x - y) > MIN_RATE * Math.abs(x))))
    return true;
  const measured = ofKind('loss', 'loss-part', 'score').filter((pair) => inCommon(pair).length > 0);
  const evaluated = measured.filter(({ a }) => !['train', null].includes(classify(a.name).split));
  if (evaluated.length === 0) return measured.some(isFar);
  if (means === 'either') return evaluated.some((pair) => inCommon(pair).some(([x, y]) => !Object.is(x, y)));
  return evaluated.some(isFar);
}

/** Values at the same places. */
function inCommon({ a, b }: Pair): (readonly [number, number])[] {
  const places = (series: RawSeries) => series.steps ?? series.epochs ?? series.values.map((_, i) => i);
  const at = new Map(Array.from(places(b), (place, i) => [place, b.values[i]!]));
  return Array.from(places(a), (place, i) => [a.values[i]!, at.get(place) ?? Number.NaN] as const).filter((pair) =>
    pair.every(Number.isFinite),
  );
}

/** Does one lie above the other most of the time, by more than other data make of it? */
function isFar(pair: Pair): boolean {
  const values = inCommon(pair);
  const apart = values.map(([x, y]) => x - y).sort((x, y) => x - y);
  const middle = apart[apart.length >> 1] ?? 0;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values.flat()) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return Math.abs(middle) > MIN_APART * (high - low);
}
