import type { RawPredictions } from '../../model/predictions.js';
import type { Problem } from '../../model/problem.js';
import { trimmed } from '../bytes/floats.js';
import { MAX_LISTED, MAX_NAME } from './caps.js';
import { numberNames } from './class-labels.js';
import { ReadAgain } from './decisions.js';
import { finish, finishClasses } from './finish.js';
import { finishSingle } from './finish-single.js';
import { orderedClasses } from './ordered-classes.js';
import { Refusal } from './refusal.js';
import type { RowCheckpoint } from './row-checkpoint.js';
import type { RowSink } from './row-sink.js';

/** Rows that have to look like probabilities before what is called logits is not believed. */
const MIN_DISBELIEF = 20;

/** The checkpoints of a file of rows, in the order in which they begin. May throw `ReadAgain`, as adding a row does. */
export function finishRows(sink: RowSink): readonly RawPredictions[] {
  const checkpoints = [...sink.checkpoints.values()];
  checkScores(sink, checkpoints);
  const noted = notes(sink);
  const finished: RawPredictions[] = [];
  const plain = checkpoints.some(({ labels }) => labels.length > 0) ? orderedClasses(sink.table, sink.caps) : null;
  let idsBefore: readonly string[] | null = null;
  for (const checkpoint of checkpoints) {
    const { collector, left, place } = checkpoint;
    const problems = finished.length === 0 ? noted : [];
    const ids = sink.columns.id < 0 ? null : checkpoint.ids;
    const shared = { source: sink.source, place, ids, idsBefore, problems };
    if (collector !== null) {
      const { classes } = sink.columns;
      finished.push(finish(collector, { ...shared, classes: classes.length > 0 ? classes : numberNames(collector.classes) }));
    } else {
      const names = plain?.names ?? [];
      const numbers = {
        labels: renumbered(trimmed(checkpoint.labels), plain),
        predicted: renumbered(trimmed(checkpoint.predicted), plain),
      };
      const examples = {
        ...numbers,
        length: numbers.labels.length,
        left,
        floored: 0,
        loss: null,
        confidence: null,
        squares: null,
      };
      finished.push(
        sink.columns.single < 0
          ? finishClasses(examples, { ...shared, classes: names })
          : finishSingle(sink, checkpoint, examples, { ...shared, classes: names }),
      );
    }
    idsBefore = finished.at(-1)!.outcomes.ids ?? idsBefore;
  }
  return finished;
}

/** Scores that are not what they were taken for. */
function checkScores({ decisions, columns }: RowSink, checkpoints: readonly RowCheckpoint[]): void {
  const collectors = checkpoints.flatMap(({ collector }) => (collector !== null && collector.length > 0 ? [collector] : []));
  if (decisions.scores !== 'logits' || decisions.settled || collectors.length === 0) return;
  const examples = collectors.reduce((sum, { length }) => sum + length, 0);
  if (columns.kind === 'open' && collectors.every(({ staysInUnit }) => staysInUnit))
    throw new Refusal({ id: 'predictions-not-judged', values: { kind: 'sigmoids' } });
  if (columns.kind === 'logits' && examples >= MIN_DISBELIEF && collectors.every(({ sumsToOne }) => sumsToOne))
    throw new ReadAgain({ scores: 'probabilities', settled: true });
}

/** What was settled against the names, told once a file. */
function notes({ source, decisions, columns, scores, topRow }: RowSink): readonly Problem[] {
  const found: Problem[] = [];
  if (columns.kind === 'logits' && decisions.scores === 'probabilities')
    found.push({ file: source, id: 'predictions-no-logits', values: {} });
  if (decisions.labels === 'from-one' && topRow >= 0)
    found.push({ file: source, id: 'predictions-labels-from-one', values: { classes: scores.length } });
  return found;
}

function renumbered(classes: Float64Array, plain: ReturnType<typeof orderedClasses> | null): Int32Array {
  return Int32Array.from(classes, (index) => (index < 0 || plain === null ? -1 : plain.index[index]!));
}

/** Refuses columns that hold no labels, or nothing that a model said. */
export function columnsRefusal(names: readonly string[], hasLabel: boolean): Refusal {
  const listed = names.slice(0, MAX_LISTED).map((name) => name.slice(0, MAX_NAME));
  return new Refusal({ id: hasLabel ? 'predictions-no-scores' : 'predictions-no-labels', values: { names: listed } });
}
