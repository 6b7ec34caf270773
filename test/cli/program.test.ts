import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { rules } from '../../src/diagnose/rules/index.js';
import { VERSION } from '../../src/version.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';

const CLI = resolve('dist/cli.js');
const NOW = resolve('examples/noisy-shapes/pull-request');
const BASE = resolve('examples/noisy-shapes/baseline');

let folder: string;
beforeAll(() => {
  folder = tempFolder();
});

/** The built command line as a process, in a folder of its own. */
function curvelint(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function write(path: string, content: string): string {
  return putFile(folder, path, content);
}

describe('curvelint', () => {
  it('says how it is used, with the options of the default command', () => {
    const { status, stdout, stderr } = curvelint('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of [
      'explain',
      'rules',
      '--baseline',
      '--fail-on',
      '--format',
      '--output',
      '--config',
      '--quiet',
      '--no-color',
    ])
      expect(stdout).toContain(word);
    expect(curvelint()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage: curvelint') });
  });

  it('has a version', () => expect(curvelint('--version')).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' }));

  it('lists and explains the rules', () => {
    const list = curvelint('rules');
    expect(list.status).toBe(0);
    for (const { id, why } of rules) {
      expect(list.stdout).toContain(id);
      if (id === 'memorization') expect(curvelint('explain', id).stdout).toContain(why);
    }
  });
});

describe('check', () => {
  it('prints the report, without colors where no terminal is', () => {
    const { status, stdout, stderr } = curvelint(NOW, '--baseline', BASE);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('fail: don’t merge as is');
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    ['never', 0, 0],
    ['regression', 1, 0],
    ['error', 1, 0],
    ['warning', 1, 1],
  ])('--fail-on %s: %i with a regression, %i with warnings alone', (rung, compared, alone) => {
    expect(curvelint('check', NOW, '--baseline', BASE, '--fail-on', rung).status).toBe(compared);
    expect(curvelint('check', NOW, '--fail-on', rung).status).toBe(alone);
  });

  it('--quiet leaves out what is fine', () => {
    const [all, quiet] = [curvelint(NOW).stdout, curvelint(NOW, '--quiet', '--no-color').stdout];
    expect(all).toContain('train-above-validation');
    expect(quiet).not.toContain('train-above-validation');
    expect(quiet).toContain('memorization');
    expect(quiet.length).toBeLessThan(all.length);
  });

  it('--output writes everything, --format to files and to the terminal; a report.json is a baseline', () => {
    const { status, stdout } = curvelint(
      ...[BASE, '--output', 'out', '--format', 'json=deep/er/report.json'],
      ...['--format', 'html=page.html', '--format', 'markdown'],
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^### \S+ curvelint: /);
    const made = ['chart-dark.png', 'chart-light.png', 'comment.md', 'curves.json.gz', 'report.html', 'report.json'];
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(made);
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(read('deep/er/report.json')).toBe(read('out/report.json'));
    expect(read('page.html')).toBe(read('out/report.html'));
    expect(parseReport(read('out/report.json'), 'report.json').runs).toHaveLength(3);
    const again = curvelint(NOW, '--baseline', 'out/report.json', '--format', 'json');
    expect(again.status).toBe(1);
    expect(parseReport(again.stdout, 'stdout').comparisons.some(({ outcome }) => outcome === 'regression')).toBe(true);
  });

  it('obeys the settings beside it, or those that are named', () => {
    const severe = write('severe.yml', 'rules: { memorization: error }\n');
    expect(curvelint(NOW, '--config', severe).status).toBe(1);
    expect(curvelint(NOW).status).toBe(0);
  });
});

describe('runs that are expected (V2)', () => {
  it('are counted, or named, with the option or the setting (V2)', () => {
    const table = (seed: number) =>
      `epoch,loss,val_loss\n${Array.from({ length: 40 }, (_, i) => `${i},${Math.exp(-i / 8)},${Math.exp(-i / 8) + 0.1 + seed / 1e3}`).join('\n')}\n`;
    for (const seed of [1, 3]) write(`expected/seed-${seed}/metrics.csv`, table(seed));
    const counted = curvelint('expected', '--expect', '3');
    expect(counted.status).toBe(1);
    expect(counted.stdout).toContain('2 of 3 runs are there');
    expect(curvelint('check', 'expected', '--expect', '2').status).toBe(0);
    const named = curvelint('expected', '--expect', 'seed-1,seed-2,seed-3', '--quiet');
    expect(named.stdout).toContain('2 of 3 runs are there; missing: seed-2.');
    write('expecting.yml', 'expect: 3\n');
    expect(curvelint('expected', '--config', 'expecting.yml', '--format', 'markdown').stdout).toContain('2 of 3 runs are there');
  });

  it('are shards where the paths lead to their reports, and judged without those that are missing (V2)', () => {
    for (const seed of [1, 3])
      curvelint(`expected/seed-${seed}`, '--format', `json=shards/seed-${seed}/report.json`, '--format', 'text');
    for (const args of [['merge', 'shards/*/report.json'], ['shards']]) {
      const missing = curvelint(...args, '--expect', 'seed-1,seed-2,seed-3');
      expect(missing).toMatchObject({ status: 1, stderr: '' });
      expect(missing.stdout).toContain('2 of 3 shards are there; missing: seed-2.');
      expect(curvelint(...args, '--expect', '2').status).toBe(0);
    }
    const none = curvelint('merge', 'nothing/*.json', '--expect', '3');
    expect(none.status).toBe(2);
    expect(none.stdout).toContain('0 of 3 shards are there.');
  });
});

describe('a mistake', () => {
  it.each<[string, readonly string[], string]>([
    ['an option that does not exist', [NOW, '--basline', BASE], "unknown option '--basline'"],
    ['a rung that does not exist', [NOW, '--fail-on', 'sometimes'], 'never, regression, error, warning'],
    ['a format that does not exist', [NOW, '--format', 'xml'], 'text, brief, json, markdown, html'],
    ['a format without its file', [NOW, '--format', 'json='], 'json=FILE'],
    ['a profile that does not exist', [NOW, '--profile', 'vision'], 'classification'],
    ['a config that does not exist', [NOW, '--config', 'none.yml'], 'there is no config file none.yml'],
    ['a config that is a folder', [NOW, '--config', '.'], 'is not a file'],
    ['no path', ['check'], "missing required argument 'paths'"],
    ['a misspelt command', ['explian'], 'Did you mean "curvelint explain"?'],
    ['a misspelt rule', ['explain', 'memorisation'], 'Did you mean "memorization"?'],
    ['a rule that does not exist', ['explain', 'zzz'], 'Rules: overfitting'],
    ['a folder that can’t be made', [NOW, '--output', `${CLI}/x`], 'cannot write to'],
    ['a file that can’t be written', [NOW, '--format', `json=${CLI}/x.json`], 'cannot write to'],
  ])('is explained without a stack, and exits with 2: %s', (_, args, words) => {
    const { status, stderr } = curvelint(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at |fault of curvelint/);
  });

  it('in the settings names file, line and the nearest word', () => {
    const config = write('wrong.yml', 'fail-on: error\nrules:\n  overfiting: error\n');
    const { status, stderr } = curvelint(NOW, '--config', config);
    expect(status).toBe(2);
    expect(stderr).toContain('wrong.yml:3: there is no rule "overfiting"');
    expect(stderr).toContain('Did you mean "overfitting"?');
  });

  it('in a path is no data, with the formats that are known', () => {
    const { status, stdout, stderr } = curvelint('nowhere');
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(stdout).toMatch(/nowhere: no such file or folder\. It was looked for in\s.*no-data/s);
  });
});
