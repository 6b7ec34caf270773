import type { CheckpointPlace } from '../../model/predictions.js';
import { type Floats, newFloats } from '../bytes/floats.js';
import type { Collector } from './collector.js';
import { type LeftOut, newLeftOut } from './left-out.js';

/** Classes as they were met, words and numbers, by their order of appearance. */
export interface ClassTable {
  readonly index: Map<string, number>;
  readonly names: string[];
}

/** One checkpoint of a file of rows. */
export interface RowCheckpoint {
  readonly place: CheckpointPlace;
  /** Rows that were met, those that are left out included. */
  rows: number;
  /** Ids of the rows that were taken; empty where the file has none. */
  readonly ids: string[];
  /** Of the checkpoint that came before in the file: their ids are often the same texts, and then held once. */
  readonly before: RowCheckpoint | null;
  /** Where there is one score a class. */
  collector: Collector | null;
  /** Where there is none: classes by the table, and the one number of each row (NaN where it has none). */
  readonly labels: Floats;
  readonly predicted: Floats;
  readonly singles: Floats;
  readonly left: LeftOut;
}

/** A checkpoint without rows. */
export function newRowCheckpoint(place: CheckpointPlace, before: RowCheckpoint | null): RowCheckpoint {
  return {
    ...{ place, rows: 0, ids: [], before, collector: null, left: newLeftOut() },
    ...{ labels: newFloats(), predicted: newFloats(), singles: newFloats() },
  };
}
