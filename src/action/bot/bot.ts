import { beginPatience } from '../../github/attempt.js';
import { connectBot } from '../../github/bot.js';
import { connect } from '../../github/client.js';
import { readAsked } from '../../github/command-event.js';
import type { WorkflowContext } from '../../github/context.js';
import { DEFAULT_BUDGET, lastAnswerAt } from '../budget.js';
import type { Inputs } from '../inputs.js';
import { ignored } from './answers.js';
import { answerButton } from './button.js';
import { answerComment } from './comment.js';

/**
 * Answers one comment, or one button of a check: does what somebody with write access asks for. Everybody else is ignored without a
 * word, so that nobody can make the bot talk. Nothing of the pull request runs here. Returns the exit code.
 */
export async function runBot(inputs: Inputs, event: WorkflowContext, root: string): Promise<number> {
  beginPatience(lastAnswerAt(Date.now(), DEFAULT_BUDGET));
  const asked = await readAsked(process.env);
  if (typeof asked === 'string') return ignored(asked);
  const connection = { token: inputs.token, apiUrl: event.apiUrl, repository: event.report.repository };
  const connected = {
    inputs,
    event,
    root,
    github: connect({ ...connection, commentToken: inputs.commentToken }),
    bot: connectBot(connection),
  };
  return 'comment' in asked ? answerComment(connected, asked.comment) : answerButton(connected, asked.pressed);
}
