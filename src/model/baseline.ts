import type { MessageOf, NoValues } from './message.js';
import type { Promoted } from './promotion.js';

/** Why there is nothing to compare with. */
export type BaselineReason = MessageOf<{
  readonly 'not-given': NoValues;
  /** It is there, and none of its logs could be read. */
  readonly unreadable: NoValues;
  /** GitHub did not answer; what it said, or ''. */
  readonly unanswered: { readonly said: string };
  /** The token may not look for it. */
  readonly forbidden: { readonly status: number };
  /** No commit of the base branch (null: of this branch) has metrics; `tried`: how many were looked at. */
  readonly 'none-yet': { readonly base: string | null; readonly tried: number };
}>;

/** Where on GitHub a baseline was found. */
export type BaselineWay = MessageOf<{
  readonly 'check-run': { readonly id: number };
  /** In a check run that took the report of a merged pull request over. */
  readonly promoted: Promoted;
  readonly artifacts: { readonly count: number; readonly run: number; readonly failed: boolean };
}>;
