import type { Hyperparameter } from './log.js';
import type { MessageOf } from './message.js';
import type { Axis } from './run.js';
import type { Schedule } from './schedule.js';

/** Something beside the metric that differs between the two sides of a comparison. */
export type Factor = MessageOf<FactorValues>;

interface SettingValues {
  /** A setting that differs; `gone` and `new`: it is logged on one side only. */
  readonly setting: { readonly name: string; readonly now: Hyperparameter; readonly before: Hyperparameter };
  readonly 'setting-gone': { readonly name: string; readonly before: Hyperparameter };
  readonly 'setting-new': { readonly name: string; readonly now: Hyperparameter };
}

interface FactorValues extends SettingValues {
  readonly schedule: { readonly now: Schedule; readonly before: Schedule };
  readonly drops: { readonly now: readonly number[]; readonly before: readonly number[] };
  readonly rate: { readonly now: number; readonly before: number };
  readonly length: { readonly now: number; readonly before: number };
  /** So many more. */
  readonly more: { readonly count: number };
}

/** A setting that differs, or that one side alone logs. */
export type Change = MessageOf<SettingValues>;

/** Why a regression only warns. */
export type Excuse = MessageOf<{
  readonly data: SettingValues['setting'];
  readonly environment: SettingValues['setting'];
}>;

/** What the curves show beside the number. */
export type Observation = MessageOf<{
  readonly overfitting: { readonly now: Onset; readonly before: Onset };
  readonly checkpoint: { readonly now: number; readonly before: number };
  readonly noise: { readonly ratio: number };
}>;

/** Where overfitting begins in runs of one side, and in how many of them. */
export interface Onset {
  /** Median; NaN where none overfits. */
  readonly at: number;
  readonly overfit: number;
  readonly runs: number;
}

/** Which side of a comparison. */
export type Side = 'now' | 'before';

/** What was done so that like is compared with like, and what was left out. */
export type ComparisonNote = MessageOf<{
  /** Larger is better on one side, smaller on the other. */
  readonly turned: Readonly<Record<never, never>>;
  readonly diverged: { readonly side: Side; readonly runs: number; readonly of: number };
  readonly 'not-logged': { readonly side: Side; readonly runs: number; readonly of: number };
  readonly renamed: { readonly before: string };
  readonly axes: { readonly now: Axis; readonly before: Axis };
  readonly 'no-curve': { readonly now: number; readonly before: number };
  /** Compared up to where the shorter side ends. */
  readonly until: { readonly axis: Axis; readonly until: number; readonly now: number; readonly before: number };
  /** One side in percent, the other as a fraction. */
  readonly percent: { readonly side: Side };
  /** Fewer than 10 evaluations: no levels, values as logged; of one side, or of both. */
  readonly 'as-logged': { readonly side: Side | 'both' };
  readonly 'own-ends': { readonly now: number; readonly before: number };
  readonly counts: { readonly now: number; readonly before: number };
  /** Its name says otherwise there, but both sides have no other left. */
  readonly paired: { readonly before: string };
  /** The baseline's `runs` runs lie apart: two modes, or an outlier. */
  readonly apart: { readonly runs: number };
  /** Trained for less long than the baseline, and worse at its end than the baseline at its own. */
  readonly 'ended-worse': { readonly now: number; readonly before: number };
  /** `runs` of `of` runs of the change lie beyond all of the baseline, the worst of which is `before`. */
  readonly straggler: { readonly runs: number; readonly of: number; readonly worst: number; readonly before: number };
  /** Runs that are the same in every digit count once: `different` of `runs`. */
  readonly copies: { readonly side: Side; readonly runs: number; readonly different: number };
  /** Compared by the predictions of `examples` examples at these places (NaN: unknown), `unmatched` others left out. */
  readonly 'paired-examples': {
    readonly now: number;
    readonly before: number;
    readonly examples: number;
    /** Of this side and of the baseline. */
    readonly unmatched: readonly [number, number];
  };
  /** One run against one, and worse on the same examples: so many were right and are wrong (`lost`), or the other way (`won`); two-sided p. */
  readonly 'worse-on-examples': {
    readonly examples: number;
    readonly lost: number;
    readonly won: number;
    readonly before: number;
    readonly now: number;
    readonly pValue: number;
    /** Of the answers, or of the loss. */
    readonly by: 'answers' | 'loss';
  };
  /** The settings ask for that, and there are no predictions of the same examples, or the metric is none that they tell. */
  readonly 'not-paired': { readonly why: 'predictions' | 'few' | 'metric' | 'reports' };
  /** Runs of earlier commits were moved along the trend of the base branch, so much a commit. */
  readonly moved: { readonly drift: number };
}>;
