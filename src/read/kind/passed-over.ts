import type { Problem } from '../../model/problem.js';
import type { WhyPassed } from './training.js';

/** A file that is not taken for the log of a training. */
export interface PassedOver {
  readonly path: string;
  readonly why: WhyPassed | 'folder';
}

/** Files that the line names. */
const MAX_NAMED = 3;
/** The likeliest to be a log after all come first. */
const ORDER: readonly PassedOver['why'][] = [
  ...(['axis', 'folder', 'examples', 'document', 'notebook', 'cases', 'fits'] as const),
  ...(['statistics', 'matrix', 'settings', 'lookup'] as const),
];

/** One line for all that was passed over, however much it is. */
export function passedOverProblem(passed: readonly PassedOver[], file = '.'): Problem {
  const count = (why: PassedOver['why']) => passed.filter((one) => one.why === why).length;
  const named = ORDER.flatMap((why) => passed.filter((one) => one.why === why)).slice(0, MAX_NAMED);
  return {
    file,
    id: 'passed-over',
    values: {
      ...{ axis: count('axis'), folder: count('folder'), examples: count('examples'), document: count('document') },
      ...{ notebook: count('notebook'), cases: count('cases'), fits: count('fits') },
      ...{ statistics: count('statistics') + count('matrix'), settings: count('settings') + count('lookup') },
      names: named.map(({ path }) => path),
    },
  };
}
