import type { RawSeries } from '../model/log.js';
import type { Held } from './held.js';
import { type Place, placesByTime } from './placed.js';

/** How logs of one run lie along it: `place` is null where both hold the same axis. */
export interface Fit {
  readonly place: Place | null;
}

/** Where two logs of one run end, as a share of the longer one. */
const MAX_END_APART = 0.1;
/** The same in distances between two points. */
const MAX_POINTS_APART = 1.5;
/** Rows from which equal numbers of them are no chance. */
const MIN_ROWS = 3;

type Axis = 'steps' | 'epochs' | 'wallTimes';

/** Do two logs span the same part of one axis? Null where they do not, or have none in common. The second is placed along the first. */
export function fitOf(a: Held, b: Held): Fit | null {
  for (const axis of ['steps', 'epochs'] as const) {
    const [one, other] = [spanOf(a, axis), spanOf(b, axis)];
    if (one !== null && other !== null) return isOneSpan(one, other) ? { place: null } : null;
  }
  const [isPlaced, isOtherPlaced] = [hasPositions(a), hasPositions(b)];
  if (isPlaced && isOtherPlaced) return null;
  if (isPlaced !== isOtherPlaced) return isPlaced ? fitByTime(a, b) : fitByTime(b, a);
  const [rows, others] = [longestOf(a).values.length, longestOf(b).values.length];
  return rows === others && rows >= MIN_ROWS ? { place: null } : null;
}

/** Has a log steps or epochs? */
export function hasPositions(held: Held): boolean {
  return held.series.some(({ raw: { steps, epochs } }) => steps !== undefined || epochs !== undefined);
}

function fitByTime(placed: Held, other: Held): Fit | null {
  const [own, within] = [spanOf(placed, 'wallTimes'), spanOf(other, 'wallTimes')];
  if (own === null || within === null) return null;
  const isWithin = within.first >= own.first - own.spacing && within.last <= own.last + own.spacing;
  const place = placesByTime(longestOf(placed));
  return isWithin && place !== null ? { place } : null;
}

interface Span {
  readonly first: number;
  readonly last: number;
  /** Mean distance of its points. */
  readonly spacing: number;
}

function spanOf(held: Held, axis: Axis): Span | null {
  const found = held.series.flatMap(({ raw }) => raw[axis] ?? []);
  if (found.length === 0) return null;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let longest = 0;
  for (const column of found) {
    longest = Math.max(longest, column.length);
    for (const at of column) {
      if (at < first) first = at;
      if (at > last) last = at;
    }
  }
  return first <= last ? { first, last, spacing: (last - first) / Math.max(1, longest - 1) } : null;
}

function isOneSpan(a: Span, b: Span): boolean {
  const apart = Math.abs(a.last - b.last);
  return apart <= Math.max(MAX_END_APART * Math.max(a.last, b.last), MAX_POINTS_APART * Math.max(a.spacing, b.spacing));
}

function longestOf({ series }: Held): RawSeries {
  return [...series].sort((a, b) => b.raw.values.length - a.raw.values.length)[0]!.raw;
}
