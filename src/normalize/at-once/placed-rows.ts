import type { RawSeries } from '../../model/log.js';
import { distances, nearest } from './streams.js';

/** Rows whose training is known, and where they lie. */
export interface KnownRows {
  readonly rows: Float64Array;
  readonly at: Float64Array;
  readonly of: readonly number[];
}

/** The training of each point of a series: of its row, or of the one that stands at its place; null where that is not clear. */
export function placedRows(series: RawSeries, axis: 'epochs' | 'steps', known: KnownRows): number[] | null {
  const byRow = new Map(Array.from(known.rows, (row, i) => [row, known.of[i]!]));
  const byPlace = atPlaces(known);
  const distance = distances({ at: series.values, values: [series.values] });
  const lastOf = new Map<number, number>();
  const taken = new Set<string>();
  const found: number[] = [];
  for (const [i, row] of (series.rows ?? new Float64Array()).entries()) {
    const place = series[axis]?.[i] ?? Number.NaN;
    let training = byRow.get(row);
    if (training === undefined) {
      const there = (byPlace.get(place) ?? []).filter((one) => !taken.has(`${place} ${one.training}`));
      const above = there.filter((one) => one.row < row);
      const able = (above.length > 0 ? above : there).map((one) => one.training);
      if (able.length === 0) return null;
      const isFirst = able.some((one) => !lastOf.has(one));
      // Where a training has no value yet, only what stands alone at its place is clear.
      if (isFirst && able.length > 1) return null;
      const { best, clear } = nearest(able, (one) => (lastOf.has(one) ? distance(lastOf.get(one)!, i) : 0));
      if (!clear) return null;
      training = best;
    }
    taken.add(`${place} ${training}`);
    lastOf.set(training, i);
    found.push(training);
  }
  return found.length === series.values.length ? found : null;
}

function atPlaces({ rows, at, of }: KnownRows): Map<number, { readonly training: number; readonly row: number }[]> {
  const places = new Map<number, { readonly training: number; readonly row: number }[]>();
  for (const [i, place] of at.entries()) {
    const known = places.get(place);
    const one = { training: of[i]!, row: rows[i]! };
    if (known === undefined) places.set(place, [one]);
    else known.push(one);
  }
  return places;
}
