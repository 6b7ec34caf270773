import { attempt } from '../../github/attempt.js';
import type { Reaction } from '../../github/bot.js';
import type { CommandComment } from '../../github/command-event.js';
import { plainLines } from '../../github/plain-lines.js';
import {
  type Command,
  commandList,
  hiddenCommand,
  isCommandLine,
  parseCommand,
  type UnknownCommand,
} from '../../text/commands.js';
import { safeText } from '../../text/markdown.js';
import { ignored, inWords, type Outcome } from './answers.js';
import { obey } from './obey.js';
import { type Answer, type Connected, refused } from './place.js';

/** Commands that one person may write on one pull request within an hour. */
const MAX_PER_HOUR = 20;
const HOUR = 3_600_000;
const REACTIONS = 'pull-requests: write" and "issues: write';

/** Answers one comment: 👀, then what it asks for, then 👍, or why not. Returns the exit code. */
export async function answerComment(connected: Connected, comment: CommandComment): Promise<number> {
  const { bot } = connected;
  const plain = plainLines(comment.body);
  const hidden = hiddenCommand(comment.body, plain);
  if (hidden === null && !plain.some(isCommandLine)) return ignored('no line of the comment begins with “curvelint:”');
  // A person whose token this is may write commands, too.
  if (comment.body.startsWith('<!-- curvelint') && comment.login === (await bot.self()))
    return ignored('it is a comment of our own');
  // Strangers get no word, no reaction and no further request.
  if (!(await bot.mayWrite(comment.login))) return ignored(`${comment.login} has no write access`);
  if (hidden === 'quote') return ignored('the command stands in a quote');
  const before = await attempt('read the reactions', () => bot.ownReactions(comment.id), REACTIONS);
  if (before?.some((one) => one === '+1' || one === 'confused')) return ignored('this comment has its answer');
  if (await isTooMuch(connected, comment)) {
    await react(connected, comment, 'confused');
    return ignored(`${comment.login} wrote more than ${MAX_PER_HOUR} commands within an hour here`);
  }
  if (hidden !== null) return say(connected, comment, { ...refused(HIDDEN), isFault: false });
  await react(connected, comment, 'eyes');
  const [first, ...more] = plain.filter(isCommandLine);
  const outcome = await inWords(() => answerTo(connected, comment.number, parseCommand(first!)!));
  if (more.length === 0) return say(connected, comment, outcome);
  const note = 'One command a comment: only the first one was looked at.';
  return say(connected, comment, { ...outcome, text: outcome.text === null ? note : `${outcome.text}\n\n${note}` });
}

const HIDDEN = 'The command stands in code or in HTML, where it does not count. Write it as a line of its own, as plain text.';

async function answerTo(connected: Connected, number: number, command: Command | UnknownCommand): Promise<Answer> {
  if (!('unknown' in command)) return obey(connected, number, command);
  const near = command.near === null ? '' : ` Did you mean \`curvelint: ${command.near}\`?`;
  return refused(`There is no command ${safeText(command.unknown)}.${near}\n\n${commandList()}`);
}

async function isTooMuch({ bot }: Connected, { number, login, at }: CommandComment): Promise<boolean> {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return false;
  const since = new Date(time - HOUR).toISOString();
  const count = () => bot.countCommands(number, login, since, isCommandLine);
  return ((await attempt('count the commands', count, 'pull-requests: read')) ?? 0) > MAX_PER_HOUR;
}

async function react({ bot }: Connected, { id }: CommandComment, reaction: Reaction): Promise<void> {
  await attempt('react to the comment', () => bot.react(id, reaction), REACTIONS);
}

async function say(connected: Connected, comment: CommandComment, { done, text, isFault }: Outcome): Promise<number> {
  const { id, number, login } = comment;
  const write = () => connected.bot.answer(number, String(id), `@${login} ${text}`);
  if (text !== null) await attempt('answer', write, 'pull-requests: write');
  await react(connected, comment, done ? '+1' : 'confused');
  return isFault ? 2 : 0;
}
