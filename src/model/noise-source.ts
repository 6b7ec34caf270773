import type { MessageOf, NoValues } from './message.js';

/** Where the number of validation examples is known from. */
export const EXAMPLES_FROM = ['settings', 'hyperparameters', 'steps'] as const;
export type ExamplesFrom = (typeof EXAMPLES_FROM)[number];

/** What a comparison knows of the noise between repeats. `examples`: number of validation examples that it rests on, too; NaN where that is not used. */
export type NoiseSource = MessageOf<{
  /** Nothing, or only the noise of evaluations inside the runs. */
  readonly none: NoValues;
  /** The spread over repeats on both sides. */
  readonly seeds: { readonly now: number; readonly before: number; readonly examples: number };
  /** One run a side: what so many validation examples allow; `from` says where their number is known from. */
  readonly examples: { readonly examples: number; readonly from: ExamplesFrom };
  /** One score of unknown size a side: as if of 200 validation examples. */
  readonly experience: NoValues;
  /** Both sides predict the same examples: their noise, and none of the seeds. */
  readonly paired: { readonly examples: number };
  /** Runs of the base branch since its level or settings last changed; `since`: the first commit of them. */
  readonly history: { readonly runs: number; readonly since: string; readonly days: number; readonly examples: number };
}>;
