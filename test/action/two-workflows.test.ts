import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { curvesToJson } from '../../src/contract/curves-json.js';
import { parseCurves } from '../../src/contract/parse-curves.js';
import { parseReport } from '../../src/contract/parse-report.js';
import { curve, logOf } from '../support/curves.js';
import { payload } from '../support/events.js';
import { type FakeActions, startActions } from '../support/fake-actions.js';
import { type FakeComment, type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type ForkPullRequest, fork, forkPullRequest, TRAINING, trainingRun } from '../support/fork.js';
import { type Job, type JobOptions, type JobResult, makeJob } from '../support/job.js';
import { makeZip } from '../support/make-archive.js';
import { runAction } from '../support/run-action.js';
import { runBuiltAction } from '../support/run-built-action.js';
import { withCurves } from '../support/side-curves.js';
import { jsonOf } from '../support/words.js';

const node24 = process.env['CURVELINT_NODE24'];
const nodes = [process.execPath, ...(node24 ? [node24] : [])];

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

const repo = () => `/repos/${github.repository}`;
/** A log of one seed: falls, or blows up to NaN. */
const log = (seed: number, level = 0.9, diverges = false) => {
  const rows = curve(40, (i) => (diverges && i > 20 ? Number.NaN : Math.exp(-i / 8) + 0.3 + 0.001 * Math.sin(i * (seed + 2))));
  return `epoch,loss,val_loss,val_acc\n${rows.map((value, i) => `${i},${value},${value + 0.1},${level + 0.002 * Math.sin(i * seed) - 0.5 * Math.exp(-i / 8)}`).join('\n')}\n`;
};
let next = 500;
const upload = (name: string, files: Readonly<Record<string, string | Uint8Array>>, run = TRAINING) => {
  const bytes = makeZip(Object.entries(files).map(([path, data]) => ({ path, data })));
  actions.artifacts.push({ id: next++, run, name, bytes });
};
const uploadSeeds = () => {
  for (const seed of [1, 2, 3]) upload(`curvelint-seed-${seed}-attempt-1`, { 'metrics.csv': log(seed) });
};
interface EventChanges {
  readonly run?: Readonly<Record<string, unknown>>;
  readonly repository?: Readonly<Record<string, unknown>>;
}
const report = (options: Partial<JobOptions> & EventChanges = {}, act = runAction): Promise<JobResult> => {
  const run = trainingRun(pull, options.run);
  actions.runs = [...actions.runs.filter(({ id }) => id !== TRAINING), run];
  const repository = { ...actions.repository, ...options.repository };
  return act(job, github, {
    ...{ inputs: {}, eventName: 'workflow_run', event: payload('workflow_run', 'completed', { workflow_run: run, repository }) },
    ...options,
    inputs: { charts: act === runAction ? 'none' : 'auto', ...options.inputs },
  });
};
const commentsOn = async (number: number) =>
  ((await github.api('GET', `${repo()}/issues/${number}/comments`)) as FakeComment[]).filter(({ body }) =>
    body.startsWith('<!-- curvelint:v1'),
  );
const reportIn = ({ outputs }: JobResult) => parseReport(readFileSync(outputs['report']!, 'utf8'), 'report.json');

describe.each(nodes)('the second workflow of the pair on %s', (node) => {
  const onNode: typeof runAction = (where, to, options) => runBuiltAction(where, to, { ...options, node });

  it('comments on the pull request of the fork and puts the check on its head, from artifacts alone (P2)', async () => {
    uploadSeeds();
    upload('weights', { 'metrics.csv': log(9) });
    const result = await report({}, onNode);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const { runs, context, groups } = reportIn(result);
    expect(runs.map(({ sources }) => sources[0])).toEqual([1, 2, 3].map((seed) => `curvelint-seed-${seed}/metrics.csv`));
    expect(groups).toMatchObject([{ seeds: 3 }]);
    expect(context).toMatchObject({ commit: pull.sha, pullRequest: pull.number, run: { id: TRAINING, attempt: 1 } });
    expect(await commentsOn(pull.number)).toHaveLength(1);
    expect(await commentsOn(github.pullRequest)).toEqual([]);
    expect(await github.checks(pull.sha)).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
    expect(actions.stored.every(({ authorization }) => authorization === undefined)).toBe(true);
    const again = await report({}, onNode);
    expect(again.code).toBe(0);
    expect(await commentsOn(pull.number)).toHaveLength(1);
    expect(await github.checks(pull.sha)).toHaveLength(1);
  });
});

describe('a comment on the pull request of a fork', () => {
  /** bob, who may write, comments. */
  const say = async (body: string, login = 'team') => {
    const path = `${repo()}/issues/${pull.number}/comments`;
    const made = (await github.api('POST', path, { body })) as { id: number; created_at: string };
    const event = payload('issue_comment', 'created', {
      ...{ action: 'created', repository: actions.repository },
      issue: { number: pull.number, pull_request: { url: 'https://github.example/pulls/9' } },
      comment: { ...made, user: { login, type: 'User' } },
    });
    await runAction(job, github, { inputs: { bot: 'true' }, eventName: 'issue_comment', event });
    return actions.reactions.filter(({ comment }) => comment === made.id).map(({ content }) => content);
  };

  it('accepts what its logs show, explains it, and starts nothing that waits for an approval', async () => {
    for (const seed of [1, 2, 3]) upload(`curvelint-seed-${seed}-attempt-1`, { 'metrics.csv': log(seed, 0.9, true) });
    expect((await report()).code).toBe(1);
    const [check] = await github.checks(pull.sha);
    expect(check!.output.text).toMatch(/^Of pull request #\d+, from a fork\./);
    // The fork's author may not write here.
    expect(await say('curvelint: accept mine', 'alice')).toEqual([]);
    expect(await github.checks(pull.sha)).toMatchObject([{ conclusion: 'failure' }]);
    actions.artifacts = [];
    expect(await say('curvelint: explain non-finite-metric')).toEqual(['eyes', '+1']);
    expect(await say('curvelint: accept known, mended in the next one')).toEqual(['eyes', '+1']);
    expect(await github.checks(pull.sha)).toMatchObject([{ conclusion: 'neutral' }]);
    expect((await commentsOn(pull.number))[0]!.body).toContain('mended in the next one');
    actions.runs = actions.runs.map((run) => ({ ...run, conclusion: 'action_required' }));
    expect(await say('curvelint: rerun')).toEqual(['eyes', 'confused']);
    expect(actions.rerun).toEqual([]);
  });
});

describe('which pull request', () => {
  it('is never read from an artifact (P1)', async () => {
    const said = JSON.stringify({
      number: github.pullRequest,
      pull_request: { number: github.pullRequest },
      head_sha: github.headSha,
    });
    upload('curvelint-1-1', {
      'metrics.csv': log(1),
      'pr.json': said,
      'event.json': said,
      'run-id.txt': '41',
      NR: String(github.pullRequest),
    });
    expect((await report()).code).toBe(0);
    expect(await commentsOn(github.pullRequest)).toEqual([]);
    expect(await commentsOn(pull.number)).toHaveLength(1);
    expect(await github.checks(github.headSha)).toEqual([]);
  });

  it('is found where the branch of the fork is called main, and not mistaken for the base’s own (P2)', async () => {
    const main = await forkPullRequest(github, pull.repository.id, 'main');
    uploadSeeds();
    expect((await report({ run: { head_branch: 'main', head_sha: main.sha } })).code).toBe(0);
    expect(await commentsOn(main.number)).toHaveLength(1);
    expect(await commentsOn(pull.number)).toEqual([]);
  });

  it('is found by its commit after the branch was renamed (P2)', async () => {
    uploadSeeds();
    const found = (await github.api('GET', `${repo()}/pulls/${pull.number}`)) as object;
    actions.commitPulls.set(`alice/net/${pull.sha}`, [found]);
    expect((await report({ run: { head_branch: 'as-it-was-called' } })).code).toBe(0);
    expect(await commentsOn(pull.number)).toHaveLength(1);
  });

  it('is that of the fork, not the base’s own of the same branch and commit, inside one organisation (P2)', async () => {
    const asked = github.answer!;
    const all = (await github.api('GET', `${repo()}/pulls`)) as {
      number: number;
      head: { ref: string; sha: string; repo: object };
    }[];
    const own = all.find(({ number }) => number === github.pullRequest)!;
    const forked = all.find(({ number }) => number === pull.number)!;
    const inside = { id: pull.repository.id, name: 'net-fork', owner: { login: 'team' } };
    github.answer = (method, path) => {
      const { pathname, searchParams } = new URL(path, 'http://host');
      if (method !== 'GET' || pathname !== `${repo()}/pulls` || searchParams.get('head') === null) return asked(method, path);
      // GitHub filters by owner and branch: pull requests of all repositories of that owner come.
      expect(searchParams.get('head')).toBe('team:wider');
      const head = { ref: 'wider', sha: pull.sha };
      return {
        status: 200,
        body: [
          { ...own, head: { ...own.head, ...head } },
          { ...forked, head: { ...forked.head, ...head, repo: inside } },
        ],
      };
    };
    uploadSeeds();
    expect((await report({ run: { head_branch: 'wider', head_repository: inside } })).code).toBe(0);
    expect(await commentsOn(pull.number)).toHaveLength(1);
    expect(await commentsOn(github.pullRequest)).toEqual([]);
  });

  it.each([
    ['the fork was deleted', { head_repository: null }],
    [
      'another repository of the same owner has the branch',
      { head_repository: { id: 4711, name: 'net-2', owner: { login: 'alice' } } },
    ],
    ['the commit is not its head', { head_sha: 'a'.repeat(40) }],
    ['the run was no pull request’s: push', { event: 'push' }],
    ['the run was no pull request’s: schedule', { event: 'schedule' }],
    ['the run was no pull request’s: merge_group', { event: 'merge_group' }],
    ['the run was no pull request’s: pull_request_target', { event: 'pull_request_target' }],
  ])('is none where %s: the summary stays, the exit code is the verdict’s (P2, P4)', async (_, run) => {
    uploadSeeds();
    const { code, summary, stderr } = await report({ run });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(summary).toMatch(/### (?:\S+ )?curvelint/);
    expect(await commentsOn(pull.number)).toEqual([]);
  });

  it('is none once it is closed (P2)', async () => {
    uploadSeeds();
    await github.api('PATCH', `${repo()}/pulls/${pull.number}`, { state: 'closed' });
    const { code } = await report();
    expect(code).toBe(0);
    expect(await commentsOn(pull.number)).toEqual([]);
    expect(await github.checks(pull.sha)).toHaveLength(1);
  });

  it('is the one into the default branch where two come from one branch (P2)', async () => {
    const { object } = (await github.api('GET', `${repo()}/git/ref/heads/main`)) as { object: { sha: string } };
    await github.api('POST', `${repo()}/git/refs`, { ref: 'refs/heads/stable', sha: object.sha });
    const second = (await github.api(
      'POST',
      `${repo()}/pulls`,
      { title: 'too', head: 'alice:better', base: 'stable' },
      'alice',
    )) as { number: number };
    uploadSeeds();
    await report();
    expect([(await commentsOn(pull.number)).length, (await commentsOn(second.number)).length]).toEqual([1, 0]);
    await report({ repository: { default_branch: 'stable' } });
    expect((await commentsOn(second.number)).length).toBe(1);
  });

  it('is left alone by a look-alike workflow of the same name (P4)', async () => {
    await github.putSettings('training-workflow: .github/workflows/train.yml\n');
    uploadSeeds();
    const fake = await report({ run: { path: '.github/workflows/train2.yml' } });
    expect(fake.code).toBe(2);
    expect(fake.stdout).toContain('another workflow');
    expect(await commentsOn(pull.number)).toEqual([]);
    expect(await github.checks(pull.sha)).toEqual([]);
    expect((await report()).code).toBe(0);
    expect(await commentsOn(pull.number)).toHaveLength(1);
  });
});

describe('a newer state is never overwritten', () => {
  it('by the head that moves while the report is written (P3)', async () => {
    uploadSeeds();
    const asked = github.answer!;
    let reads = 0;
    github.answer = (method, path) => {
      if (method === 'GET' && path.includes(`/pulls/${pull.number}`)) {
        reads += 1;
        return { status: 200, body: { state: 'open', head: { sha: 'b'.repeat(40) } } };
      }
      return asked(method, path);
    };
    const { stdout } = await report();
    expect(reads).toBeGreaterThan(0);
    expect(stdout).toContain('newer commit');
    expect(await commentsOn(pull.number)).toEqual([]);
  });

  it('by an older run or attempt for the same commit that finishes last (P3, G9, M4)', async () => {
    uploadSeeds();
    await report({ run: { run_attempt: 2 } });
    const [second] = await commentsOn(pull.number);
    const [check] = await github.checks(pull.sha);
    actions.artifacts = [];
    upload('curvelint-1-1', { 'metrics.csv': log(1, 0.9, true) });
    const late = await report({ run: { run_attempt: 1 } });
    expect(late.stdout).toContain('a newer run has told');
    expect(await commentsOn(pull.number)).toEqual([second]);
    expect((await github.checks(pull.sha))[0]!.output.title).toBe(check!.output.title);
    await report({ run: { run_attempt: 3 } });
    expect((await commentsOn(pull.number))[0]!.body).not.toBe(second!.body);
    expect((await github.checks(pull.sha))[0]!.conclusion).toBe('failure');
  });
});

describe('settings', () => {
  it('come from the base branch, not from a checkout or an artifact (C1)', async () => {
    await github.putSettings('gate: { val_acc: { at-least: 0.99 } }\n');
    writeFileSync(join(job.workspace, '.curvelint.yml'), 'fail-on: never\n');
    upload('curvelint-1-1', { 'metrics.csv': log(1), '.curvelint.yml': 'fail-on: never\n' });
    const result = await report();
    expect(result.code).toBe(1);
    expect(reportIn(result).gate.assertions).toMatchObject([{ expected: 0.99, passed: false }]);
    expect(await github.checks(pull.sha)).toMatchObject([{ conclusion: 'failure' }]);
  });

  it.each(['../../outside.yml', '/etc/passwd', '.github/../../x.yml'])(
    'are not looked for outside of the repository: %s (F1)',
    async (config) => {
      uploadSeeds();
      const { code, stdout } = await report({ inputs: { config } });
      expect(code).toBe(2);
      expect(stdout).toContain('lies outside of the repository');
      expect(github.requests.some(({ path }) => path.includes('/contents/'))).toBe(false);
    },
  );

  it('that are wrong are named with the branch they lie on (C1)', async () => {
    await github.putSettings('fail-onn: never\n');
    uploadSeeds();
    const { code, stdout } = await report();
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error::.*\.curvelint\.yml of main:1: unknown key "fail-onn".*Did you mean "fail-on"/m);
  });

  it('that cannot be read give no verdict rather than a wrong one (C1)', async () => {
    uploadSeeds();
    const asked = github.answer!;
    github.answer = (method, path) =>
      path.includes('/contents/') ? { status: 403, body: { message: 'no' } } : asked(method, path);
    const { code, stdout } = await report();
    expect(code).toBe(2);
    expect(stdout).toContain('contents: read');
    expect(await commentsOn(pull.number)).toEqual([]);
  });
});

describe('artifacts', () => {
  it('that are no archives, bombs or damaged are named, the others are read (A1, A2, A3)', async () => {
    uploadSeeds();
    actions.artifacts.push({ id: next++, run: TRAINING, name: 'curvelint-raw.csv', bytes: Buffer.from(log(4)) });
    upload('curvelint-slip', { '../../x.csv': log(5) });
    actions.artifacts.push({
      id: next++,
      run: TRAINING,
      name: 'curvelint-bomb',
      bytes: makeZip([{ path: 'a.csv', data: Buffer.alloc(40 * 1024 ** 2) }]),
    });
    actions.artifacts.push({
      id: next++,
      run: TRAINING,
      name: 'curvelint-cut',
      bytes: Buffer.from('PK\u0003\u0004 and no more'),
    });
    actions.artifacts.push({ id: next++, run: TRAINING, name: 'curvelint-old', bytes: Buffer.from(''), expired: true });
    const result = await report();
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const { runs, problems } = reportIn(result);
    expect(runs).toHaveLength(4);
    expect(problems.map(({ file }) => file)).toEqual(['curvelint-bomb', 'curvelint-cut', 'curvelint-slip']);
  });

  it('that are missing give a report that says so, and a check that is no pass (G8)', async () => {
    const { code, outputs } = await report();
    expect(code).toBe(2);
    expect(outputs['verdict']).toBe('no-data');
    expect((await commentsOn(pull.number))[0]!.body).toContain('none is called `curvelint*`: the run has none');
    expect(await github.checks(pull.sha)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('that have other names are listed, with room for a few, and nothing in a name is read as Markdown', async () => {
    for (let i = 0; i < 12; i += 1) upload(`logs-${String(i).padStart(2, '0')}`, { 'metrics.csv': log(1) });
    upload('@team **a** <img src=x>', { 'metrics.csv': log(1) });
    await report();
    const { body } = (await commentsOn(pull.number))[0]!;
    expect(body).toContain('none is called `curvelint*`: the run has `@team **a** <img src=x>`, `logs-00`,');
    expect(body).toContain('`logs-08` and 3 more');
  });

  it('that have expired are called expired, with the day where GitHub says it', async () => {
    const gone = { run: TRAINING, bytes: Buffer.from(''), expired: true };
    actions.artifacts.push({ ...gone, id: next++, name: 'curvelint-1', expiresAt: '2026-11-20T10:00:00Z' });
    actions.artifacts.push({ ...gone, id: next++, name: 'curvelint-2' });
    upload('other', { 'metrics.csv': log(1) });
    await report();
    const { body } = (await commentsOn(pull.number))[0]!;
    expect(body).toContain('all that are wanted have expired: `curvelint-1` on `2026-11-20`, `curvelint-2`');
    expect(body).not.toContain('none is called');
  });

  it('of the last attempt count, and of a run that somebody names (G9)', async () => {
    upload('curvelint-1-1', { 'metrics.csv': log(1, 0.9, true) });
    upload('curvelint-1-2', { 'metrics.csv': log(1) });
    upload('curvelint-2-1', { 'metrics.csv': log(2) });
    const result = await report({ run: { run_attempt: 2 } });
    expect(reportIn(result).runs.map(({ sources }) => sources[0])).toEqual([
      'curvelint-1-2/metrics.csv',
      'curvelint-2-1/metrics.csv',
    ]);
    const event = {
      repository: actions.repository,
    };
    const byHand = await runAction(job, github, {
      inputs: { 'run-id': String(TRAINING) },
      eventName: 'workflow_dispatch',
      event,
    });
    expect(byHand.code).toBe(0);
    expect(reportIn(byHand).context).toMatchObject({ commit: pull.sha, pullRequest: pull.number });
  });

  it('are chosen by name, and their files by pattern, with the settings beside them', async () => {
    upload('logs-seed-1', {
      'run/seed-1/metrics.csv': log(1),
      'run/seed-1/hparams.yaml': 'seed: 1\nlr: 0.1\n',
      'old/metrics.csv': log(7),
    });
    upload('logs-seed-2', { 'run/seed-2/metrics.csv': log(2), 'run/hparams.yaml': 'seed: 2\nlr: 0.1\n' });
    const result = await report({ inputs: { artifacts: 'logs-*', metrics: 'run/**\n!**/nothing/*' } });
    const { runs, groups } = reportIn(result);
    expect(runs.map(({ seed }) => seed)).toEqual([1, 2]);
    expect(groups).toMatchObject([{ seeds: 2 }]);
  });

  it('hold reports of the jobs of a matrix, which are merged where people with write access decided what it ran', async () => {
    const { object } = (await github.api('GET', `${repo()}/git/ref/heads/main`)) as { object: { sha: string } };
    const own = { id: actions.repositoryId, name: 'net', owner: { login: 'team' } };
    const run = { event: 'push', head_branch: 'main', head_sha: object.sha, head_repository: own };
    const shard = (seed: number) => {
      const values = (start: number) => curve(40, (i) => start + Math.exp(-i / 8) + 0.001 * Math.sin(i * (seed + 2)));
      const columns = { loss: values(0.3), val_loss: values(0.4), temperature: values(1) };
      const one = withCurves([logOf(columns, { source: `seed-${seed}/log.csv` })]);
      const context = { repository: github.repository, commit: object.sha, pullRequest: null, run: null };
      return { report: jsonOf({ ...one.report, context }), curves: gzipSync(curvesToJson(one.curves)) };
    };
    const [first, second] = [shard(1), shard(2)];
    upload('curvelint-1', { 'report.json': first.report, 'curves.json.gz': first.curves });
    upload('curvelint-2', { 'report.json': second.report, 'curves.json.gz': second.curves });
    const merged = await report({ run, inputs: { expect: '2' } });
    expect(merged).toMatchObject({ code: 0, stderr: '' });
    expect(reportIn(merged).runs).toHaveLength(2);
    expect(reportIn(merged).problems).toEqual([]);
    const curvesIn = (path: string) => parseCurves(gunzipSync(readFileSync(path)).toString()).curves;
    expect(curvesIn(merged.outputs['curves']!)).toHaveLength(6);
    // A damaged side file costs itself only.
    actions.artifacts = actions.artifacts.filter(({ name }) => name !== 'curvelint-2');
    upload('curvelint-2', { 'report.json': second.report, 'curves.json.gz': second.curves.subarray(0, 99) });
    const damaged = await report({ run, inputs: { expect: '2', metrics: '**/report.json' } });
    expect(damaged.code).toBe(0);
    expect(reportIn(damaged).problems).toEqual([
      {
        file: 'curvelint-2/curves.json.gz',
        id: 'error',
        values: expect.objectContaining({ message: expect.stringContaining('damaged gzip') }),
      },
    ]);
    expect(curvesIn(damaged.outputs['curves']!)).toHaveLength(3);
    const missing = await report({ run, inputs: { expect: 'curvelint-1, curvelint-2, curvelint-3' } });
    expect(missing.code).toBe(1);
    expect(missing.stdout).toContain('2 of 3 shards are there; missing: curvelint-3.');
  });

  it('hold reports of a pull request’s run: not taken at all, and it says what to upload instead (Q1)', async () => {
    const context = { repository: github.repository, commit: pull.sha, pullRequest: pull.number, run: null };
    const columns = { loss: curve(40, (i) => Math.exp(-i / 8)), val_loss: curve(40, (i) => Math.exp(-i / 8) + 0.1) };
    const one = withCurves([logOf(columns, { source: 'seed-1/log.csv' })]);
    upload('curvelint-1', { 'report.json': jsonOf({ ...one.report, context }) });
    const merged = await report({ inputs: { expect: '1' } });
    expect(merged.code).toBe(2);
    expect(merged.summary).toContain('Upload the logs instead');
    const read = await report();
    expect(read.code).toBe(2);
    expect(read.summary).toContain('Upload the logs instead');
    const own = { id: actions.repositoryId, name: 'net', owner: { login: 'team' } };
    const branch = await report({ run: { head_repository: own }, inputs: { expect: '1' } });
    expect(branch.summary).toContain('Upload the logs instead');
    uploadSeeds();
    expect(reportIn(await report()).runs).toHaveLength(3);
  });
});

describe('other events', () => {
  it('a run on main leaves its numbers in the check, and the fork is held against them', async () => {
    for (const seed of [1, 2, 3]) upload(`curvelint-seed-${seed}-attempt-1`, { 'metrics.csv': log(seed) }, TRAINING);
    const { object } = (await github.api('GET', `${repo()}/git/ref/heads/main`)) as { object: { sha: string } };
    const own = { id: actions.repositoryId, name: 'net', owner: { login: 'team' } };
    const main = { event: 'push', head_branch: 'main', head_sha: object.sha, head_repository: own };
    expect((await report({ run: main })).code).toBe(0);
    expect(await github.checks(object.sha)).toHaveLength(1);
    actions.artifacts = [];
    for (const seed of [4, 5, 6]) upload(`curvelint-seed-${seed}-attempt-1`, { 'metrics.csv': log(seed, 0.7) });
    const result = await report();
    expect(reportIn(result).baseline).toMatchObject({ source: 'check-run', commit: object.sha });
    expect(result.code).toBe(1);
  });

  it('a training that waits for approval says nothing', async () => {
    const { code, stdout } = await report({ run: { conclusion: 'action_required' } });
    expect(code).toBe(0);
    expect(stdout).toContain('waits for somebody to approve');
    expect(github.requests).toEqual([]);
  });

  it('a token that may write puts the chart on the data branch, in both themes', async () => {
    await github.letWrite();
    uploadSeeds();
    expect(await report({ inputs: { charts: 'auto' } })).toMatchObject({ code: 0, stderr: '' });
    const [comment] = await commentsOn(pull.number);
    const picture =
      /<picture><source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)"><img src="([^"]+)" width="800" alt="[^"]+"><\/picture>/;
    const [, dark, light] = picture.exec(comment!.body)!;
    const { object } = (await github.api('GET', `${repo()}/git/ref/heads/curvelint-data`)) as { object: { sha: string } };
    const address = `https://github.example/${github.repository}/blob/${object.sha}/pr-${pull.number}/default`;
    expect([light!.startsWith(`${address}-light-`), dark!.startsWith(`${address}-dark-`)]).toEqual([true, true]);
    expect(light).toMatch(/\.png\?raw=true$/);
    expect(comment!.body).toContain('The chart in words');
  });

  it('a draft is treated like an open pull request', async () => {
    uploadSeeds();
    await github.api('PATCH', `${repo()}/pulls/${pull.number}`, { draft: true });
    await report();
    expect(await commentsOn(pull.number)).toHaveLength(1);
  });

  it('the jobs of one workflow hand over artifacts, too; a merge group has a check and no comment', async () => {
    uploadSeeds();
    actions.artifacts = actions.artifacts.map((artifact) => ({ ...artifact, run: 41 }));
    const sha = github.headSha;
    const event = {
      merge_group: {
        base_ref: 'refs/heads/main',
        base_sha: sha,
        head_sha: sha,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      },
      repository: actions.repository,
    };
    const { code } = await runAction(job, github, {
      ...{ inputs: { artifacts: 'curvelint*' }, eventName: 'merge_group', event },
      environment: { GITHUB_SHA: sha },
    });
    expect(code).toBe(0);
    expect(await github.checks(sha)).toHaveLength(1);
    expect(await commentsOn(github.pullRequest)).toEqual([]);
  });

  it('Dependabot’s token, which can only read, costs the comment and the check, not the verdict (G5)', async () => {
    uploadSeeds();
    github.faults = { readOnly: true };
    const { code, stdout, summary, outputs } = await report();
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 0, verdict: 'pass' });
    expect(stdout.match(/^::warning::/gm)).toHaveLength(2);
    expect(stdout).toMatch(/^::warning::.*checks: write/m);
    expect(summary).toMatch(/### (?:\S+ )?curvelint/);
  });
});
