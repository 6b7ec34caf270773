import type { BaselineReason, BaselineWay } from './baseline.js';
import type { Comparison, Gate } from './comparison.js';
import type { DropEffect } from './drop-effect.js';
import type { Check, Finding, GoneFinding, Measured, Standing } from './finding.js';
import type { GroupReason } from './group-reason.js';
import type { LintSettings } from './lint-settings.js';
import type { Hyperparameters } from './log.js';
import type { PairedPredictions, RunPredictions } from './predictions.js';
import type { Problem } from './problem.js';
import type { Profile } from './profile.js';
import type { Reason } from './reason.js';
import type { Axis, Goal } from './run.js';
import type { Schedule } from './schedule.js';
import type { Split } from './split.js';

export type Verdict = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'no-data';

/** Minimum number of evaluations before a run's curves are judged; below it, every trend may be luck. */
export const MIN_EVALUATIONS = 10;

/** Everything that outputs are made from, and the next build's baseline. Written as report.json: a contract, see report.schema.json. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'curvelint'; readonly version: string };
  readonly verdict: Verdict;
  /** In order of weight; the first is the headline. */
  readonly reasons: readonly Reason[];
  readonly context: ReportContext | null;
  /** What findings were made with; absent: the defaults. */
  readonly settings?: LintSettings;
  readonly runs: readonly ReportRun[];
  readonly groups: readonly ReportGroup[];
  readonly comparisons: readonly Comparison[];
  /** Absent where nothing is gone, or nothing was compared. */
  readonly gone?: readonly GoneFinding[];
  /** Example by example against the baseline, one a configuration; absent where the two sides have no predictions of the same examples. */
  readonly paired?: readonly PairedPredictions[];
  readonly baseline: ReportBaseline;
  readonly gate: Gate;
  readonly problems: readonly Problem[];
}

/** Where it was made. Null outside CI. */
export interface ReportContext {
  readonly repository: string;
  readonly commit: string;
  /** When it was committed, ISO 8601; absent where nobody said so. */
  readonly committedAt?: string;
  readonly pullRequest: number | null;
  readonly run: { readonly id: number; readonly attempt: number; readonly job?: number } | null;
  /** The job that reports, where it is known. */
  readonly producer?: string;
}

/** Where the baseline came from; `source: null` where there is none, and `reason` says why. */
export interface ReportBaseline {
  readonly source: string | null;
  readonly reason?: BaselineReason;
  readonly commit?: string;
  /** When that was committed, ISO 8601, where its report says so. */
  readonly committedAt?: string;
  /** Somebody asked for this commit by a comment: the branch that it is of. Absent: it is the usual one. */
  readonly asked?: string;
  /** Commits that it lies behind the merge base; negative: that it is newer. */
  readonly behind?: number;
  readonly ageDays?: number;
  /** Where on GitHub it was found. */
  readonly way?: BaselineWay;
  /** Runs of the baseline, for dashed lines on charts and for the comparison: numbers, curves and where findings begin. */
  readonly runs: readonly ReportRun[];
}

export interface ReportRun {
  readonly id: string;
  /** Folders and file that name the run; the id is the shortest end that tells the runs of one report apart. */
  readonly path: string;
  readonly sources: readonly string[];
  readonly format: string;
  readonly axis: Axis;
  readonly length: number;
  readonly profile: Profile;
  readonly seed: number | string | null;
  readonly hyperparameters: Hyperparameters;
  readonly series: readonly ReportSeries[];
  /** Names of the series that play the main parts, null where there is none. */
  readonly primary: {
    readonly trainLoss: string | null;
    readonly validationLoss: string | null;
    readonly trainScore: string | null;
    readonly validationScore: string | null;
    readonly learningRate: string | null;
    readonly gradientNorm: string | null;
  };
  readonly curves: readonly ReportCurve[];
  readonly learningRate: LearningRate;
  readonly phases: readonly Phase[];
  readonly drops: readonly Drop[];
  readonly checkpoints: Checkpoints;
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  /** Of the files of per-example predictions beside its logs; absent where there are none. */
  readonly predictions?: RunPredictions;
}

export interface ReportSeries {
  readonly name: string;
  readonly metric: string | null;
  readonly split: Split | null;
  readonly goal: Goal | null;
  /** Top of the scale of a score: 1 (fraction), 100 (percent), NaN where unknown or no such thing. */
  readonly top: number;
  readonly points: number;
  readonly first: number;
  readonly last: number;
  /** Of the cleaned series: the value to keep and the best level, corrected for having been chosen among many; null without a goal. */
  readonly best: Level | null;
  /** Of the cleaned series: its last finite value, with the level there; null where no value is finite. */
  readonly end: Level | null;
  /** Median of the last tenth of the cleaned series, at least 3 points of 10 and more, and where it begins; null where nothing is finite. */
  readonly tail: { readonly from: number; readonly median: number } | null;
  /** Standard deviation of one evaluation around the level; NaN where too few tell. */
  readonly noise: number;
  /** Smallest step of the logged numbers where they are rounded, else 0. */
  readonly quantum: number;
  /** Points that a level is taken of; 1: fewer than 10 points, levels are values as logged. */
  readonly window: number;
}

/** A value as logged and the level of the curve there. */
export interface Level {
  readonly at: number;
  readonly value: number;
  readonly smoothed: number;
}

/** Points of a curve at most. */
export const MAX_CURVE_POINTS = 200;

/** What a chart draws: thinned, min/max-preserving, 5 significant digits. For drawing only: nothing is computed from its values. */
export interface ReportCurve {
  readonly series: string;
  readonly at: readonly number[];
  readonly value: readonly number[];
  /** Levels of the whole curve at these places, NaN where its value is no number; of main curves with a goal. */
  readonly level?: readonly number[];
}

export interface LearningRateEvent {
  /** First position at which the new learning rate acts. */
  readonly at: number;
  readonly kind: 'drop' | 'restart' | 'warm-up-end';
  /** NaN where the rate is not logged. */
  readonly from: number;
  readonly to: number;
  /** to / from; NaN where the rate is not logged. */
  readonly factor: number;
  readonly inferred: boolean;
}

export interface LearningRate {
  readonly logged: boolean;
  readonly schedule: Schedule;
  readonly events: readonly LearningRateEvent[];
}

/** A stretch between two learning-rate events; both ends inside. */
export interface Phase {
  readonly from: number;
  readonly to: number;
  /** At its start; NaN where not logged. */
  readonly learningRate: number;
  readonly kind: 'constant' | 'warm-up' | 'annealing' | 'unknown';
}

/** What one learning-rate drop did. Differences are after minus before, in the metric's unit; NaN where not measurable. */
export interface Drop {
  readonly at: number;
  readonly trainLoss: number;
  readonly validationLoss: number;
  readonly score: number;
  /** Noise of the validation metric after ÷ before. */
  readonly noise: number;
  /** Evaluations from the drop until the validation metric was back at its level before the drop; NaN if it never was. */
  readonly lasted: number;
  /** Evaluations of a plateau right before it, which could have been saved; 0 without one. */
  readonly plateau: number;
  /** Gain that staying at the rate before promised and the phase after it did not reach, as a share; 0 where it came late enough. */
  readonly forgone: number;
  /** Did the phase after it beat the smoothed best of everything before? */
  readonly beatBest: boolean;
  readonly effect: DropEffect;
}

export interface Checkpoints {
  /** `score`, `loss`: what this checkpoint has in the other metric; NaN where that is not logged. */
  readonly bestLoss: { readonly at: number; readonly value: number; readonly score: number } | null;
  readonly bestScore: { readonly at: number; readonly value: number; readonly loss: number } | null;
  /** `unused`: evaluations after the best score (else loss), `hours` what they took; NaN without wall times. */
  readonly last: {
    readonly at: number;
    readonly loss: number;
    readonly score: number;
    readonly unused: number;
    readonly hours: number;
  } | null;
}

/** Repeats of one configuration. */
export interface ReportGroup {
  readonly id: string;
  /** Run ids. */
  readonly runs: readonly string[];
  /** How many repeats. */
  readonly seeds: number;
  /** Why its runs belong together, or why its run stands alone; reports of older versions do not say. */
  readonly because?: GroupReason;
  /** Settings of the training and its data in which the configurations of this report differ; empty where there is but one. */
  readonly settings: Hyperparameters;
  /** Of a configuration of a sweep: does the verdict depend on it, and how many of its runs diverged? */
  readonly trial?: { readonly counts: boolean; readonly diverged: number };
  /** What the runs of the group have in common: a rule, in how many of them, and where. */
  readonly findings: readonly GroupFinding[];
}

export interface GroupFinding {
  readonly rule: string;
  readonly severity: 'notice' | 'warning' | 'error';
  /** Ids of the runs in which it was found. */
  readonly runs: readonly string[];
  /** Smallest and largest onset. */
  readonly from: readonly [number, number];
  /** What its sentence is made of. */
  readonly measured: Measured;
  /** Of how many runs, and on which axis, where it is what the runs themselves show; null: a finding about these runs among the others. */
  readonly shared: { readonly of: number; readonly axis: Axis } | null;
  /** The worst of its runs' own; absent without a baseline. */
  readonly standing?: Standing;
}
