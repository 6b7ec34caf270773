import type { RawPredictions } from '../../model/predictions.js';
import type { PredictionCaps } from './caps.js';
import type { RowColumns } from './columns.js';
import { type Decisions, ReadAgain } from './decisions.js';
import { finishRows } from './finish-rows.js';
import { placeOf } from './place.js';
import { newRowSink, type RowSink } from './row-sink.js';

/** Scores and labels can each be taken for something else twice. */
const MOST_READINGS = 6;

/** Reads all rows into a sink, again from the beginning where something can't be what it was taken for. */
export async function readRows(
  source: string,
  columns: RowColumns,
  caps: PredictionCaps,
  fill: (sink: RowSink) => void | Promise<void>,
): Promise<readonly RawPredictions[]> {
  let decisions: Decisions = { scores: columns.kind, labels: columns.classes.length > 0 ? 'names' : 'index', settled: false };
  for (let reading = 1; ; reading++) {
    try {
      const sink = newRowSink(source, placeOf(source), columns, decisions, caps);
      await fill(sink);
      return finishRows(sink);
    } catch (error) {
      if (!(error instanceof ReadAgain) || reading >= MOST_READINGS) throw error;
      decisions = { ...decisions, ...error.change };
    }
  }
}
