import type { FailOn, Selection } from '../model/comparison.js';
import type { Expected } from '../model/expectation.js';
import type { Caps } from '../model/limits.js';
import type { Profile } from '../model/profile.js';
import type { RuleSetting } from '../model/rule-setting.js';
import type { Select } from '../model/select.js';

/** What to do about a missing or undecided thing. */
type Reaction = 'fail' | 'warn' | 'pass';

/** Tolerance of a gate: a difference must exceed every floor that is given. */
export interface Tolerance {
  /** In the metric's unit; 0 where not given. */
  readonly absolute: number;
  /** Share of the baseline's value, 0 to 1; 0 where not given. */
  readonly relative: number;
}

export interface GateRule {
  readonly of: Selection;
  readonly tolerance: Tolerance | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** Share by which reaching the baseline's value may take longer. */
  readonly maxSlowdown: number | null;
  /** Factor by which the spread over seeds may grow. */
  readonly maxSpread: number | null;
  /** Share of the run by which overfitting may begin earlier. */
  readonly maxEarlierOverfitting: number | null;
  /** One run a side is judged by its predictions of the same examples alone, whatever seeds would do. */
  readonly paired: boolean;
}

/** Why findings of a rule are let be. */
interface Mute {
  readonly because: string;
  /** Last day of it, `YYYY-MM-DD`; null: for good. */
  readonly until: string | null;
}

/** All settings, with every default filled in. */
export interface Config {
  readonly profile: Profile | null;
  readonly metrics: { readonly loss: string | null; readonly score: string | null };
  readonly groupBy: readonly string[];
  /** Number of validation examples; null: as the logs say. */
  readonly validationExamples: number | null;
  /** The configuration of a sweep that counts; null: the best one. */
  readonly select: Select | null;
  /** Patterns of files with per-example predictions, beside those that are known by their names; null: those alone. */
  readonly predictions: readonly string[] | null;
  /** May ids of examples be told where strangers read the report? */
  readonly showExamples: boolean;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly gate: ReadonlyMap<string, GateRule>;
  readonly mute: ReadonlyMap<string, Mute>;
  readonly failOn: FailOn;
  readonly onInconclusive: Reaction;
  /** The same where it was set, else null: where nothing could be compared, a gate in the settings makes the check fail. */
  readonly onNothingCompared: Reaction | null;
  readonly onMissingMetrics: Reaction;
  readonly onMissingBaseline: Reaction;
  readonly onFailedTraining: Reaction;
  /** What may be missing where its path says that it is there: only what the settings themselves let pass or warn. */
  readonly mayMiss: { readonly metrics: boolean; readonly baseline: boolean };
  /** Name patterns of the jobs that train, in the workflow run whose metrics are judged. */
  readonly trainingJobs: readonly string[];
  /** Runs (of shards: reports) that must be there; null: any number of runs, and no shards. */
  readonly expect: Expected | null;
  /** Label that, with a comment, lets a known regression through. */
  readonly acceptLabel: string;
  /** Name of the check run. */
  readonly checkName: string;
  /** Name patterns of the artifacts of the base branch that hold its logs or its report. */
  readonly baselineArtifacts: readonly string[];
  /** Earlier commits of the base branch that a comparison may rest on; 0: none. */
  readonly history: number;
  /** Branch that pictures are put on. */
  readonly dataBranch: string;
  /** `host` or `host:port` of a QuickChart of one's own; null: none. Counts only where it comes from a trusted place. */
  readonly quickchartHost: string | null;
  /** quickchart.io may see numbers of a repository that is not public. Counts only where it comes from a trusted place. */
  readonly allowThirdParty: boolean;
  /** How much is read at most, where it differs from the caps of `read`. */
  readonly limits: Partial<Caps>;
  /** File of the only workflow whose runs are reported under `workflow_run`; null: any. */
  readonly trainingWorkflow: string | null;
  /** Milliseconds that a run of the Action may take. */
  readonly timeout: number;
}

export const PROFILES = ['default', 'classification', 'llm-pretrain', 'finetune', 'gan-rl'] as const;
export const FAIL_ON = ['never', 'regression', 'error', 'warning'] as const;
export const REACTIONS = ['fail', 'warn', 'pass'] as const;
export const SEVERITIES = ['off', 'notice', 'warning', 'error'] as const;
