import type { Confidence, Meaning, Measured, Severity } from '../model/finding.js';
import type { MeasuredRun } from '../model/measured.js';
import type { Profile } from '../model/profile.js';
import type { ReportRun } from '../model/report.js';
import type { CauseModel, RuleText, Told } from '../text/rule-catalogue.js';
import type { Words } from '../text/sentence.js';

/** An onset, on the run's axis. */
export interface Dated {
  readonly onset: readonly [number, number];
  /** What it puts in the place of the NaN of these names in `measured`. */
  readonly measured: Measured;
}

export type RuleOptions = Readonly<Record<string, number>>;

/** What `check` says about one place: where, and the numbers. */
export interface Evidence<M extends Measured = Measured> {
  readonly series: readonly string[];
  /** Onset, on the run's axis. */
  readonly from: number;
  /** Last evaluation inside the window, on the run's axis. */
  readonly to: number;
  readonly measured: M;
  readonly confidence: Confidence;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Where the onset lies with 90% certainty, where the rule dates it: asked only if the finding is told. */
  readonly date?: () => Dated;
  /** How large it is, as a share of the level, where more of it is worse: what tells whether a change made it worse. */
  readonly size?: number;
}

/**
 * Curves that show what a rule looks for: column name → values, one an epoch; columns `epoch` and `step` are the axis,
 * `hp/NAME` is a hyper-parameter of one value. Drawn in its documentation and run by the tests.
 */
type Example = Readonly<Record<string, readonly number[]>>;

/** What rules about one run and rules about repeats have in common. */
interface AnyRule<Options extends RuleOptions, M extends Measured> extends Omit<RuleText, 'message' | 'causes'> {
  /** Its place in documents and reports, and among findings of the same stretch: the smallest first. */
  readonly order: number;
  readonly severity: Severity;
  readonly options: Options;
  /** A sentence made only of the evidence. */
  readonly message: (told: Told<M>) => Words;
  readonly causes: readonly CauseModel<M>[];
}

/**
 * One rule: everything that a user reads and everything that decides. One file each, named like its id. `check` stands before `message`
 * and `causes`: the type of what it measured is inferred from it, in this order.
 */
export interface Rule<Target = unknown, Options extends RuleOptions = RuleOptions, M extends Measured = Measured>
  extends AnyRule<Options, M> {
  readonly example: Example;
  /** Id of the rule whose finding this one replaces where both hold. */
  readonly refines?: string;
  /** Ids of rules that say more about the same thing: where one of them found something in the same window, this one is silent. */
  readonly yieldsTo?: readonly string[];
  /** Ids of rules that are silent about a run beside a finding of this one that is as severe: what they would say is not so, or said by it. */
  readonly overrules?: (measured: M) => readonly string[];
  /**
   * What its findings are about: a stretch of the curves (the default; gets a letter on the chart), a drop of the learning rate (the
   * same, until the next story begins), the whole run, or the log itself, which is judged in every profile. The last two have no place
   * on the chart and come after the story.
   */
  readonly about?: 'stretch' | 'drop' | 'run' | 'log';
  /** Id of the rule whose findings it completes: one that begins where theirs does shares their letter. */
  readonly attachesTo?: string;
  /** It changes how everything else is read, and is told first. */
  readonly opensStory?: true;
  /** What a finding of it stands for elsewhere. */
  readonly means?: Meaning;
  /** Profiles in which it says nothing. Games between networks and rewards, where it is not said and the rule is not about the log. */
  readonly notFor?: readonly Profile[];
  /** Says only how far other findings can be trusted: as a notice it is told beside a warning or an error, never alone. */
  readonly qualifies?: boolean;
  /** What there is to check; [] means "skipped". */
  readonly select: (run: MeasuredRun) => readonly Target[];
  /**
   * Its own minimum: what of a target is counted against which option. Targets with fewer are not checked, and a rule whose targets all
   * have fewer is skipped. Infinite where it judges a target without them.
   */
  readonly minimum?: { readonly option: keyof Options & string; readonly points: (target: Target) => number };
  /** Pure; null means "nothing found". */
  readonly check: (target: Target, options: Options) => Evidence<M> | null;
}

/** Keeps the types of target, options and evidence inside the rule and forgets them outside. */
export function defineRule<Target, Options extends RuleOptions, M extends Measured>(rule: Rule<Target, Options, M>): Rule {
  return rule as unknown as Rule;
}

/** What a group rule says about one or more repeats. */
export interface GroupEvidence<M extends Measured = Measured> {
  /** Ids of the runs it is about. */
  readonly runs: readonly string[];
  /** Smallest and largest place, on the runs' axis. */
  readonly from: readonly [number, number];
  readonly measured: M;
}

/** A rule about the repeats of one configuration, seen together; it reads what the report says of each. */
export interface GroupRule<Options extends RuleOptions = RuleOptions, M extends Measured = Measured> extends AnyRule<Options, M> {
  readonly check: (group: readonly ReportRun[], options: Options) => readonly GroupEvidence<M>[];
}

/** The same as `defineRule` for a rule about repeats. */
export function defineGroupRule<Options extends RuleOptions, M extends Measured>(rule: GroupRule<Options, M>): GroupRule {
  return rule as unknown as GroupRule;
}
