import type { RawLog, RawSeries } from '../model/log.js';
import { pickPoints } from './pick-points.js';

/** Points of one series on one axis, in file order. */
export interface Points {
  readonly at: Float64Array;
  readonly values: Float64Array;
}

/** A cleaned series, and what had to be done to it. */
export interface Cleaned extends Points {
  /** Points that a later write replaced after the axis went back (a resumed training). */
  readonly rewound: number;
  /** Earliest position that the axis went back to; NaN where it never did. */
  readonly rewoundTo: number;
  /** Positions that hold different values (the last one is kept). */
  readonly repeated: number;
  /** The first of these positions; NaN without one. */
  readonly repeatedAt: number;
}

/** More steps back than this share of the points: the log is unsorted, not rewound. */
const UNSORTED_SHARE = 0.2;

/**
 * Sorted, strictly increasing points. Where the axis goes back, a training was resumed: the later write wins and what lay
 * at or after it is dropped. Repeats of one position keep the last value. Points without a position are dropped.
 */
export function clean({ at, values }: Points): Cleaned {
  if (isIncreasing(at)) return { at, values, rewound: 0, rewoundTo: Number.NaN, repeated: 0, repeatedAt: Number.NaN };
  let back = 0;
  for (let i = 1; i < at.length; i += 1) if (at[i]! < at[i - 1]!) back += 1;
  const ordered = back > UNSORTED_SHARE * at.length && back > 2 ? sorted(at, values) : { at, values };
  const keptAt: number[] = [];
  const kept: number[] = [];
  let rewound = 0;
  let rewoundTo = Number.NaN;
  let repeated = 0;
  let repeatedAt = Number.NaN;
  for (let i = 0; i < ordered.at.length; i += 1) {
    const position = ordered.at[i]!;
    const value = ordered.values[i]!;
    if (Number.isNaN(position)) continue;
    const before = rewound;
    while (keptAt.length > 0 && keptAt[keptAt.length - 1]! > position) {
      keptAt.pop();
      kept.pop();
      rewound += 1;
      if (!(position >= rewoundTo)) rewoundTo = position;
    }
    if (keptAt.length > 0 && keptAt[keptAt.length - 1] === position) {
      // The position that the axis went back to was written twice as well: no conflict.
      if (rewound > before) rewound += 1;
      else if (!Object.is(kept[kept.length - 1], value)) {
        repeated += 1;
        if (!(position >= repeatedAt)) repeatedAt = position;
      }
      kept[kept.length - 1] = value;
      continue;
    }
    keptAt.push(position);
    kept.push(value);
  }
  return { at: Float64Array.from(keptAt), values: Float64Array.from(kept), rewound, rewoundTo, repeated, repeatedAt };
}

function isIncreasing(at: Float64Array): boolean {
  if (at.length > 0 && Number.isNaN(at[0])) return false;
  for (let i = 1; i < at.length; i += 1) if (!(at[i]! > at[i - 1]!)) return false;
  return true;
}

function sorted(at: Float64Array, values: Float64Array): Points {
  const order = Array.from(at.keys()).sort((a, b) => at[a]! - at[b]! || a - b);
  return { at: Float64Array.from(order, (i) => at[i]!), values: Float64Array.from(order, (i) => values[i]!) };
}

/**
 * Many points with one epoch are spread over it, in order: the i-th of c points of epoch e lies at e − 1 + i/c, so that the
 * last one lies at e itself, where the evaluation is.
 */
export function spreadRepeats(at: Float64Array): Float64Array {
  const spread = at.slice();
  let start = 0;
  for (let i = 1; i <= at.length; i += 1) {
    if (i < at.length && at[i] === at[start]) continue;
    const count = i - start;
    if (count > 1) for (let j = 0; j < count; j += 1) spread[start + j] = at[start]! - 1 + (j + 1) / count;
    start = i;
  }
  return spread;
}

/** Row numbers at which a new training begins in one file: the axis falls back to where it began after having moved on. */
export function restarts(at: Float64Array, rows: Float64Array): readonly number[] {
  const found: number[] = [];
  const first = at[0]!;
  let moved = 0;
  for (let i = 1; i < at.length; i += 1) {
    if (at[i]! > at[i - 1]!) moved += 1;
    if (at[i]! < at[i - 1]! && at[i]! <= first && moved >= 1) {
      found.push(rows[i]!);
      moved = 0;
    }
  }
  return found;
}

/** Logs of one run, in file order, without the points that a later restart made void: those at or behind its step. */
export function withoutVoided<T extends { readonly log: RawLog }>(logs: readonly T[]): readonly T[] {
  if (!logs.some(({ log }) => log.restarts)) return logs;
  return logs.map((entry, i) => {
    const later = logs.slice(i + 1).flatMap(({ log }) => log.restarts ?? []);
    const firstLater = Math.min(...later.map(({ step }) => step), Number.POSITIVE_INFINITY);
    const own = entry.log.restarts ?? [];
    const isVoid = (step: number, row: number) =>
      step >= firstLater || own.some((restart) => row < restart.row && step >= restart.step);
    return { ...entry, log: { ...entry.log, series: entry.log.series.map((series) => without(series, isVoid)) } };
  });
}

function without(series: RawSeries, isVoid: (step: number, row: number) => boolean): RawSeries {
  const { steps, rows } = series;
  if (steps === undefined) return series;
  const keep = Array.from(steps.keys()).filter((i) => !isVoid(steps[i]!, rows?.[i] ?? Number.POSITIVE_INFINITY));
  if (keep.length === steps.length) return series;
  return pickPoints(series, keep);
}

/** Steps that begin anew in every epoch (MMCV's `iter`) are counted on: each epoch begins where the one before it ended. */
export function unrolled(series: RawSeries): RawSeries {
  const { steps, epochs } = series;
  if (steps === undefined || epochs === undefined) return series;
  let back = 0;
  for (let i = 1; i < steps.length; i += 1) {
    if (!(steps[i]! < steps[i - 1]!)) continue;
    if (!(epochs[i]! > epochs[i - 1]!)) return series;
    back += 1;
  }
  if (back === 0) return series;
  let offset = 0;
  const counted = steps.map((step, i) => {
    if (i > 0 && step < steps[i - 1]!) offset += steps[i - 1]!;
    return step + offset;
  });
  return { ...series, steps: counted };
}
