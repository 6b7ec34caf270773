import { attempt, inTime } from '../github/attempt.js';
import type { WorkflowContext } from '../github/context.js';
import type { GitHub } from '../github/github.js';
import type { FoundPullRequest, Head } from '../github/pull-request.js';
import { isTrustedRun, type TrainingRun } from '../github/training-run.js';
import { UserError } from '../model/errors.js';
import type { MessageOf, NoValues } from '../model/message.js';
import { messageOf } from '../text/message-of.js';
import type { Inputs } from './inputs.js';

/** Why a run belongs to no pull request. */
export type WithoutPull = MessageOf<{
  /** Such an event is for none. */
  readonly event: { readonly event: string };
  /** A run of the default branch: what is merged already. */
  readonly 'default-branch': { readonly branch: string };
  /** No open pull request has the commit as its head. */
  readonly 'none-open': { readonly commit: string };
  /** GitHub was asked for it in vain; what it said, or '' where a warning has told. */
  readonly unanswered: { readonly said: string };
  /** A tag, or an event that lacks its facts. */
  readonly unnamed: NoValues;
}>;

/** The same as a phrase. */
export function withoutPullText({ id, values }: WithoutPull): string {
  switch (id) {
    case 'event':
      return values.event === '' ? 'this run is for no pull request' : `the event ${values.event} is for no pull request`;
    case 'default-branch':
      return `this is a run of ${values.branch}, the default branch`;
    case 'none-open':
      return `no open pull request has the commit ${values.commit.slice(0, 10)} as its head: there is none, it was closed, or it has a newer commit`;
    case 'unanswered':
      return `the pull request could not be looked up${values.said === '' ? '' : ` (${values.said}); the job needs "pull-requests: read"`}`;
    case 'unnamed':
      return 'the event names neither a branch nor a pull request';
  }
}

interface Found {
  readonly pull: FoundPullRequest | null;
  /** Null where there is one. */
  readonly without: WithoutPull | null;
}

/** Events of people with write access that are for a branch, which may be that of a pull request. */
const BRANCH_EVENTS = ['push', 'workflow_dispatch'];

/** The pull request that a run trained for: the one that the inputs name, else the one whose head its commit is. */
export async function pullOfTraining(
  github: GitHub,
  { pullRequest }: Inputs,
  { repositoryId, defaultBranch }: WorkflowContext,
  training: TrainingRun,
): Promise<Found> {
  if (pullRequest !== null) return named(github, pullRequest, training.headSha);
  // A push is one to this very repository; a run that says otherwise is not what it seems.
  const isBranch = BRANCH_EVENTS.includes(training.event) && isTrustedRun(training, repositoryId);
  if (training.event !== 'pull_request' && !isBranch)
    return { pull: null, without: { id: 'event', values: { event: training.event } } };
  if (training.event !== 'pull_request' && training.headBranch === defaultBranch)
    return { pull: null, without: { id: 'default-branch', values: { branch: training.headBranch } } };
  const find = () => github.findPullRequest(training, { repositoryId, defaultBranch });
  const answer = await attempt('find the pull request', async () => ({ pull: await find() }), 'pull-requests: read');
  if (answer === null) return { pull: null, without: { id: 'unanswered', values: { said: '' } } };
  return foundOr(answer.pull, training.headSha);
}

/** The facts of an event's own run, with its pull request where the event itself does not name it. */
export async function withPullRequest(
  github: GitHub,
  inputs: Inputs,
  context: WorkflowContext,
): Promise<{ readonly context: WorkflowContext; readonly withoutPull: WithoutPull | null }> {
  const { pullRequest: own, commit } = context.report;
  if (own !== null && (inputs.pullRequest ?? own) === own) return { context, withoutPull: null };
  if (inputs.pullRequest !== null) {
    const { pull, without } = await named(github, inputs.pullRequest, commit);
    return { context: pull ? joined(context, pull, pull) : context, withoutPull: without };
  }
  const head = headOf(context);
  if ('id' in head) return { context, withoutPull: head };
  const { pull, without } = await pullOfBranch(github, inputs, context, head);
  const facts = { headBranch: head.headBranch, headRepositoryId: context.repositoryId };
  return { context: pull ? joined(context, pull, facts) : context, withoutPull: without };
}

/** What was pushed or dispatched, as the head of a pull request that may be there; why not, where there can be none. */
function headOf({ event, branch, defaultBranch, repositoryId, report }: WorkflowContext): Head | WithoutPull {
  if (event.startsWith('pull_request')) return { id: 'unnamed', values: {} };
  if (!BRANCH_EVENTS.includes(event)) return { id: 'event', values: { event } };
  if (branch === null || report.commit === '' || !Number.isFinite(repositoryId)) return { id: 'unnamed', values: {} };
  if (branch === defaultBranch) return { id: 'default-branch', values: { branch } };
  const [owner = '', name = ''] = report.repository.split('/');
  return { headSha: report.commit, headBranch: branch, headRepository: { id: repositoryId, owner, name } };
}

/** Nobody has asked for a comment here: that it can't be looked up is said, and warned of by nothing. */
async function pullOfBranch(github: GitHub, { comment }: Inputs, context: WorkflowContext, head: Head): Promise<Found> {
  if (comment === 'never') return { pull: null, without: { id: 'unanswered', values: { said: '' } } };
  const { repositoryId, defaultBranch } = context;
  try {
    return foundOr(await inTime(() => github.findPullRequest(head, { repositoryId, defaultBranch })), head.headSha);
  } catch (error) {
    return { pull: null, without: { id: 'unanswered', values: { said: messageOf(error) } } };
  }
}

function foundOr(pull: FoundPullRequest | null, commit: string): Found {
  return pull ? { pull, without: null } : { pull, without: { id: 'none-open', values: { commit } } };
}

/** The pull request of a number, which counts only if its head is what is judged: the number may come from anywhere. */
async function named(github: GitHub, number: number, commit: string) {
  const read = () => github.readKnownPullRequest(number);
  const pull = await attempt(`read the pull request ${number}`, read, 'pull-requests: read');
  if (pull === null) return { pull, without: { id: 'unanswered', values: { said: '' } } } as const;
  if (pull.headSha === commit) return { pull, without: null };
  throw new UserError(
    `the head of pull request ${number} is ${pull.headSha.slice(0, 10)}, but what is judged is ${commit.slice(0, 10)}`,
    'Give the pull request whose head was trained in the input pull-request, or leave it out.',
  );
}

/** The event as if it were one of the pull request: it is compared with the branch that this wants into. */
function joined(
  context: WorkflowContext,
  { number, base }: FoundPullRequest,
  { headBranch, headRepositoryId }: { readonly headBranch: string; readonly headRepositoryId: number | null },
): WorkflowContext {
  return {
    ...context,
    report: { ...context.report, pullRequest: number },
    base,
    branches: [...new Set([base, context.defaultBranch])].filter((branch) => branch !== null),
    head: { branch: headBranch, repositoryId: headRepositoryId },
  };
}
