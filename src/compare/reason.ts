import type { FailOn } from '../model/comparison.js';

/** What to do about a missing or undecided thing. */
export type Reaction = 'fail' | 'warn' | 'pass';

export type Level = 'fail' | 'warn' | 'inconclusive' | 'note';

/** One sentence about the verdict, and what it does to it. */
export interface Reason {
  readonly level: Level;
  readonly text: string;
}

/** Rungs of the ladder never ⊂ regression ⊂ error ⊂ warning: a reason fails where its rung is inside, else it only warns. */
export function reach(rung: 'regression' | 'error' | 'warning', failOn: FailOn, text: string): Reason {
  const ladder = ['never', 'regression', 'error', 'warning'];
  return { level: ladder.indexOf(rung) <= ladder.indexOf(failOn) ? 'fail' : 'warn', text };
}

/** A missing or undecided thing, as the settings say. */
export function reaction(how: Reaction, text: string, otherwise: Level = 'note'): Reason {
  return { level: how === 'pass' ? otherwise : how, text };
}
