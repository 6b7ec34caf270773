import type { FailOn } from './comparison.js';
import type { Expectation } from './expectation.js';
import type { TrainingEnd } from './training.js';

/** A commit that somebody asked to compare with, and the branch that it is of. */
export interface AskedBaseline {
  readonly commit: string;
  readonly branch: string;
}

/**
 * What a job that judged a pull request leaves beside its report, so that the same can be judged again without training: what it was
 * asked for, the settings as it read them, and what it knew beside the runs.
 */
export interface KeptJob {
  /** How much of the report is kept: all of it, all but the baseline, or only numbers and a few curves. */
  readonly kept: 'all' | 'without-baseline' | 'compact';
  /** Text of the settings file; '' where there is none. */
  readonly settings: string;
  /** Path of the settings file; null: the usual one. */
  readonly config: string | null;
  readonly failOn: FailOn | null;
  /** Inputs of the action: when to comment, how to draw, where the page is, what to compare with. */
  readonly comment: string;
  readonly commentPosition: string;
  readonly charts: string;
  readonly htmlUrl: string;
  readonly buttons: boolean;
  /** It looked for the baseline in earlier runs; else somebody named one, or none was wanted. */
  readonly autoBaseline: boolean;
  /** What somebody asked to compare with; null: the usual. */
  readonly askedBaseline: AskedBaseline | null;
  readonly expectation: Expectation | null;
  readonly emptyShards: readonly string[];
  readonly training: TrainingEnd | null;
}
