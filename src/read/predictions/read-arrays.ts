import type { CheckpointPlace, RawPredictions } from '../../model/predictions.js';
import type { Problem } from '../../model/problem.js';
import { arrayLabels, type LabelsOf } from './array-labels.js';
import { eachBlock, extent, type OpenArray } from './array-rows.js';
import { arrayTexts, shapeRefusal } from './array-texts.js';
import type { PredictionCaps } from './caps.js';
import { numberNames } from './class-labels.js';
import { addScores, type Collector, newCollector } from './collector.js';
import { type Decisions, ReadAgain, type ScoreKind } from './decisions.js';
import { finish, finishClasses } from './finish.js';
import { isId } from './ids.js';
import { type LeftOut, leaveOut, newLeftOut } from './left-out.js';
import { Refusal } from './refusal.js';
import { newSampleRoom } from './sample.js';

/** The arrays of one checkpoint. */
export interface CheckpointArrays {
  readonly source: string;
  readonly place: CheckpointPlace;
  readonly scores: OpenArray;
  /** What the array's name says of the scores; `open`: nothing. */
  readonly kind: ScoreKind;
  readonly labels: OpenArray;
  readonly ids: OpenArray | null;
  readonly classNames: OpenArray | null;
}

/** Rows that have to look like probabilities before what is called logits is not believed. */
const MIN_DISBELIEF = 20;

/** Reads one checkpoint from arrays: scores, labels, ids and names of classes. Refusal where they don't fit each other. */
export async function readArrays(given: CheckpointArrays, caps: PredictionCaps): Promise<RawPredictions> {
  const { rows, columns } = scoresExtent(given.scores, caps);
  const names = given.classNames === null ? null : await arrayTexts(given.classNames, caps.classes);
  const ids = given.ids === null ? null : await idsOf(given.ids, rows);
  const { type } = given.scores.header;
  const isNumber = type.kind === 'float';
  if (columns === 1 && !isNumber) return classesAlone(given, names, ids, caps);
  if (type.kind === 'bytes' || type.kind === 'unicode') throw shapeRefusal(given.scores);
  const single = columns === 1 ? await singleKind(given.scores, given.kind) : null;
  if (single === 'classes') return classesAlone(given, names, ids, caps);
  const classes = columns === 1 ? 2 : columns;
  if (names !== null && names.length !== classes) throw lengths('class-names', classes, names.length);
  const labels = await arrayLabels(given.labels, { rows, classes, names, isBinary: columns === 1, caps });
  let kind: Decisions = { scores: single ?? given.kind, labels: 'index', settled: single !== null };
  // Whole numbers are no logits, unless they are called so.
  if (!isNumber && given.kind === 'open') kind = { ...kind, scores: 'probabilities' };
  const { collector, disbelieved } = await collect(given, kind, labels.labels, columns, ids, caps);
  const problems: Problem[] = [...labels.problems.map((trouble) => ({ ...trouble, file: given.source }))];
  if (disbelieved) problems.push({ file: given.source, id: 'predictions-no-logits', values: {} });
  return finish(collector, {
    ...{ source: given.source, place: given.place, problems, idsBefore: null },
    classes: names ?? labels.names ?? numberNames(classes),
    ids: ids === null ? null : taken(ids, collector.left),
  });
}

function scoresExtent(scores: OpenArray, caps: PredictionCaps): { readonly rows: number; readonly columns: number } {
  const { rows, columns } = extent(scores);
  const { shape } = scores.header;
  const long = shape.slice(1).filter((size) => size !== 1).length;
  if (shape.length === 0 || long > 1 || columns === 0 || rows === 0) throw shapeRefusal(scores);
  if (rows > caps.examples) throw tooMany('examples', caps.examples);
  if (columns > caps.classes) throw tooMany('classes', caps.classes);
  if (rows * columns > caps.numbers) throw tooMany('numbers', caps.numbers);
  return { rows, columns };
}

async function collect(
  given: CheckpointArrays,
  kind: Decisions,
  labels: Int32Array,
  columns: number,
  ids: readonly string[] | null,
  caps: PredictionCaps,
): Promise<{ readonly collector: Collector; readonly disbelieved: boolean }> {
  const collector = await collectOnce(given, kind, labels, columns, ids, caps).catch((error: unknown) => {
    if (error instanceof ReadAgain) return null;
    throw error;
  });
  if (collector === null) {
    const again = await collectOnce(given, { ...kind, scores: 'logits', settled: true }, labels, columns, ids, caps);
    if (again.staysInUnit) throw unlikelyLogits();
    return { collector: again, disbelieved: false };
  }
  const isDoubtful = collector.decisions.scores === 'logits' && columns > 1 && collector.length >= MIN_DISBELIEF;
  if (!isDoubtful || !collector.sumsToOne) return { collector, disbelieved: false };
  const again = await collectOnce(given, { ...kind, scores: 'probabilities', settled: true }, labels, columns, ids, caps);
  return { collector: again, disbelieved: true };
}

async function collectOnce(
  given: CheckpointArrays,
  decisions: Decisions,
  labels: Int32Array,
  columns: number,
  ids: readonly string[] | null,
  caps: PredictionCaps,
): Promise<Collector> {
  const collector = newCollector(columns === 1 ? 2 : columns, decisions, newSampleRoom(caps), labels.length);
  const pair = new Float64Array(2);
  await eachBlock(given.scores, (block, count, firstRow) => {
    for (let i = 0; i < count; i++) {
      const row = firstRow + i;
      if (ids !== null && !isId(ids[row]!)) leaveOut(collector.left, row, 'ids');
      else if (columns === 1) {
        pair[0] = decisions.scores === 'logits' ? 0 : 1 - block[i]!;
        pair[1] = block[i]!;
        addScores(collector, row, labels[row]!, pair, 0);
      } else addScores(collector, row, labels[row]!, block, i * columns);
    }
  });
  return collector;
}

/** What one column of scores is: probabilities or logits of class 1, or predicted classes written as numbers. */
async function singleKind(scores: OpenArray, kind: ScoreKind): Promise<'probabilities' | 'logits' | 'classes'> {
  if (kind !== 'open') return kind;
  let isInUnit = true;
  let isWhole = true;
  await eachBlock(scores, (block, count) => {
    for (let i = 0; i < count; i++) {
      const score = block[i]!;
      if (!Number.isFinite(score)) continue;
      if (score < 0 || score > 1) isInUnit = false;
      if (score !== 0 && score !== 1) isWhole = false;
    }
  });
  if (!isInUnit) throw new Refusal({ id: 'predictions-not-judged', values: { kind: 'regression' } });
  return isWhole ? 'classes' : 'probabilities';
}

/** Predicted classes without scores. */
async function classesAlone(
  given: CheckpointArrays,
  names: readonly string[] | null,
  ids: readonly string[] | null,
  caps: PredictionCaps,
): Promise<RawPredictions> {
  const { rows } = extent(given.scores);
  const options = { rows, classes: null, names, isBinary: false, caps };
  const labels = await arrayLabels(given.labels, options);
  const predicted = await arrayLabels(given.scores, options);
  const both = joinedClasses(labels, predicted, names, caps);
  const left = newLeftOut();
  let length = 0;
  for (let row = 0; row < rows; row++) {
    if (ids !== null && !isId(ids[row]!)) leaveOut(left, row, 'ids');
    else if (both.labels[row]! < 0) leaveOut(left, row, 'labels');
    else if (both.predicted[row]! < 0) leaveOut(left, row, 'scores');
    else {
      both.labels[length] = both.labels[row]!;
      both.predicted[length++] = both.predicted[row]!;
    }
  }
  return finishClasses(
    {
      ...{ length, labels: both.labels, predicted: both.predicted, left, floored: 0 },
      loss: null,
      confidence: null,
      squares: null,
    },
    {
      ...{ source: given.source, place: given.place, classes: both.names, problems: [], idsBefore: null },
      ids: ids === null ? null : taken(ids, left),
    },
  );
}

/** The classes of labels and predictions together: their names in order where they are words. */
function joinedClasses(
  labels: LabelsOf,
  predicted: LabelsOf,
  names: readonly string[] | null,
  caps: PredictionCaps,
): { readonly labels: Int32Array; readonly predicted: Int32Array; readonly names: readonly string[] } {
  if (names !== null) return { labels: labels.labels, predicted: predicted.labels, names };
  if ((labels.names === null) !== (predicted.names === null))
    throw new Refusal({ id: 'predictions-label-words', values: { first: (labels.names ?? predicted.names ?? []).slice(0, 8) } });
  if (labels.names === null || predicted.names === null) {
    const most = Math.max(highest(labels.labels), highest(predicted.labels));
    if (most >= caps.classes) throw tooMany('classes', caps.classes);
    return { labels: labels.labels, predicted: predicted.labels, names: numberNames(most + 1) };
  }
  const all = [...new Set([...labels.names, ...predicted.names])].sort();
  if (all.length > caps.classes) throw tooMany('classes', caps.classes);
  const index = new Map(all.map((name, i) => [name, i]));
  const renumber = (of: LabelsOf): Int32Array => of.labels.map((label) => (label < 0 ? label : index.get(of.names![label]!)!));
  return { labels: renumber(labels), predicted: renumber(predicted), names: all };
}

async function idsOf(array: OpenArray, rows: number): Promise<readonly string[]> {
  const found = extent(array);
  if (found.columns !== 1) throw shapeRefusal(array);
  if (found.rows !== rows) throw lengths('ids', rows, found.rows);
  return arrayTexts(array, rows);
}

/** The ids of the rows that were not left out. */
function taken(ids: readonly string[], left: LeftOut): readonly string[] {
  if (left.count === 0) return ids;
  let next = 0;
  return ids.filter((_, row) => {
    if (next >= left.count || left.rows[next] !== row) return true;
    next++;
    return false;
  });
}

function highest(labels: Int32Array): number {
  let most = 0;
  for (const label of labels) most = Math.max(most, label);
  return most;
}

/** Neither probabilities nor logits: all between 0 and 1, as one sigmoid a class gives. */
function unlikelyLogits(): Refusal {
  return new Refusal({ id: 'predictions-not-judged', values: { kind: 'sigmoids' } });
}

function lengths(of: 'labels' | 'ids' | 'class-names', scores: number, others: number): Refusal {
  return new Refusal({ id: 'predictions-lengths', values: { of, scores, others } });
}

function tooMany(of: 'examples' | 'classes' | 'numbers', most: number): Refusal {
  return new Refusal({ id: 'predictions-too-many', values: { of, most } });
}
