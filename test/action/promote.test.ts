import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { type FakeActions, OWN_RUN, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type Job, type JobResult, makeJob } from '../support/job.js';
import { runAction } from '../support/run-action.js';

let github: FakeGitHub;
let actions: FakeActions;
let job: Job;
/** Commit that the pull request was merged as. */
let merged: string;
const repo = () => `/repos/${github.repository}`;

beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
  job = makeJob();
  merged = await commitOn(github.headSha);
  actions.runs = [ownRun('pull_request')];
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

const ownRun = (event: string, given: object = {}) => ({
  ...{ id: OWN_RUN, head_sha: github.headSha, created_at: '2020-01-01T00:00:00Z', event, head_branch: 'wider' },
  ...{ path: '.github/workflows/train.yml' },
  ...given,
});

/** A commit with the same tree, or with one more file. */
async function commitOn(parent: string, file: string | null = null): Promise<string> {
  const { tree } = (await github.api('GET', `${repo()}/git/commits/${parent}`)) as { tree: { sha: string } };
  let sha = tree.sha;
  if (file !== null) {
    const entries = [{ path: file, mode: '100644', type: 'blob', content: 'new' }];
    sha = ((await github.api('POST', `${repo()}/git/trees`, { base_tree: sha, tree: entries })) as { sha: string }).sha;
  }
  const made = await github.api('POST', `${repo()}/git/commits`, { message: 'merged', tree: sha, parents: [parent] });
  return (made as { sha: string }).sha;
}

/** The pull request trains and reports. */
function train(head: { readonly repo: { readonly id: number } } = { repo: { id: actions.repositoryId } }): Promise<JobResult> {
  rmSync(join(job.workspace, 'runs'), { recursive: true, force: true });
  cpSync('examples/noisy-shapes/baseline', join(job.workspace, 'runs'), { recursive: true });
  const event = {
    pull_request: {
      number: github.pullRequest,
      head: { sha: github.headSha, ref: 'wider', ...head },
      base: { ref: 'main', sha: github.headSha },
    },
    repository: actions.repository,
  };
  return runAction(job, github, { inputs: { metrics: 'runs', charts: 'none', comment: 'never' }, event });
}

/** What GitHub says of the pull requests of the pushed commit. */
function mergedPull(given: { readonly head?: object; readonly base?: object; readonly [name: string]: unknown } = {}) {
  const { head, base, ...rest } = given;
  const pull = {
    ...{ number: github.pullRequest, state: 'closed', merged_at: '2026-11-20T00:00:00Z', merge_commit_sha: merged },
    head: { sha: github.headSha, ref: 'wider', repo: { id: actions.repositoryId }, ...head },
    base: { ref: 'main', repo: { id: actions.repositoryId }, ...base },
    ...rest,
  };
  actions.commitPulls.set(`${github.repository}/${merged}`, [pull]);
}

/** The light job on the push. */
const push = (given: { readonly eventName?: string; readonly ref?: string } = {}) =>
  runAction(job, github, {
    inputs: { promote: 'true' },
    event: { repository: actions.repository },
    eventName: given.eventName ?? 'push',
    environment: { GITHUB_SHA: merged, GITHUB_REF_NAME: 'main', GITHUB_REF: given.ref ?? 'refs/heads/main', GITHUB_RUN_ID: '77' },
  });
const checkOn = async (sha: string) => (await github.checks(sha)).at(-1)!;
const reportOf = ({ outputs }: JobResult) => parseReport(readFileSync(outputs['report']!, 'utf8'), 'report.json');
/** A later pull request on what was merged. */
async function nextPullRequest(): Promise<JobResult> {
  await github.api('PATCH', `${repo()}/git/refs/heads/main`, { sha: merged, force: true });
  const head = await commitOn(merged);
  await github.api('POST', `${repo()}/git/refs`, { ref: 'refs/heads/next', sha: head });
  const event = {
    pull_request: { number: 99, head: { sha: head, ref: 'next', repo: { id: actions.repositoryId } }, base: { ref: 'main' } },
    repository: actions.repository,
  };
  return runAction(job, github, { inputs: { metrics: 'runs', charts: 'none', comment: 'never' }, event });
}

describe('a pushed commit that nobody trains', () => {
  it('takes over what the merged pull request trained, and is the baseline of the next one, which says so', async () => {
    await train();
    mergedPull();
    const result = await push();
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const check = await checkOn(merged);
    expect(check).toMatchObject({ conclusion: 'success', external_id: expect.stringContaining('event=push') });
    expect(check.output.text).toMatch(
      new RegExp(`^Promoted from pull request #${github.pullRequest}, head ${github.headSha}\\.\n\n<!-- curvelint-report:v1`),
    );
    const { baseline } = reportOf(await nextPullRequest());
    expect(baseline).toMatchObject({ source: 'check-run', commit: merged, behind: 0 });
    expect(baseline.way).toEqual({ id: 'promoted', values: { pullRequest: github.pullRequest, head: github.headSha } });
    expect(baseline.runs).toHaveLength(3);
  });

  it('has no baseline without that: the report of a pull request’s check is none by itself (B1)', async () => {
    await train();
    expect((await checkOn(github.headSha)).output.text).toContain('curvelint-report');
    const { baseline } = reportOf(await nextPullRequest());
    expect(baseline.source).toBeNull();
  });

  it('stands behind a training of its own', async () => {
    await train();
    mergedPull();
    await push();
    const environment = {
      ...{ GITHUB_SHA: merged, GITHUB_REF_NAME: 'main', GITHUB_REF: 'refs/heads/main' },
      ...{ GITHUB_RUN_ID: '78', GITHUB_JOB: 'train' },
    };
    actions.runs = [...actions.runs, ownRun('push', { id: 78, head_sha: merged, head_branch: 'main' })];
    const inputs = { metrics: 'runs', charts: 'none', comment: 'never' };
    await runAction(job, github, { inputs, event: { repository: actions.repository }, eventName: 'push', environment });
    const { baseline } = reportOf(await nextPullRequest());
    expect(baseline.way?.id).toBe('check-run');
    // And nothing is taken over once it is there.
    const again = await push();
    expect(again.stdout).toContain('has a training of its own');
    expect(again.code).toBe(0);
  });

  it.each<[string, Parameters<typeof mergedPull>[0] | null, RegExp]>([
    ['no pull request', null, /no pull request was merged/],
    ['a pull request that was closed without a merge', { merged_at: null }, /no pull request was merged/],
    ['one that was merged as another commit', { merge_commit_sha: 'e'.repeat(40) }, /no pull request was merged/],
    ['one into another branch', { base: { ref: 'develop' } }, /no pull request was merged/],
    ['one into another repository', { base: { repo: { id: 99_999 } } }, /no pull request was merged/],
    ['one from a fork', { head: { repo: { id: 99_999 } } }, /is from a fork/],
    ['one whose fork has gone', { head: { repo: null } }, /is from a fork/],
    ['one whose head was not trained', { head: { sha: 'untrained' } }, /keeps a report/],
  ])('takes nothing over from %s, and says why (B1)', async (_, given, reason) => {
    await train();
    const head = given?.head && 'sha' in given.head ? { sha: await commitOn(merged) } : (given?.head ?? {});
    if (given) mergedPull({ ...given, head });
    const result = await push();
    expect(result.code).toBe(0);
    const check = await checkOn(merged);
    expect(check.conclusion).toBe('neutral');
    expect(check.output.title).toMatch(reason);
    expect(check.output.text).toBeNull();
  });

  it('takes nothing over from the check of a fork’s training: its report is marked as one (B1)', async () => {
    await train({ repo: { id: 99_999 } });
    expect((await checkOn(github.headSha)).output.text).toMatch(/^Of pull request #\d+, from a fork\.\n\n<!-- curvelint-report/);
    mergedPull();
    await push();
    expect((await checkOn(merged)).output.title).toContain('keeps a report');
  });

  it('takes nothing over in other events than pushes to a branch', async () => {
    expect(await push({ eventName: 'workflow_dispatch' })).toMatchObject({ code: 2 });
    const tag = await push({ ref: 'refs/tags/v1' });
    expect(tag.code).toBe(2);
    expect(tag.stdout).toContain('promote: true is for pushes');
  });

  it('costs nothing where the token may not ask (G5)', async () => {
    const { answer } = github;
    github.answer = (method, path) =>
      path.includes('/pulls')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : (answer?.(method, path) ?? null);
    const result = await push();
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('pull-requests: read');
  });
});

describe('a commit with other files than were trained', () => {
  const PATHS = "on:\n  pull_request:\n    paths: ['src/**', '**.py']\n";
  /** The commit changes a file; what the workflow says. */
  async function other(file: string, workflow: string | null, compared: object = {}) {
    await train();
    merged = await commitOn(github.headSha, file);
    mergedPull();
    const { answer } = github;
    github.answer = (method, sent) => {
      const path = decodeURIComponent(sent);
      if (path.includes('/contents/.github/workflows/train.yml'))
        return workflow === null
          ? { status: 404, body: { message: 'Not Found' } }
          : { status: 200, body: { type: 'file', encoding: 'base64', content: Buffer.from(workflow).toString('base64') } };
      if (path.includes(`/compare/${github.headSha}...${merged}`))
        return {
          status: 200,
          body: { status: 'ahead', merge_base_commit: { sha: github.headSha }, files: [{ filename: file }], ...compared },
        };
      return answer?.(method, sent) ?? null;
    };
    await push();
    return checkOn(merged);
  }

  it('takes the training over where the workflow would not train for what changed', async () => {
    expect(await other('docs/notes.md', PATHS)).toMatchObject({ conclusion: 'success' });
  });
  it.each<[string, string, string | null, object]>([
    ['a file that starts the training was changed', 'src/a/model.txt', PATHS, {}],
    ['a file of any folder that starts it was changed', 'tools/deep/train.py', PATHS, {}],
    ['such a file was renamed', 'x.md', PATHS, { files: [{ filename: 'x.md', previous_filename: 'src/x.md' }] }],
    ['the workflow itself was changed', '.github/workflows/train.yml', PATHS, {}],
    ['any change starts it', 'docs/notes.md', 'on: pull_request\n', {}],
    ['the push has no such paths', 'docs/notes.md', `${PATHS}  push:\n`, {}],
    ['paths are named by what they are not', 'docs/notes.md', "on:\n  pull_request:\n    paths-ignore: ['docs/**']\n", {}],
    ['patterns exclude something', 'docs/notes.md', "on:\n  pull_request:\n    paths: ['src/**', '!src/x']\n", {}],
    ['the workflow is not there', 'docs/notes.md', null, {}],
    ['the workflow is no YAML', 'docs/notes.md', 'on: [', {}],
    ['the head is no ancestor', 'docs/notes.md', PATHS, { status: 'diverged' }],
    ['the branches met elsewhere', 'docs/notes.md', PATHS, { merge_base_commit: { sha: 'c'.repeat(40) } }],
    ['too many files to know', 'd.md', PATHS, { files: Array.from({ length: 300 }, (_, i) => ({ filename: `${i}.md` })) }],
    ['GitHub does not say which', 'd.md', PATHS, { files: undefined }],
  ])('takes nothing over where %s', async (_, file, workflow, compared) => {
    const { conclusion, output } = await other(file, workflow, compared);
    expect(conclusion).toBe('neutral');
    expect(output.text).toBeNull();
    expect(output.title).toMatch(/with other files|was changed since/);
  });
});
