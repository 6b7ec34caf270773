/**
 * Which number of a curve a value is: `raw` as logged; `level` smoothed; `best-level` the best of the levels, corrected for having
 * been chosen; `stretch-level` smoothed within a stretch between learning-rate events; `median` of some neighboring evaluations;
 * `projected` by a curve fitted to what was logged.
 */
export type Statistic = 'raw' | 'level' | 'best-level' | 'stretch-level' | 'median' | 'projected';

/** One number of one series, with what it is: who reads the log can find it there, or compute it. */
export interface Reading {
  /** Exactly the name in the log. */
  readonly series: string;
  /** On the run's axis: the place itself, or that of the evaluation nearest to it, where `median` begins or ends. */
  readonly at: number;
  readonly statistic: Statistic;
  readonly value: number;
  /** Evaluations that a median is taken of. */
  readonly of?: number;
  /** The error that a score stands for, top − score, in place of the score. */
  readonly as?: 'error';
}
