import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mistakeOf } from '../../src/action/annotate.js';
import { trackedFiles } from '../../src/action/tracked-files.js';
import { parseConfig } from '../../src/config/parse.js';
import { connect } from '../../src/github/client.js';
import type { Annotation } from '../../src/model/annotation.js';
import { UserError } from '../../src/model/errors.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { publishCheck } from '../../src/publish/check-run.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { curve, logOf } from '../support/curves.js';
import { type FakeActions, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { fork, forkPullRequest, TRAINING, trainingRun } from '../support/fork.js';
import { type Job, makeJob } from '../support/job.js';
import { listen } from '../support/listen.js';
import { makeZip } from '../support/make-archive.js';
import { problemOf } from '../support/problems.js';
import { putFile } from '../support/put-file.js';
import { exampleReport, reportOf } from '../support/report.js';
import { runAction } from '../support/run-action.js';
import { skipWaits } from '../support/skip-waits.js';

const SETTINGS = 'fail-on: error\ngate:\n  val_acuracy: { at-least: 0.5 }\n';
const rows = (count: number, extra = '') =>
  Array.from({ length: count }, (_, i) => `${i},${Math.exp(-i / 8) + 0.3},${Math.exp(-i / 8) + 0.4}${extra}`).join('\n');
const git = (folder: string, ...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });

describe('the remarks of a report', () => {
  it('are its problems with their lines, and the warnings and errors of its runs, errors first', () => {
    const good = curve(40, (i) => 2 * Math.exp(-i / 8) + 0.2);
    const log = logOf(
      { loss: curve(40, (i) => (i > 20 ? Number.NaN : Math.exp(-i / 8))), val_loss: good },
      { source: 'runs/a.csv' },
    );
    const problems = [problemOf('runs/b.csv', 'the last line is cut', 'Log again.', 7)];
    const { report } = reportOf([{ ...log, problems }]);
    const remarks = annotationsOf(viewReport(report));
    expect(remarks[0]).toMatchObject({
      file: 'runs/a.csv',
      line: 1,
      level: 'error',
      title: expect.stringMatching(/^curvelint: /),
    });
    expect(remarks.at(-1)).toMatchObject({
      file: 'runs/b.csv',
      line: 7,
      level: 'warning',
      message: 'The last line is cut. Log again.',
    });
    const told = report.runs.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'notice'));
    expect(remarks).toHaveLength(told.length + 1);
  });

  it('of wrong settings stand at their line', () => {
    const wrong = (text: string) => {
      try {
        parseConfig(text, '.curvelint.yml', new Map([['overfitting', []]]));
      } catch (error) {
        return (error as UserError).settingsLine;
      }
      return 'valid';
    };
    expect(wrong('fail-on: error\nrulez: {}\n')).toBe(2);
    expect(wrong('a: b: c\n')).toBe(1);
    expect(wrong('fail-on: error\n\nrules:\n  overfiting: off\n')).toBe(4);
    expect(wrong('gate:\n  a:\n    at-least: 2\n    at-most: 1\n')).toBe(3);
    expect(wrong('gate:\n  a: { tolerance: -1 }\n')).toBe(2);
    expect(wrong('fail-on: sometimes\n')).toBe(1);
    expect(new UserError('no such file').settingsLine).toBeNull();
    expect(mistakeOf(new UserError('x', 'y', 3), 'a.yml')).toMatchObject({
      file: 'a.yml',
      line: 3,
      message: 'x. y',
      level: 'error',
    });
  });
});

describe('which files lie in the repository', () => {
  it('is what git knows: neither what was made meanwhile nor what lies outside (K2, F1)', () => {
    const { workspace } = makeJob();
    expect([...trackedFiles(workspace, ['a.csv'])]).toEqual([]);
    git(workspace, 'init', '-q');
    mkdirSync(join(workspace, 'runs'));
    for (const file of ['a.csv', 'runs/ü [1].csv', 'new.csv']) writeFileSync(join(workspace, file), 'x');
    git(workspace, 'add', 'a.csv', 'runs');
    const asked = ['a.csv', 'runs/ü [1].csv', 'new.csv', 'runs', '*.csv', '../a.csv', '/etc/passwd', '', ':(glob)**'];
    expect([...trackedFiles(workspace, asked)]).toEqual(['a.csv', 'runs/ü [1].csv']);
    expect([...trackedFiles(join(workspace, 'nowhere'), ['a.csv'])]).toEqual([]);
  });
});

describe('the annotations of a check run (K2)', () => {
  interface Sent {
    readonly method: string;
    readonly path: string;
    readonly output: {
      readonly summary: string;
      readonly text?: string;
      readonly annotations?: readonly { readonly path: string }[];
    };
  }
  let server: Server;
  let apiUrl: string;
  let sent: Sent[];
  let before: readonly object[];
  let refuse: boolean;
  let kept: object | null;
  beforeEach(async () => {
    [sent, before, refuse, kept] = [[], [], false, null];
    // Like GitHub it adds annotations to those that are there, which the emulator does not.
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (data) => {
        text += data;
      });
      request.on('end', () => {
        const answer = (status: number, body: unknown) =>
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        const path = request.url ?? '';
        if (path.includes('/annotations')) return answer(200, before);
        if (path.endsWith('/user')) return answer(403, { message: 'Resource not accessible by integration' });
        const given = text === '' ? {} : JSON.parse(text);
        if (path.endsWith('/graphql')) return answer(200, { data: { viewer: { login: 'github-actions[bot]' } } });
        const first = { id: 9, html_url: 'https://github.example/check/9', app: { slug: 'github-actions' }, output: {} };
        const external_id = 'curvelint:v1 key=default event=push job=train.yml%2C%20job%20train run=none verdict=success';
        if (before.length > 0) kept ??= { ...first, external_id };
        if (request.method === 'GET') return answer(200, { check_runs: kept === null ? [] : [kept] });
        sent.push({ method: request.method ?? '', path, ...given });
        if (refuse && text.includes('"annotations"')) return answer(422, { message: 'Invalid request' });
        kept = { ...first, ...kept, ...given };
        return answer(200, kept);
      });
    });
    apiUrl = `http://127.0.0.1:${await listen(server)}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const remarks = (count: number): readonly Annotation[] =>
    Array.from({ length: count }, (_, i) => ({
      file: `runs/${i}.csv`,
      line: 1,
      level: 'warning' as const,
      title: 't',
      message: `m ${i}`,
    }));
  const publishChecked = (...given: Parameters<typeof publishCheck>) => skipWaits(() => publishCheck(...given));
  const publish = async (annotations: readonly Annotation[]) =>
    publishChecked(viewReport(await exampleReport()), connect({ token: TOKEN, apiUrl, repository: 'team/net' }), {
      ...{
        commit: 'a'.repeat(40),
        name: 'curvelint',
        key: 'default',
        event: 'push',
        run: null,
        conclusion: 'success',
        producer: 'train.yml, job train',
      },
      ...{ shown: { picture: '' }, runUrl: 'https://github.example/run/1', annotations },
    });
  const paths = () => sent.map(({ method, output }) => [method, (output.annotations ?? []).length]);

  it('are sent at most fifty at a time, the first with the check, and never more than two hundred', async () => {
    expect(await publish(remarks(120))).toBe('https://github.example/check/9');
    expect(paths()).toEqual([
      ['POST', 50],
      ['PATCH', 50],
      ['PATCH', 20],
    ]);
    expect(sent.every(({ output }) => output.summary.length <= 65_535 && (output.text ?? '').length <= 65_535)).toBe(true);
    expect(new Set(sent.flatMap(({ output }) => output.annotations!.map(({ path }) => path))).size).toBe(120);
    sent.length = 0;
    kept = null;
    await publish(remarks(1_000));
    expect(paths().map(([, count]) => count)).toEqual([50, 50, 50, 50]);
  });

  it('are left out of the request where there are none', async () => {
    await publish([]);
    expect(sent.map(({ output }) => 'annotations' in output)).toEqual([false]);
  });

  it('are not said twice by a later attempt', async () => {
    before = remarks(2).map(({ file, message }) => ({ path: file, start_line: 1, message }));
    await publish(remarks(3));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: 'PATCH', output: { annotations: [{ path: 'runs/2.csv' }] } });
  });

  it('never cost the verdict: where GitHub refuses one, the check comes without', async () => {
    refuse = true;
    expect(await publish(remarks(1))).toBe('https://github.example/check/9');
    expect(paths()).toEqual([
      ['POST', 1],
      ['POST', 0],
    ]);
  });
});

describe('the built action', () => {
  let github: FakeGitHub;
  let actions: FakeActions;
  let job: Job;
  beforeEach(async () => {
    github = await startGitHub();
    actions = await startActions(github);
    const asked = github.answer!;
    // The emulator wraps the list of annotations, GitHub does not.
    github.answer = (method, path) => (/\/annotations\?/.test(path) ? { status: 200, body: [] } : asked(method, path));
    job = makeJob();
    git(job.workspace, 'init', '-q');
  });
  afterEach(async () => {
    await actions.close();
    await github.close();
  });
  const put = (path: string, text: string) => {
    putFile(job.workspace, path, text);
  };
  const remarksOf = async (id: number) =>
    (
      (await github.api('GET', `/repos/${github.repository}/check-runs/${id}/annotations`)) as {
        check_annotations: { path: string; start_line: number; annotation_level: string; message: string }[];
      }
    ).check_annotations;

  it('remarks on logs and settings of the repository, in the workflow and on the check, and on nothing else', async () => {
    put('.curvelint.yml', SETTINGS);
    put('runs/cut.csv', `epoch,loss,val_loss\n${rows(40)}\n40,0.3`);
    put('runs/new.csv', `epoch,loss,val_loss\n${rows(40)}\n40,0.3`);
    git(job.workspace, 'add', '.curvelint.yml', 'runs/cut.csv');
    const { stdout, stderr } = await runAction(job, github, { inputs: { metrics: 'runs/*.csv' } });
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^::error title=curvelint%3A a metric that is not logged,file=\.curvelint\.yml,line=3::curvelint: The gate names val_acuracy/m,
    );
    expect(stdout).toMatch(/^::warning title=[^,]*,file=runs\/cut\.csv,line=\d+::curvelint: /m);
    expect(stdout).not.toMatch(/^::\w+ [^:]*new\.csv/m);
    const [check] = await github.checks();
    const remarks = await remarksOf(check!.id);
    expect(remarks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: '.curvelint.yml', start_line: 3, annotation_level: 'failure' }),
        expect.objectContaining({ path: 'runs/cut.csv', annotation_level: 'warning' }),
      ]),
    );
    expect(remarks.every(({ path }) => path !== 'runs/new.csv')).toBe(true);
  });

  it('says on the commit that the settings are wrong, and where (G8)', async () => {
    put('.curvelint.yml', 'fail-on: error\nrulez: {}\n');
    put('runs/a.csv', `epoch,loss,val_loss\n${rows(40)}\n`);
    git(job.workspace, 'add', '.curvelint.yml');
    const { code, stdout } = await runAction(job, github, { inputs: { metrics: 'runs' } });
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /^::error title=[^,]*,file=\.curvelint\.yml,line=2::curvelint: \.curvelint\.yml:2: unknown key "rulez"/m,
    );
    expect(stdout.match(/^::error/gm)).toHaveLength(1);
    const [check, ...more] = await github.checks();
    expect(more).toEqual([]);
    expect(check).toMatchObject({ conclusion: 'failure', output: { title: 'The settings are wrong' } });
    expect(check!.output.summary).toContain('Did you mean "rules"?');
    expect(await remarksOf(check!.id)).toMatchObject([{ path: '.curvelint.yml', start_line: 2, annotation_level: 'failure' }]);
    put('.curvelint.yml', 'fail-on: error\n');
    expect((await runAction(job, github, { inputs: { metrics: 'runs' } })).code).toBe(0);
    expect(await github.checks()).toMatchObject([{ id: check!.id, conclusion: 'success' }]);
  });

  it('says on the commit why nothing could be judged, without a place that is none (G8)', async () => {
    put('runs/a.csv', `epoch,loss,val_loss\n${rows(40)}\n`);
    const { code, stdout } = await runAction(job, github, { inputs: { metrics: 'runs', config: 'nowhere.yml' } });
    expect(code).toBe(2);
    expect(stdout.match(/^::error.*/gm)).toEqual([
      expect.stringMatching(/^::error::curvelint: there is no config file nowhere\.yml/),
    ]);
    const [check] = await github.checks();
    expect(check).toMatchObject({ conclusion: 'failure', output: { title: 'Nothing could be judged' } });
    expect(check!.output.summary).toContain('nowhere.yml');
    expect(await remarksOf(check!.id)).toEqual([]);
  });

  it('remarks on the settings of the base branch where the pull request of a fork has the same (C1, K2)', async () => {
    const wrong = 'fail-on: error\nrulez: {}\n';
    await github.putSettings(wrong);
    const pull = await forkPullRequest(github, await fork(github), 'better');
    actions.artifacts.push({
      id: 500,
      run: TRAINING,
      name: 'curvelint-1',
      bytes: makeZip([{ path: 'm.csv', data: `epoch,loss\n${rows(40)}\n` }]),
    });
    const run = trainingRun(pull);
    const { repository } = actions;
    const report = () =>
      runAction(job, github, {
        inputs: {},
        eventName: 'workflow_run',
        event: { action: 'completed', workflow_run: run, repository },
      });
    expect((await report()).code).toBe(2);
    const [other] = await github.checks(pull.sha);
    expect(other).toMatchObject({ conclusion: 'failure' });
    expect(await remarksOf(other!.id)).toEqual([]);
    await github.putSettings(wrong, 'wider');
    const content = Buffer.from(wrong).toString('base64');
    const asked = github.answer!;
    github.answer = (method, path) =>
      path.includes('/contents/.curvelint.yml?ref=')
        ? { status: 200, body: { type: 'file', encoding: 'base64', content, name: 'x', path: '.curvelint.yml' } }
        : asked(method, path);
    await report();
    expect(await remarksOf((await github.checks(pull.sha))[0]!.id)).toMatchObject([{ path: '.curvelint.yml', start_line: 2 }]);
  });

  it('names no file whose name would be a command, and shows at most ten of a kind (L1)', async () => {
    for (let i = 0; i < 14; i += 1) put(`runs/${String(i).padStart(2, '0')}.csv`, `epoch,loss,val_loss\n${rows(40)}\n40,0.3`);
    put('runs/##[error]x.csv', `epoch,loss,val_loss\n${rows(40)}\n40,0.3`);
    git(job.workspace, 'add', 'runs');
    const { stdout } = await runAction(job, github, { inputs: { metrics: 'runs' } });
    expect(stdout.match(/^::warning title=/gm)!.length).toBeLessThanOrEqual(10);
    expect(stdout).not.toContain('##[');
    expect(stdout).toMatch(/\d+ more warnings about files of the repository/);
  });
});

it('keeps the entry of the action short', () => {
  expect(readFileSync('src/action/main.ts', 'utf8').split('\n').length).toBeLessThanOrEqual(80);
});
