import type { MessageOf, NoValues } from './message.js';
import type { Reading } from './reading.js';

/** What a learning-rate drop did to validation. */
export type DropEffect = MessageOf<DropEffectValues>;

interface DropEffectValues {
  /** Too few evaluations before or after it. */
  readonly untold: NoValues;
  readonly 'no-gain': { readonly of: 'loss' | 'error' };
  readonly gain: {
    readonly of: 'loss' | 'error';
    /** Medians of the cost before and after. */
    readonly before: Reading;
    readonly after: Reading;
    /** It ended a rise. */
    readonly repaired: boolean;
    /** Best level after it ÷ best level before. */
    readonly net: number;
  };
}
