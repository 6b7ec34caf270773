import type { FailOn } from '../model/comparison.js';
import type { Reason } from '../model/reason.js';

/** What to do about a missing or undecided thing. */
export type Reaction = 'fail' | 'warn' | 'pass';

export type Level = 'fail' | 'warn' | 'inconclusive' | 'note';

/** A reason, and what it does to the verdict. */
export interface WeighedReason {
  readonly level: Level;
  readonly reason: Reason;
}

/** Rungs of the ladder never ⊂ regression ⊂ error ⊂ warning: a reason fails where its rung is inside, else it only warns. */
export function reach(rung: 'regression' | 'error' | 'warning', failOn: FailOn, reason: Reason): WeighedReason {
  const ladder = ['never', 'regression', 'error', 'warning'];
  return { level: ladder.indexOf(rung) <= ladder.indexOf(failOn) ? 'fail' : 'warn', reason };
}

/** What the settings let fail, unless nothing is to fail. */
export function failing(how: Reaction, failOn: FailOn, reason: Reason): WeighedReason {
  return how === 'fail' ? reach('regression', failOn, reason) : reaction(how, reason);
}

/** A missing or undecided thing, as the settings say. */
export function reaction(how: Reaction, reason: Reason, otherwise: Level = 'note'): WeighedReason {
  return { level: how === 'pass' ? otherwise : how, reason };
}
