import type { BotGitHub } from '../../github/bot.js';
import type { WorkflowContext } from '../../github/context.js';
import type { GitHub } from '../../github/github.js';
import type { KnownPullRequest } from '../../github/pull-request.js';
import type { Inputs } from '../inputs.js';

/** A workflow that answers, with the means to ask GitHub. */
export interface Connected {
  readonly event: WorkflowContext;
  readonly inputs: Inputs;
  readonly root: string;
  readonly github: GitHub;
  readonly bot: BotGitHub;
}

/** Where somebody asked for something. */
export interface BotPlace extends Connected {
  readonly pull: KnownPullRequest;
}

/** What became of what was asked for. */
export interface Answer {
  readonly done: boolean;
  /** Markdown; null where there is nothing to say. */
  readonly text: string | null;
}

export const done = (text: string | null = null): Answer => ({ done: true, text });
export const refused = (text: string): Answer => ({ done: false, text });
