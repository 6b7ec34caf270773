import type { ProblemValues } from '../../model/problem.js';
import type { Sentence } from '../sentence.js';

/** Words that are always the same, or made of the values of a problem. */
export type Words<Values> = string | ((values: Values) => Sentence);

/** What is said of one kind of problem: what is wrong, without a full stop, and what to do about it, as sentences; '' where nothing. */
export interface ProblemTemplate<Values> {
  readonly message: Words<Values>;
  readonly hint: Words<Values>;
}

/** A template for each of some ids. */
export type ProblemTemplates<Id extends keyof ProblemValues = keyof ProblemValues> = {
  readonly [One in Id]: ProblemTemplate<ProblemValues[One]>;
};
