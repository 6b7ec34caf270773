import type { Confidence, Measured, Severity } from '../model/finding.js';
import type { MeasuredRun } from '../model/measured.js';
import type { ReportRun } from '../model/report.js';

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
interface CauseModel {
  readonly cause: string;
  readonly weigh: (measured: Measured) => { readonly for: readonly string[]; readonly against: readonly string[] };
}

/**
 * Curves that show what a rule looks for: column name → values, one an epoch; columns `epoch` and `step` are the axis,
 * `hp/NAME` is a hyper-parameter of one value. Drawn in its documentation and run by the tests.
 */
type Example = Readonly<Record<string, readonly number[]>>;

/** What a user reads of a rule. */
export interface RuleText<Options extends RuleOptions = RuleOptions> {
  /** Kebab-case, what is seen on the curve. */
  readonly id: string;
  /** Its place in documents and reports, and among findings of the same stretch: the smallest first. */
  readonly order: number;
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
  readonly options: Options;
  readonly causes: readonly CauseModel[];
}

/** One rule: everything that a user reads and everything that decides. One file each, named like its id. */
export interface Rule<Target = unknown, Options extends RuleOptions = RuleOptions> extends RuleText<Options> {
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
  /** Says only how far other findings can be trusted: as a notice it is told beside a warning or an error, never alone. */
  readonly qualifies?: boolean;
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

/** What a group rule says about one or more repeats. */
export interface GroupEvidence {
  /** Ids of the runs it is about. */
  readonly runs: readonly string[];
  /** Smallest and largest place, on the runs' axis. */
  readonly from: readonly [number, number];
  /** A sentence made only of the evidence. */
  readonly message: string;
}

/** A rule about the repeats of one configuration, seen together; it reads what the report says of each. */
export interface GroupRule<Options extends RuleOptions = RuleOptions> extends RuleText<Options> {
  readonly check: (group: readonly ReportRun[], options: Options) => readonly GroupEvidence[];
}

/** The same as `defineRule` for a rule about repeats. */
export function defineGroupRule<Options extends RuleOptions>(rule: GroupRule<Options>): GroupRule {
  return rule as unknown as GroupRule;
}
