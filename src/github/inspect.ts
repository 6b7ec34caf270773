import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { type Connection, clientOf } from './client.js';
import { countPictures } from './data-branch.js';
import { failureOf } from './failure.js';
import { type RequiredChecks, readDefaultPermissions, readRequiredChecks } from './rules.js';
import { type TrainingRun, toTrainingRun } from './training-run.js';

/** What the token may do. */
export interface Access {
  readonly scope: string;
  readonly level: 'read' | 'write';
  /** Null where there was nothing to try it on. */
  readonly allowed: boolean | null;
  /** What GitHub said where it said no; why it could not be tried. */
  readonly said: string;
}

/** What doctor asks of GitHub beside what everybody asks. Nothing of it changes anything. */
export interface Inspection {
  readonly readRepository: () => Promise<{ readonly id: number; readonly defaultBranch: string; readonly isPublic: boolean }>;
  /** Commit that a branch is at. */
  readonly readBranch: (branch: string) => Promise<string>;
  /** Workflow files of a branch, with their texts. */
  readonly readWorkflows: (ref: string) => Promise<readonly { readonly path: string; readonly text: string }[]>;
  readonly readAccess: (pullRequest: number | null, dataBranch: string) => Promise<readonly Access[]>;
  /** What a job may do whose workflow does not say; null where GitHub does not tell this token. */
  readonly readDefaultPermissions: () => Promise<'read' | 'write' | null>;
  readonly readRequiredChecks: (branch: string) => Promise<RequiredChecks>;
  /** The newest finished run of a workflow file; null where there is none. */
  readonly readLatestRun: (path: string) => Promise<TrainingRun | null>;
  /** Pictures on the data branch; null where there is no such branch. Throws where it holds anything else. */
  readonly countPictures: (branch: string) => Promise<number | null>;
}

/** No commit has it: what is asked for it is refused for that reason alone, and nothing is written. */
const NO_COMMIT = '0'.repeat(40);
const FOLDER = '.github/workflows';
const MAX_WORKFLOWS = 50;

/** Looks at a repository with the client that everything else uses. */
export function inspect(connection: Connection): Inspection {
  // What it writes is refused before it is written: nothing to space out.
  const { octokit, place } = clientOf(connection, false);
  return {
    readRepository: async () => {
      const { data } = await octokit.rest.repos.get({ ...place });
      return { id: data.id, defaultBranch: data.default_branch, isPublic: data.private === false };
    },
    readBranch: async (branch) => (await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` })).data.object.sha,
    readWorkflows: (ref) => readWorkflows(octokit, place, ref),
    readAccess: (pullRequest, dataBranch) => readAccess(octokit, place, pullRequest, dataBranch),
    readDefaultPermissions: () => readDefaultPermissions(octokit, place),
    readRequiredChecks: (branch) => readRequiredChecks(octokit, place, branch),
    readLatestRun: async (path) => {
      const workflow_id = path.slice(FOLDER.length + 1);
      const { data } = await octokit.rest.actions.listWorkflowRuns({ ...place, workflow_id, status: 'completed', per_page: 1 });
      return toTrainingRun(Array.isArray(data.workflow_runs) ? data.workflow_runs[0] : null);
    },
    countPictures: (branch) => countPictures(octokit, place, branch),
  };
}

async function readWorkflows(octokit: Octokit, place: Repository, ref: string) {
  const { data } = await octokit.rest.repos.getContent({ ...place, path: FOLDER, ref });
  const paths = Array.isArray(data) ? data.filter(({ name }) => /\.ya?ml$/.test(name)).map(({ path }) => path) : [];
  const files = [];
  for (const path of paths.slice(0, MAX_WORKFLOWS)) {
    const { data: file } = await octokit.rest.repos.getContent({ ...place, path, ref });
    if (!Array.isArray(file) && file.type === 'file')
      files.push({ path, text: Buffer.from(file.content, 'base64').toString('utf8') });
  }
  return files;
}

/**
 * Reads by reading. Writes by asking for what cannot be: an empty comment, a check and a branch on a commit that does not
 * exist. Whoever may write is told that it is wrong (422), whoever may not is refused before (403).
 */
async function readAccess(
  octokit: Octokit,
  place: Repository,
  given: number | null,
  dataBranch: string,
): Promise<readonly Access[]> {
  const request = { retries: 0 };
  const issue_number = given ?? (await anyPullRequest(octokit, place));
  const tries: [string, 'read' | 'write', (() => Promise<unknown>) | null][] = [
    ['contents', 'read', () => octokit.rest.repos.listCommits({ ...place, per_page: 1 })],
    ['actions', 'read', () => octokit.rest.actions.listWorkflowRunsForRepo({ ...place, per_page: 1 })],
    [
      'pull-requests',
      'write',
      issue_number === null ? null : () => octokit.rest.issues.createComment({ ...place, issue_number, body: '', request }),
    ],
    [
      'checks',
      'write',
      () =>
        octokit.rest.checks.create({
          ...place,
          name: 'curvelint',
          head_sha: NO_COMMIT,
          status: 'completed',
          conclusion: 'neutral',
          request,
        }),
    ],
    [
      'statuses',
      'write',
      () => octokit.rest.repos.createCommitStatus({ ...place, sha: NO_COMMIT, state: 'success', context: 'curvelint', request }),
    ],
    [
      'contents',
      'write',
      () => octokit.rest.git.createRef({ ...place, ref: `refs/heads/${dataBranch}`, sha: NO_COMMIT, request }),
    ],
  ];
  const found: Access[] = [];
  for (const [scope, level, act] of tries)
    found.push({
      scope,
      level,
      ...(act === null ? { allowed: null, said: 'no open pull request to try it on' } : await tried(act)),
    });
  return found;
}

async function anyPullRequest(octokit: Octokit, place: Repository): Promise<number | null> {
  const { data } = await octokit.rest.pulls.list({ ...place, state: 'open', per_page: 1 });
  return Array.isArray(data) ? (data[0]?.number ?? null) : null;
}

async function tried(act: () => Promise<unknown>): Promise<{ readonly allowed: boolean; readonly said: string }> {
  try {
    await act();
    return { allowed: true, said: '' };
  } catch (error) {
    const { kind, status, message } = failureOf(error);
    if (status === 422 || status === 409) return { allowed: true, said: '' };
    if (kind === 'permission' || kind === 'missing') return { allowed: false, said: `${status}: ${message.split('\n')[0]}` };
    throw error;
  }
}
