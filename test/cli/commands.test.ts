import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readGitFolder } from '../../src/cli/git-folder.js';
import { type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { putFile } from '../support/put-file.js';
import { exampleReport } from '../support/report.js';
import { runCli } from '../support/run-cli.js';
import { tempFolder } from '../support/temp-folder.js';
import { jsonOf } from '../support/words.js';

let root: string;
beforeEach(() => {
  root = tempFolder();
});
const put = (path: string, text: string) => {
  putFile(root, path, text);
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const git = (...args: readonly string[]) => {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', root, ...who, ...args], { stdio: 'pipe' });
};
const commit = () => git('commit', '-q', '--allow-empty', '-m', 'first');

describe('init, as a process', () => {
  it('writes what is missing, shows it, and changes nothing the second time', async () => {
    put('requirements.txt', 'lightning\n');
    put('train.py', '');
    const first = await runCli(['init', '--forks'], { cwd: root });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Logs: lightning_logs/**');
    expect(first.stdout).toContain('Base branch: main (assumed: there is no git repository here)');
    expect(first.stdout).toContain('.github/workflows/curvelint.yml (new)\ndiff --git');
    expect(readdirSync(join(root, '.github/workflows')).sort()).toEqual(['curvelint.yml', 'train.yml']);
    const before = read('.github/workflows/train.yml');
    const second = await runCli(['init', '--forks'], { cwd: root });
    expect(second.stdout).toContain('uses curvelint already');
    expect(second.stdout).toContain('Everything is there already: nothing was changed.');
    expect(read('.github/workflows/train.yml')).toBe(before);
  });

  it('keeps what is there without --force, with the difference, and overwrites it with it', async () => {
    put('.curvelint.yml', 'fail-on: never\n');
    const kept = await runCli(['init'], { cwd: root });
    expect(kept).toMatchObject({ status: 0, stderr: '' });
    expect(kept.stdout).toContain('.curvelint.yml (there already: not written)\ndiff --git');
    expect(kept.stdout).toContain('Nothing is overwritten without --force.');
    expect(read('.curvelint.yml')).toBe('fail-on: never\n');
    expect((await runCli(['init', '--force'], { cwd: root })).stdout).toContain('.curvelint.yml (overwritten)');
    expect(read('.curvelint.yml')).toContain('fail-on: error');
  });

  it('says without a stack where it cannot write (exit 2)', async () => {
    put('.github', 'a file in the way');
    const { status, stderr } = await runCli(['init'], { cwd: root });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^curvelint: cannot write .github\/workflows\/train\.yml/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('uses the default branch of origin, and doctor finds what it wrote in order', async () => {
    git('init', '-q', '-b', 'work');
    commit();
    git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    put('train.py', '');
    const { stdout } = await runCli(['init', '--forks'], { cwd: root });
    expect(stdout).toContain('Base branch: trunk (the default branch of origin)');
    const workflow = parse(read('.github/workflows/train.yml')) as { on: { push: { branches: string[] } } };
    expect(workflow.on.push.branches).toEqual(['trunk']);
    const doctor = await runCli(['doctor'], { cwd: root });
    expect(doctor).toMatchObject({ status: 0, stderr: '' });
    expect(doctor.stdout).toContain('curvelint.yml reports on workflow_run');
  });
});

describe('the default branch', () => {
  const branch = () => readGitFolder(root).defaultBranch;
  it('is taken from where git keeps it, in a worktree and below a folder, too', () => {
    expect(branch()).toMatchObject({ name: 'main', how: expect.stringContaining('no git repository') });
    git('init', '-q', '-b', 'trunk');
    expect(branch()).toMatchObject({ name: 'trunk', how: expect.stringContaining('assumed') });
    commit();
    expect(branch().name).toBe('trunk');
    git('branch', 'side');
    expect(branch()).toMatchObject({ name: 'main', how: expect.stringContaining('git remote set-head origin --auto') });
    git('branch', 'master');
    expect(branch()).toMatchObject({ name: 'master', how: expect.stringContaining('assumed') });
    git('pack-refs', '--all');
    expect(branch().name).toBe('master');
    git('update-ref', 'refs/remotes/origin/release/2', 'HEAD');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/2');
    expect(branch()).toEqual({ name: 'release/2', how: 'the default branch of origin' });
    mkdirSync(join(root, 'deep/er'), { recursive: true });
    expect(readGitFolder(join(root, 'deep/er')).defaultBranch.name).toBe('release/2');
    const tree = `${root}-tree`;
    git('worktree', 'add', '-q', tree, 'side');
    expect(existsSync(join(tree, '.git/HEAD'))).toBe(false);
    expect(readGitFolder(tree).defaultBranch.name).toBe('release/2');
  });

  it('is never a text that would need quotes in a workflow', () => {
    git('init', '-q', '-b', 'main');
    commit();
    writeFileSync(join(root, '.git/HEAD'), 'ref: refs/heads/main\n');
    mkdirSync(join(root, '.git/refs/remotes/origin'), { recursive: true });
    writeFileSync(join(root, '.git/refs/remotes/origin/HEAD'), 'ref: refs/remotes/origin/x]: y\n');
    expect(branch().name).toBe('main');
  });

  it.each([
    ['https://github.com/team/net.git', 'team/net'],
    ['git@github.com:team/net.git', 'team/net'],
    ['ssh://git@github.example.org/team/net', 'team/net'],
    ['https://token@github.com/team/net/', 'team/net'],
    ['https://gitlab.com/team/net.git', null],
    ['../net', null],
  ])('and the repository of %s is %s', (url, repository) => {
    git('init', '-q');
    git('remote', 'add', 'origin', url);
    expect(readGitFolder(root).repository).toBe(repository);
  });
});

describe('publish, as a process', () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close());
  const publish = (given: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
    runCli(
      [
        'publish',
        '--report',
        'out/report.json',
        '--repo',
        github.repository,
        '--pull-request',
        String(github.pullRequest),
        ...given,
      ],
      {
        cwd: root,
        env: { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: github.apiUrl, GITHUB_SERVER_URL: 'https://github.example', ...env },
      },
    );

  it('posts the comment and the verdict, and says so', async () => {
    const context = { repository: github.repository, commit: github.headSha, pullRequest: github.pullRequest, run: null };
    put('out/report.json', jsonOf({ ...(await exampleReport()), context }));
    const { status, stdout, stderr } = await publish();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Comment: http\S+\nVerdict on [0-9a-f]{10}: http\S+\n$/);
    expect((await publish(['--key', 'encoder'])).status).toBe(0);
    const starts = (await github.comments()).map(({ body }) => body.split('\n')[0]);
    expect(starts).toEqual(['<!-- curvelint:v1 key=default -->', '<!-- curvelint:v1 key=encoder -->']);
  });

  it('explains what is wrong without a stack, and exits with 2', async () => {
    const said = async (...given: Parameters<typeof publish>) => {
      const { status, stdout, stderr } = await publish(...given);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).not.toMatch(/\n\s+at |fault of curvelint/);
      return stderr;
    };
    expect(await said()).toContain('there is no report out/report.json');
    put('out/report.json', '{"version": 1}');
    expect(await said()).toContain('out/report.json');
    put('out/report.json', jsonOf(await exampleReport()));
    expect(await said([], { GITHUB_TOKEN: '' })).toContain('there is no token');
    expect(await said(['--pull-request', 'seven'])).toContain('number of a pull request');
    expect(await said(['--comment', 'sometimes'])).toContain('always');
    expect(await said(['--pull-request', '4711'])).toContain('there is no pull request 4711');
    github.faults = { readOnly: true };
    expect(await said()).toContain('pull-requests: write');
  });
});
