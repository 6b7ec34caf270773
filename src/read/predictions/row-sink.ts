import type { CheckpointPlace } from '../../model/predictions.js';
import { push } from '../bytes/floats.js';
import type { PredictionCaps } from './caps.js';
import { IGNORED, labelRefusal, wholeNumber, wordsRefusal } from './class-labels.js';
import { addScores, newCollector } from './collector.js';
import type { RowColumns } from './columns.js';
import { type Decisions, ReadAgain } from './decisions.js';
import { isId } from './ids.js';
import { leaveOut } from './left-out.js';
import { placeAt, placeOfCell } from './place.js';
import { Refusal } from './refusal.js';
import { type ClassTable, newRowCheckpoint, type RowCheckpoint } from './row-checkpoint.js';
import { newSampleRoom, type SampleRoom } from './sample.js';

/** Where the rows of a table or of objects go, one after the other. */
export interface RowSink {
  readonly source: string;
  /** What the path says of the place. */
  readonly place: CheckpointPlace;
  readonly columns: RowColumns;
  readonly decisions: Decisions;
  readonly caps: PredictionCaps;
  readonly room: SampleRoom;
  /** The scores of the row that is read, one a class: filled by the reader. */
  scores: Float64Array;
  readonly checkpoints: Map<string, RowCheckpoint>;
  last: RowCheckpoint | null;
  /** What told the place of the last row. */
  lastEpoch: number;
  lastStep: number;
  lastName: string;
  examples: number;
  /** Class of each name of a column of scores. */
  readonly named: ReadonlyMap<string, number>;
  /** Are these names '0', '1', …? Then a number needs no look. */
  readonly areNumbered: boolean;
  readonly table: ClassTable;
  /** First row with the label that is one too high, where labels count from 1. */
  topRow: number;
}

/** Decimals that are no whole number, which no class is. */
const FRACTION = /^[+-]?\d{0,20}\.\d{0,20}[1-9]\d{0,20}(?:e[+-]?\d{1,3})?$/i;
/** Labels of two classes as Python writes them. */
const TRUTH = /^(?:true|false)$/i;
const NO_LABEL = -1;

/** No row yet. */
export function newRowSink(
  source: string,
  place: CheckpointPlace,
  columns: RowColumns,
  decisions: Decisions,
  caps: PredictionCaps,
): RowSink {
  const { classes } = columns;
  if (classes.length > caps.classes)
    throw new Refusal({ id: 'predictions-too-many', values: { of: 'classes', most: caps.classes } });
  return {
    ...{ source, place, columns, decisions, caps, room: newSampleRoom(caps), scores: new Float64Array(classes.length) },
    ...{ checkpoints: new Map(), last: null, lastEpoch: Number.NaN, lastStep: Number.NaN, lastName: '', examples: 0 },
    ...{ named: new Map(classes.map((name, i) => [name, i])), areNumbered: classes.every((name, i) => name === String(i)) },
    ...{ table: { index: new Map(), names: [] }, topRow: -1 },
  };
}

/** The checkpoint of a row by its cells: NaN and '' where it has none. */
export function checkpointAt(sink: RowSink, epoch: number, step: number, name: string): RowCheckpoint {
  const { last } = sink;
  if (last !== null && Object.is(epoch, sink.lastEpoch) && Object.is(step, sink.lastStep) && name === sink.lastName) return last;
  const key = `${epoch} ${step} ${name}`;
  let checkpoint = sink.checkpoints.get(key);
  if (checkpoint === undefined) {
    if (sink.checkpoints.size >= sink.caps.checkpoints)
      throw new Refusal({ id: 'predictions-too-many', values: { of: 'checkpoints', most: sink.caps.checkpoints } });
    checkpoint = newRowCheckpoint(placeAt(epoch, step, name === '' ? sink.place : placeOfCell(name)), last);
    sink.checkpoints.set(key, checkpoint);
  }
  sink.last = checkpoint;
  sink.lastEpoch = epoch;
  sink.lastStep = step;
  sink.lastName = name;
  return checkpoint;
}

/** Notes a row that can't be read: of the checkpoint before. */
export function addDamagedRow(sink: RowSink): void {
  const checkpoint = sink.last ?? checkpointAt(sink, Number.NaN, Number.NaN, '');
  leaveOut(checkpoint.left, checkpoint.rows++, 'cells');
}

/**
 * Adds a row: its id ('' where it has none), its label and predicted class (a whole number, or a text; '' where it has none), and the one
 * number of a row without scores (NaN where it has none). The scores are in `sink.scores`.
 */
export function addRow(
  sink: RowSink,
  checkpoint: RowCheckpoint,
  id: string,
  label: string | number,
  predicted: string | number,
  single: number,
): void {
  const { columns, caps } = sink;
  const row = checkpoint.rows++;
  if (++sink.examples > caps.allExamples)
    throw new Refusal({ id: 'predictions-too-many', values: { of: 'all-examples', most: caps.allExamples } });
  if (columns.id >= 0 && !isId(id)) {
    leaveOut(checkpoint.left, row, 'ids');
    return;
  }
  const hasScores = columns.vector >= 0 || columns.scores.length > 0;
  const isIn = hasScores ? addScored(sink, checkpoint, row, label) : addPlain(sink, checkpoint, row, label, predicted, single);
  if (!isIn || columns.id < 0) return;
  const { ids, before } = checkpoint;
  const earlier = before?.ids[ids.length];
  ids.push(earlier === id ? earlier : id);
}

function addScored(sink: RowSink, checkpoint: RowCheckpoint, row: number, label: string | number): boolean {
  const { scores, decisions, room, caps } = sink;
  if (checkpoint.collector === null) {
    if (scores.length > caps.classes || scores.length < 2)
      throw new Refusal({ id: 'predictions-shape', values: { array: 'scores', shape: [scores.length] } });
    checkpoint.collector = { ...newCollector(scores.length, decisions, room, 0), left: checkpoint.left };
  }
  if (scores.length !== checkpoint.collector.classes) {
    leaveOut(checkpoint.left, row, 'cells');
    return false;
  }
  return addScores(checkpoint.collector, row, classOf(sink, row, label), scores, 0);
}

/** Class of a label: by the names of the columns, as an index, or as an index from 1. −1: it has none. */
function classOf(sink: RowSink, row: number, label: string | number): number {
  const { decisions, named, scores } = sink;
  const classes = scores.length;
  if (label === '' || label === IGNORED) return NO_LABEL;
  const number = typeof label === 'number' ? label : wholeNumber(label);
  if (number === IGNORED) return NO_LABEL;
  if (decisions.labels === 'names' && !(sink.areNumbered && number >= 0 && number < classes)) {
    const index = named.get(String(label));
    if (index !== undefined) return index;
    if (!Number.isNaN(number)) throw new ReadAgain({ labels: 'index' });
  }
  if (Number.isNaN(number)) {
    if (classes === 2 && TRUTH.test(String(label))) return String(label).toLowerCase() === 'true' ? 1 : 0;
    if (FRACTION.test(String(label))) throw new Refusal({ id: 'predictions-not-judged', values: { kind: 'regression' } });
    throw named.size > 0 ? labelRefusal(row, String(label), classes) : wordsRefusal([String(label)]);
  }
  if (decisions.labels === 'from-one') {
    if (number === classes && sink.topRow < 0) sink.topRow = row;
    if (number >= 1 && number <= classes) return number - 1;
    throw labelRefusal(Math.max(sink.topRow, 0), String(number === 0 ? classes : label), classes);
  }
  if (number === classes) throw new ReadAgain({ labels: 'from-one' });
  if (number < 0 || number > classes) throw labelRefusal(row, String(label), classes);
  return number;
}

function addPlain(
  sink: RowSink,
  checkpoint: RowCheckpoint,
  row: number,
  label: string | number,
  predicted: string | number,
  single: number,
): boolean {
  const { columns, caps, table } = sink;
  const of = plainClass(sink, row, label);
  if (of === NO_LABEL) {
    leaveOut(checkpoint.left, row, 'labels');
    return false;
  }
  const said = columns.predicted < 0 ? NO_LABEL : plainClass(sink, row, predicted);
  if ((columns.predicted >= 0 && said === NO_LABEL) || (columns.single >= 0 && !Number.isFinite(single))) {
    leaveOut(checkpoint.left, row, 'scores');
    return false;
  }
  if (checkpoint.labels.length >= caps.examples)
    throw new Refusal({ id: 'predictions-too-many', values: { of: 'examples', most: caps.examples } });
  if (table.names.length > caps.classes)
    throw new Refusal({ id: 'predictions-too-many', values: { of: 'classes', most: caps.classes } });
  push(checkpoint.labels, of);
  push(checkpoint.predicted, said);
  push(checkpoint.singles, single);
  return true;
}

/** Number of a class in the table; −1 where there is none. */
function plainClass({ table }: RowSink, row: number, said: string | number): number {
  if (said === '' || said === IGNORED) return NO_LABEL;
  const number = typeof said === 'number' ? said : wholeNumber(said);
  if (number === IGNORED) return NO_LABEL;
  if (number < 0) throw labelRefusal(row, String(said), table.names.length);
  const name = Number.isNaN(number) ? String(said) : String(number);
  const known = table.index.get(name);
  if (known !== undefined) return known;
  if (Number.isNaN(number) && FRACTION.test(name))
    throw new Refusal({ id: 'predictions-not-judged', values: { kind: 'regression' } });
  table.index.set(name, table.names.length);
  table.names.push(name);
  return table.names.length - 1;
}
