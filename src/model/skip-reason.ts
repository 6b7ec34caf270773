import type { MessageOf, NoValues } from './message.js';
import type { Profile } from './profile.js';
import type { Axis } from './run.js';

/** Why a rule was not applied to a run. */
export type SkipReason = MessageOf<SkipValues>;

/** Why the level of validation can't be judged. */
export type NotEnough = MessageOf<NotEnoughValues>;

interface NotEnoughValues {
  /** No validation loss or score. */
  readonly 'no-validation': NoValues;
  /** A loss of one value from its first evaluation to the last. */
  readonly 'not-computed': { readonly metric: string; readonly value: number };
  /** A metric that never changes. */
  readonly constant: { readonly metric: string };
  readonly 'too-few': { readonly points: number; readonly needed: number; readonly axis: Axis };
}

interface SkipValues extends NotEnoughValues {
  /** Switched off in the config. */
  readonly off: NoValues;
  /** It means nothing in runs of this profile. */
  readonly profile: { readonly profile: Profile };
  /** What it judges has fewer points than the rule's own minimum. */
  readonly 'few-points': { readonly points: number; readonly needed: number; readonly axis: Axis };
  /** What it needs is not in the log; what that is, its own text says. */
  readonly needs: NoValues;
}
