import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { BOT, type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { type Job, makeJob } from '../support/job.js';
import { runAction } from '../support/run-action.js';
import { runBuiltAction } from '../support/run-built-action.js';
import { runnerCommands } from '../support/runner-commands.js';

const MARKER = '<!-- curvelint:v1 key=default -->\n\n';
const node24 = process.env['CURVELINT_NODE24'];
if (!node24) process.stdout.write('CURVELINT_NODE24 is not set: the action is tested on this Node only\n');
const nodes = [process.execPath, ...(node24 ? [node24] : [])];

let github: FakeGitHub;
let job: Job;

beforeEach(async () => {
  github = await startGitHub();
  job = makeJob();
  cpSync('examples/noisy-shapes/baseline', join(job.workspace, 'base'), { recursive: true });
  cpSync('examples/noisy-shapes/pull-request', join(job.workspace, 'runs'), { recursive: true });
});
afterEach(() => github.close());

const compared = { metrics: 'runs/**', baseline: 'base' };
const ours = async () => (await github.comments()).filter(({ user, body }) => user.login === BOT && body.startsWith(MARKER));

describe.each(nodes)('the built action on %s', (node) => {
  it('creates its comment, then updates it (M3, G10)', async () => {
    const first = await runBuiltAction(job, github, { node, inputs: compared });
    expect(first.stderr).toBe('');
    expect(first.code).toBe(1);
    const [comment, ...more] = await ours();
    expect(more).toEqual([]);
    expect(comment!.body).toContain('val_acc');
    expect(comment!.body).toContain('<picture>');
    expect(first.outputs['verdict']).toBe('fail');
    expect(Number(first.outputs['regressions'])).toBeGreaterThan(0);
    expect(first.outputs['comment-url']).toContain(String(comment!.id));
    expect(existsSync(first.outputs['html']!)).toBe(true);
    const report = parseReport(readFileSync(first.outputs['report']!, 'utf8'), 'report.json');
    expect(report.context).toMatchObject({ repository: 'team/net', commit: github.headSha, pullRequest: github.pullRequest });
    expect(first.summary).toContain('val_acc');

    const second = await runBuiltAction(job, github, { node, inputs: { metrics: 'base', 'fail-on': 'never' } });
    expect(second).toMatchObject({ code: 0, stderr: '' });
    const [updated, ...others] = await ours();
    expect(others).toEqual([]);
    expect(updated!.id).toBe(comment!.id);
    expect(updated!.body).not.toBe(comment!.body);
    expect(github.requests.every(({ authorization }) => authorization === `token ${TOKEN}`)).toBe(true);
  });
});

it('finds its comment among 205 others, and leaves those alone (G3, M3)', async () => {
  await addOpinions(100);
  await github.addComment(`${MARKER}I say so`, 'alice');
  await github.addComment(`See:\n\n> ${MARKER}quoted`, 'bot');
  await addOpinions(103);
  const before = await github.comments();
  for (const charts of ['auto', 'none']) {
    const { code, stderr, outputs } = await runAction(job, github, { inputs: { ...compared, charts } });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const page = readFileSync(outputs['html']!, 'utf8');
    expect(page).toContain('id="view-0"');
    expect(page.includes('<svg'), charts).toBe(charts === 'auto');
  }
  const after = await github.comments();
  expect(after.slice(0, 205)).toEqual(before);
  expect(after).toHaveLength(206);
  expect(after[205]!.body).not.toContain('<picture>');
});

it('does not fail the job when the token can only read, and says which permission to add (G5)', async () => {
  github.faults = { readOnly: true };
  const { code, stdout, stderr, summary } = await runAction(job, github, { inputs: { ...compared, 'fail-on': 'never' } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^::warning::.*pull-requests: write/m);
  expect(summary).toContain('val_acc');
  expect(await ours()).toEqual([]);
});

it.each(['reset', '502'] as const)('leaves one comment when the answer to its creation is lost by %s (G1)', async (how) => {
  github.faults = { lost: { times: 1, how } };
  const { stderr } = await runAction(job, github, { inputs: compared });
  expect(stderr).toBe('');
  expect(await ours()).toHaveLength(1);
  expect(github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/comments'))).toHaveLength(1);
});

it('keeps the oldest comment where two jobs created one each (G2)', async () => {
  await Promise.all([
    runBuiltAction(job, github, { inputs: compared }),
    runBuiltAction(makeCopy(), github, { inputs: compared }),
  ]);
  expect(await ours()).toHaveLength(1);
});

it('leaves a pull request alone that has a newer commit or is closed (P3)', async () => {
  const event = {
    pull_request: { number: github.pullRequest, head: { sha: 'a'.repeat(40) } },
    repository: { private: false },
  };
  const stale = await runAction(job, github, { inputs: compared, event });
  expect(stale.stdout).toContain('newer commit');
  await github.closePullRequest();
  const closed = await runAction(job, github, { inputs: compared });
  expect(closed.stdout).toContain('closed');
  expect(await ours()).toEqual([]);
});

it('needs no pull request (push)', async () => {
  const { code, stdout, summary } = await runAction(job, github, {
    inputs: { metrics: 'base' },
    event: { repository: { private: true } },
    eventName: 'push',
  });
  expect(code).toBe(0);
  expect(stdout).toContain('No comment: the event names neither a branch nor a pull request');
  expect(summary).toContain('```mermaid');
  expect(summary).not.toContain('quickchart.io');
  const asked = github.requests.filter(({ method, path }) => method !== 'GET' && !/\/(?:check-runs|graphql)$/.test(path));
  expect(asked).toEqual([]);
});

it('sends the numbers of a repository that is not public nowhere (H1)', async () => {
  const event = { pull_request: { number: github.pullRequest, head: { sha: github.headSha } }, repository: { private: true } };
  const { stdout } = await runAction(job, github, { inputs: { ...compared, charts: 'quickchart' }, event });
  const [comment] = await ours();
  expect(comment!.body).toContain('```mermaid');
  expect(comment!.body).not.toContain('quickchart.io/');
  expect(stdout).toMatch(/^::warning::.*not public/m);
});

it('writes no new comment without a cause, but keeps an existing one true (comment: on-finding)', async () => {
  mkdirSync(join(job.workspace, 'calm'));
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${0.4 + Math.exp(-i / 8)},${0.5 + Math.exp(-i / 8)}`);
  writeFileSync(join(job.workspace, 'calm/log.csv'), `epoch,loss,val_loss\n${rows.join('\n')}\n`);
  const quiet = await runAction(job, github, { inputs: { metrics: 'calm', comment: 'on-finding' } });
  expect(quiet.stdout).toContain('nothing to say');
  expect(await ours()).toEqual([]);
  await runAction(job, github, { inputs: { ...compared, comment: 'on-finding' } });
  const [bad] = await ours();
  await runAction(job, github, { inputs: { metrics: 'calm', comment: 'on-finding' } });
  const [good] = await ours();
  expect(good!.id).toBe(bad!.id);
  expect(good!.body).not.toBe(bad!.body);
});

it('keeps one comment per key', async () => {
  await runAction(job, github, { inputs: { ...compared, key: 'encoder' } });
  await runAction(job, github, { inputs: { ...compared, key: 'decoder' } });
  const starts = (await github.comments()).map(({ body }) => body.split('\n')[0]);
  expect(starts).toEqual(['<!-- curvelint:v1 key=encoder -->', '<!-- curvelint:v1 key=decoder -->']);
});

it('says what is wrong with an input, without a stack (exit 2)', async () => {
  const { code, stdout, stderr } = await runAction(job, github, { inputs: { ...compared, 'fail-on': 'regresion' } });
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  expect(stdout).toContain('Did you mean "regression"?');
  expect(stdout).not.toMatch(/\n\s+at /);
});

it('comments and ends with 2 where nothing can be read', async () => {
  const { code, outputs } = await runAction(job, github, { inputs: { metrics: 'nowhere/**' } });
  expect(code).toBe(2);
  expect(outputs['verdict']).toBe('no-data');
  expect((await ours())[0]!.body).toContain('nowhere');
});

it('obeys no command that a log holds (L1, M1)', async () => {
  const evil =
    '::error::x ##[error]y ::set-output name=verdict::pass ::stop-commands::z @alice #1 <img src=x> ](http://evil.example)';
  const folder = join(job.workspace, 'evil', '::add-mask::pass');
  mkdirSync(folder, { recursive: true });
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${1 / (i + 1)},${i < 10 ? 1 / (i + 1) : i / 20}`);
  writeFileSync(join(folder, 'log.csv'), `epoch,loss,val_loss,"${evil} loss"\n${rows.map((row) => `${row},1`).join('\n')}\n`);
  writeFileSync(join(folder, '##[warning]broken.csv'), '<!DOCTYPE html><html>::error::x</html>');
  const { stdout, stderr, outputs } = await runAction(job, github, { inputs: { metrics: 'evil' } });
  expect(stderr).toBe('');
  const commands = runnerCommands(stdout).map(({ name }) => name);
  expect(commands.filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
  expect(outputs['verdict']).not.toBe('');
  const [comment] = await ours();
  expect(comment!.body.replace(/`[^`\n]*`/g, '')).not.toMatch(/@alice|<img src=x|evil\.example/);
});

it('says so when GitHub is out of reach, and keeps its verdict', async () => {
  const { code, stdout, stderr } = await runAction(job, github, {
    inputs: { ...compared, 'fail-on': 'never' },
    environment: { GITHUB_API_URL: 'http://127.0.0.1:1/api/v3' },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^::warning::curvelint could not write the check/m);
  expect(stdout).toMatch(/^curvelint could not comment on the pull request, for the same reason/m);
});

it('ends by itself where GitHub never answers, with its verdict and its report (G6)', async () => {
  github.answer = () => ({ status: 200, hangs: true });
  const { code, stdout, stderr, summary, outputs } = await runBuiltAction(job, github, {
    inputs: compared,
    environment: { CURVELINT_PATIENCE: '1' },
  });
  expect({ code, stderr, verdict: outputs['verdict'] }).toEqual({ code: 1, stderr: '', verdict: 'fail' });
  expect(stdout).toMatch(/^::warning::.*no answer within 1 second/m);
  expect(stdout).toMatch(/^::warning::.*taken too long already/m);
  expect(summary).toMatch(/### (?:\S+ )?curvelint/);
});

it('ends by itself where GitHub’s answer never ends, drop by drop (G6)', async () => {
  const drips = new Set<NodeJS.Timeout>();
  github.answer = () => ({
    status: 200,
    send: (outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json' });
      drips.add(setInterval(() => outgoing.write(' '), 200));
    },
  });
  const { code, stderr, outputs } = await runBuiltAction(job, github, {
    inputs: compared,
    environment: { CURVELINT_PATIENCE: '1' },
  });
  for (const drip of drips) clearInterval(drip);
  expect({ code, stderr, verdict: outputs['verdict'] }).toEqual({ code: 1, stderr: '', verdict: 'fail' });
});

async function addOpinions(count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_, i) => github.addComment(`opinion ${i}`, 'alice')));
}

function makeCopy(): Job {
  const copy = makeJob();
  cpSync(job.workspace, copy.workspace, { recursive: true });
  return copy;
}
