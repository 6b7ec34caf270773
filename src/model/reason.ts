import type { ComparedStatistic, Selection } from './comparison.js';
import type { Counted } from './expectation.js';
import type { Standing } from './finding.js';
import type { MessageOf, NoValues } from './message.js';
import type { TrainingFailure } from './training.js';

/** Why the verdict is what it is. */
export type Reason = MessageOf<ReasonValues>;

/** Why no rule about generalization looked at a run: what was logged instead, or what was in the way. */
export const UNJUDGED = ['train-loss', 'no-validation', 'unrecognized', 'games', 'few', 'constant', 'off', 'crashed'] as const;
export type Unjudged = (typeof UNJUDGED)[number];

/** `comparison`: which one of the report's, from 0. */
interface Compared {
  readonly comparison: number;
}

interface MutedRule {
  readonly rule: string;
  readonly because: string;
  /** `YYYY-MM-DD`; null: for good. */
  readonly until: string | null;
}

interface Limit extends Compared {
  /** Does the test rule out seed noise? */
  readonly sure: boolean;
}

export interface ReasonValues {
  readonly 'no-data': NoValues;
  /** A maintainer let it through. */
  readonly accepted: { readonly by: string; readonly reason: string };
  readonly 'empty-shard': { readonly shard: string };

  // of the training itself
  /** `failed` of `of` jobs did not succeed, 0 where they are not known; `jobs` names the first of them; `matrix`: all are jobs of it. */
  readonly 'training-failed': {
    readonly how: TrainingFailure;
    readonly failed: number;
    readonly of: number;
    readonly jobs: readonly string[];
    readonly matrix: string | null;
  };
  /** An earlier step of the job that judges. */
  readonly 'step-failed': { readonly how: 'failure' | 'cancelled' };
  /** Fewer than expected, or others; `missing` where names were given. Both lists name the first of them. */
  readonly 'missing-expected': {
    readonly what: Counted;
    readonly have: number;
    readonly expected: number;
    readonly there: readonly string[];
    readonly missing: readonly string[];
  };
  /** `expected: null`: names were given, and `names` are others. */
  readonly 'more-than-expected': {
    readonly what: Counted;
    readonly have: number;
    readonly expected: number | null;
    readonly names: readonly string[];
  };

  readonly 'no-baseline': NoValues;
  /**
   * There is a baseline, and nothing that is gated could be compared: no configuration has a counterpart (`now` and `before` of them
   * are there), or those that have do not both log what is gated. `blocks`: the check fails although nothing got worse.
   */
  readonly 'nothing-compared': {
    readonly why: 'unmatched' | 'not-logged';
    readonly now: number;
    readonly before: number;
    readonly blocks: boolean;
  };

  /**
   * Of the `configurations` of a sweep only `selected` is judged: the best by the mean of `metric` over its `runs`, of those `named` by
   * the setting `select` (0: of all). In `diverged` others training diverged. `metric: null`: none is logged.
   */
  readonly sweep: {
    readonly configurations: number;
    readonly selected: string;
    readonly runs: number;
    readonly named: number;
    readonly metric: string | null;
    readonly of: Selection;
    readonly statistic: ComparedStatistic;
    readonly value: number;
    /** Over the runs; NaN for one. */
    readonly sd: number;
    readonly diverged: number;
  };

  // of the curves: a rule found something in `runs` of `of` runs of the configuration of `run`, whose numbers are told
  readonly finding: {
    readonly rule: string;
    readonly severity: 'error' | 'warning';
    readonly run: string;
    readonly runs: number;
    readonly of: number;
    /** Other configurations in which it was found as well. */
    readonly elsewhere: number;
    /** Against the baseline; absent without one. */
    readonly standing?: Standing;
  };
  /** A rule found something, and the settings mute it; until the end of a day, or for good. */
  readonly muted: MutedRule & { readonly severity: 'error' | 'warning'; readonly runs: number; readonly of: number };
  /** Why a rule that the settings mute is told all the same: that day is over, or it got worse. */
  readonly unmuted: MutedRule & { readonly why: 'ended' | 'worse' };
  /** All that was found is in the baseline, too, or muted: so many rules of each. */
  readonly 'nothing-new': { readonly same: number; readonly muted: number };
  /** `runs` of `of` runs are too short: the longest of them has `longest` evaluations. */
  readonly 'too-short': { readonly runs: number; readonly of: number; readonly longest: number; readonly needed: number };
  /** `evaluations`: of the run with the fewest; NaN in reports that did not tell. */
  readonly healthy: { readonly runs: number; readonly compared: boolean; readonly evaluations: number };
  /** Of `of` runs `both` have a training and a validation curve that were judged, `validation` only the latter, the others neither. */
  readonly 'partly-healthy': {
    readonly both: number;
    readonly validation: number;
    readonly of: number;
    readonly compared: boolean;
  };
  /** The curves of no run were judged: what was held against the baseline or a bound kept it. */
  readonly 'not-worse': { readonly compared: boolean; readonly bounds: boolean };
  /** No rule about generalization looked at the curves of `runs` of `of` runs; `points` of `needed` evaluations where these are too few. */
  readonly unjudged: {
    readonly what: Unjudged;
    readonly run: string;
    readonly runs: number;
    readonly of: number;
    readonly points: number;
    readonly needed: number;
  };
  readonly 'nothing-against': NoValues;
  /** Validation seems to have turned up in runs of at most `longest` evaluations, too few to be sure. */
  readonly hinted: { readonly runs: number; readonly of: number; readonly longest: number };

  // of the comparison
  /** All `runs` of the candidate are the same as runs of the baseline in every digit, although `otherSettings` differ. */
  readonly identical: { readonly runs: number; readonly otherSettings: readonly string[] };
  readonly improved: Compared;
  readonly worse: Compared;
  /** Worse, but other data or another environment. */
  readonly excused: Compared;
  readonly removed: Compared;
  readonly 'probably-worse': Compared;
  readonly unclear: Compared;
  readonly 'group-gone': { readonly group: string };
  readonly slower: Limit;
  readonly 'more-spread': Limit;
  readonly 'earlier-overfitting': Limit;

  // of the bounds that the gate sets; `group: null` where there is but one, `near` a name that may have been meant
  readonly 'bound-broken': {
    readonly metric: string;
    readonly of: Selection;
    readonly statistic: ComparedStatistic;
    readonly group: string | null;
    readonly runs: number;
    readonly actual: number;
    readonly operator: '>=' | '<=';
    readonly expected: number;
  };
  readonly 'bound-not-logged': {
    readonly metric: string;
    readonly operator: '>=' | '<=';
    readonly expected: number;
    readonly near: string | null;
  };
  readonly 'gate-not-logged': { readonly metric: string; readonly near: string | null };
}
