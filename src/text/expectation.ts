import type { Counted } from '../model/expectation.js';
import type { ReasonValues } from '../model/reason.js';
import { namesText } from './names.js';
import { type Sentence, say } from './sentence.js';

/** `2 of 3 runs are there; missing: seed-2.` */
export function missingText({ what, have, expected, there, missing }: ReasonValues['missing-expected']): Sentence {
  const counts = say`${have} of ${expected} ${what}s ${have === 1 ? 'is' : 'are'} there`;
  if (missing.length > 0) return say`${counts}; missing: ${namesText(missing, expected - have)}.`;
  return have === 0 ? say`${counts}.` : say`${counts}: ${namesText(there, have)}.`;
}

/** What is there beside what was expected. */
export function moreText({ what, have, expected, names }: ReasonValues['more-than-expected']): Sentence {
  if (expected === null) return say`Nobody expects the ${plural(what, have)} ${namesText(names, have)}.`;
  return say`${have} ${plural(what, have)} are there, and ${expected} ${expected === 1 ? 'is' : 'are'} expected: ${namesText(names, have)}.`;
}

function plural(what: Counted, count: number): string {
  return count === 1 ? what : `${what}s`;
}
