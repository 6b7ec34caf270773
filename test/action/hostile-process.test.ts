import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { makeZip } from '../support/make-archive.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';

const MB = 1024 ** 2;
let root = '';
beforeEach(() => {
  root = tempFolder();
});

const lay = (path: string, content: string | Uint8Array) => {
  putFile(root, path, content);
};

/** Prints the most memory that the process ever had and the time that processors worked for it, when it ends. */
const PROBE =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write("peak="+maxRSS+" time="+(userCPUTime+systemCPUTime)+"\\n")})';

/** The built command line on files, with what it took. */
function check(args: readonly string[], flags: readonly string[] = []) {
  const command = [...flags, '--import', PROBE, resolve('dist/cli.js'), 'check', ...args, '--output', join(root, 'out')];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  const [, peak, time] = /peak=(\d+) time=(\d+)\n/.exec(stderr) ?? [];
  const report = parseReport(readFileSync(join(root, 'out/report.json'), 'utf8'), 'report.json');
  const used = { peak: Number(peak) / 1024, ms: Number(time) / 1_000 };
  return { status, stdout, stderr: stderr.replace(/peak=\d+ time=\d+\n/, ''), ...used, report };
}
const rows = (names: readonly string[]) =>
  `epoch,${names.join(',')}\n${Array.from({ length: 30 }, (_, i) => [i, ...names.map((_, j) => 1 / (i + 1) + j)].join(',')).join('\n')}\n`;

describe('names that every object has (J2)', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'val_loss', 'loss'];
  const STRICT = ['--disable-proto=throw', '--disallow-code-generation-from-strings'];

  it('are names of runs, series, settings and tags like others, in a process that has no __proto__ and no eval', () => {
    for (const run of ['__proto__', 'constructor', 'toString']) {
      lay(`runs/${run}/metrics.csv`, rows(NAMES));
      lay(`runs/${run}/hparams.yaml`, '__proto__: 1\nconstructor: 2\ntoString: 3\nseed: 4\n');
    }
    const lines = Array.from(
      { length: 30 },
      (_, i) => `{${NAMES.map((name) => `${JSON.stringify(name)}: ${2 / (i + 1)}`).join(', ')}, "epoch": ${i}}`,
    );
    lay('runs/valueOf/log.jsonl', `${lines.join('\n')}\n`);
    lay('.curvelint.yml', 'gate: { __proto__: { at-least: 0 } }\n');
    const wrong = spawnSync(process.execPath, [...STRICT, resolve('dist/cli.js'), 'check', 'runs'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(wrong.status).not.toBeNull();
    expect(wrong.stderr).not.toMatch(/\n\s+at /);
    rmSync(join(root, '.curvelint.yml'));
    const { status, stderr, report } = check(['runs', '--baseline', 'runs'], STRICT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const names = report.runs.map(({ id }) => id.split('/').at(-1));
    for (const run of ['__proto__', 'constructor', 'toString', 'valueOf']) expect(names).toContain(run);
    for (const { series, checks } of report.runs) {
      expect(series.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
      expect(checks.filter(({ status: how }) => how === 'crashed')).toEqual([]);
    }
    expect(Object.keys(report.runs[0]!.hyperparameters)).toEqual(expect.arrayContaining(['constructor', 'toString']));
  });

  it('part of the tests runs in a process that has no __proto__ and no eval', () => {
    const files = [
      'test/normalize',
      'test/compare/gate.test.ts',
      'test/config/parse.test.ts',
      'test/read/beside/sidecar.test.ts',
    ];
    const command = [...STRICT, resolve('node_modules/vitest/vitest.mjs'), 'run', '--pool=forks', ...files];
    const flags = STRICT.map((flag) => `--execArgv=${flag}`);
    const { status, stdout } = spawnSync(process.execPath, [...command, ...flags], { encoding: 'utf8' });
    expect(status, stdout.slice(-2_000)).toBe(0);
  });
});

describe('what unpacks to far more than it is (A2)', () => {
  it('takes neither the memory nor the time of what is inside: a zip and a gz of 300 MB, 60,000 entries', () => {
    const zeros = new Uint8Array(300 * MB);
    lay('bomb.zip', makeZip([{ path: 'metrics.csv', data: zeros }]));
    lay('bomb.csv.gz', gzipSync(zeros));
    lay('many.zip', makeZip(Array.from({ length: 60_000 }, (_, i) => ({ path: `${i}.csv`, data: '' }))));
    lay('good/metrics.csv', rows(['loss', 'val_loss']));
    const { status, stderr, peak, ms, report } = check(['bomb.zip', 'bomb.csv.gz', 'many.zip', 'good']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(report.runs).toHaveLength(1);
    expect(report.problems.map(({ file }) => file.split('/')[0]).sort()).toEqual(['bomb.csv.gz', 'bomb.zip', 'many.zip']);
    expect(peak).toBeGreaterThan(10);
    expect(peak).toBeLessThan(512);
    expect(ms).toBeLessThan(20_000);
  });
});

describe('a huge file (F2)', () => {
  it('of eight gigabytes is refused without being read, and the others are read', () => {
    const handle = openSync(join(root, 'huge.csv'), 'w');
    ftruncateSync(handle, 8 * 1024 * MB);
    closeSync(handle);
    lay('metrics.csv', rows(['loss', 'val_loss']));
    const { status, peak, report } = check(['huge.csv', 'metrics.csv']);
    expect(status).toBe(0);
    expect(report.problems).toMatchObject([{ file: 'huge.csv', id: 'large-file', values: { bytes: 8_589_934_592 } }]);
    expect(peak).toBeLessThan(512);
  });
});

it.skipIf(process.platform === 'win32')('nothing is written outside of the folder that was named (A1)', () => {
  lay('work/slip.zip', makeZip([{ path: '../../escaped.csv', data: rows(['loss']) }]));
  lay('work/metrics.csv', rows(['loss', 'val_loss']));
  check(['work/slip.zip', 'work/metrics.csv']);
  const written = execFileSync('find', [root, '-type', 'f'], { encoding: 'utf8' }).trim().split('\n');
  expect(written.filter((path) => !path.startsWith(join(root, 'out/'))).sort()).toEqual(
    ['work/metrics.csv', 'work/slip.zip'].map((path) => join(root, path)),
  );
});
