import type { RawPredictions } from '../../model/predictions.js';
import { trimmed } from '../bytes/floats.js';
import { binaryWords, numberNames, wordsRefusal } from './class-labels.js';
import { addScores, newCollector } from './collector.js';
import type { SingleKind } from './columns.js';
import { type Examples, type Finishing, finish, finishClasses } from './finish.js';
import { Refusal } from './refusal.js';
import type { RowCheckpoint } from './row-checkpoint.js';
import type { RowSink } from './row-sink.js';

/** Confidences of one of two classes are at least this. */
const HALF = 0.5;

/**
 * Rows with one number each. Without predicted classes it is the probability or the logit of class 1 of two. With them it is that where a
 * threshold on it separates the two predicted classes; else the confidence of the prediction, where it can be one.
 */
export function finishSingle(sink: RowSink, checkpoint: RowCheckpoint, examples: Examples, given: Finishing): RawPredictions {
  const singles = trimmed(checkpoint.singles);
  const { columns } = sink;
  const isUnit = singles.every((value) => value >= 0 && value <= 1);
  const hasPredicted = columns.predicted >= 0;
  const binary = binaryOf(given.classes, examples);
  const means = meaningOf(
    columns.singleKind,
    hasPredicted,
    binary !== null && separates(singles, examples, binary),
    isUnit,
    singles,
  );
  if (means === 'confidence' || means === 'nothing') {
    if (!hasPredicted) throw new Refusal({ id: 'predictions-no-scores', values: { names: ['confidence'] } });
    return finishClasses({ ...examples, confidence: means === 'confidence' ? singles.slice() : null }, given);
  }
  if (binary === null) {
    if (given.classes.every((name) => /^\d+$/.test(name))) throw notBinary(columns.singleKind);
    throw wordsRefusal(given.classes);
  }
  const kind = means === 'logit' ? 'logits' : 'probabilities';
  const decisions = { scores: kind, labels: 'index', settled: true } as const;
  const collector = { ...newCollector(2, decisions, sink.room, singles.length), left: examples.left };
  const pair = new Float64Array(2);
  for (let i = 0; i < singles.length; i++) {
    const value = singles[i]!;
    pair[0] = means === 'logit' ? 0 : 1 - value;
    pair[1] = value;
    addScores(collector, i, binary.index[examples.labels[i]!]!, pair, 0);
  }
  const fromOne = binary.shifted
    ? [{ file: given.source, id: 'predictions-labels-from-one', values: { classes: 2 } } as const]
    : [];
  return finish(collector, { ...given, classes: binary.names, problems: [...given.problems, ...fromOne] });
}

type Meaning = 'probability' | 'logit' | 'confidence' | 'nothing';

function meaningOf(
  kind: SingleKind,
  hasPredicted: boolean,
  isSeparating: boolean,
  isUnit: boolean,
  singles: Float64Array,
): Meaning {
  if (kind === 'confidence') return isUnit ? 'confidence' : 'nothing';
  if (kind === 'logit') return !hasPredicted || isSeparating ? 'logit' : 'nothing';
  if (!isUnit) {
    if (hasPredicted) return 'nothing';
    if (kind === 'open') throw new Refusal({ id: 'predictions-not-judged', values: { kind: 'regression' } });
    const row = singles.findIndex((value) => !(value >= 0 && value <= 1));
    const value = singles[row]!;
    throw new Refusal({ id: 'predictions-no-probabilities', values: { row, lowest: value, highest: value, sum: value } });
  }
  return !hasPredicted || isSeparating ? 'probability' : 'confidence';
}

/** The two classes, no and yes, and which of them each class of the file is; null where it has others. */
function binaryOf(
  classes: readonly string[],
  { labels, predicted }: Examples,
): { readonly names: readonly string[]; readonly index: readonly number[]; readonly shifted: boolean } | null {
  if (classes.every((name) => /^\d+$/.test(name))) {
    if (classes.length <= 2) return { names: numberNames(2), index: [0, 1], shifted: false };
    const isFromOne = classes.length === 3 && !labels.includes(0) && !predicted.includes(0);
    return isFromOne ? { names: numberNames(2), index: [0, 0, 1], shifted: true } : null;
  }
  const pair = binaryWords(new Set(classes));
  return pair === null ? null : { names: pair, index: classes.map((name) => pair.indexOf(name)), shifted: false };
}

/**
 * Is every number of a predicted yes at least as large as every number of a predicted no? Where no number is below one half, they are
 * confidences.
 */
function separates(singles: Float64Array, { predicted }: Examples, binary: { readonly index: readonly number[] }): boolean {
  let lowestNo = Number.POSITIVE_INFINITY;
  let highestNo = Number.NEGATIVE_INFINITY;
  let lowestYes = Number.POSITIVE_INFINITY;
  for (let i = 0; i < singles.length; i++) {
    const value = singles[i]!;
    if (binary.index[predicted[i]!] === 1) lowestYes = Math.min(lowestYes, value);
    else {
      lowestNo = Math.min(lowestNo, value);
      highestNo = Math.max(highestNo, value);
    }
  }
  return highestNo === Number.NEGATIVE_INFINITY || (lowestNo < HALF && highestNo <= lowestYes);
}

/** More than two classes, or numbers that are no classes, and one score: it can't be told what it is. */
function notBinary(kind: SingleKind): Refusal {
  if (kind === 'open') return new Refusal({ id: 'predictions-not-judged', values: { kind: 'regression' } });
  return new Refusal({ id: 'predictions-no-scores', values: { names: ['probability'] } });
}
