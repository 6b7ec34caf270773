import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeActions, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type Job, type JobOptions, makeJob } from '../support/job.js';
import { putFile } from '../support/put-file.js';
import { runAction } from '../support/run-action.js';
import { runBuiltAction } from '../support/run-built-action.js';
import { isSoak } from '../support/soak.js';

let github: FakeGitHub;
let actions: FakeActions;
let job: Job;
beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
  job = makeJob();
  cpSync('examples/noisy-shapes/pull-request', join(job.workspace, 'runs'), { recursive: true });
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

const INPUTS = { metrics: 'runs', baseline: 'none', charts: 'none' };
/** The one check of the head, as far as it is told. */
async function onlyCheck() {
  const checks = await github.checks();
  expect(checks).toHaveLength(1);
  const { name, conclusion, output } = checks[0]!;
  return { name, conclusion, title: output.title, summary: output.summary };
}

describe('a wrong input', () => {
  it.each([
    ['fail-on', 'eror', 'Did you mean "error"?', 'curvelint (mine)'],
    ['comment', 'sometimes', 'Use one of: always', 'curvelint (mine)'],
    ['charts', 'crayon', 'Use one of: auto', 'curvelint (mine)'],
    ['html-url', 'http://x.example', 'an address that begins with https', 'curvelint (mine)'],
    ['run-id', 'abc', 'Give the number of a workflow run', 'curvelint (mine)'],
    ['key', 'a --> b', 'letters, digits, dots', 'curvelint'],
    ['config', 'nowhere.yml', 'there is no config file', 'curvelint (mine)'],
    ['fail-on', 'x'.repeat(100_000), 'Use one of: never', 'curvelint (mine)'],
  ])('E2: %s: %s gives a failing check that says so', async (input, value, reason, name) => {
    const { code, stdout, stderr, summary } = await runAction(job, github, {
      inputs: { ...INPUTS, key: 'mine', [input]: value },
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(stdout).toMatch(/^::error::curvelint: /m);
    expect(stdout).toContain(reason);
    const check = await onlyCheck();
    expect(check).toMatchObject({ name, conclusion: 'failure', title: 'Nothing could be judged' });
    expect(check.summary).toContain(reason.replaceAll('"', '"'));
    expect(summary).toContain('Nothing was judged');
  });

  it('E2: in an input gives the check that the settings name', async () => {
    putFile(job.workspace, '.curvelint.yml', 'check-name: curves\n');
    await runAction(job, github, { inputs: { ...INPUTS, 'fail-on': 'eror' } });
    expect(await onlyCheck()).toMatchObject({ name: 'curves', conclusion: 'failure' });
  });

  it('E2: in the settings gives a failing check that says so', async () => {
    putFile(job.workspace, '.curvelint.yml', 'timeout: soon\n');
    const { code, stdout } = await runAction(job, github, { inputs: INPUTS });
    expect(code).toBe(2);
    expect(stdout).toContain('Write minutes, or a duration such as 8m or 90s');
    expect(await onlyCheck()).toMatchObject({ conclusion: 'failure', title: 'The settings are wrong' });
  });

  it('E2: of the environment gives a failing check that says so', async () => {
    const environment = { CURVELINT_PATIENCE: 'long' };
    const { code, stdout } = await runAction(job, github, { inputs: INPUTS, environment });
    expect(code).toBe(2);
    expect(stdout).toContain('CURVELINT_PATIENCE cannot be "long"');
    expect(await onlyCheck()).toMatchObject({ conclusion: 'failure' });
  });

  it('E2: a run that does not exist costs a push no check', async () => {
    const { code } = await runAction(job, github, {
      inputs: { ...INPUTS, 'run-id': '4711' },
      eventName: 'push',
      event: { repository: actions.repository },
      environment: { GITHUB_SHA: github.headSha },
    });
    expect(code).toBe(2);
    expect((await onlyCheck()).summary).toContain('the run 4711 can');
  });

  it('E2: names the run that is judged: no check is written on another commit, and log and summary say so', async () => {
    const { code, stdout, summary } = await runAction(job, github, {
      inputs: { ...INPUTS, 'run-id': 'abc' },
      eventName: 'workflow_dispatch',
      event: { repository: actions.repository },
      environment: { GITHUB_SHA: github.headSha },
    });
    expect(code).toBe(2);
    expect(await github.checks()).toEqual([]);
    for (const text of [stdout, summary]) expect(text).toContain('which commit is judged is not known');
  });
});

describe('a mistake that is found after the settings are read', () => {
  it('E2: has the name of its check from them, so that no earlier pass of that name stands', async () => {
    putFile(job.workspace, '.curvelint.yml', 'check-name: curves\n');
    const run = (inputs: Readonly<Record<string, string>>, id: string) =>
      runAction(job, github, { inputs: { ...INPUTS, 'fail-on': 'never', ...inputs }, environment: { GITHUB_RUN_ID: id } });
    expect((await run({}, '10')).code).toBe(0);
    putFile(job.workspace, 'cut/report.json', '{"version":1,"tool":{"name":"curvelint"}');
    expect((await run({ metrics: 'cut', expect: '1' }, '11')).code).toBe(2);
    const checks = await github.checks();
    expect(new Set(checks.map(({ name, conclusion }) => `${name}: ${conclusion}`))).toEqual(new Set(['curves: failure']));
  });
});

describe('an event file that is', () => {
  it.each([
    ['cut', (path: string) => path, 'it is cut or damaged'],
    ['missing', (path: string) => `${path}.gone`, 'no such file'],
  ])('E2: %s gives a clear sentence, and a check where the commit is known', async (_, place, reason) => {
    const path = join(job.temp, 'cut.json');
    writeFileSync(path, '{"pull_request": {"number": 1, "head": {"sha": "ab');
    const run = (eventName: string) =>
      runBuiltAction(job, github, {
        inputs: INPUTS,
        eventName,
        environment: { GITHUB_EVENT_PATH: place(path), GITHUB_SHA: github.headSha },
      });
    const pull = await run('pull_request');
    expect(pull).toMatchObject({ code: 2, stderr: '' });
    for (const text of [pull.stdout, pull.summary]) {
      expect(text).toContain(reason);
      expect(text).toContain('which commit is judged is not known');
      expect(text).not.toMatch(/\n\s+at /);
    }
    expect(await github.checks()).toEqual([]);
    expect((await run('push')).code).toBe(2);
    expect((await onlyCheck()).summary).toContain(reason);
  });
});

/** The built action whose job does this beside its work: in the script that runs it, for nothing in dist/ is made to fail. */
function runWith(code: string, environment: Readonly<Record<string, string>> = {}, more: Partial<JobOptions> = {}) {
  const dist = join(job.root, 'action', 'dist');
  cpSync('dist', dist, { recursive: true });
  writeFileSync(join(dist, 'job.js'), `import { runJob } from './index.js';\n${code}\nawait runJob();\n`);
  return runBuiltAction(job, github, { inputs: INPUTS, environment, ...more });
}
/** Does this when the job is about to tell where its check belongs: before it has read anything. */
const whenItKnowsItsPlace = (act: string) =>
  `const send = process.send.bind(process);
process.send = (news, ...more) => { if (news.place) { ${act} } return send(news, ...more); };`;
/** Does this once the job has told this. */
const whenItHasTold = (what: string, act: string) =>
  `const send = process.send.bind(process);
process.send = (news, ...more) => send(news, ...(news.${what} ? [() => { ${act} }] : more));`;
const HANG = 'for (;;);';
const FILL = 'const all = []; for (;;) all.push(new Array(100_000).fill(1.5));';

describe('a job that', () => {
  beforeEach(() => putFile(job.workspace, '.curvelint.yml', 'timeout: 6s\ncheck-name: curves\n'));

  it('E1: never ends gives a check within its time, though it had judged nothing', async () => {
    const { code, stdout, stderr, summary } = await runWith(`process.send({ timeout: 1500 });\n${HANG}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(stdout).toMatch(/^::error::curvelint: Time ran out after 2 seconds\./m);
    expect(summary).toContain('Time ran out');
    const check = await onlyCheck();
    expect(check).toMatchObject({ name: 'curvelint', conclusion: 'failure', title: 'Nothing could be judged' });
    expect(check.summary).toContain('Time ran out after 2 seconds');
  });

  it('E1: hangs while it judges has the name of its check from the settings', async () => {
    const { code } = await runWith(`Math.log = () => { ${HANG} };`);
    expect(code).toBe(2);
    expect(await onlyCheck()).toMatchObject({ name: 'curves', conclusion: 'failure', title: 'Nothing could be judged' });
  });

  it('E1: hangs after its summary gives the check of its verdict, with a note', async () => {
    const { code, stdout, summary, outputs } = await runWith(whenItHasTold('summaryWritten', HANG));
    const check = await onlyCheck();
    expect(check).toMatchObject({ name: 'curves', conclusion: code === 1 ? 'failure' : 'neutral' });
    expect(check.summary).toContain('Time ran out after 6 seconds');
    expect(check.summary).toMatch(/### (?:\S+ )?curvelint/);
    expect(outputs['verdict']).not.toBe('');
    expect(outputs['check-url']).not.toBe('');
    expect(stdout.match(/^::error::/gm)).toHaveLength(code === 1 ? 2 : 1);
    expect(summary.match(/### (?:\S+ )?curvelint/g)).toHaveLength(1);
  });

  it.each([
    ['all memory', FILL],
    ['a process that is killed', "process.kill(process.pid, 'SIGKILL');"],
  ])('E1: ends by %s gives a check that says so', async (_, act) => {
    const { code, stdout, summary } = await runWith(act, { NODE_OPTIONS: '--max-old-space-size=100' });
    expect(code).toBe(2);
    for (const text of [stdout, summary, (await onlyCheck()).summary]) expect(text).toContain('Memory ran out');
  });

  it.each([
    ['throws', "throw new TypeError('::error::no flat map');"],
    ['throws aside', "process.nextTick(() => { throw new TypeError('::error::no flat map') });"],
    ['rejects aside', "Promise.reject(new TypeError('::error::no flat map'));"],
  ])('E2: %s gives a check that says so', async (_, act) => {
    // It has to ask for its baseline, so that what is thrown aside is met before it has judged.
    const { code, stdout, stderr } = await runWith(whenItKnowsItsPlace(act), {}, { inputs: { ...INPUTS, baseline: 'auto' } });
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(stdout).toMatch(/^::error::curvelint: A fault of curvelint: TypeError: : ?:error: ?:no flat map\. Please report it/m);
    const check = await onlyCheck();
    expect(check).toMatchObject({ conclusion: 'failure', title: 'Nothing could be judged' });
    expect(check.summary).toContain('A fault of curvelint');
  });

  it('E2: just exits gives a check that says so', async () => {
    expect((await runWith('process.exit(0);')).code).toBe(2);
    expect((await onlyCheck()).summary).toContain('the process ended with 0');
  });

  it('E2: just exits before it knows what trained is told as the same job as ever: a re-run replaces it (V1)', async () => {
    const workflow_run = {
      ...{ id: 4711, run_attempt: 1, event: 'pull_request', path: '.github/workflows/train.yml', head_sha: github.headSha },
      ...{ head_branch: 'wider', head_repository: null, conclusion: 'success' },
    };
    await runWith('process.exit(0);', {}, { eventName: 'workflow_run', event: { workflow_run, repository: actions.repository } });
    const [check] = await github.checks();
    expect(decodeURIComponent(check!.external_id)).toMatch(
      /event=pull_request job=.* for train\.yml run=4711\.1 verdict=failure$/,
    );
  });

  it('E2: ends as it should is not spoken for', async () => {
    const { stdout, stderr, outputs } = await runWith('');
    expect(stderr).toBe('');
    expect(stdout).not.toContain('The verdict stands');
    expect((await onlyCheck()).name).toBe('curves');
    expect(outputs['check-url']).not.toBe('');
  });
});

describe('GitHub that never answers', () => {
  it('is told about once, and only for what was asked for (G6)', async () => {
    github.answer = () => ({ status: 200, hangs: true });
    const { stdout, summary } = await runBuiltAction(job, github, {
      inputs: { ...INPUTS, comment: 'never', baseline: 'auto' },
      environment: { CURVELINT_PATIENCE: '1' },
    });
    expect(stdout).not.toMatch(/comment on the pull request|who may draw|remarks on/);
    expect(stdout.match(/^::warning::.*taken too long already/gm)).toHaveLength(1);
    expect(summary).toMatch(/### (?:\S+ )?curvelint/);
  });

  it('E2: leaves a bad token (401) told as that, once', async () => {
    github.answer = () => ({ status: 401, body: { message: 'Bad credentials' } });
    const { stdout, summary } = await runAction(job, github, { inputs: { ...INPUTS, baseline: 'auto' } });
    expect(stdout.match(/^::warning::.*did not accept the token/gm)).toHaveLength(1);
    expect(`${stdout}${summary}`).not.toMatch(/Add .*(?:actions|checks|pull-requests): /);
    expect(summary).toContain('did not accept the token');
  });

  it('E2: 401 is told as that where the artifacts cannot be listed', async () => {
    github.answer = () => ({ status: 401, body: { message: 'Bad credentials' } });
    const { stdout, summary } = await runAction(job, github, { inputs: { ...INPUTS, artifacts: 'logs' } });
    for (const text of [stdout, summary]) {
      expect(text).toContain('did not accept the token');
      expect(text).not.toContain('actions: read');
    }
  });
});

describe('hostile logs', () => {
  const rows = (values: readonly string[]) => `epoch,loss,val_loss,lr\n${values.map((value, i) => `${i},${value}`).join('\n')}\n`;
  const repeat = (length: number, of: (i: number) => string) => Array.from({ length }, (_, i) => of(i));
  const far = (value: string) => rows(repeat(40, (i) => `${value},${i % 2 === 0 ? value : `-${value}`},${value}`));

  /** The others come in the nightly workflow; test/hostile-logs.test.ts has them all without the packed action. */
  const USUAL = ['1e-308', 'a loss that falls to 1e-310', 'nothing', '30,000 drops of the learning rate', 'a name of a megabyte'];
  const LOGS: readonly (readonly [string, string])[] = [
    ['1e-308', far('1e-308')],
    ['5e-324', far('5e-324')],
    ['1e308', far('1e308')],
    ['-0', far('0')],
    ['Infinity', far('Infinity')],
    ['a loss that falls to 1e-310', rows(repeat(60, (i) => `${10 ** (-5 * i - 10)},${10 ** (-5 * i - 10)},0.1`))],
    ['nothing', ''],
    ['a header', 'epoch,loss,val_loss\n'],
    ['10,000 drops of the learning rate', rows(repeat(80_000, (i) => `${1 / (i + 1)},${1 / (i + 1)},${i % 8 < 4 ? 0.1 : 0.01}`))],
    ['30,000 drops of the learning rate', rows(repeat(240_000, (i) => `${1 / (i + 1)},${i / 1e6},${i % 8 < 4 ? 0.1 : 0.01}`))],
    [
      'a name of a megabyte',
      `epoch,loss,val_${'x'.repeat(1_000_000)}_loss\n${repeat(30, (i) => `${i},${1 / (i + 1)},1`).join('\n')}\n`,
    ],
    [
      '20,000 columns',
      `epoch,${repeat(20_000, (i) => `loss_${i}`).join(',')}\n${repeat(12, (i) => `${i}${',1'.repeat(20_000)}`).join('\n')}\n`,
    ],
  ];
  it.each(LOGS.filter(([name]) => isSoak || USUAL.includes(name)))('E1: of %s end in time, with a check', async (_, text) => {
    const only = makeJob();
    putFile(only.workspace, 'runs/log.csv', text);
    putFile(only.workspace, '.curvelint.yml', 'timeout: 60s\n');
    const { code, stdout, summary } = await runBuiltAction(only, github, {
      inputs: { metrics: 'runs/log.csv', baseline: 'none', charts: 'quickchart', comment: 'never' },
    });
    expect([0, 1, 2]).toContain(code);
    expect(stdout).not.toMatch(/Time ran out|Memory ran out|A fault of curvelint/);
    expect((await onlyCheck()).summary).toMatch(/### (?:\S+ )?curvelint/);
    expect(summary).toMatch(/### (?:\S+ )?curvelint/);
  });
});
