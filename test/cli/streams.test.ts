import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';

const CLI = resolve('dist/cli.js');
const NOW = resolve('examples/noisy-shapes/pull-request');
const BASE = resolve('examples/noisy-shapes/baseline');
const LOG = join(NOW, 'seed-1/metrics.csv');
const EVENTS = resolve('test/fixtures/logs/tensorboard');

let folder: string;
let temporary: string;
beforeAll(() => {
  folder = tempFolder();
  temporary = tempFolder();
});

const environment = () => ({ PATH: process.env['PATH'] ?? '', TMPDIR: temporary });

/** The built command line as a process, with these bytes on standard input. */
function curvelint(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    ...{ cwd: folder, encoding: 'utf8', input, env: environment(), timeout: 60_000 },
  });
  return { status, stdout, stderr };
}

const reportIn = (text: string) => parseReport(text, 'report.json');

/** The same where whoever reads one of its streams leaves before anything came. */
async function unheard(stream: 'stdout' | 'stderr', args: readonly string[]) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  child[stream].destroy();
  let other = '';
  child[stream === 'stdout' ? 'stderr' : 'stdout'].on('data', (data: Buffer) => {
    other += data.toString();
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, other };
}

/** The same with both streams led where a shell would lead them. */
function inShell(line: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    ...{ cwd: folder, encoding: 'utf8', env: { ...environment(), NODE: process.execPath, CLI } },
  });
  return { status, stdout, stderr };
}

describe('a reader that leaves early', () => {
  it.each([
    [0, ['--help']],
    [0, ['rules']],
    [0, ['explain', 'overfitting']],
    [0, [NOW]],
    [0, [NOW, '--format', 'json']],
    [0, [NOW, '--format', 'html']],
    [1, [NOW, '--baseline', BASE, '--format', 'json']],
  ])('changes nothing: %i', async (status, args) => {
    expect(await unheard('stdout', args)).toEqual({ status, other: '' });
  });

  it('does not keep the files from being written', async () => {
    await unheard('stdout', [NOW, '--format', 'text', '--format', 'json=left.json']);
    expect(reportIn(readFileSync(join(folder, 'left.json'), 'utf8')).runs).toHaveLength(3);
  });

  it('of the mistakes changes nothing, either', async () => {
    expect(await unheard('stderr', ['--no-such-option'])).toEqual({ status: 2, other: '' });
    expect(await unheard('stderr', ['check', NOW, '--config', 'none.yml'])).toEqual({ status: 2, other: '' });
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it.each(['--version', '--help', 'rules', `check ${NOW} --format json`])('is said in a line: %s', (args) => {
    expect(inShell(`"$NODE" "$CLI" ${args} > /dev/full`)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^curvelint: cannot write to standard output \(ENOSPC\)\n {2}There is no room left .*\n$/),
    });
  });

  it('under the mistakes leaves the exit code', () => {
    expect(inShell('"$NODE" "$CLI" --no-such-option 2> /dev/full').status).toBe(2);
  });

  it('under a file names it', () => {
    for (const format of ['html', 'json'])
      expect(curvelint([NOW, '--format', `${format}=/dev/full`])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('cannot write to /dev/full (ENOSPC)'),
      });
  });
});

describe('--output and --format=FILE where nothing can be written', () => {
  beforeAll(() => {
    putFile(folder, 'file', '');
    mkdirSync(join(folder, 'taken/report.json'), { recursive: true });
    symlinkSync('/none/such', join(folder, 'broken'));
  });

  it.each<readonly [string, RegExp]>([
    ['file', /ENOTDIR|EEXIST/],
    ['file/below', /ENOTDIR/],
    ['taken', /EISDIR/],
    ['broken', /EEXIST|ENOENT/],
    ['broken/below', /EEXIST|ENOENT/],
    ['n'.repeat(300), /ENAMETOOLONG/],
    ...(existsSync('/proc/self') ? ([['/proc/none/such', /ENOENT/]] as const) : []),
  ])('ends with a message: %s', (path, code) => {
    for (const args of [
      ['--output', path],
      ['--format', `html=${path === 'taken' ? 'taken/report.json' : join(path, 'x.html')}`],
    ]) {
      const { status, stderr } = curvelint([LOG, ...args]);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^curvelint: cannot write to /) });
      expect(stderr).toMatch(code);
    }
  });

  it('makes the folders that are missing', () => {
    expect(curvelint([LOG, '--format', 'json=new/and/deep/report.json']).status).toBe(0);
    expect(existsSync(join(folder, 'new/and/deep/report.json'))).toBe(true);
  });
});

describe('-', () => {
  it('is standard input, for the default command and check', () => {
    const input = readFileSync(LOG);
    const { status, stdout, stderr } = curvelint(['-', '--format', 'json'], input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(reportIn(stdout).runs).toMatchObject([{ id: 'stdin', sources: ['stdin'] }]);
    expect(curvelint(['check', '-', '--format', 'json'], input).stdout).toBe(stdout);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is compared with a baseline, and is one', () => {
    const input = readFileSync(LOG);
    const compared = curvelint(['-', '--baseline', join(BASE, 'seed-1/metrics.csv'), '--format', 'json'], input);
    expect(reportIn(compared.stdout).baseline?.runs).toHaveLength(1);
    const base = curvelint([BASE, '--format', 'json']).stdout;
    expect(reportIn(curvelint([NOW, '--baseline', '-', '--format', 'json'], base).stdout).baseline).toMatchObject({
      source: 'stdin',
      runs: [{}, {}, {}],
    });
  });

  it('may hold a binary log', () => {
    const [file] = readdirSync(EVENTS, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('tfevents'));
    const { stdout } = curvelint(['-', '--format', 'json'], readFileSync(join(EVENTS, file!)));
    expect(reportIn(stdout).runs).toMatchObject([{ format: 'tensorboard', sources: ['stdin'] }]);
  });

  it('names what is wrong with it', () => {
    for (const [input, said] of [
      ['', /^problem {2}stdin: the file is empty/],
      ['hello\n', /^problem {2}stdin: not a metric log/],
    ] as const) {
      const { status, stdout } = curvelint(['-'], input);
      expect(status).toBe(2);
      expect(stdout).toMatch(said);
      expect(stdout).toContain('stdin: no training log could be read');
    }
  });

  it.each([
    [['-', '-'], '"-" is given twice'],
    [['-', '--baseline', '-'], '"-" is given twice'],
    [['merge', '-', '--expect', '2'], 'merge does not read standard input'],
  ])('is a mistake: %j', (args, message) => {
    expect(curvelint(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  it.skipIf(process.platform === 'win32')('is a mistake where it is a folder', () => {
    expect(inShell('"$NODE" "$CLI" - < .')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('standard input is a folder'),
    });
  });

  it.skipIf(process.platform === 'win32')('leaves nothing where the process is stopped', async () => {
    const child = spawn(process.execPath, [CLI, '-'], { cwd: folder, env: environment(), stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.write('epoch,loss\n');
    const deadline = Date.now() + 20_000;
    while (readdirSync(temporary).length === 0 && Date.now() < deadline) await new Promise((done) => setTimeout(done, 20));
    expect(readdirSync(temporary)).toHaveLength(1);
    child.kill('SIGTERM');
    const signal = await new Promise((done) => child.on('close', (_, by) => done(by)));
    expect({ signal, left: readdirSync(temporary) }).toEqual({ signal: 'SIGTERM', left: [] });
  });
});

it('says what a picture is in a line, and the formats once', () => {
  putFile(folder, 'picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  const { stdout } = curvelint(['picture.png']);
  expect(stdout).toContain('a picture, not a metric log. Name the file that the training writes');
  expect(stdout.split('Weights & Biases')).toHaveLength(2);
});
