import { judgeColumns } from './judge.js';
import type { Scored } from './labelled-bench.js';
import type { Columns } from './labelled-runs.js';
import type { Score } from './score.js';

/** Rows that a found event may lie from the true one. */
const TOLERANCE = 2;
/** A drop to less than this share of the rate before is one that the curves show; smaller ones need not leave a trace. */
const VISIBLE_FACTOR = 0.3;

export interface RateBench {
  /** Events of logged rates: every logged drop, and nothing else. */
  readonly logged: Score;
  /** The same with the column hidden. Recall over drops to less than 0.3 of the rate before. */
  readonly hidden: Score;
  /** Drops to 0.3 or more of the rate before: how many were inferred, of how many. */
  readonly small: readonly [number, number];
  /** The same as `hidden` from the curves of validation alone. */
  readonly validation: Score;
}

/** Scores learning-rate drops, logged and inferred, on the labelled runs whose rates are known. */
export async function benchRates(rows: readonly Scored[]): Promise<RateBench> {
  const logged = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const hidden = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const validation = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const small: [number, number] = [0, 0];
  for (const { truth, columns, verdict } of rows) {
    if (!columns) continue;
    const steps = truth.rates.filter(({ factor }) => factor < 1);
    const hasRate = columns['lr'] !== undefined && steps.length > 0;
    if (!hasRate && !truth.constantRate) continue;
    const epochs = columns['epoch']!;
    const drops = steps.map(({ row, factor }) => ({ at: epochs[row]!, factor }));
    if (hasRate) {
      const found = verdict.events.filter(({ kind }) => kind === 'drop').map(({ at }) => at);
      // A drop to 0.7 or more of the rate before is annealing, not an event.
      const expected = drops.filter(({ factor }) => factor < 0.7).map(({ at }) => at);
      add(logged, match(expected, found));
    }
    const { lr: _hidden, train_loss, train_acc: _train, ...ofValidation } = columns;
    if (!train_loss) continue;
    const { lr: _rate, ...withoutRate } = columns;
    const inferred = await inferredIn(withoutRate);
    add(hidden, visible(drops, inferred));
    const smaller = drops.filter(({ factor }) => factor >= VISIBLE_FACTOR);
    small[0] += smaller.filter(({ at }) => isNear(at, inferred)).length;
    small[1] += smaller.length;
    add(validation, visible(drops, await inferredIn(ofValidation)));
  }
  return { logged, hidden, small, validation };
}

interface Drop {
  readonly at: number;
  readonly factor: number;
}

async function inferredIn(columns: Columns): Promise<readonly number[]> {
  const verdict = await judgeColumns(columns);
  return (verdict?.events ?? []).filter(({ inferred }) => inferred).map(({ at }) => at);
}

const isNear = (at: number, others: readonly number[]): boolean => others.some((other) => Math.abs(other - at) <= TOLERANCE);

/** Recall of the drops to less than 0.3; what is inferred at any drop is not false. */
function visible(drops: readonly Drop[], inferred: readonly number[]): Score {
  const seen = drops.filter(({ factor }) => factor < VISIBLE_FACTOR);
  const all = drops.map(({ at }) => at);
  const tp = seen.filter(({ at }) => isNear(at, inferred)).length;
  return { tp, fp: inferred.filter((at) => !isNear(at, all)).length, fn: seen.length - tp, tn: 0 };
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
