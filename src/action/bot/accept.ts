import type { Config } from '../../config/config.js';
import { UserError } from '../../model/errors.js';
import { headlineOf } from '../../report/words.js';
import { acceptanceMissingText } from '../../text/acceptance.js';
import { markdownOf, neutral, safeText } from '../../text/markdown.js';
import { messageOf } from '../../text/message-of.js';
import { type JudgedAgain, judgeAgain } from './again.js';
import { eachAgain, headOf, moved, noCheck } from './answers.js';
import { judgedOnHead } from './judged-on-head.js';
import { type Answer, type BotPlace, refused } from './place.js';
import { publishAgain } from './publish-again.js';

/** Lets what is red on the head through, by the same rules as the label and the line do: the label is put there, and the line is the command. */
export async function accept(place: BotPlace, reason: string): Promise<Answer> {
  if (reason === '') return refused('An acceptance needs a reason: `curvelint: accept <why this is fine>`.');
  const judged = await judgedOnHead(place);
  if (judged.length === 0) return refused(noCheck(place));
  const red = judged.filter(({ told }) => told.conclusion === 'failure');
  if (red.length === 0) return refused(`Nothing is red on ${headOf(place)}: there is nothing to accept.`);
  const label = labelTo(place);
  const left = await eachAgain(red, async (one) => {
    const onSettings = ({ acceptLabel }: Config) => label.add(acceptLabel);
    const again = await judgeAgain(place, one, { onSettings });
    const unwritten = await publishAgain(again);
    return unwritten ?? (again.result.conclusion === 'failure' ? stillRed(again) : null);
  });
  return left.length === 0 ? moved(place) : refused(left.join('\n'));
}

/** Takes an acceptance back: label and verdict are as they were before. */
export async function unaccept(place: BotPlace): Promise<Answer> {
  const accepted = (await judgedOnHead(place)).filter(
    ({ kept, told }) => kept?.report.gate.accepted || told.conclusion === 'neutral',
  );
  let found = false;
  const label = labelTo(place);
  const left = await eachAgain(accepted, async (one) => {
    if (one.kept !== null && one.kept.report.gate.accepted === null) return null;
    const again = await judgeAgain(place, one, {
      onSettings: ({ acceptLabel }) => label.remove(acceptLabel),
      findAcceptance: async () => ({ accepted: null, missing: null }),
    });
    found = true;
    return publishAgain(again);
  });
  if (left.length > 0) return refused(left.join('\n'));
  return found ? moved(place) : refused(`Nothing is accepted on ${headOf(place)}.`);
}

function stillRed({ job, result }: JudgedAgain): string {
  const { acceptanceMissing: missing, accepted } = result.report.gate;
  const unread = 'whether it is accepted could not be read, and the log of this workflow says why.';
  const unaccepted = missing === null ? unread : `not accepted: ${markdownOf(acceptanceMissingText(missing))}`;
  const why = accepted === null ? unaccepted : neutral(headlineOf(result.view));
  return `- ${safeText(job.context.report.producer ?? '')} is still red: ${why}`;
}

/** The label that an acceptance needs, as the settings call it. */
function labelTo({ bot, pull }: BotPlace) {
  const tell = (error: unknown): never => {
    throw new UserError(
      `the label of the acceptance could not be changed: ${messageOf(error)}`,
      'The job needs "pull-requests: write" and "issues: write".',
    );
  };
  return {
    add: (label: string) => bot.addLabel(pull.number, label).catch(tell),
    remove: (label: string) => bot.removeLabel(pull.number, label).catch(tell),
  };
}
