import type { MessageOf, NoValues } from './message.js';

/** The pull request whose training a pushed commit takes over: both trained the same files. */
export interface Promoted {
  readonly pullRequest: number;
  /** Commit that was trained. */
  readonly head: string;
}

/** Why a pushed commit takes over nothing. */
export type PromotionRefusal = MessageOf<{
  /** A training of its own has reported there already. */
  readonly trained: NoValues;
  /** No pull request was merged into this branch as this commit. */
  readonly 'not-merged': { readonly branch: string };
  readonly fork: { readonly pullRequest: number };
  /** The check of its head keeps no report that could be read. */
  readonly 'no-report': Promoted;
  /** What was merged differs from what was trained, and nothing says which files the training reads. */
  readonly 'other-files': Promoted;
  /** A file that the training reads was changed meanwhile. */
  readonly changed: Promoted & { readonly file: string };
}>;
