import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { curve } from '../support/curves.js';
import {
  APP_TOKEN,
  BOT,
  CLASSIC_TOKEN,
  type FakeGitHub,
  FINE_GRAINED_TOKEN,
  startGitHub,
  TOKEN,
} from '../support/fake-github.js';
import { type Job, makeJob } from '../support/job.js';
import { runAction } from '../support/run-action.js';

let github: FakeGitHub;
let job: Job;
beforeEach(async () => {
  github = await startGitHub();
  job = makeJob();
  await github.letWrite();
  await github.letWrite('lab-bot[bot]');
  await github.letWrite('lab-robot');
  train();
});
afterEach(() => github.close());

/** A training whose loss falls, or blows up. */
function train(diverges = false): void {
  const rows = curve(40, (i) => (diverges && i > 20 ? Number.NaN : Math.exp(-i / 8)));
  mkdirSync(join(job.workspace, 'runs'), { recursive: true });
  writeFileSync(
    join(job.workspace, 'runs', 'log.csv'),
    `epoch,loss,val_loss\n${rows.map((value, i) => `${i},${value},${value + 0.1}`).join('\n')}\n`,
  );
}

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly sha?: string;
  readonly run?: number;
  readonly attempt?: number;
}

const run = ({ inputs = {}, sha = github.headSha, run: id = 41, attempt = 1 }: Given = {}) =>
  runAction(job, github, {
    inputs: { metrics: 'runs', charts: 'none', ...inputs },
    event: {
      number: github.pullRequest,
      pull_request: { number: github.pullRequest, head: { sha, ref: 'wider' } },
      repository: { full_name: github.repository, private: false },
    },
    environment: { GITHUB_RUN_ID: `${id}`, GITHUB_RUN_ATTEMPT: `${attempt}` },
  });

/** A new head of the pull request; the emulator leaves it at its first one. */
async function push(i: number): Promise<string> {
  const content = Buffer.from(String(i)).toString('base64');
  const path = `/repos/${github.repository}/contents/file-${i}`;
  const { commit } = (await github.api('PUT', path, { message: 'more', content, branch: 'wider' })) as {
    commit: { sha: string };
  };
  answerHead(commit.sha);
  return commit.sha;
}

function answerHead(sha: string): void {
  github.answer = (method, path) =>
    method === 'GET' && path === `/repos/${github.repository}/pulls/${github.pullRequest}`
      ? { status: 200, body: { state: 'open', head: { sha }, base: { repo: { private: false } } } }
      : null;
}

const authors = async () => (await github.comments()).map(({ user }) => user.login);
const askedWith = (token: string) =>
  github.requests
    .filter(({ authorization }) => authorization.endsWith(token))
    .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '').replace(/\d+/g, '1')}`);

/** Refuses requests with this token whose path ends so. */
function refuse(token: string, status: number, isMeant: (method: string, path: string) => boolean): void {
  github.answer = (method, path) =>
    github.requests.at(-1)?.authorization.endsWith(token) && isMeant(method, path)
      ? { status, body: { message: status === 401 ? 'Bad credentials' : 'Resource not accessible', status: `${status}` } }
      : null;
}

describe('a token for comments alone (U1)', () => {
  it.each([
    ['of an app’s installation', APP_TOKEN, 'lab-bot[bot]'],
    ['of a person, classic', CLASSIC_TOKEN, 'lab-robot'],
    ['of a person, fine-grained', FINE_GRAINED_TOKEN, 'lab-robot'],
  ])('%s writes them, and nothing else is asked with it', async (_, token, login) => {
    const inputs = { 'comment-token': token };
    const { code, stdout } = await run({ inputs });
    expect({ code, warned: stdout.includes('::warning') }).toEqual({ code: 0, warned: false });
    train(true);
    await run({ inputs, sha: await push(1), run: 42 });
    expect(await authors()).toEqual([login]);
    expect((await github.comments())[0]!.body).toContain('Don’t merge as is');
    expect(await github.checks()).toMatchObject([{ name: 'curvelint', conclusion: 'success' }]);
    const comments = `/repos/team/net/issues/1/comments`;
    const allowed = [
      'GET /user',
      'POST /graphql',
      `GET ${comments}`,
      `POST ${comments}`,
      'PATCH /repos/team/net/issues/comments/1',
    ];
    expect(askedWith(token).filter((one) => !allowed.includes(one.replace('/api/graphql', '/graphql')))).toEqual([]);
    expect(askedWith(TOKEN).filter((one) => /comments/.test(one) && !one.startsWith('GET'))).toEqual([]);
  });

  it('takes over the comment that the workflow’s bot wrote before: one is left', async () => {
    await run();
    expect(await authors()).toEqual([BOT]);
    const { stdout } = await run({ inputs: { 'comment-token': APP_TOKEN }, sha: await push(1), run: 42 });
    expect(stdout).not.toContain('::warning');
    expect(await authors()).toEqual(['lab-bot[bot]']);
  });

  it('takes it over where there is nothing new to say, either', async () => {
    await run();
    await run({ inputs: { 'comment-token': APP_TOKEN, comment: 'on-finding' }, sha: await push(1), run: 42 });
    expect(await authors()).toEqual(['lab-bot[bot]']);
  });

  it('deletes it by itself where the job’s token may only read comments', async () => {
    await run();
    refuse(TOKEN, 403, (method, path) => method !== 'GET' && path.includes('comments'));
    await run({ inputs: { 'comment-token': CLASSIC_TOKEN }, run: 42 });
    expect(await authors()).toEqual(['lab-robot']);
  });

  it('says which comment stays where neither may delete it', async () => {
    await run();
    github.answer = (method) =>
      method === 'DELETE' ? { status: 403, body: { message: 'Must have admin rights', status: '403' } } : null;
    const { code, stdout } = await run({ inputs: { 'comment-token': APP_TOKEN }, run: 42 });
    expect(code).toBe(0);
    expect(stdout).toMatch(/An older comment could not be deleted: \S+ \(Must have admin rights\b/);
    expect(await authors()).toEqual([BOT, 'lab-bot[bot]']);
    expect(github.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
  });

  it('leaves the comments of everybody else, and of other keys', async () => {
    await run({ inputs: { key: 'other' } });
    const { body } = (await github.comments())[0]!;
    await github.addComment(body.replace('key=other', 'key=default'), 'alice');
    await github.addComment('a word of the bot', 'bot');
    await run({ inputs: { 'comment-token': APP_TOKEN }, run: 42 });
    expect(await authors()).toEqual([BOT, 'alice', BOT, 'lab-bot[bot]']);
  });

  it('is the same as the other one where both are one login’s', async () => {
    await run({ inputs: { token: CLASSIC_TOKEN } });
    await run({ inputs: { token: CLASSIC_TOKEN, 'comment-token': FINE_GRAINED_TOKEN }, run: 42 });
    expect(await authors()).toEqual(['lab-robot']);
    expect(github.requests.some(({ method }) => method === 'DELETE')).toBe(false);
  });

  it.each([
    [401, /could not comment on the pull request: GitHub did not accept the token \(401\)\. Leave out the input comment-token/],
    [403, /the comment-token may not \(403: Resource not accessible[^)]*\)\. It must be of somebody who may comment/],
  ])('that is refused (%i) costs the comment, and is named', async (status, warning) => {
    refuse(APP_TOKEN, status, () => true);
    const { code, stdout } = await run({ inputs: { 'comment-token': APP_TOKEN } });
    expect(code).toBe(0);
    expect(stdout).toMatch(warning);
    expect(stdout).not.toContain(APP_TOKEN);
    expect(await authors()).toEqual([]);
    expect(await github.checks()).toMatchObject([{ conclusion: 'success' }]);
  });
});

describe('comment-position: newest', () => {
  const newest = { 'comment-position': 'newest' };
  const bodies = async () => (await github.comments()).map(({ body }) => body.split('\n')[0]!.slice(0, 30));
  const idsOfOurs = async () =>
    (await github.comments()).filter(({ body }) => body.startsWith('<!-- curvelint:v1')).map(({ html_url: url }) => url);

  it('writes each commit’s report at the bottom, and one is left', async () => {
    await run({ inputs: newest });
    await github.addComment('what is this?', 'alice');
    const first = await idsOfOurs();
    const { outputs } = await run({ inputs: newest, sha: await push(1), run: 42 });
    expect(await bodies()).toEqual(['what is this?', expect.stringMatching(/^<!-- curvelint:v1/)]);
    expect(await idsOfOurs()).not.toEqual(first);
    expect(await idsOfOurs()).toEqual([outputs['comment-url']]);
  });

  it.each([
    ['a person', CLASSIC_TOKEN],
    ['an app', APP_TOKEN],
  ])('and so with the comment token of %s, which takes over', async (_, token) => {
    await run();
    await github.addComment('what is this?', 'alice');
    const inputs = { ...newest, 'comment-token': token };
    for (let i = 1; i < 3; i += 1) {
      await run({ inputs, sha: await push(i), run: 41 + i });
      expect(await authors()).toEqual(['alice', expect.stringMatching(/^lab-/)]);
    }
  });

  it('brings it up to date on the same commit: a re-run, and another job', async () => {
    await run({ inputs: newest });
    const before = await idsOfOurs();
    await github.addComment('what is this?', 'alice');
    train(true);
    await run({ inputs: newest, attempt: 2 });
    await run({ inputs: { ...newest, matrix: '{"seed":2}' } });
    expect(await idsOfOurs()).toEqual(before);
    expect((await github.comments())[0]!.body).toContain('Don’t merge as is');
  });

  it('with comment: on-finding writes nothing new where nothing is found, and no old story stays', async () => {
    await run({ inputs: newest });
    const before = await idsOfOurs();
    const sha = await push(1);
    await run({ inputs: { ...newest, comment: 'on-finding' }, sha, run: 42 });
    expect(await idsOfOurs()).toEqual(before);
    expect((await github.comments())[0]!.body).toContain(sha);
  });

  it('keeps the new one where the old one cannot be deleted, and says so', async () => {
    await run({ inputs: newest });
    const sha = await push(1);
    const { answer } = github;
    github.answer = (method, path) =>
      method === 'DELETE' ? { status: 403, body: { message: 'Must have admin rights', status: '403' } } : answer!(method, path);
    const { stdout, outputs } = await run({ inputs: newest, sha, run: 42 });
    expect(stdout).toContain('An older comment could not be deleted: ');
    expect(await idsOfOurs()).toHaveLength(2);
    expect((await idsOfOurs())[1]).toBe(outputs['comment-url']);
    github.answer = answer;
    await run({ inputs: newest, sha, run: 43 });
    expect(await idsOfOurs()).toEqual([outputs['comment-url']]);
  });

  it('back to top keeps the one that is there', async () => {
    await run({ inputs: newest });
    const before = await idsOfOurs();
    await run({ sha: await push(1), run: 42 });
    expect(await idsOfOurs()).toEqual(before);
  });

  it('is checked', async () => {
    const { code, stdout } = await run({ inputs: { 'comment-position': 'bottom' } });
    expect(code).toBe(2);
    expect(stdout).toContain('the input comment-position cannot be "bottom"');
  });
});
