import type { Octokit } from '@octokit/rest';
import { mayWrite } from './accept.js';
import type { Repository } from './artifacts.js';
import { type Connection, clientOf } from './client.js';
import { listAllOwn, type RegisteredAny } from './listed-checks.js';
import { type Page, pagesOf } from './pages.js';
import { plainLines } from './plain-lines.js';
import { statusOf } from './status.js';
import { recordOf, textOf } from './text-of.js';
import { type TrainingRun, toTrainingRun } from './training-run.js';
import { WORKFLOW_BOT, whoAmI } from './who-am-i.js';

/** What a reaction of ours says: seen, done, not done. */
export type Reaction = 'eyes' | '+1' | 'confused';

/** A workflow run of a commit, and how far it is. */
export interface RunOfHead extends TrainingRun {
  readonly status: string;
  readonly url: string;
}

/** What the bot asks of GitHub beside what every job does. */
export interface BotGitHub {
  readonly self: () => Promise<string>;
  readonly mayWrite: (login: string) => Promise<boolean>;
  readonly react: (comment: number, reaction: Reaction) => Promise<void>;
  /** Reactions of ours to a comment. */
  readonly ownReactions: (comment: number) => Promise<readonly string[]>;
  /** How many comments with such a line somebody has written on a pull request since a time. */
  readonly countCommands: (number: number, login: string, since: string, isCommand: (line: string) => boolean) => Promise<number>;
  /** Writes an answer, once for each id; its address. */
  readonly answer: (number: number, id: string, markdown: string) => Promise<string>;
  readonly addLabel: (number: number, label: string) => Promise<void>;
  /** Nothing happens where it is not there. */
  readonly removeLabel: (number: number, label: string) => Promise<void>;
  /** Our checks on a commit, of all keys. */
  readonly listOwnChecks: (commit: string) => Promise<readonly RegisteredAny[]>;
  /** The newest runs of a commit for its pull request. */
  readonly listRuns: (commit: string) => Promise<readonly RunOfHead[]>;
  readonly rerunFailed: (run: number) => Promise<void>;
  /** The commit of a branch, a tag or the beginning of a SHA; null where there is none. */
  readonly resolve: (ref: string) => Promise<string | null>;
  readonly isOnBranch: (commit: string, branch: string) => Promise<boolean>;
}

const MAX_PAGES = 3;

/** All that the bot asks, for one repository. */
export function connectBot(connection: Connection): BotGitHub {
  const { octokit, place } = clientOf(connection);
  let asked: Promise<string> | null = null;
  const self = () => {
    asked ??= whoAmI(octokit).then((login) => login ?? WORKFLOW_BOT);
    return asked;
  };
  const issue = (number: number) => ({ ...place, issue_number: number });
  return {
    self,
    mayWrite: (login) => mayWrite(octokit, place, login),
    react: async (comment, content) => {
      await octokit.rest.reactions.createForIssueComment({ ...place, comment_id: comment, content });
    },
    ownReactions: async (comment) => reactionsOf(octokit, place, comment, await self()),
    countCommands: (number, login, since, isCommand) => countCommands(octokit, issue(number), { login, since, isCommand }),
    answer: async (number, id, markdown) => answer(octokit, issue(number), id, markdown, await self()),
    addLabel: async (number, label) => {
      await octokit.rest.issues.addLabels({ ...issue(number), labels: [label] });
    },
    removeLabel: async (number, label) => {
      await octokit.rest.issues.removeLabel({ ...issue(number), name: label }).catch(unless404);
    },
    listOwnChecks: (commit) => listAllOwn(octokit, place, self, commit),
    listRuns: (commit) => listRuns(octokit, place, commit),
    rerunFailed: async (run) => {
      await octokit.rest.actions.reRunWorkflowFailedJobs({ ...place, run_id: run });
    },
    resolve: (ref) => resolveRef(octokit, place, ref),
    isOnBranch: async (commit, branch) => {
      const basehead = `${branch}...${commit}`;
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...place, basehead, per_page: 1 });
      return data.ahead_by === 0;
    },
  };
}

function unless404(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}

async function reactionsOf(octokit: Octokit, place: Repository, comment: number, login: string): Promise<readonly string[]> {
  const found: string[] = [];
  const ask = async (page: Page): Promise<readonly unknown[]> =>
    (await octokit.rest.reactions.listForIssueComment({ ...place, comment_id: comment, ...page })).data;
  for await (const reactions of pagesOf(ask, MAX_PAGES)) {
    for (const one of reactions.map(recordOf))
      if (textOf(recordOf(one['user'])['login']) === login) found.push(textOf(one['content']));
  }
  return found;
}

interface Thread extends Repository {
  readonly issue_number: number;
}

async function countCommands(
  octokit: Octokit,
  thread: Thread,
  { login, since, isCommand }: { readonly login: string; readonly since: string; readonly isCommand: (line: string) => boolean },
): Promise<number> {
  let count = 0;
  const ask = async (page: Page) => (await octokit.rest.issues.listComments({ ...thread, since, ...page })).data;
  for await (const comments of pagesOf(ask, MAX_PAGES)) {
    // `since` is about the last change of a comment.
    const own = comments.filter(({ user, created_at: at }) => user?.login === login && at >= since);
    count += own.filter(({ body }) => plainLines(body ?? '').some(isCommand)).length;
  }
  return count;
}

/** An answer whose own answer was lost is not written again, and neither is one of a run that is repeated. */
async function answer(octokit: Octokit, thread: Thread, id: string, markdown: string, login: string): Promise<string> {
  const marker = `<!-- curvelint-answer:v1 to=${id} -->\n\n`;
  const find = async () => {
    const ask = async (page: Page) => (await octokit.rest.issues.listComments({ ...thread, ...page })).data;
    for await (const comments of pagesOf(ask, MAX_PAGES)) {
      const own = comments.find(({ body, user }) => user?.login === login && (body ?? '').startsWith(marker.trimEnd()));
      if (own) return own;
    }
    return null;
  };
  try {
    const { data } = await octokit.rest.issues.createComment({ ...thread, body: marker + markdown, request: { retries: 0 } });
    return textOf(data.html_url);
  } catch (error) {
    const status = statusOf(error);
    const known = status !== null && status < 500 ? null : await find();
    if (known === null) throw error;
    return textOf(known.html_url);
  }
}

async function listRuns(octokit: Octokit, place: Repository, commit: string): Promise<readonly RunOfHead[]> {
  const found: RunOfHead[] = [];
  const ask = async (page: Page): Promise<readonly unknown[]> =>
    (await octokit.rest.actions.listWorkflowRunsForRepo({ ...place, head_sha: commit, ...page })).data.workflow_runs;
  for await (const runs of pagesOf(ask, MAX_PAGES)) {
    for (const one of runs) {
      const run = toTrainingRun(one);
      const { status, html_url: url } = recordOf(one);
      if (run !== null && run.headSha === commit) found.push({ ...run, status: textOf(status), url: textOf(url) });
    }
  }
  return found;
}

async function resolveRef(octokit: Octokit, place: Repository, ref: string): Promise<string | null> {
  try {
    const { data } = await octokit.rest.repos.getCommit({ ...place, ref, per_page: 1 });
    return typeof data.sha === 'string' ? data.sha : null;
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 422) return null;
    throw error;
  }
}
