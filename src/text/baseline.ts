import type { BaselineReason, BaselineWay } from '../model/baseline.js';
import { TOKEN_REFUSED } from './refused.js';
import { name, type Sentence, say } from './sentence.js';

/** Why there is nothing to compare with, as a phrase. */
export function baselineReasonText(reason: BaselineReason): Sentence {
  switch (reason.id) {
    case 'not-given':
      return say`no baseline given`;
    case 'unreadable':
      return say`none of its logs could be read`;
    case 'unanswered':
      return reason.values.said === '' ? say`GitHub did not answer` : say`GitHub did not answer (${reason.values.said})`;
    case 'forbidden':
      if (reason.values.status === 401) return say`${TOKEN_REFUSED}: leave out the input token, or give a valid one`;
      return say`the token may not look for it (${reason.values.status}): add "actions: read", "checks: read" and "contents: read" to the permissions of the job`;
    case 'none-yet': {
      const { base, tried } = reason.values;
      const where = base === null ? 'no earlier commit of this branch' : say`no commit of ${name(base)}`;
      const looked = tried === 0 ? '' : ` (${tried} looked at, none with metrics)`;
      return say`${where} has metrics of this workflow yet${looked}; run it on pushes to the base branch, too`;
    }
  }
}

/** Where it was found: `from the artifact of run 17`. */
export function baselineWayText(way: BaselineWay): string {
  if (way.id === 'check-run') return `from the check run ${way.values.id}`;
  if (way.id === 'promoted') return `promoted from pull request #${way.values.pullRequest}, head ${way.values.head.slice(0, 10)}`;
  const { count, run, failed } = way.values;
  return `from ${count === 1 ? 'the artifact' : `${count} artifacts`} of run ${run}${failed ? ', which failed' : ''}`;
}
