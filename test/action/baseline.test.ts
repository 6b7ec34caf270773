import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseCurves } from '../../src/contract/parse-curves.js';
import { parseReport } from '../../src/contract/parse-report.js';
import { type FakeActions, OWN_RUN, startActions } from '../support/fake-actions.js';
import { BOT, type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type Job, type JobResult, makeJob } from '../support/job.js';
import { runAction } from '../support/run-action.js';

let github: FakeGitHub;
let actions: FakeActions;
let job: Job;
let base: string;

beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
  job = makeJob();
  base = github.headSha;
  actions.runs = [
    { id: OWN_RUN, head_sha: github.headSha, created_at: '2020-01-01T00:00:00Z', event: 'pull_request', head_branch: 'wider' },
  ];
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

function logs(which: 'baseline' | 'pull-request'): void {
  rmSync(join(job.workspace, 'runs'), { recursive: true, force: true });
  cpSync(`examples/noisy-shapes/${which}`, join(job.workspace, 'runs'), { recursive: true });
}
const inputs = { metrics: 'runs/**', baseline: 'auto' };
/** The workflow on a push to main, which leaves its check run there. */
const push = () => {
  logs('baseline');
  const environment = { GITHUB_SHA: base, GITHUB_REF_NAME: 'main', GITHUB_REF: 'refs/heads/main' };
  return runAction(job, github, { inputs, event: { repository: actions.repository }, eventName: 'push', environment });
};
const pullRequest = (more: Readonly<Record<string, string>> = {}) => {
  logs('pull-request');
  const head = { sha: github.headSha, ref: 'wider', repo: { id: actions.repositoryId } };
  const event = {
    pull_request: { number: github.pullRequest, head, base: { ref: 'main' } },
    repository: actions.repository,
  };
  return runAction(job, github, { inputs: { ...inputs, ...more }, event });
};
const reportOf = ({ outputs }: JobResult) => parseReport(readFileSync(outputs['report']!, 'utf8'), 'report.json');
const comment = async () => (await github.comments()).filter(({ user }) => user.login === BOT).at(-1)!.body;

it('compares with what the push to main left in its check run, and says where it is from', async () => {
  const first = await push();
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.outputs['check-url']).toContain('/checks/');
  expect(reportOf(first).baseline.source).toBeNull();
  const second = await pullRequest();
  expect(second).toMatchObject({ code: 1, stderr: '' });
  const { baseline, comparisons } = reportOf(second);
  expect(baseline).toMatchObject({ source: 'check-run', commit: base, behind: 0 });
  expect(baseline.runs).toHaveLength(3);
  expect(comparisons[0]).toMatchObject({ gated: true, outcome: 'regression' });
  expect(await comment()).toMatch(
    /Compared with `check-run`: baseline commit [0-9a-f]{10}, at the merge base[\s\S]*<sub>.*base `[0-9a-f]{7}`, at the merge base/,
  );
  expect(await comment()).toContain('To let it through');
});

it('asks nothing of GitHub where the baseline is none, and says why there is none where the push run is missing', async () => {
  const without = await pullRequest({ baseline: 'none' });
  expect(without.code).toBe(0);
  expect(github.requests.some(({ path }) => path.includes('/compare/'))).toBe(false);
  const missing = await pullRequest();
  expect(missing.code).toBe(0);
  expect(reportOf(missing).baseline.reason?.id).toBe('none-yet');
});

it('lets a known regression through by label and comment, until the next push', async () => {
  await push();
  expect((await pullRequest()).code).toBe(1);
  const issue = `/repos/${github.repository}/issues/${github.pullRequest}`;
  await github.api('POST', `${issue}/labels`, { labels: ['curvelint:accept'] });
  expect((await pullRequest()).code).toBe(1);
  expect(await comment()).toContain('Not accepted: a comment line');
  await github.api('POST', `${issue}/comments`, { body: 'curvelint: accept <b>smaller</b> weight decay, as agreed' });
  const accepted = await pullRequest();
  expect(accepted).toMatchObject({ code: 0, stderr: '' });
  expect(accepted.outputs['verdict']).toBe('warn');
  expect(reportOf(accepted).gate.accepted).toEqual({ by: 'team', reason: '<b>smaller</b> weight decay, as agreed' });
  const text = await comment();
  expect(text).toContain('Accepted by `team`');
  expect(text).not.toContain('<b>smaller');
  actions.runs = actions.runs.map((run) => ({ ...run, created_at: '2099-01-01T00:00:00Z' }));
  expect((await pullRequest()).code).toBe(1);
  expect(await comment()).toContain('older than the newest commit');
});

it('merges the reports of a matrix', async () => {
  const shards = join(job.workspace, 'shards');
  for (const seed of [1, 2, 3]) {
    logs('pull-request');
    const one = await pullRequest({ metrics: `runs/seed-${seed}/**`, baseline: 'none', comment: 'never' });
    mkdirSync(join(shards, `seed-${seed}`), { recursive: true });
    for (const output of ['report', 'curves'])
      cpSync(one.outputs[output]!, join(shards, `seed-${seed}`, basename(one.outputs[output]!)));
  }
  const merged = await pullRequest({ metrics: 'shards/*/report.json', baseline: 'none', expect: '3' });
  expect(merged).toMatchObject({ code: 0, stderr: '' });
  const { groups, runs, problems } = reportOf(merged);
  expect(groups).toEqual([expect.objectContaining({ seeds: 3 })]);
  expect(problems).toEqual([]);
  const { curves } = parseCurves(gunzipSync(readFileSync(merged.outputs['curves']!)).toString());
  expect(curves).toHaveLength(runs.reduce((sum, { series }) => sum + series.length, 0));
  expect(new Set(curves.map(({ run }) => run))).toEqual(new Set(runs.map(({ id }) => id)));
  for (const seed of [1, 2, 3]) rmSync(join(shards, `seed-${seed}`, 'curves.json.gz'));
  const without = await pullRequest({ metrics: 'shards/*/report.json', baseline: 'none', expect: '3' });
  expect(without).toMatchObject({ code: 0, outputs: { curves: '' } });
  const missing = await pullRequest({
    metrics: 'shards/*/report.json',
    baseline: 'none',
    expect: 'seed-1, seed-2, seed-3, seed-4',
  });
  expect(missing.code).toBe(1);
  expect(missing.stdout).toMatch(/^::error::.*3 of 4 shards are there; missing: seed-4/m);
  expect(reportOf(missing).runs).toHaveLength(3);
});

it('keeps the numbers of a push to main on the data branch where the token may write, those of a pull request never', async () => {
  await github.letWrite();
  const stored = async () => {
    const path = `/repos/${github.repository}/git/trees/curvelint-data?recursive=1`;
    const found = (await github.api('GET', path).catch(() => ({ tree: [] }))) as { tree: { path: string }[] };
    return found.tree.map((one) => one.path).filter((one) => one.endsWith('.json'));
  };
  await pullRequest({ charts: 'none' });
  expect(await stored()).toEqual([]);
  const repository = { id: actions.repositoryId, name: 'net', owner: { login: 'team' } };
  actions.runs = [
    { id: OWN_RUN, head_sha: base, created_at: '2020-01-01T00:00:00Z', event: 'push', head_repository: repository },
  ];
  const pushed = await push();
  expect(pushed.stderr).toBe('');
  expect(await stored()).toEqual([`history/default/${OWN_RUN}-${base}.json`]);
});

it('looks for the history of main beside the baseline, and only then', async () => {
  const asked = () =>
    github.requests.filter(({ path, body }) => path.endsWith('/graphql') && JSON.stringify(body).includes('checkSuites'));
  await pullRequest();
  expect(asked()).toEqual([]);
  await push();
  await pullRequest();
  expect(asked()).toHaveLength(1);
});
