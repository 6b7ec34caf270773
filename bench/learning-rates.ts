import { judgeColumns } from './judge.js';
import type { Scored } from './labelled-bench.js';
import type { Score } from './score.js';

/** Rows that a found event may lie from the true one. */
const TOLERANCE = 2;
/** A drop to less than this share of the rate before is one that a training loss shows; smaller ones need not leave a trace. */
const VISIBLE_FACTOR = 0.3;

export interface RateBench {
  /** Events of logged rates: every logged drop, and nothing else. */
  readonly logged: Score;
  /** The same with the column hidden. Recall over drops to less than 0.3 of the rate before. */
  readonly hidden: Score;
  /** Drops to 0.3 or more of the rate before: how many were inferred, of how many. */
  readonly small: readonly [number, number];
}

/** Scores learning-rate drops, logged and inferred, on the labelled runs whose rates are known. */
export async function benchRates(rows: readonly Scored[]): Promise<RateBench> {
  const logged = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const hidden = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const small: [number, number] = [0, 0];
  for (const { truth, columns, verdict } of rows) {
    if (!columns) continue;
    const steps = truth.rates.filter(({ factor }) => factor < 1);
    const hasRate = columns['lr'] !== undefined && steps.length > 0;
    if (!hasRate && !truth.constantRate) continue;
    const epochs = columns['epoch']!;
    const found = verdict.events.filter(({ kind }) => kind === 'drop').map(({ at }) => at);
    if (hasRate) {
      // A drop to 0.7 or more of the rate before is annealing, not an event.
      const expected = steps.filter(({ factor }) => factor < 0.7).map(({ row }) => epochs[row]!);
      add(logged, match(expected, found));
    }
    // Drops are inferred from the training loss alone.
    if (!columns['train_loss']) continue;
    const { lr: _hidden, ...rest } = columns;
    const { events } = (await judgeColumns(rest))!;
    const inferred = events.filter(({ inferred: yes }) => yes).map(({ at }) => at);
    const isNear = (row: number) => inferred.some((at) => Math.abs(at - epochs[row]!) <= TOLERANCE);
    hidden.fp += inferred.filter((at) => !steps.some(({ row }) => Math.abs(at - epochs[row]!) <= TOLERANCE)).length;
    for (const { row, factor } of steps) {
      if (factor < VISIBLE_FACTOR) hidden[isNear(row) ? 'tp' : 'fn'] += 1;
      else {
        small[1] += 1;
        if (isNear(row)) small[0] += 1;
      }
    }
  }
  return { logged, hidden, small };
}

function match(truth: readonly number[], found: readonly number[]): Score {
  const open = [...found];
  let tp = 0;
  for (const at of truth) {
    const near = open.findIndex((other) => Math.abs(other - at) <= TOLERANCE);
    if (near < 0) continue;
    open.splice(near, 1);
    tp += 1;
  }
  return { tp, fp: open.length, fn: truth.length - tp, tn: 0 };
}

function add(sum: { tp: number; fp: number; fn: number }, one: Score): void {
  sum.tp += one.tp;
  sum.fp += one.fp;
  sum.fn += one.fn;
}
