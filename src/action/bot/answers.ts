import { failureOf } from '../../github/failure.js';
import { log } from '../../github/runner.js';
import { UserError } from '../../model/errors.js';
import { neutral, safeText } from '../../text/markdown.js';
import { messageOf } from '../../text/message-of.js';
import type { JudgedOnHead } from './judged-on-head.js';
import { type Answer, type BotPlace, done, refused } from './place.js';

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

/** Of each what stands against it, as a line; what the user can mend is told and the others are done all the same. */
export async function eachAgain(
  all: readonly JudgedOnHead[],
  act: (one: JudgedOnHead) => Promise<string | null>,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const one of all) {
    try {
      const line = await act(one);
      if (line !== null) left.push(line);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      left.push(`- ${safeText(one.told.producer)}: ${neutral(messageOf(error))}. ${neutral(error.hint)}`);
    }
  }
  return left;
}

/** A newer commit may have come meanwhile: then nothing of this counts for it. */
export async function moved({ github, pull }: BotPlace): Promise<Answer> {
  const { headSha } = await github.readPullRequest(pull.number);
  if (headSha === pull.headSha) return done();
  return done(
    `The pull request has a newer commit by now (${headSha.slice(0, 7)}): this holds for ${pull.headSha.slice(0, 7)} alone.`,
  );
}

/** Where nothing is known of the head: a status keeps no report, and checks go with the run that made them. */
export function noCheck(place: Pick<BotPlace, 'pull'>): string {
  return `No check of curvelint stands on ${headOf(place)}: the training has not ended yet, its run was deleted, or the verdict is a commit status, which keeps no report. If it has ended, run it again (\`curvelint: rerun\`).`;
}

/** The head in a few characters. */
export function headOf({ pull }: Pick<BotPlace, 'pull'>): string {
  return pull.headSha.slice(0, 7);
}
