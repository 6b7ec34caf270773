import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { curve } from '../support/curves.js';
import { payload } from '../support/events.js';
import { type FakeActions, type FakeTrainingJob, startActions } from '../support/fake-actions.js';
import { type Answer, type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type ForkPullRequest, fork, forkPullRequest, TRAINING, trainingRun } from '../support/fork.js';
import { type Job, type JobOptions, type JobResult, makeJob } from '../support/job.js';
import { makeZip } from '../support/make-archive.js';
import { runAction } from '../support/run-action.js';

let github: FakeGitHub;
let actions: FakeActions;
let job: Job;
let pull: ForkPullRequest;

beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
  job = makeJob();
  pull = await forkPullRequest(github, await fork(github), 'better');
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

const log = (seed: number) => {
  const rows = curve(40, (i) => Math.exp(-i / 8) + 0.3 + 0.001 * Math.sin(i * (seed + 2)));
  return `epoch,loss,val_loss\n${rows.map((value, i) => `${i},${value},${value + 0.1}`).join('\n')}\n`;
};
let next = 700;
const upload = (seeds: readonly number[], run = TRAINING) => {
  for (const seed of seeds) {
    const bytes = makeZip([{ path: 'metrics.csv', data: log(seed) }]);
    actions.artifacts.push({ id: next++, run, name: `curvelint-seed-${seed}-attempt-1`, bytes });
  }
};
const jobs = (...ends: readonly (string | null)[]): FakeTrainingJob[] =>
  ends.map((conclusion, i) => ({ name: `train (${i + 1})`, conclusion }));
/** The second workflow of the pair, after a training that ended so. */
const trained = (conclusion: string, options: Partial<JobOptions> = {}): Promise<JobResult> => {
  const run = trainingRun(pull, { conclusion });
  actions.runs = [run];
  const event = payload('workflow_run', 'completed', { workflow_run: run, repository: actions.repository });
  const inputs = { charts: 'none', ...options.inputs };
  return runAction(job, github, { eventName: 'workflow_run', event, ...options, inputs });
};
/** A job of the pull request's own workflow. */
const own = (inputs: Readonly<Record<string, string>>, options: Partial<JobOptions> = {}): Promise<JobResult> =>
  runAction(job, github, {
    eventName: 'pull_request',
    event: {
      ...{ number: github.pullRequest, repository: actions.repository },
      pull_request: { number: github.pullRequest, head: { sha: github.headSha, ref: 'wider' } },
    },
    inputs: { baseline: 'none', charts: 'none', ...inputs },
    ...options,
  });
const write = (seeds: readonly number[]) => {
  for (const seed of seeds) {
    const folder = join(job.workspace, 'runs', `seed-${seed}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'metrics.csv'), log(seed));
  }
};
/** Answers the question for jobs in another way. */
const answerJobs = (answer: () => Answer) => {
  const others = github.answer!;
  github.answer = (method, path) => (/\/attempts\/\d+\/jobs\?/.test(path) ? answer() : others(method, path));
};
const asked = () =>
  github.requests.filter(({ path }) => /\/jobs\?/.test(path)).map(({ path }) => path.replace(/^.*\/actions/, ''));
const reportIn = ({ outputs }: JobResult) => parseReport(readFileSync(outputs['report']!, 'utf8'), 'report.json');
const commentOn = async (number: number) =>
  ((await github.api('GET', `/repos/${github.repository}/issues/${number}/comments`)) as { body: string }[]).at(-1)?.body ?? '';

describe('the training of the pair', () => {
  it.each([
    ['failure', 'The training failed'],
    ['cancelled', 'The training was cancelled'],
    ['timed_out', 'The training ran out of time'],
    ['startup_failure', 'The training could not start'],
    ['stale', 'The training was given up by GitHub'],
  ])('that ended as %s is told and red, with logs and without (V2)', async (conclusion, said) => {
    actions.jobs = jobs('success', 'failure', 'success');
    const without = await trained(conclusion);
    expect(without).toMatchObject({ code: 2, outputs: { verdict: 'no-data' } });
    expect(await github.checks(pull.sha)).toMatchObject([
      { conclusion: 'failure', output: { title: expect.stringContaining(`${said}: 1 of 3 jobs (train (2))`) } },
    ]);
    upload([1, 3]);
    const result = await trained(conclusion);
    expect(result).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail' } });
    expect(reportIn(result).runs).toHaveLength(2);
    const [check] = await github.checks(pull.sha);
    expect(check).toMatchObject({
      conclusion: 'failure',
      output: { title: expect.stringContaining(`${said}: 1 of 3 jobs (train (2)).`) },
    });
    expect(await commentOn(pull.number)).toContain(`\n${said}: 1 of 3 jobs`);
  });

  it('is named by every output (V2)', async () => {
    actions.jobs = jobs('success', 'cancelled', 'success');
    upload([1, 3]);
    const result = await trained('cancelled');
    const said = 'The training was cancelled: 1 of 3 jobs (train (2)).';
    expect(result.stdout).toContain(`- ${said}`);
    expect(result.stdout).toMatch(/^::error::curvelint: The training was cancelled: 1 of 3 jobs/m);
    const folder = join(job.temp, 'curvelint-default');
    const { reasons } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { reasons: string[] };
    expect(reasons[0]!.startsWith(said)).toBe(true);
    expect(reasons[0]).toMatch(
      /got as far as epoch \d+.*; what it left was judged\. Jobs that do not train are left out by training-jobs/,
    );
    const plain = (text: string) => text.replaceAll(/[\\`]|&#\d+;/g, '');
    expect(plain(readFileSync(join(folder, 'comment.md'), 'utf8'))).toContain(said);
    expect(plain(await commentOn(pull.number))).toContain(said);
    expect(plain(result.summary)).toContain(said);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain(said);
  });

  it('that went well says nothing new, and is asked about once (V2)', async () => {
    actions.jobs = jobs('success', 'success', 'success');
    upload([1, 2, 3]);
    const result = await trained('success');
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(reportIn(result).reasons.map(({ id }) => id)).toEqual(['healthy', 'no-baseline']);
    expect(asked()).toEqual([`/runs/${TRAINING}/attempts/1/jobs?per_page=100&page=1`]);
  });

  it('whose workflow goes on without a job warns (V2)', async () => {
    actions.jobs = jobs('success', 'success', 'failure');
    upload([1, 2]);
    const result = await trained('success');
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'warn' } });
    expect(await commentOn(pull.number)).toMatch(/2 of 3 jobs of .?train.? succeeded; missing: .?train \(3\)/);
  });

  it('is the run that was asked for by run-id (V2)', async () => {
    actions.jobs = jobs('failure');
    actions.runs = [trainingRun(pull, { conclusion: 'failure' })];
    upload([1]);
    const inputs = { 'run-id': String(TRAINING) };
    const event = { repository: actions.repository };
    const result = await runAction(job, github, { inputs, eventName: 'workflow_dispatch', event });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(result.stdout).toContain('The training failed: 1 of 1 job (train (1)).');
  });

  it('has failed only where one of the jobs failed that the settings of the base branch name (V2)', async () => {
    await github.putSettings('training-jobs: [train*, "deep / train*"]\n');
    upload([1, 2, 3]);
    actions.jobs = [...jobs('success', 'success', 'success'), { name: 'docs', conclusion: 'failure' }];
    expect(await trained('failure')).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    actions.jobs = [...actions.jobs, { name: 'deep / train (4)', conclusion: 'failure' }];
    const result = await trained('failure');
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('The training failed: 1 of 4 jobs (deep / train (4)).');
  });

  it.each(['warn', 'pass'])('does %s where the settings say so, and is still told (V2)', async (how) => {
    upload([1, 2, 3]);
    await github.putSettings(`on-failed-training: ${how}\n`);
    expect(await trained('failure')).toMatchObject({ code: 0, outputs: { verdict: how } });
    expect(await commentOn(pull.number)).toContain('The training failed');
  });

  it('with 256 jobs is read page by page (V2)', async () => {
    actions.jobs = Array.from({ length: 256 }, (_, i) => ({ name: `train (${i})`, conclusion: i < 250 ? 'success' : 'failure' }));
    upload([1]);
    const result = await trained('failure');
    expect(result.stdout).toContain('The training failed: 6 of 256 jobs (train (250), train (251)');
    expect(asked()).toHaveLength(3);
  });

  it.each<readonly [string, Answer, boolean]>([
    ['refused', { status: 403, body: { message: 'Resource not accessible by integration' } }, true],
    ['not there', { status: 404, body: { message: 'Not Found' } }, true],
    ['empty', { status: 200, body: { total_count: 0, jobs: [] } }, false],
    ['no list', { status: 200, body: { jobs: 'none' } }, false],
    ['of other things', { status: 200, body: { jobs: [null, 7, { name: 7, conclusion: 'failure' }, { name: 'x' }] } }, false],
  ])('whose jobs are %s: the conclusion alone counts (V2)', async (_, answer, warns) => {
    upload([1, 2]);
    answerJobs(() => answer);
    const result = await trained('failure');
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(result.stdout).toContain('The training failed.');
    expect(/^::warning::.*which jobs of the training failed.*actions: read/m.test(result.stdout)).toBe(warns);
    expect(await trained('success')).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  });

  it('whose jobs have hostile names shows them as names (V2)', async () => {
    const hostile =
      '@team <img src=x onerror=alert(1)> [x](https://evil.example) | ::set-output name=verdict::pass\n::stop-commands::x';
    actions.jobs = [
      { name: hostile, conclusion: 'failure' },
      { name: `${'y'.repeat(1e6)}`, conclusion: 'failure' },
    ];
    upload([1]);
    const result = await trained('failure');
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(result.stdout).not.toMatch(/^::(?:set-output|stop-commands)/m);
    const comment = await commentOn(pull.number);
    expect(comment).not.toMatch(/(?<!`[^`]*)(?:<img|\[x\]\(|@team)/);
    expect(comment).not.toContain('y'.repeat(201));
    const page = readFileSync(result.outputs['html']!, 'utf8');
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;img src=x');
  });
});

describe('jobs of the same workflow', () => {
  it('that failed are told where their artifacts are judged; those that still run are not (V2)', async () => {
    actions.jobs = [...jobs('success', 'cancelled', 'success'), { name: 'report', conclusion: null }];
    upload([1, 3], 41);
    const result = await own({ artifacts: 'curvelint-*' });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(result.stdout).toContain('2 of 3 jobs of train succeeded; missing: train (2).');
    expect(asked()).toEqual(['/runs/41/attempts/1/jobs?per_page=100&page=1']);
    actions.artifacts = [];
    const nothing = await own({ artifacts: 'curvelint-*' });
    expect(nothing).toMatchObject({ code: 2, outputs: { verdict: 'no-data' } });
    expect(nothing.stdout).toContain('- 2 of 3 jobs of train succeeded; missing: train (2).');
  });

  it('are asked about where runs are expected, and not for a log on the disk (V2)', async () => {
    write([1, 2]);
    actions.jobs = jobs('success', 'failure', 'success');
    expect(await own({ metrics: 'runs/**' })).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(asked()).toEqual([]);
    const result = await own({ metrics: 'runs/**', expect: '3' });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(
      reportIn(result)
        .reasons.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['training-failed', 'missing-expected']);
  });
});

describe('the steps before', () => {
  it.each([
    ['failure', 'An earlier step of this job failed.'],
    ['cancelled', 'This job was cancelled.'],
  ])('that ended as %s are told (V2)', async (status, said) => {
    write([1, 2]);
    const result = await own({ metrics: 'runs/**', 'job-status': status });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(result.stdout).toContain(`- ${said}`);
    const nothing = await own({ metrics: 'elsewhere/**', 'job-status': status });
    expect(nothing).toMatchObject({ code: 2, outputs: { verdict: 'no-data' } });
    expect(nothing.stdout).toContain(`- ${said.replace('', '')}\n`);
  });

  it('are no training where another run trained (V2)', async () => {
    upload([1, 2]);
    expect(await trained('success', { inputs: { 'job-status': 'failure' } })).toMatchObject({ code: 0 });
  });

  it('that fail by a red verdict of curvelint alone are no failed training (V2)', async () => {
    write([1, 2]);
    const steps = (...names: readonly string[]) => names.map((name) => ({ name, conclusion: 'failure' }));
    actions.jobs = [
      { name: 'train', conclusion: 'success' },
      { name: 'judge-a', conclusion: 'failure', steps: steps('Run curvelint/curvelint@v1') },
    ];
    const red = { metrics: 'runs/**', expect: '2', 'job-status': 'success' };
    expect(await own(red)).toMatchObject({ code: 0 });
    actions.jobs = [
      { name: 'judge-a', conclusion: 'failure', steps: steps('Run curvelint/curvelint@v1', 'Run python train.py') },
    ];
    expect(await own(red)).toMatchObject({ code: 1 });
  });

  it('are not to blame for a red verdict of curvelint itself (V2)', async () => {
    write([1, 2]);
    expect(await own({ metrics: 'runs/**', expect: '3', 'job-status': 'success' })).toMatchObject({ code: 1 });
    expect(await own({ metrics: 'runs/**', 'job-status': 'failure' })).toMatchObject({ code: 0 });
  });
});

describe('runs that are expected', () => {
  it('in artifacts: 2 of 3 (V2)', async () => {
    actions.jobs = jobs('success', 'success', 'success');
    upload([1, 3]);
    const counted = await trained('success', { inputs: { expect: '3' } });
    expect(counted).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(reportIn(counted).runs).toHaveLength(2);
    expect((await github.checks(pull.sha))[0]!.output.title).toContain('2 of 3 runs are there');
    const named = await trained('success', { inputs: { expect: 'curvelint-seed-1 curvelint-seed-2 curvelint-seed-3' } });
    expect(named.stdout).toContain('- 2 of 3 runs are there; missing: curvelint-seed-2.');
    await github.putSettings('expect: [curvelint-seed-1, curvelint-seed-2, curvelint-seed-3]\n');
    expect((await trained('success')).stdout).toContain('- 2 of 3 runs are there; missing: curvelint-seed-2.');
    upload([2]);
    expect(await trained('success')).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    upload([4]);
    expect((await trained('success')).stdout).toContain('- Nobody expects the run curvelint-seed-4.');
  });

  it('are downloaded once, though it is looked first whether they are shards (V2)', async () => {
    upload([1, 2, 3]);
    expect(await trained('success', { inputs: { expect: '3' } })).toMatchObject({ code: 0 });
    expect(actions.stored).toHaveLength(3);
  });
});
