import type { NamedSeries } from './axis.js';

/** A first value this many distances between values from 0 is a first one: `epoch 1`, `step 500` of a log every 500 steps. */
const MAX_FIRST = 2.5;

/**
 * Length of the training before the first value of its longest loss or score, as a share of the length that was logged: 1 where a log of
 * 30 epochs begins at epoch 31. 0 where it begins at the beginning, or no place tells.
 */
export function beforeOf(series: readonly NamedSeries[]): number {
  const judged = series.filter(({ named }) => named.kind === 'loss' || named.kind === 'score');
  const [longest] = judged.sort((a, b) => b.raw.values.length - a.raw.values.length);
  const places = longest?.raw.epochs ?? longest?.raw.steps;
  if (places === undefined) return 0;
  let [first, last, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i]!;
    if (!Number.isFinite(place)) continue;
    first = Math.min(first, place);
    last = Math.max(last, place);
    count += 1;
  }
  const gap = (last - first) / (count - 1);
  return gap > 0 && first > MAX_FIRST * gap ? first / (last - first) : 0;
}
