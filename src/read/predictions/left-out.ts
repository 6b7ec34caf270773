import type { Problem } from '../../model/problem.js';

type Why = 'scores' | 'labels' | 'ids' | 'cells';
const WHYS: readonly Why[] = ['scores', 'labels', 'ids', 'cells'];

/** Rows that were left out. */
export interface LeftOut {
  /** Which they are, increasing: 0-based. */
  rows: Int32Array;
  count: number;
  readonly counts: Record<Why, number>;
  readonly firsts: Record<Why, number>;
}

/** None so far. */
export function newLeftOut(): LeftOut {
  return {
    rows: new Int32Array(16),
    count: 0,
    counts: { scores: 0, labels: 0, ids: 0, cells: 0 },
    firsts: { scores: 0, labels: 0, ids: 0, cells: 0 },
  };
}

/** Notes that a row is left out, and why. */
export function leaveOut(left: LeftOut, row: number, why: Why): void {
  if (left.count === left.rows.length) {
    const grown = new Int32Array(left.count * 2);
    grown.set(left.rows);
    left.rows = grown;
  }
  left.rows[left.count++] = row;
  if (left.counts[why]++ === 0) left.firsts[why] = row;
}

/** What is said of them: one problem for each reason. */
export function leftOutProblems(left: LeftOut, file: string): readonly Problem[] {
  return WHYS.filter((why) => left.counts[why] > 0).map((why) => ({
    file,
    id: 'predictions-left-out',
    values: { why, count: left.counts[why], row: left.firsts[why] },
  }));
}
