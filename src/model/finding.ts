import type { Reading } from './reading.js';
import type { SkipReason } from './skip-reason.js';

export type Severity = 'notice' | 'warning' | 'error';
export type Confidence = 'low' | 'medium' | 'high';

/** Values of series, other numbers and a few words that a finding rests on. Its sentence is made of these alone. */
export type Measured = Readonly<Record<string, number | string | boolean | Reading>>;

/** The run overfits, its loss has diverged, or something in it is no number any more. */
export type Meaning = 'overfitting' | 'divergence' | 'non-finite';

/**
 * Against the baseline: not seen there; seen there, but later or smaller; seen there as it is here. A notice is the same, or
 * nothing is said of it.
 */
export const STANDINGS = ['new', 'worse', 'same'] as const;
export type Standing = (typeof STANDINGS)[number];

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
  /** Where its onset lies with 90% certainty, on the run's axis; absent where the rule dates nothing. */
  readonly onset?: readonly [number, number];
  /** How large it is, as a share of the level: what grows gets worse. Absent where the rule measures no such thing. */
  readonly size?: number;
  /** Absent without a baseline. */
  readonly standing?: Standing;
  /** The settings mute its rule, and nothing speaks against that. */
  readonly muted?: true;
}

/** A warning or an error of the baseline that a configuration of this change no longer shows. */
export interface GoneFinding {
  readonly rule: string;
  readonly severity: 'warning' | 'error';
  /** Id of the configuration. */
  readonly group: string;
  /** Runs of the baseline that show it, and all of them. */
  readonly runs: number;
  readonly of: number;
  /** Where it began there, the median of those runs; absent where it had no place on the curve. */
  readonly from?: number;
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
