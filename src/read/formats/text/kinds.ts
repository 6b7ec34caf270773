import type { RawSeries } from '../../../model/log.js';
import { type Floats, newFloats, push } from '../../bytes/floats.js';
import { RATE_KIND } from './rate-change.js';
import { BATCH_MARK, type TextLine } from './text-line.js';

/** Where a row lies; NaN where nothing says. */
export interface Place {
  readonly epoch: number;
  readonly step: number;
  /** Steps of an epoch. */
  readonly total: number;
}

/** `bar`: the last state of each bar; `pass`: the last batch of each evaluation; `line`: any other. */
export type Source = 'line' | 'bar' | 'pass';

/** Rows of one kind of lines: the same names in the same order. */
export interface Kind {
  readonly names: readonly string[];
  /** Words in front of the names. */
  readonly head: string;
  readonly values: readonly Floats[];
  readonly epochs: Floats;
  readonly steps: Floats;
  readonly totals: Floats;
  /** Line of each row in the file, 0-based. */
  readonly rows: Floats;
  /** Lines with a position and no metric that stood above each row. */
  readonly above: Floats;
  /** Total of the bar of each row; NaN where none is told. */
  readonly bars: Floats;
  /** What the bar around the one of each row had done; NaN where there is none. */
  readonly outers: Floats;
  readonly source: Source;
  /** Do its lines themselves say where they belong, and also the step? */
  readonly positioned: boolean;
  readonly stepped: boolean;
  /** Do its lines count the batches of an epoch? */
  readonly batched: boolean;
  /** Is it the learning rate that lines of a schedule said? */
  readonly isSaidRate: boolean;
  /** Do their positions, own or from a line above, move on? */
  moves: boolean;
}

/** A piece of a series: what one kind of lines says under one name. */
export interface Piece {
  readonly kind: Kind;
  readonly series: RawSeries;
}

/** Names of a kind of lines: where only the heading above says the split, it is said in front. */
export function newKind(line: TextLine, heading: string, source: Source, positioned: boolean, stepped: boolean): Kind {
  const names = line.metrics.map(({ name, saysSplit }) => (saysSplit || heading === '' ? name : `${heading} ${name}`));
  return {
    ...{ names, head: line.head, values: names.map(newFloats), epochs: newFloats(), steps: newFloats(), totals: newFloats() },
    ...{ rows: newFloats(), above: newFloats(), bars: newFloats(), outers: newFloats(), source, positioned, stepped },
    ...{ batched: line.kind.includes(BATCH_MARK), isSaidRate: line.kind === RATE_KIND, moves: false },
  };
}

/** Where a row stands in its file. */
export interface Stand {
  readonly row: number;
  readonly above: number;
  readonly outer: number;
}

export function addRow(kind: Kind, { metrics, counter }: TextLine, place: Place, { row, above, outer }: Stand): void {
  const last = kind.rows.length - 1;
  kind.moves ||= last >= 0 && !(isSame(kind.epochs.items[last]!, place.epoch) && isSame(kind.steps.items[last]!, place.step));
  kind.moves ||= last >= 0 && kind.outers.items[last]! < outer;
  push(kind.epochs, place.epoch);
  push(kind.steps, place.step);
  push(kind.totals, place.total);
  push(kind.rows, row);
  push(kind.above, above);
  push(kind.bars, counter?.total ?? Number.NaN);
  push(kind.outers, outer);
  for (const [i, { value }] of metrics.entries()) push(kind.values[i]!, value);
}

function isSame(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
