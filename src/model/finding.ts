import type { Reading } from './reading.js';
import type { SkipReason } from './skip-reason.js';

export type Severity = 'notice' | 'warning' | 'error';
export type Confidence = 'low' | 'medium' | 'high';

/** Values of series, other numbers and a few words that a finding rests on. Its sentence is made of these alone. */
export type Measured = Readonly<Record<string, number | string | boolean | Reading>>;

/** The run overfits, its loss has diverged, or something in it is no number any more. */
export type Meaning = 'overfitting' | 'divergence' | 'non-finite';

/** Something a rule saw on a curve. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Marks it on the chart: A, B, C… in order of time; '' where it has no place on the chart. */
  readonly letter: string;
  /** Onset, on the run's axis. */
  readonly from: number;
  /** Last evaluation inside the window, on the run's axis. */
  readonly to: number;
  /** Names of the series it was seen on, as in the log. */
  readonly series: readonly string[];
  /** What its sentences are made of. */
  readonly measured: Measured;
  /** What it stands for, where that is asked elsewhere. */
  readonly means?: Meaning;
}

/** One rule on one run. */
export interface Check {
  readonly rule: string;
  readonly status: 'found' | 'passed' | 'skipped' | 'crashed';
  /** Why it was skipped. */
  readonly why?: SkipReason;
  /** What the crash said. */
  readonly message?: string;
}
