import type { RawSeries } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import type { NamedSeries } from './axis.js';
import { isEvaluated } from './not-evaluated.js';

/** Steps behind the evaluation before it: Lightning counts on by one when the training is over. */
const MAX_GAP = 1;
/** The usual distance between evaluations is longer by this factor at least, else one step later is where the next one belongs. */
const MIN_USUAL = 2;
/** Evaluations from which a usual distance can be told. */
const MIN_POINTS = 3;
/** float32 holds a value to this share: nearer ones are the same value. */
const SAME_VALUE = 1e-6;

/** Series whose last point is an evaluation after all training, and where that lies. */
export interface FinalEvaluation {
  readonly series: ReadonlySet<RawSeries>;
  readonly step: number;
}

/**
 * An evaluation after all training (Lightning's `validate()` behind `fit()`) is the best checkpoint's, not a point of the curve. It is
 * taken for one only where it comes one step after the one before it, sooner than evaluations do in this log, and either its epoch is one that
 * was never trained or its values are those of an earlier evaluation. Null: the last evaluation is a point like the others.
 */
export function finalEvaluation(series: readonly NamedSeries[]): FinalEvaluation | null {
  const train = series.filter(({ named }) => named.split === 'train').map(({ raw }) => raw);
  const lastStep = largest(train.map(({ steps }) => steps));
  const offBeat = series.filter(({ raw, named }) => isBehind(raw, lastStep) && named.split !== 'train' && named.split !== null);
  const step = Math.max(...offBeat.map(({ raw }) => lastOf(raw.steps)));
  const last = offBeat.filter(({ raw }) => lastOf(raw.steps) === step);
  const evaluated = last.filter((one) => isEvaluated(one) || one.named.split === 'test').map(({ raw }) => raw);
  if (evaluated.length === 0) return null;
  const lastEpoch = largest(train.map(({ epochs }) => epochs));
  const isProven = evaluated.every((raw) => isNewEpoch(raw, lastEpoch)) || isRepeated(evaluated);
  return isProven ? { series: new Set(last.map(({ raw }) => raw)), step } : null;
}

/** What is said of it. */
export function finalProblem(file: string, { series, step }: FinalEvaluation): Problem {
  return { file, id: 'final-evaluation', values: { step, series: series.size } };
}

/** Its last point lies behind the training, one step after the one before it, nearer than the others lie to each other. */
function isBehind({ steps }: RawSeries, lastStep: number): boolean {
  if (steps === undefined || steps.length < MIN_POINTS) return false;
  const n = steps.length;
  const gap = steps[n - 1]! - steps[n - 2]!;
  if (!(steps[n - 1]! > lastStep && gap > 0 && gap <= MAX_GAP)) return false;
  const gaps = Array.from(steps.subarray(1, n - 1), (step, i) => step - steps[i]!).sort((a, b) => a - b);
  return gaps[gaps.length >> 1]! > MIN_USUAL * gap;
}

/** Epochs are counted in whole numbers, and the last one is one that no training step belongs to. */
function isNewEpoch({ epochs }: RawSeries, lastEpoch: number): boolean {
  if (epochs === undefined || !epochs.every(Number.isInteger)) return false;
  return lastOf(epochs) > lastEpoch && epochs[epochs.length - 2]! <= lastEpoch;
}

/** One earlier evaluation has the values of the last one in all series. */
function isRepeated(series: readonly RawSeries[]): boolean {
  let same: ReadonlySet<number> | null = null;
  for (const { steps, values } of series) {
    const last = lastOf(values);
    const equal = new Set<number>();
    for (let i = 0; i < values.length - 1; i += 1)
      if (Math.abs(values[i]! - last) <= SAME_VALUE * Math.abs(last) && (same === null || same.has(steps![i]!)))
        equal.add(steps![i]!);
    same = equal;
  }
  return same !== null && same.size > 0;
}

function lastOf(column: Float64Array | undefined): number {
  return column?.[column.length - 1] ?? Number.NaN;
}

/** Largest of all values; NaN without any. */
function largest(columns: readonly (Float64Array | undefined)[]): number {
  let most = Number.NaN;
  for (const column of columns) for (const value of column ?? []) if (!(value <= most)) most = Number.isNaN(value) ? most : value;
  return most;
}
