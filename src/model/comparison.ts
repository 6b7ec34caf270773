export type Outcome = 'improvement' | 'neutral' | 'regression' | 'inconclusive' | 'added' | 'removed';
/** Which value of a curve is compared: its best, its last, always smoothed. */
export type Selection = 'best' | 'last';

export interface Side {
  readonly runs: number;
  readonly mean: number;
  /** Sample standard deviation over runs; NaN for one run. */
  readonly sd: number;
}

/** One metric, candidate against baseline. */
export interface Comparison {
  /** Series name, as in the candidate's log. */
  readonly metric: string;
  readonly group: string;
  readonly goal: 'minimize' | 'maximize';
  readonly of: Selection;
  readonly baseline: Side | null;
  readonly candidate: Side | null;
  /** Candidate minus baseline, in the metric's own unit. */
  readonly difference: number;
  /** 95 % interval of the difference; for one run against one: the band that within-run noise gives. */
  readonly interval: readonly [number, number];
  readonly test: 'welch' | 'prediction-interval' | 'within-run-noise' | 'none';
  /** One-sided, for "the candidate is worse"; NaN where no test was possible. */
  readonly pValue: number;
  /** Smallest difference that a comparison of this size finds with 80 % power. NaN where unknown. */
  readonly minimumDetectable: number;
  readonly outcome: Outcome;
  /** Does it decide about the verdict, or is it for information? */
  readonly gated: boolean;
  /** What else differs between the two sides. */
  readonly explained: readonly string[];
}

export interface Assertion {
  readonly metric: string;
  readonly operator: '>=' | '<=';
  readonly expected: number;
  readonly actual: number;
  readonly passed: boolean;
}

export type FailOn = 'never' | 'regression' | 'error' | 'warning';

export interface Gate {
  readonly failOn: FailOn;
  readonly assertions: readonly Assertion[];
  readonly accepted: { readonly by: string; readonly reason: string } | null;
}
