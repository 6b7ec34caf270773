import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DoctorOptions, runDoctor } from '../../src/cli/doctor/doctor.js';
import { curve } from '../support/curves.js';
import { type FakeActions, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { makeZip } from '../support/make-archive.js';
import { putFile } from '../support/put-file.js';
import { runCli } from '../support/run-cli.js';
import { tempFolder } from '../support/temp-folder.js';

const TRAIN = `name: train
on: { pull_request: , push: { branches: [main] } }
permissions: { contents: read }
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - run: python train.py
      - uses: actions/upload-artifact@v7
        if: \${{ !cancelled() }}
        with: { name: "curvelint-\${{ github.run_attempt }}", path: runs }
`;
const REPORT = `name: curvelint
on: { workflow_run: { workflows: [train], types: [completed] } }
jobs:
  report:
    runs-on: ubuntu-latest
    permissions: { actions: read, contents: read, checks: write, pull-requests: write }
    steps:
      - uses: curvelint/curvelint@v1
`;
const LOG = `epoch,loss,val_loss\n${curve(40, (i) => Math.exp(-i / 8) + 0.3)
  .map((value, i) => `${i},${value},${value + 0.1}`)
  .join('\n')}\n`;

let root: string;
beforeEach(() => {
  root = tempFolder();
});
const put = (path: string, text: string) => {
  putFile(root, path, text);
};
const putPair = (train = TRAIN, report = REPORT) => {
  put('.github/workflows/train.yml', train);
  put('.github/workflows/curvelint.yml', report);
};
const said = (status: number | null, stdout: string) => ({ status, stdout: stdout.replace(/ {2,}/g, '  ') });
/** In this process, which takes a tenth of the time. */
const doctor = async (given: Partial<DoctorOptions> = {}, env: Readonly<Record<string, string>> = {}) => {
  const options = { root, paths: [], repo: null, pullRequest: null, config: null, ...given };
  const { lines, healthy } = await runDoctor(options, env);
  return said(healthy ? 0 : 1, lines.join('\n'));
};
/** As people start it. */
const started = async (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = await runCli(['doctor', ...args], { cwd: root, env });
  expect(stderr).toBe('');
  return said(status, stdout);
};

describe('doctor without a token', () => {
  it('finds nothing wrong with the fork-safe pair, and says what it could not look at', async () => {
    putPair();
    put('.curvelint.yml', 'fail-on: error\ngate: { val_loss: { tolerance: 1% } }\n');
    put('runs/seed-1.csv', LOG);
    const { status, stdout } = await started();
    expect(status).toBe(0);
    expect(stdout).toContain('skipped  event  not running in GitHub Actions');
    expect(stdout).toContain('ok  settings  .curvelint.yml is valid: fail-on, gate');
    expect(stdout).toContain('ok  workflows  .github/workflows/curvelint.yml reports on workflow_run');
    expect(stdout).toContain(
      'skipped  workflows  .github/workflows/curvelint.yml: GitHub starts a workflow on workflow_run only',
    );
    expect(stdout).toContain('skipped  token  no repository is known');
    expect(stdout).toMatch(/ok {2}logs {2}1 of 4 files are logs/);
    expect(stdout).toMatch(/3 ok, 0 not ok, 6 skipped\n$/);
  });

  it.each<[string, () => void, string, string]>([
    ['no workflow that uses it', () => put('a.txt', ''), 'none of 0 workflow files uses curvelint', 'curvelint init'],
    [
      'a name that nobody has',
      () => putPair(TRAIN.replace('name: train', 'name: trains')),
      'waits for the workflow "train", and no workflow has that name',
      'Did you mean "trains"?',
    ],
    [
      'a missing permission',
      () => putPair(TRAIN, REPORT.replace('checks: write, ', '')),
      'the job report lacks permissions',
      'checks: write # writes the check',
    ],
    [
      'permissions that are empty',
      () =>
        put(
          '.github/workflows/a.yml',
          `${REPORT.replace('    permissions: {', '    # {').replace('jobs:', 'permissions: {}\njobs:')}`,
        ),
      'the job report lacks permissions',
      'actions: read',
    ],
    [
      'a second workflow that also runs before the end',
      () => putPair(TRAIN, REPORT.replace(', types: [completed]', '')),
      'runs before the training has ended',
      'types: [completed]',
    ],
    [
      'a training that never runs on the base branch',
      () => putPair(TRAIN.replace('branches: [main]', 'branches: [release/*]')),
      'does not run on pushes to main',
      'push: { branches: [main] }',
    ],
    [
      'artifacts of another name',
      () => putPair(TRAIN.replace('curvelint-', 'logs-')),
      'uploads logs-1, and curvelint* is looked for',
      'actions/upload-artifact',
    ],
    [
      'a checkout of the pull request with rights',
      () =>
        putPair(
          TRAIN,
          REPORT.replace(
            '      - uses: curvelint',
            // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of JavaScript's
            '      - uses: actions/checkout@v6\n        with: { ref: "${{ github.event.workflow_run.head_sha }}" }\n      - uses: curvelint',
          ),
        ),
      'checks out the pull request',
      'without one',
    ],
    ['a workflow that is no YAML', () => putPair(TRAIN, '\t{'), 'curvelint.yml: not valid YAML', 'correct it'],
    [
      'settings that are wrong',
      () => put('.curvelint.yml', 'fail-onn: never\n'),
      '.curvelint.yml:1: unknown key "fail-onn"',
      'Did you mean "fail-on"?',
    ],
    [
      'a training workflow that does not exist',
      () => {
        putPair();
        put('.curvelint.yml', 'training-workflow: .github/workflows/fit.yml\n');
      },
      'which does not exist',
      '.github/workflows/train.yml',
    ],
  ])('says how to mend %s, and exits with 1', async (_, prepare, wrong, fix) => {
    prepare();
    const { status, stdout } = await doctor();
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.startsWith('not ok') && line.includes(wrong));
    expect(stdout).toContain(wrong);
    expect(lines.slice(at + 1, at + 4).join('\n')).toContain(fix);
  });

  it('names a path that holds no log', async () => {
    putPair();
    put('runs/notes.txt', 'hello');
    expect(await started(['runs'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('not ok  logs  no training log in runs'),
    });
  });

  it('lets no text of a workflow become a command of the job (L1)', async () => {
    putPair(TRAIN, REPORT.replace('[train]', '["::error::x ##[add-mask]y"]'));
    const { stdout } = await started();
    expect(stdout).toContain('no workflow has that name');
    expect(stdout).not.toMatch(/::error|##\[/);
  });
});

describe('doctor with a token', () => {
  let github: FakeGitHub;
  let actions: FakeActions;
  let tip: string;
  const repo = () => `/repos/${github.repository}`;
  /** Is the second workflow on the default branch? */
  let isMerged = true;
  beforeEach(async () => {
    github = await startGitHub();
    actions = await startActions(github);
    tip = ((await github.api('GET', `${repo()}/git/ref/heads/main`)) as { object: { sha: string } }).object.sha;
    const asked = github.answer!;
    // Workflows by their file, which the fake knows by their number only; a check on a commit that does not exist is refused, as GitHub does.
    github.answer = (method, path) => {
      if (method === 'POST' && path.endsWith('/check-runs'))
        return { status: 422, body: { message: 'No commit found for SHA: 000' } };
      if (method === 'POST' && path.includes('/statuses/'))
        return { status: 422, body: { message: 'No commit found for SHA: 000' } };
      if (/\/actions\/runs\?/.test(path)) return { status: 200, body: { total_count: 0, workflow_runs: [] } };
      if (/\/workflows\/train\.yml\/runs\?/.test(path)) {
        const workflow_runs = actions.runs.slice(0, 1).map((run) => ({
          ...{
            event: 'push',
            head_branch: 'main',
            head_repository: { id: actions.repositoryId, name: 'net', owner: { login: 'team' } },
          },
          ...{ status: 'completed', conclusion: 'success', run_attempt: 1, path: '.github/workflows/train.yml' },
          ...run,
        }));
        return { status: 200, body: { total_count: workflow_runs.length, workflow_runs } };
      }
      if (isMerged && decodeURIComponent(path).includes('/contents/.github/workflows/curvelint.yml?ref=main'))
        return { status: 200, body: { type: 'file', encoding: 'base64', content: Buffer.from(REPORT).toString('base64') } };
      return asked(method, path);
    };
    isMerged = true;
    putPair();
  });
  afterEach(async () => {
    await actions.close();
    await github.close();
  });
  const trained = (name = 'curvelint-1') => {
    actions.runs = [{ id: 77, head_sha: tip, created_at: '2026-11-24T10:00:00Z' }];
    actions.artifacts = [{ id: 500, run: 77, name, bytes: makeZip([{ path: 'metrics.csv', data: LOG }]) }];
  };
  const withToken = () => doctor({ repo: github.repository }, { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: github.apiUrl });

  it('says where the second workflow is not on the default branch yet, without which it never starts', async () => {
    trained();
    isMerged = false;
    const { status, stdout } = await withToken();
    expect(status).toBe(1);
    expect(stdout).toContain('not ok  workflows  .github/workflows/curvelint.yml is not on main yet');
    expect(stdout).toContain('Merge it into main');
  });

  interface Ruling {
    readonly status: number;
    readonly body: unknown;
  }
  /** What GitHub says of rules, protection and defaults. */
  const ruled = (answers: Readonly<Record<string, Ruling>>) => {
    const asked = github.answer!;
    github.answer = (method, path) => {
      const found = Object.keys(answers).find((end) => path.split('?')[0]!.endsWith(end));
      return method === 'GET' && found !== undefined ? answers[found]! : asked(method, path);
    };
  };
  const REFUSED = { status: 403, body: { message: 'Resource not accessible by integration' } };
  const BRANCH = {
    name: 'main',
    commit: { sha: 'a'.repeat(40), url: 'https://api.github.com/' },
    _links: { html: 'https://github.com/', self: 'https://api.github.com/' },
    protected: true,
    protection_url: 'https://api.github.com/',
  };
  const contexts = (names: readonly string[]) => ({
    status: 200,
    body: { ...BRANCH, protection: { required_status_checks: { enforcement_level: 'everyone', contexts: names, checks: [] } } },
  });
  const rules = (names: readonly string[]) => {
    const required_status_checks = names.map((context) => ({ context }));
    const parameters = { required_status_checks, strict_required_status_checks_policy: false };
    const source = { ruleset_source_type: 'Repository', ruleset_source: 'team/net', ruleset_id: 42 };
    return { status: 200, body: [{ type: 'required_status_checks', parameters, ...source }] };
  };
  const FILTERED = TRAIN.replace('pull_request: ,', "pull_request: { paths: ['src/**'] },");

  it.each<[string, Ruling, Ruling, string]>([
    ['a ruleset requires', rules(['curvelint']), REFUSED, 'not ok  workflows'],
    ['branch protection requires', REFUSED, contexts(['curvelint']), 'not ok  workflows'],
    ['nobody can tell', REFUSED, REFUSED, 'note  workflows'],
    ['is not required', rules(['lint']), contexts(['test']), ''],
  ])('says what paths do to a check that %s', async (_, ruleset, branch, begins) => {
    trained();
    await github.letWrite();
    putPair(FILTERED);
    ruled({ '/rules/branches/main': ruleset, '/branches/main': branch });
    const { status, stdout } = await withToken();
    const lines = stdout.split('\n').filter((line) => line.includes('keeps it from running for some pull requests'));
    expect(lines).toHaveLength(begins === '' ? 0 : 1);
    expect(lines[0] ?? '').toContain(begins);
    expect(lines[0] ?? 'paths of').toContain('paths of');
    expect(status).toBe(begins.startsWith('not ok') ? 1 : 0);
  });

  it.each<[string, number, string]>([
    ['read', 200, 'the default of the repository or its organization is read-only'],
    ['write', 200, ''],
    ['refused', 403, 'which is not known here: that of a new one is read-only'],
  ])('asks what a job without permissions may do: %s', async (level, code, says) => {
    trained();
    await github.letWrite();
    putPair(TRAIN, REPORT.replace(/ {4}permissions: .*\n/, ''));
    const body = { default_workflow_permissions: level, can_approve_pull_request_reviews: false };
    ruled({ '/actions/permissions/workflow': code === 200 ? { status: 200, body } : REFUSED });
    const { status, stdout } = await withToken();
    expect(stdout.includes('has no permissions')).toBe(says !== '');
    expect(stdout).toContain(says);
    expect(status).toBe(says === '' ? 0 : 1);
  });

  it('says where a bot is not on the default branch yet', async () => {
    trained();
    put('.github/workflows/bot.yml', REPORT.replace(/on: .*\n/, 'on: { issue_comment: { types: [created] } }\n'));
    const { stdout } = await withToken();
    expect(stdout).toContain(
      'not ok  workflows  .github/workflows/bot.yml is not on main yet: GitHub starts a workflow on issue_comment only',
    );
  });

  it('finds everything in order, and changes nothing', async () => {
    trained();
    await github.letWrite();
    const { status, stdout } = await withToken();
    expect(stdout).not.toContain('not ok  ');
    expect(status).toBe(0);
    for (const scope of ['contents: read', 'actions: read', 'pull-requests: write', 'checks: write', 'contents: write'])
      expect(stdout).toMatch(new RegExp(`^ok {2}token {2}${scope}`, 'm'));
    expect(stdout).toContain('ok  artifacts  run 77 of .github/workflows/train.yml (push, success): curvelint-1');
    expect(stdout).toMatch(/^ok {2}baseline {2}[0-9a-f]{10} from the artifact of run 77: one run, 0 commits behind main/m);
    expect(stdout).toContain('ok  data branch  curvelint-data will be made');
    expect(await github.comments()).toEqual([]);
    const refs = (await github.api('GET', `${repo()}/branches`)) as { name: string }[];
    expect(refs.map(({ name }) => name).sort()).toEqual(['main', 'wider']);
  });

  it('says which permissions a token that can only read lacks (G5)', async () => {
    trained();
    github.faults = { readOnly: true };
    const asked = github.answer!;
    github.answer = (method, path) =>
      method === 'GET' ? asked(method, path) : { status: 403, body: { message: 'Resource not accessible by integration' } };
    const { status, stdout } = await withToken();
    expect(status).toBe(1);
    expect(stdout).toContain('not ok  token  no pull-requests: write (writes the comment): 403: Resource not accessible');
    expect(stdout).toContain('→ Add "checks: write" to the permissions of the job');
    expect(stdout).toContain('skipped  token  no contents: write');
  });

  it('takes a commit status for a check where the token is a person’s', async () => {
    trained();
    const asked = github.answer!;
    github.answer = (method, path) =>
      method === 'POST' && path.endsWith('/check-runs')
        ? { status: 403, body: { message: 'You must authenticate via a GitHub App.' } }
        : asked(method, path);
    expect((await withToken()).stdout).toContain(
      'ok  token  no checks: write, and statuses: write: the verdict is a commit status',
    );
  });

  it('says why no baseline would be found, and which artifacts are there instead', async () => {
    trained('weights');
    const { status, stdout } = await withToken();
    expect(status).toBe(1);
    expect(stdout).toContain(
      'not ok  artifacts  run 77 of .github/workflows/train.yml (push, success) left weights, and curvelint* is looked for',
    );
    expect(stdout).toMatch(/not ok {2}baseline {2}no commit of main has metrics of this workflow yet/);
    expect(stdout).toContain('→ Run the training workflow on main.');
    actions.runs = [];
    expect((await withToken()).stdout).toContain('train.yml has never run to its end');
  });

  it('finds a data branch that holds something else', async () => {
    trained();
    await github.api('POST', `${repo()}/git/refs`, { ref: 'refs/heads/curvelint-data', sha: tip });
    await github.api('PUT', `${repo()}/contents/a.txt`, { message: 'a', content: 'YQ==', branch: 'curvelint-data' });
    const { status, stdout } = await withToken();
    expect(status).toBe(1);
    expect(stdout).toMatch(/not ok {2}data branch {2}the branch curvelint-data holds other files/);
    put('.curvelint.yml', 'data-branch: main\n');
    expect((await withToken()).stdout).toContain('not ok  data branch  main holds your code');
  });

  it('says whose token or repository is not accepted, without a stack', async () => {
    trained();
    const wrong = await started(['--repo', 'team/nowhere'], { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: github.apiUrl });
    expect(wrong).toMatchObject({ status: 1, stdout: expect.stringContaining('not ok  repository  GitHub says 404') });
    github.answer = () => ({ status: 401, body: { message: 'Bad credentials' } });
    expect((await withToken()).stdout).toContain('not ok  repository  GitHub does not accept the token (401)');
    github.answer = () => ({ status: 200, raw: '<html>', headers: { 'content-type': 'text/html' } });
    const { status, stdout } = await withToken();
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/\n\s+at /);
  });

  it('looks at the event, and at the pull request of a fork (G5)', async () => {
    trained();
    github.faults = { readOnly: true };
    const asked = github.answer!;
    github.answer = (method, path) =>
      method === 'GET' ? asked(method, path) : { status: 403, body: { message: 'Resource not accessible by integration' } };
    const event = (content: object) => {
      const file = join(tempFolder(), 'event.json');
      writeFileSync(
        file,
        JSON.stringify({
          repository: { full_name: github.repository, id: actions.repositoryId, default_branch: 'main' },
          ...content,
        }),
      );
      return file;
    };
    const job = (name: string, content: object, token: Readonly<Record<string, string>> = {}) =>
      started([], {
        ...{
          GITHUB_ACTIONS: 'true',
          GITHUB_REPOSITORY: github.repository,
          GITHUB_EVENT_NAME: name,
          GITHUB_EVENT_PATH: event(content),
        },
        ...{ GITHUB_RUN_ID: '41', GITHUB_SHA: tip, ...token },
      });
    const pull = {
      number: github.pullRequest,
      head: { sha: github.headSha, ref: 'wider', repo: { id: 4711 } },
      base: { ref: 'main' },
    };
    const fork = await job('pull_request', { pull_request: pull }, { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: github.apiUrl });
    expect(fork.stdout).toContain(`ok  event  pull_request: pull request ${github.pullRequest}`);
    expect(fork.stdout).toContain('→ Report by a second workflow: "curvelint init --forks".');
    expect((await job('workflow_run', {})).stdout).toContain('not ok  event  workflow_run, and the event does not say');
    expect((await job('issue_comment', {})).stdout).toContain('ok  event  issue_comment: comments with a command are answered');
    expect((await job('watch', {})).stdout).toContain('not ok  event  watch: nothing is trained for it');
    expect((await job('push', {})).stdout).toContain('ok  event  push: there is a summary and a check, and no comment');
  });

  it('reads settings and workflows of the default branch where there is no checkout, and a baseline in a check', async () => {
    trained();
    root = tempFolder();
    for (const [path, text] of [
      ['.curvelint.yml', 'fail-on: warning\n'],
      ['.github/workflows/train.yml', TRAIN],
      ['.github/workflows/curvelint.yml', REPORT],
    ] as const)
      await github.api('PUT', `${repo()}/contents/${path}`, {
        message: path,
        content: Buffer.from(text).toString('base64'),
        branch: 'main',
      });
    const { stdout } = await withToken();
    expect(stdout).toContain('ok  settings  .curvelint.yml of main is valid: fail-on');
    expect(stdout).toContain('ok  workflows  .github/workflows/curvelint.yml reports on workflow_run');
    expect(stdout).toMatch(/ok {2}baseline {2}[0-9a-f]{10} from the artifact of run 77: one run, 3 commits behind main/);
  });
});
