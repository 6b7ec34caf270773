export type Severity = 'notice' | 'warning' | 'error';
export type Confidence = 'low' | 'medium' | 'high';

/** Numbers (and a few words) that a finding rests on. Its sentence is made of these alone. */
export type Measured = Readonly<Record<string, number | string | boolean>>;

/** A possible cause with what speaks for it and what against. The first of a list is the likeliest. */
export interface Cause {
  readonly cause: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
}

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
  readonly measured: Measured;
  /** One or two sentences made only of `measured`. */
  readonly message: string;
  readonly causes: readonly Cause[];
  readonly advice: readonly string[];
  readonly falseAlarmIf: readonly string[];
}

/** One rule on one run. */
export interface Check {
  readonly rule: string;
  readonly status: 'found' | 'passed' | 'skipped' | 'crashed';
  /** Why it was skipped. */
  readonly reason?: string;
  /** What the crash said. */
  readonly message?: string;
}
