import type { Kind } from '../../../src/model/run.js';
import type { Split } from '../../../src/model/split.js';
import type { Draw } from './draw.js';
import type * as frame from './shape.js';

/** A series of which the text does not say everything: people call it either, or would accept either split. */
export interface Known extends Omit<frame.Known, 'kind' | 'split' | 'or'> {
  readonly kind: Kind | readonly Kind[];
  readonly split: Split | readonly Split[];
}

export interface TextLog extends Omit<frame.TextLog, 'series'> {
  readonly series: readonly Known[];
  /** What may be read or not: a value that is only repeated until the next one comes, a single result at the end. */
  readonly also?: readonly Known[];
}

export interface Shape extends Omit<frame.Shape, 'write'> {
  readonly write: (draw: Draw) => TextLog;
}

/** The shape with every reading of its series told one by one. */
export function readingsOf({ write, ...shape }: Shape): frame.Shape {
  return {
    ...shape,
    write(draw) {
      const { series, also = [], ...log } = write(draw);
      return { ...log, series: [...series.map(readings), ...also.map((one) => ({ ...readings(one), optional: true as const }))] };
    },
  };
}

function readings({ kind, split, ...one }: Known): frame.Known {
  const all = list(kind).flatMap((a) => list(split).map((b) => ({ kind: a, split: b })));
  return { ...one, ...all[0]!, or: all.slice(1) };
}

function list<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? one : [one as T];
}
