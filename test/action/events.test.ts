import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { fromFork, type Payload, payload, schedule } from '../support/events.js';
import { type FakeActions, startActions } from '../support/fake-actions.js';
import { BOT, type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type Job, type JobResult, makeJob } from '../support/job.js';
import { putFile } from '../support/put-file.js';
import { reportOf } from '../support/report.js';
import { runAction } from '../support/run-action.js';
import { jsonOf } from '../support/words.js';

let github: FakeGitHub;
let actions: FakeActions;
let job: Job;
beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
  job = makeJob();
  mkdirSync(join(job.workspace, 'runs'));
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${0.4 + Math.exp(-i / 8)},${0.5 + Math.exp(-i / 8)}`);
  writeFileSync(join(job.workspace, 'runs/log.csv'), `epoch,loss,val_loss\n${rows.join('\n')}\n`);
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

const repository = () => ({ ...actions.repository, name: 'net' });
const pull = (): Payload => ({
  ...{ number: github.pullRequest, state: 'open' },
  head: { sha: github.headSha, ref: 'wider', repo: { id: actions.repositoryId } },
  base: { ref: 'main', repo: { id: actions.repositoryId } },
});
const run = (eventName: string, event: Payload, environment: Readonly<Record<string, string>> = {}) =>
  runAction(job, github, { inputs: { metrics: 'runs', charts: 'none' }, eventName, event, environment });
const contextOf = ({ outputs }: JobResult) => parseReport(readFileSync(outputs['report']!, 'utf8'), 'report.json').context;
const treeOf = async (sha: string) =>
  ((await github.api('GET', `/repos/${github.repository}/git/commits/${sha}`)) as { tree: { sha: string } }).tree.sha;
const comments = async () => (await github.comments()).filter(({ user }) => user.login === BOT).length;
const checks = async () => (await github.checks()).length;

describe('the payload that GitHub sends', () => {
  it.each(['opened', 'synchronize'])(
    'of a pull request that is %s: a comment, and a check on its head, not on the merge commit',
    async (action) => {
      const event = payload('pull_request', action, {
        number: github.pullRequest,
        pull_request: pull(),
        repository: repository(),
      });
      const result = await run('pull_request', event);
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(contextOf(result)).toMatchObject({ commit: github.headSha, pullRequest: github.pullRequest });
      expect([await comments(), await checks()]).toEqual([1, 1]);
    },
  );

  it('of a pull request from a fork, whose token can only read: the summary, the verdict, and one warning each (G5)', async () => {
    github.faults = { readOnly: true };
    const forked = fromFork(pull(), { id: 9_999, sha: github.headSha, branch: 'main' });
    const result = await run(
      'pull_request',
      payload('pull_request', 'synchronize', { pull_request: forked, repository: repository() }),
    );
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.summary).toMatch(/### (?:\S+ )?curvelint/);
    expect(result.stdout.match(/^::warning::/gm)).toHaveLength(2);
    expect([await comments(), await checks()]).toEqual([0, 0]);
  });

  it.each<[string, () => Payload]>([
    ['push', () => payload('push', null, { ref: 'refs/heads/main', after: github.headSha, repository: repository() })],
    ['schedule', () => schedule({ repository: repository() })],
    ['workflow_dispatch', () => payload('workflow_dispatch', null, { ref: 'refs/heads/main', repository: repository() })],
    [
      'merge_group',
      () =>
        payload('merge_group', 'checks_requested', {
          merge_group: { head_sha: github.headSha, base_ref: 'refs/heads/main' },
          repository: repository(),
        }),
    ],
  ])('of %s: a check on the commit, no comment, and no failure for want of a pull request', async (name, event) => {
    const result = await run(name, event(), {
      GITHUB_SHA: github.headSha,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
    });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(contextOf(result)).toMatchObject({ commit: github.headSha, pullRequest: null });
    expect([await comments(), await checks()]).toEqual([0, 1]);
  });

  describe.each(['push', 'workflow_dispatch'])('of %s on the branch of an open pull request', (name) => {
    const event = () => payload(name, null, { ref: 'refs/heads/wider', after: github.headSha, repository: repository() });
    const on = (ref: string, sha = github.headSha) => ({
      GITHUB_SHA: sha,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.split('/').at(-1)!,
    });

    it('is told there, and compared with the branch that it wants into', async () => {
      const result = await run(name, event(), on('refs/heads/wider'));
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(contextOf(result)).toMatchObject({ commit: github.headSha, pullRequest: github.pullRequest });
      expect([await comments(), await checks()]).toEqual([1, 1]);
      expect(github.requests.some(({ path }) => path.includes('/compare/main...'))).toBe(true);
    });

    it.each<[string, string, () => Promise<void> | void, string]>([
      ['that was closed', 'refs/heads/wider', () => github.closePullRequest(), 'no open pull request has the commit'],
      ['of another name', 'refs/heads/other', () => undefined, 'no open pull request has the commit'],
      ['which is a tag', 'refs/tags/wider', () => undefined, 'the event names neither a branch nor a pull request'],
      ['which is the default one', 'refs/heads/main', () => undefined, 'this is a run of main, the default branch'],
    ])('but not on one %s: and it says why', async (_, ref, change, note) => {
      await change();
      const result = await run(name, event(), on(ref));
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).toContain(`No comment: ${note}`);
      expect(await comments()).toBe(0);
    });

    it('but not where the head is another commit than the one that is judged', async () => {
      const { object } = (await github.api('GET', `/repos/${github.repository}/git/ref/heads/main`)) as {
        object: { sha: string };
      };
      const made = { message: 'x', tree: await treeOf(object.sha), parents: [github.headSha] };
      const { sha } = (await github.api('POST', `/repos/${github.repository}/git/commits`, made)) as { sha: string };
      const result = await run(name, event(), on('refs/heads/wider', sha));
      expect(result.stdout).toContain('No comment: no open pull request has the commit');
      expect(await comments()).toBe(0);
    });

    it('and where it may not be looked up, that is said without a warning', async () => {
      const { answer } = github;
      github.answer = (method, path) =>
        /\/pulls\?/.test(path)
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : answer!(method, path);
      const result = await run(name, event(), on('refs/heads/wider'));
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).toContain('the job needs "pull-requests: read"');
      expect(result.stdout).not.toContain('::warning::');
    });
  });

  describe('of an event that knows no pull request, with one in the inputs', () => {
    const give = (number: string, sha = github.headSha) =>
      runAction(job, github, {
        inputs: { metrics: 'runs', charts: 'none', 'pull-request': number },
        eventName: 'schedule',
        event: schedule({ repository: repository() }),
        environment: { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' },
      });

    it('is told there, where its head is what is judged', async () => {
      const result = await give(String(github.pullRequest));
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(contextOf(result)).toMatchObject({ commit: github.headSha, pullRequest: github.pullRequest });
      expect(await comments()).toBe(1);
    });

    it.each<[string, () => readonly [string, string?], string]>([
      ['has another head', () => [String(github.pullRequest), 'a'.repeat(40)], 'but what is judged is aaaaaaaaaa'],
      ['is not there', () => ['4711'], 'there is no pull request 4711 here'],
      ['is no number', () => ['#7'], 'the input pull-request cannot be "#7"'],
      ['is nought', () => ['0'], 'the input pull-request cannot be "0"'],
    ])('is a mistake where it %s, and told nowhere (P1)', async (_, given, message) => {
      const { code, stdout } = await give(...given());
      expect(code).toBe(2);
      expect(stdout).toContain(message);
      expect(await comments()).toBe(0);
    });
  });

  it('of a pull_request_target: no report of a job is merged, which may have run code of the pull request (Q1)', async () => {
    const event = payload('pull_request', 'synchronize', {
      ...{ number: github.pullRequest, pull_request: pull(), repository: repository() },
    });
    putFile(job.workspace, 'shards/1/report.json', jsonOf(reportOf([]).report));
    const inputs = { metrics: 'shards', charts: 'none', expect: '1' };
    const result = await runAction(job, github, { inputs, eventName: 'pull_request_target', event });
    expect(result.code).toBe(2);
    expect(result.stdout).toMatch(/^::error::.*reports of a pull_request_target job are not taken.*Upload the logs/m);
  });

  it('is never asked for where to go: its addresses lead to other hosts, and nobody calls them (H2)', async () => {
    const event = payload('pull_request', 'synchronize', { pull_request: pull(), repository: repository() });
    const texts = JSON.stringify(event).match(/https:\/\/api\.github\.com[^"]*/g)!;
    expect(texts.length).toBeGreaterThan(20);
    const trap = JSON.parse(JSON.stringify(event).replaceAll(/https:\/\/(?:api\.)?github\.com/g, 'http://127.0.0.1:9/trap'));
    const result = await run('pull_request', trap);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(await comments()).toBe(1);
    expect((await github.comments()).at(-1)!.body + result.stdout + result.summary).not.toContain('/trap');
  });
});
