import type { RawSeries } from '../model/log.js';
import type { Match } from './same-curve.js';

/** Where points of one log lie on the axes of another. */
interface Knot {
  readonly x: number;
  readonly step: number;
  readonly epoch: number;
}

/** Places series of one log along the run that another log holds; null for one that has no place there. */
export type Place = (series: RawSeries) => RawSeries | null;

type Axis = 'steps' | 'epochs' | 'wallTimes';

/** Axes by which points are placed, the surest first. */
const AXES: readonly Axis[] = ['steps', 'epochs'];

/** Of a log that holds points of `own`, as `other`: what lies at such a point, or between two, lies there or between them in `own` too. */
export function placesOf(own: RawSeries, other: RawSeries, match: Match): Place {
  if (own.steps === undefined && own.epochs === undefined) return (series) => byIndex(own, other, match, series);
  const axis = AXES.find((one) => other[one] !== undefined);
  if (axis === undefined)
    return (series) => (series.values.length === other.values.length ? atIndices(own, match, series) : null);
  const knots = knotsOf(match.length, (i) => ({
    x: other[axis]![match.other[i]!]!,
    step: own.steps?.[match.own[i]!] ?? Number.NaN,
    epoch: own.epochs?.[match.own[i]!] ?? Number.NaN,
  }));
  return along(knots, own, axis);
}

/** Of a log that has nothing but times in common with `own`. */
export function placesByTime(own: RawSeries): Place | null {
  const { wallTimes, steps, epochs } = own;
  if (wallTimes === undefined || (steps === undefined && epochs === undefined)) return null;
  const knots = knotsOf(wallTimes.length, (i) => ({
    x: wallTimes[i]!,
    step: steps?.[i] ?? Number.NaN,
    epoch: epochs?.[i] ?? Number.NaN,
  }));
  return along(knots, own, 'wallTimes');
}

function along(knots: readonly Knot[], own: RawSeries, axis: Axis): Place {
  return (series) => {
    const at = series[axis];
    if (at === undefined || knots.length < 2) return null;
    const { steps: _, epochs: __, rows: ___, ...rest } = series;
    return {
      ...rest,
      ...(own.steps && { steps: at.map((x) => between(knots, x, 'step')) }),
      ...(own.epochs && { epochs: at.map((x) => between(knots, x, 'epoch')) }),
    };
  };
}

/** A log without positions is read row by row: only a series with all its rows has a place in it. */
function byIndex(own: RawSeries, other: RawSeries, match: Match, series: RawSeries): RawSeries | null {
  if (series.values.length !== other.values.length || match.length < other.values.length) return null;
  if (series.values.length !== own.values.length) return null;
  const { steps: _, epochs: __, ...rest } = series;
  return rest;
}

/** Row by row beside a series whose rows are known. */
function atIndices({ steps, epochs }: RawSeries, match: Match, series: RawSeries): RawSeries | null {
  if (match.length < series.values.length) return null;
  const at = (column: Float64Array) => Float64Array.from(series.values, (_, i) => column[match.own[i]!] ?? Number.NaN);
  return { ...series, ...(steps && { steps: at(steps) }), ...(epochs && { epochs: at(epochs) }) };
}

/** In order of x, the last of those with one x. */
function knotsOf(length: number, knot: (i: number) => Knot): readonly Knot[] {
  const byX = new Map<number, Knot>();
  for (let i = 0; i < length; i++) {
    const one = knot(i);
    if (Number.isFinite(one.x)) byX.set(one.x, one);
  }
  return [...byX.values()].sort((a, b) => a.x - b.x);
}

/** On the straight line through the knots on both sides, or through the first or last two. */
function between(knots: readonly Knot[], x: number, of: 'step' | 'epoch'): number {
  let low = 0;
  let high = knots.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (knots[middle]!.x >= x) high = middle;
    else low = middle + 1;
  }
  const b = knots[Math.max(1, high)]!;
  if (b.x === x) return b[of];
  const a = knots[Math.max(1, high) - 1]!;
  if (a.x === x) return a[of];
  return a[of] + ((b[of] - a[of]) * (x - a.x)) / (b.x - a.x);
}
