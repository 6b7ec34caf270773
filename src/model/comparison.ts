import type { AcceptanceMissing } from './acceptance.js';
import type { ComparisonNote, Excuse, Factor, Observation } from './difference.js';
import type { NoiseSource } from './noise-source.js';
import type { Statistic } from './reading.js';
import type { Trend } from './trend.js';

export type Outcome = 'improvement' | 'neutral' | 'regression' | 'inconclusive' | 'added' | 'removed';
/** Which value of a curve is compared: its best level, its last level, or the median of its last tenth. */
export type Selection = 'best' | 'last' | 'tail';

/** `predicted`: by predictions of single examples, and not by the curve. */
export type ComparedStatistic = Extract<Statistic, 'raw' | 'level' | 'median'> | 'predicted';

export interface Side {
  readonly runs: number;
  readonly mean: number;
  /** Sample standard deviation over runs; NaN for one run. */
  readonly sd: number;
}

/** How much the two sides differ beside the metric: nothing that was logged, one thing, or several. */
export type Comparability = 'nothing-else' | 'clean' | 'confounded';

/** One metric, candidate against baseline. */
export interface Comparison {
  /** Series name, as in the candidate's log. */
  readonly metric: string;
  readonly group: string;
  readonly goal: 'minimize' | 'maximize';
  readonly of: Selection;
  /** What the values are: levels, medians, or values as logged where no run has the 10 evaluations that make a level. */
  readonly statistic: ComparedStatistic;
  readonly baseline: Side | null;
  readonly candidate: Side | null;
  /** Candidate minus baseline, in the metric's own unit. */
  readonly difference: number;
  /** 95% interval of the difference; for one run against one: the band that within-run noise gives. */
  readonly interval: readonly [number, number];
  readonly test: 'student' | 'welch' | 'prediction-interval' | 'moderated' | 'within-run-noise' | 'mcnemar' | 'paired-t' | 'none';
  /** What the interval and the p values rest on. */
  readonly noise: NoiseSource;
  /** One-sided, for "the candidate is worse", adjusted by Holm where gated; NaN where no test was possible. */
  readonly pValue: number;
  /**
   * Two-sided, for "the two sides differ", not adjusted: below 0.05 where the interval excludes 0 and nowhere else. What people are told.
   * NaN where no test was possible.
   */
  readonly pTwoSided: number;
  /** What the gate tolerates, in the metric's unit; NaN where nothing was set. */
  readonly tolerance: number;
  /** Hedges' g: the difference in standard deviations of one run, corrected for few runs. NaN where unknown. */
  readonly effectSize: number;
  /** P(A>B): share of pairs of runs in which the candidate is worse, ties half. NaN where neither side has three runs. */
  readonly probabilityWorse: number;
  /** Share of what training had gained in the baseline (first value to compared value) that is lost; negative: gained on top. */
  readonly lostShare: number;
  /** Smallest difference that a comparison of this size finds with 80% power. NaN where unknown. */
  readonly minimumDetectable: number;
  /** Runs per side that would find the difference (or the tolerance, where there is one) with 80% power. NaN where unknown. */
  readonly seedsNeeded: number;
  readonly outcome: Outcome;
  /** Does it decide about the verdict, or is it for information? */
  readonly gated: boolean;
  /** What else differs between the two sides and may be the cause. */
  readonly explained: readonly Factor[];
  readonly comparability: Comparability;
  /** What the curves show beside the number: onset of overfitting, best checkpoint, noise. */
  readonly observed: readonly Observation[];
  /** What was done so that like is compared with like, and what was left out. */
  readonly notes: readonly ComparisonNote[];
  /** Why a regression only warns: the environment or the data is another one. Null where both are the same or not logged. */
  readonly excuse: Excuse | null;
  readonly diverged: DivergedRuns | null;
  /** Null where no run lost most of what the baseline learned. */
  readonly collapse: Collapse | null;
  readonly convergence: Convergence | null;
  readonly spread: Spread | null;
  readonly overfitting: OverfittingOnset | null;
  /** Of the base branch before this change; null where no history is known. */
  readonly trend: Trend | null;
}

/** Runs that diverged: counted, never averaged. Null where none did. */
export interface DivergedRuns {
  /** Diverged runs and all runs. */
  readonly baseline: readonly [number, number];
  readonly candidate: readonly [number, number];
  /** Fisher's exact test, one-sided: the candidate diverges more often; adjusted by Holm where gated. */
  readonly pValue: number;
}

/** Runs of the candidate that lost more than half of what the baseline had learned, and more than any noise can do. */
export interface Collapse {
  readonly runs: number;
  /** Runs that did not diverge. */
  readonly of: number;
  /** Share of what was learned that the worst of them lost; above 1: worse than where the baseline began. */
  readonly lost: number;
}

/** Evaluations until the baseline's value is reached. Null where a side never gets there or has no curve. */
export interface Convergence {
  /** Value that has to be reached: the worst of the baseline's, less 2% of what training gained. */
  readonly target: number;
  /** Geometric mean of how far a run goes until it is reached, on the run's axis. */
  readonly baseline: number;
  readonly candidate: number;
  /** candidate ÷ baseline: above 1 is slower. */
  readonly ratio: number;
  /** One-sided, for "slower"; NaN where no test was possible. */
  readonly pValue: number;
  /** Did it pass the user's limit? Null where none was set. */
  readonly exceeded: boolean | null;
}

/** Spread over seeds. Null below five runs on a side. */
export interface Spread {
  /** Standard deviation of the candidate ÷ that of the baseline. */
  readonly ratio: number;
  /** One-sided, for "more"; Brown and Forsythe. */
  readonly pValue: number;
  readonly exceeded: boolean | null;
}

/** Where overfitting begins. Null where neither side overfits. */
export interface OverfittingOnset {
  /** Runs that overfit, all runs, and the median onset of those that do (NaN without one). */
  readonly baseline: readonly [number, number, number];
  readonly candidate: readonly [number, number, number];
  /** By how much of the run's length the candidate's onset is earlier; a run that does not overfit counts as its end. */
  readonly earlier: number;
  /** One-sided, for "earlier"; NaN where no test was possible. */
  readonly pValue: number;
  readonly exceeded: boolean | null;
}

export interface Assertion {
  readonly metric: string;
  /** Configuration whose mean was held against the bound; null where no run logs the metric. */
  readonly group: string | null;
  readonly operator: '>=' | '<=';
  readonly expected: number;
  readonly actual: number;
  readonly passed: boolean;
}

export type FailOn = 'never' | 'regression' | 'error' | 'warning';

export interface Gate {
  readonly failOn: FailOn;
  readonly assertions: readonly Assertion[];
  readonly accepted: Acceptance | null;
  /** What is missing for an acceptance that somebody began; null where nobody did, or nothing is. */
  readonly acceptanceMissing: AcceptanceMissing | null;
  /** Label that an acceptance needs. */
  readonly acceptLabel: string;
}

/** A maintainer lets a known regression through. */
interface Acceptance {
  readonly by: string;
  readonly reason: string;
}

/** What a maintainer said about letting the change through. */
export interface AcceptanceState {
  readonly accepted: Acceptance | null;
  /** What is missing where somebody began to accept; null: nobody did, or nothing is. */
  readonly missing: AcceptanceMissing | null;
}
