import { attempt } from '../../github/attempt.js';
import type { PressedButton } from '../../github/command-event.js';
import { appOf } from '../../github/who-am-i.js';
import { BUTTONS } from '../../publish/buttons.js';
import type { Command } from '../../text/commands.js';
import { ignored, inWords } from './answers.js';
import { obey } from './obey.js';
import type { Connected } from './place.js';

/** Answers a button of a check of ours. Buttons hold no word, so one is for what needs none. Returns the exit code. */
export async function answerButton(connected: Connected, pressed: PressedButton): Promise<number> {
  const { bot, event } = connected;
  const { button, commit, login } = pressed;
  if (!pressed.externalId.startsWith('curvelint:v1 key=') || pressed.app !== appOf(await bot.self()))
    return ignored('the check is not one of ours');
  const command = commandOf(button);
  if (command === null) return ignored('there is no such button');
  if (!(await bot.mayWrite(login))) return ignored(`${login} has no write access`);
  const number = await pullOfHead(connected, commit);
  if (number === null) return ignored(`no open pull request has the commit ${commit.slice(0, 10)} as its head`);
  const { text, isFault } = await inWords(() => obey(connected, number, command));
  const id = `${button}-${event.report.run?.id ?? 0}`;
  if (text !== null) await attempt('answer', () => bot.answer(number, id, `@${login} ${text}`), 'pull-requests: write');
  return isFault ? 2 : 0;
}

/** GitHub's own button of a check asks for the same as ours. */
function commandOf(button: string): Command | null {
  if (button === 'rerequested') return { name: 'rerun', rest: '' };
  const known = BUTTONS.find(({ identifier }) => identifier === button);
  return known ? { name: known.command, rest: '' } : null;
}

/** The open pull request that a commit is the head of: of a fork, too, whose checks name none. */
async function pullOfHead({ bot, github, event }: Connected, commit: string): Promise<number | null> {
  const { repositoryId, defaultBranch } = event;
  const asked = new Set<string>();
  for (const { headBranch, headRepository } of await bot.listRuns(commit)) {
    const branch = `${headRepository?.id ?? 0} ${headBranch}`;
    if (asked.has(branch)) continue;
    asked.add(branch);
    const found = await github.findPullRequest({ headSha: commit, headBranch, headRepository }, { repositoryId, defaultBranch });
    if (found !== null) return found.number;
  }
  return null;
}
