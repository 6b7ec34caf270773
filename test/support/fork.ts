import type { FakeGitHub } from './fake-github.js';

/** A pull request that alice opened from her fork. */
export interface ForkPullRequest {
  readonly number: number;
  readonly sha: string;
  readonly branch: string;
  readonly repository: { readonly id: number; readonly name: string; readonly owner: { readonly login: string } };
}

/** The id of the run that trained. */
export const TRAINING = 77;

/** The run that trained for a pull request of the fork, as GitHub says when it has ended. */
export function trainingRun(pull: ForkPullRequest, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ id: TRAINING, name: 'train', path: '.github/workflows/train.yml', event: 'pull_request', workflow_id: 55 },
    ...{ head_branch: pull.branch, head_sha: pull.sha, head_repository: { ...pull.repository, full_name: 'alice/net' } },
    ...{ run_attempt: 1, run_number: 12, status: 'completed', conclusion: 'success', pull_requests: [] },
    created_at: '2026-11-24T10:00:00Z',
    ...changes,
  };
}

interface Commit {
  readonly sha: string;
  readonly tree: { readonly sha: string };
}

/** alice's fork, made once for each GitHub; its id. */
export async function fork(github: FakeGitHub): Promise<number> {
  const made = (await github.api('POST', `/repos/${github.repository}/forks`, {}, 'alice')) as { id: number };
  return made.id;
}

/** Puts a new commit on a branch of the fork; `parent` null: on its main. */
async function pushToFork(github: FakeGitHub, branch: string, message: string): Promise<string> {
  const { object } = (await github.api('GET', '/repos/alice/net/git/ref/heads/main', undefined, 'alice')) as {
    object: { sha: string };
  };
  const parent = (await github.api('GET', `/repos/alice/net/git/commits/${object.sha}`, undefined, 'alice')) as Commit;
  const made = { message, tree: parent.tree.sha, parents: [object.sha] };
  const { sha } = (await github.api('POST', '/repos/alice/net/git/commits', made, 'alice')) as Commit;
  await github
    .api('POST', '/repos/alice/net/git/refs', { ref: `refs/heads/${branch}`, sha }, 'alice')
    .catch(() => github.api('PATCH', `/repos/alice/net/git/refs/heads/${branch}`, { sha, force: true }, 'alice'));
  const base = (await github.api('GET', `/repos/${github.repository}/git/commits/${github.headSha}`)) as Commit;
  const twin = { message, tree: base.tree.sha, parents: [github.headSha] };
  const ours = (await github.api('POST', `/repos/${github.repository}/git/commits`, twin)) as Commit;
  github.shared.set(sha, ours.sha);
  return sha;
}

/** Opens a pull request from a branch of the fork. */
export async function forkPullRequest(github: FakeGitHub, id: number, branch: string): Promise<ForkPullRequest> {
  const sha = await pushToFork(github, branch, `on ${branch}`);
  const pull = { title: 'From afar', head: `alice:${branch}`, base: 'main' };
  const { number } = (await github.api('POST', `/repos/${github.repository}/pulls`, pull, 'alice')) as { number: number };
  return { number, sha, branch, repository: { id, name: 'net', owner: { login: 'alice' } } };
}
