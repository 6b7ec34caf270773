import { failureOf } from '../../github/failure.js';
import { log } from '../../github/runner.js';
import { UserError } from '../../model/errors.js';
import { neutral } from '../../text/markdown.js';
import { type Answer, refused } from './place.js';

/** What came of a command: a mistake of the user's and a refusal of GitHub's are answers; `isFault`: it was one of ours. */
export interface Outcome extends Answer {
  readonly isFault: boolean;
}

/** Does it and turns what is thrown into words. */
export async function inWords(act: () => Promise<Answer>): Promise<Outcome> {
  try {
    return { ...(await act()), isFault: false };
  } catch (error) {
    if (error instanceof UserError)
      return { ...refused(`${neutral(error.message)}. ${neutral(error.hint)}`.trim()), isFault: false };
    const { status, message } = failureOf(error);
    if (status !== null) {
      const hint = status === 403 ? ' The permissions of the job that answers may lack something: see the recipe.' : '';
      return { ...refused(`GitHub refused (${status}): ${neutral(message)}.${hint}`), isFault: false };
    }
    log.error(`curvelint: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { ...refused('This is a fault of curvelint: the log of the workflow run says more.'), isFault: true };
  }
}

/** Why nothing is done, in the log alone; the exit code. */
export function ignored(why: string): 0 {
  log.info(`Nothing to do: ${why}.`);
  return 0;
}
