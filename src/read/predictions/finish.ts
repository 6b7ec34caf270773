import type { CheckpointPlace, RawPredictions, ScoreSample } from '../../model/predictions.js';
import type { Problem } from '../../model/problem.js';
import type { Collector } from './collector.js';
import { repeatedRows, rowIds, sameIds } from './ids.js';
import { type LeftOut, leftOutProblems } from './left-out.js';
import { finishedSample } from './sample.js';

/** What is known of a checkpoint beside its examples. */
export interface Finishing {
  readonly source: string;
  readonly place: CheckpointPlace;
  readonly classes: readonly string[];
  /** One an example that was taken; null where the file has none. */
  readonly ids: readonly string[] | null;
  /** Of the checkpoint before in the same file: shared where they are the same. */
  readonly idsBefore: readonly string[] | null;
  readonly problems: readonly Problem[];
}

/** Longer columns keep their spare room: the system gives memory only to what was written, and a copy takes as much again. */
const COPIED = 65_536;

/** Columns of the examples that were taken; those of which only the first `length` values count may be longer. */
export interface Examples {
  readonly length: number;
  readonly labels: Int32Array;
  readonly predicted: Int32Array;
  readonly loss: Float64Array | null;
  readonly confidence: Float64Array | null;
  readonly squares: Float64Array | null;
  readonly floored: number;
  readonly left: LeftOut;
}

/** The examples of a checkpoint with scores as they are handed on: columns cut to their length, of examples with one id the first. */
export function finish(collector: Collector, given: Finishing): RawPredictions {
  const areProbabilities = collector.decisions.scores !== 'logits';
  return finished(collector, given, (kept) => finishedSample(collector.sample, areProbabilities, kept));
}

/** The same of examples without scores: of the predicted classes alone, or with the confidence of each. */
export function finishClasses(examples: Examples, given: Finishing): RawPredictions {
  return finished(examples, given, () => null);
}

function finished(
  examples: Examples,
  given: Finishing,
  sampleOf: (kept: Int32Array | null) => ScoreSample | null,
): RawPredictions {
  const { left, length } = examples;
  const problems = [...given.problems, ...leftOutProblems(left, given.source)];
  const { ids, dropped } = ownIds(examples, given);
  let kept: Int32Array | null = null;
  if (dropped !== null && dropped.rows.length > 0) {
    const values = { count: dropped.rows.length, first: dropped.first };
    problems.push({ file: given.source, id: 'predictions-same-ids', values });
    kept = keptRows(length, new Set(dropped.rows));
  }
  return {
    ...{ source: given.source, place: given.place, classes: given.classes },
    outcomes: {
      ids:
        ids === null || kept === null
          ? ids
          : shared(
              ids.filter((_, row) => kept[row]! >= 0),
              given.idsBefore,
            ),
      labels: packedInts(examples.labels, length, kept),
      predicted: packedInts(examples.predicted, length, kept),
      loss: packedFloats(examples.loss, length, kept),
      confidence: packedFloats(examples.confidence, length, kept),
      squares: packedFloats(examples.squares, length, kept),
    },
    sample: sampleOf(kept),
    floored: kept === null ? examples.floored : flooredOf(examples, kept),
    problems,
  };
}

/** Ids of the examples, and which of them came before. */
function ownIds(
  { left, length }: Examples,
  { ids, idsBefore }: Finishing,
): { readonly ids: readonly string[] | null; readonly dropped: ReturnType<typeof repeatedRows> | null } {
  if (ids === null) {
    const rows = left.count > 0 ? rowIds(length + left.count, left.rows.subarray(0, left.count)) : null;
    return { ids: rows, dropped: null };
  }
  const same = shared(ids, idsBefore);
  // What was handed on before has no id twice.
  return { ids: same, dropped: same === idsBefore ? null : repeatedRows(ids) };
}

/** The ids before, where they are the same: they are then held once. */
function shared(ids: readonly string[], before: readonly string[] | null): readonly string[] {
  return before !== null && sameIds(ids, before) ? before : ids;
}

/** New row of each row, −1 for those that are dropped. */
function keptRows(length: number, dropped: ReadonlySet<number>): Int32Array {
  const kept = new Int32Array(length);
  let next = 0;
  for (let row = 0; row < length; row++) kept[row] = dropped.has(row) ? -1 : next++;
  return kept;
}

/** The first `length` values without those that are dropped. */
function packedInts(values: Int32Array, length: number, kept: Int32Array | null): Int32Array {
  if (kept === null) return length > COPIED ? values.subarray(0, length) : values.slice(0, length);
  return values.subarray(0, length).filter((_, row) => kept[row]! >= 0);
}

/** The same of numbers, where there are any. */
function packedFloats(values: Float64Array | null, length: number, kept: Int32Array | null): Float64Array | null {
  if (values === null) return null;
  if (kept === null) return length > COPIED ? values.subarray(0, length) : values.slice(0, length);
  return values.subarray(0, length).filter((_, row) => kept[row]! >= 0);
}

/** Floored examples among those that are kept: their loss is exactly that of the smallest probability. */
function flooredOf({ loss, length }: Examples, kept: Int32Array): number {
  const floor = -Math.log(1e-12);
  let count = 0;
  for (let row = 0; row < length; row++) if (kept[row]! >= 0 && loss?.[row] === floor) count++;
  return count;
}
