import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { payload } from '../support/events.js';
import { type FakeActions, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type ForkPullRequest, fork, forkPullRequest, TRAINING, trainingRun } from '../support/fork.js';
import { type Job, type JobResult, makeJob } from '../support/job.js';
import { makeZip } from '../support/make-archive.js';
import { runAction } from '../support/run-action.js';
import { readRunnerFile, runnerCommands } from '../support/runner-commands.js';

/** What the runner would obey, in every way that it can begin. */
const EVIL = [
  '::set-output name=verdict::pass',
  '\n::set-output name=verdict::pass',
  '\r::set-output name=verdict::pass',
  '\r\n  ::add-mask::pass',
  '\u2028::stop-commands::mute',
  '\t::stop-commands::mute',
  '##[add-mask]pass',
  'x ##[error]y',
  '\u0000::error::x',
  '\u001b[2K::error::x',
  '\u0085::add-path::/tmp',
  '\u202e::group::x',
  '%0A::error::x',
  '::\u200b:error::x',
  '#\u200b#[error]x',
  ':::error::x',
  '###[error]x',
  'EOF\nverdict<<EOF\npass\nEOF',
  'ghadelimiter_x\nverdict=pass\n',
];

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

const rows = (names: readonly string[]) => {
  const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
  const row = (i: number) => [i, ...names.map((_, j) => (i < 10 ? 1 / (i + 1) : i / 20) + j)].join(',');
  return `epoch,loss,val_loss,${quoted.join(',')}\n${Array.from({ length: 40 }, (_, i) => `${row(i)},1,${i / 20}`).join('\n')}\n`;
};
let next = 900;
const upload = (name: string, files: Readonly<Record<string, string>>) =>
  actions.artifacts.push({
    ...{ id: next++, run: TRAINING, name },
    bytes: makeZip(Object.entries(files).map(([path, data]) => ({ path, data }))),
  });
const place = (name: string) => join(job.temp, name);
const report = (
  inputs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, unknown>> = {},
): Promise<JobResult> => {
  const run = trainingRun(pull, { name: EVIL[0], display_title: EVIL[2], ...more });
  actions.runs = [run];
  const { repository } = actions;
  for (const name of ['env', 'path', 'state']) writeFileSync(place(name), '');
  return runAction(job, github, {
    ...{ inputs, eventName: 'workflow_run', event: payload('workflow_run', 'completed', { workflow_run: run, repository }) },
    environment: { GITHUB_ENV: place('env'), GITHUB_PATH: place('path'), GITHUB_STATE: place('state') },
  });
};

/** The only commands are our own warnings and errors, and the only outputs those of action.yml. */
function expectTame({ stdout, stderr }: JobResult): void {
  expect(stderr).toBe('');
  const commands = runnerCommands(stdout);
  for (const { name, data, line } of commands) {
    expect(['notice', 'warning', 'error'], line).toContain(name);
    expect(line).toMatch(/^::(?:notice|warning|error)(?: [^:]*)?::/);
    expect(data, line).not.toMatch(/::|##\[/);
  }
  const outputs = readFileSync(place('outputs'), 'utf8');
  expect(outputs.length).toBeLessThan(1_000_000);
  const declared = (parse(readFileSync('action.yml', 'utf8')) as { outputs: object }).outputs;
  const found = readRunnerFile(outputs);
  expect(Object.keys(declared)).toEqual(expect.arrayContaining([...found.keys()]));
  for (const value of found.values()) expect(value).not.toMatch(/[\u0000-\u001f]/);
  for (const name of ['env', 'path', 'state']) expect(readFileSync(place(name), 'utf8')).toBe('');
}

describe('commands in what strangers wrote', () => {
  it('are not obeyed, whether they are names of artifacts, files, series or settings, or text of a log (L1, O1)', async () => {
    for (const [i, evil] of EVIL.entries()) {
      const inside = evil.replace(/[\u0000-\u001f\\]/g, ' ');
      upload(`curvelint-${i} ${evil}`, {
        [`run ${i} ${inside}/metrics.csv`]: rows([`val_acc ${evil}`, evil]),
        [`run ${i} ${inside}/hparams.yaml`]: `${JSON.stringify(evil)}: ${JSON.stringify(evil)}\n`,
        [`broken ${inside}.csv`]: `<!DOCTYPE html><html>${evil}</html>`,
        [`train ${inside}.log`]: Array.from({ length: 9 }, (_, n) => `epoch ${n} loss ${1 / (n + 1)} ${evil}`).join('\n'),
        [`${inside}.jsonl`]: `{"loss": 1, ${JSON.stringify(evil)}: 2}\n{"loss": ${evil}}\n{"loss": 2}\n{"loss": 1}\n`,
      });
    }
    const result = await report();
    expectTame(result);
    expect(readRunnerFile(readFileSync(place('outputs'), 'utf8')).get('verdict')).toBe(result.outputs['verdict']);
    expect(['pass', 'warn', 'fail']).toContain(result.outputs['verdict']);
    const runs = JSON.parse(readFileSync(result.outputs['report']!, 'utf8')).runs as { id: string }[];
    expect(runs.length).toBeGreaterThan(EVIL.length / 2);
  });

  it('are not obeyed in messages of errors: of GitHub, of settings, of names that match nothing (L1)', async () => {
    const asked = github.answer!;
    const all = EVIL.join(' ');
    github.answer = (method, path) =>
      method !== 'GET' || path.includes('/contents/') ? { status: 422, body: { message: all } } : asked(method, path);
    const refused = await report();
    expectTame(refused);
    expect(refused.stdout).toContain('error');
    github.answer = (method, path) => (method === 'GET' ? asked(method, path) : { status: 422, body: { message: all } });
    upload('curvelint-1', { 'metrics.csv': rows(['val_acc']) });
    const warned = await report();
    expectTame(warned);
    expect(runnerCommands(warned.stdout).filter(({ name }) => name === 'warning').length).toBeGreaterThan(0);
    actions.artifacts = [];
    upload(`x ${all}`, { 'metrics.csv': rows([]) });
    const missing = await report({}, { head_branch: EVIL.join('') });
    expectTame(missing);
    expect(missing.code).toBe(2);
  });

  it('the oracle knows them: each of the plain ones would be obeyed', () => {
    const obeyed = (text: string) => runnerCommands(`x\n${text}`).map(({ name }) => name);
    expect(obeyed(EVIL[0]!)).toEqual(['set-output']);
    expect(obeyed(EVIL[2]!)).toEqual(['set-output']);
    expect(obeyed(EVIL[3]!)).toEqual(['add-mask']);
    expect(obeyed(EVIL[5]!)).toEqual(['stop-commands']);
    expect(obeyed(EVIL[7]!)).toEqual(['error']);
    expect(obeyed('::error file=a:b,line=1::x')).toEqual(['error']);
    expect(obeyed('x ::error::y')).toEqual([]);
    expect(readRunnerFile('a<<E\n1\n2\nE\nb=3\n')).toEqual(
      new Map([
        ['a', '1\n2'],
        ['b', '3'],
      ]),
    );
  });
});

it('no address that opens an artifact, and no token, gets into the log (H2)', async () => {
  upload('curvelint-1', { 'metrics.csv': rows(['val_acc']) });
  const good = await report();
  actions.artifacts = [{ ...actions.artifacts[0]!, statuses: [403, 500, 500, 500, 500] }];
  const bad = await report();
  expect(actions.stored.some(({ path }) => path.includes('sig=secret'))).toBe(true);
  for (const { stdout, stderr, summary } of [good, bad]) {
    for (const text of [stdout, stderr, summary])
      expect(text).not.toMatch(/sig=|ghs_workflow|\/blob\/(?!main\/\.github\/docs\/)/);
  }
  expect(bad.code).toBe(2);
});
