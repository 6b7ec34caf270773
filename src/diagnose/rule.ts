import type { Confidence, Measured, Severity } from '../model/finding.js';
import type { MeasuredRun } from '../model/measured.js';

export type RuleOptions = Readonly<Record<string, number>>;

/** What `check` says about one place: where, and the numbers. */
export interface Evidence {
  readonly series: readonly string[];
  /** Onset, on the run's axis. */
  readonly from: number;
  /** Last evaluation inside the window, on the run's axis. */
  readonly to: number;
  readonly measured: Measured;
  readonly confidence: Confidence;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** A possible cause, and how the evidence weighs for and against it. */
export interface CauseModel {
  readonly cause: string;
  readonly weigh: (measured: Measured) => { readonly for: readonly string[]; readonly against: readonly string[] };
}

/** Curves that show what a rule looks for: column name → values, one an epoch. Drawn in its documentation and run by the tests. */
export type Example = Readonly<Record<string, readonly number[]>>;

/** One rule: everything that a user reads and everything that decides. One file each, named like its id. */
export interface Rule<Target = unknown, Options extends RuleOptions = RuleOptions> {
  /** Kebab-case, what is seen on the curve. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** What must be logged: documentation, and the reason when it is skipped. */
  readonly needs: string;
  readonly why: string;
  /** The test in one line, as documentation. */
  readonly formula: string;
  readonly advice: readonly string[];
  readonly falseAlarmIf: readonly string[];
  readonly references: readonly string[];
  readonly example: Example;
  /** Id of the rule whose finding this one replaces where both hold. */
  readonly refines?: string;
  /** Ids of rules that say more about the same thing: where one of them found something in the same window, this one is silent. */
  readonly yieldsTo?: readonly string[];
  /**
   * What its findings are about: a stretch of the curves (the default; gets a letter on the chart), the whole run, or the log
   * itself, which is judged in every profile. The last two have no place on the chart and come after the story.
   */
  readonly about?: 'stretch' | 'run' | 'log';
  readonly options: Options;
  readonly causes: readonly CauseModel[];
  /** What there is to check; [] means "skipped". */
  readonly select: (run: MeasuredRun) => readonly Target[];
  /** Pure; null means "nothing found". */
  readonly check: (target: Target, options: Options) => Evidence | null;
  /** A sentence made only of the evidence. */
  readonly message: (evidence: Evidence) => string;
}

/** Keeps the types of target and options inside the rule and forgets them outside. */
export function defineRule<Target, Options extends RuleOptions>(rule: Rule<Target, Options>): Rule {
  return rule as unknown as Rule;
}
