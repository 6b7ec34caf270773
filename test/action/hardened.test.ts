import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { makeJob } from '../support/job.js';
import { putFile } from '../support/put-file.js';
import { runBuiltAction } from '../support/run-built-action.js';
import { runCli } from '../support/run-cli.js';
import { tempFolder } from '../support/temp-folder.js';

/** Reading or setting `__proto__` throws, and so does making code of text. */
const NODE_OPTIONS = '--disable-proto=throw --disallow-code-generation-from-strings';
const RUNS = resolve('examples/noisy-shapes/pull-request');

let root: string;
beforeEach(() => {
  root = tempFolder();
});
const hardened = (...args: readonly string[]) => runCli(args, { cwd: root, env: { NODE_OPTIONS } });

it('is a run in which the flags hold', async () => {
  const file = join(root, 'probe.mjs');
  writeFileSync(
    file,
    'try { ({}).__proto__; console.log("proto"); } catch {}\ntry { new Function("1"); console.log("code"); } catch {}\n',
  );
  const { execFileSync } = await import('node:child_process');
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8', env: { NODE_OPTIONS } })).toBe('');
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8', env: {} })).toBe('proto\ncode\n');
  // The same for this very process, where the whole suite is run with the flags.
  if (process.execArgv.includes('--disallow-code-generation-from-strings')) expect(() => new Function('1')).toThrow();
});

describe('the built command line, hardened (J2)', () => {
  it('reads, compares, draws and writes everything', async () => {
    const all = await hardened(
      RUNS,
      '--baseline',
      resolve('examples/noisy-shapes/baseline'),
      '--output',
      'out',
      '--format',
      'junit=out/junit.xml',
    );
    expect(all).toMatchObject({ status: 1, stderr: '' });
    const merged = await hardened('merge', 'out/report.json', '--expect', '1', '--format', 'json');
    expect(merged).toMatchObject({ stderr: '' });
    expect(parseReport(merged.stdout, 'merged').runs).toHaveLength(3);
    for (const command of [['rules'], ['explain', 'overfitting'], ['init'], ['doctor']])
      expect((await hardened(...command)).stderr).toBe('');
  });

  it('takes names that objects have of themselves for names', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'val_loss'];
    const rows = Array.from({ length: 40 }, (_, i) => Math.exp(-i / 8) + 0.3);
    // Other values in each: the same ones would be copies of one run.
    const files = {
      'a/__proto__/log.csv': `epoch,${names.join(',')}\n${rows.map((value, i) => [i, ...names.map(() => value)].join(',')).join('\n')}\n`,
      'b/constructor/log.jsonl': rows
        .map((value, i) => `{"epoch":${i},${names.map((name) => `"${name}":${value * 1.1}`).join(',')}}`)
        .join('\n'),
      'c/history.json': `{${names.map((name) => `"${name}":[${rows.map((value) => value * 1.2).join(',')}]`).join(',')}}`,
      'd/train.log': rows
        .map((value, i) => `Epoch ${i}: __proto__: ${value * 1.3} constructor: ${value * 1.3} val_loss: ${value * 1.3}`)
        .join('\n'),
    };
    for (const [path, text] of Object.entries(files)) {
      putFile(root, path, text);
    }
    const { status, stdout, stderr } = await hardened('a', 'b', 'c', 'd', '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { runs } = parseReport(stdout, 'report');
    expect(runs).toHaveLength(4);
    for (const { series } of runs.slice(0, 3)) expect(series.map(({ name }) => name).sort()).toEqual([...names].sort());
  });
});

describe('the built action, hardened', () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close());

  it('comments and ends by its verdict', async () => {
    const job = makeJob();
    cpSync(RUNS, join(job.workspace, 'runs'), { recursive: true });
    const { code, stderr, outputs } = await runBuiltAction(job, github, {
      inputs: { metrics: 'runs' },
      environment: { NODE_OPTIONS },
    });
    expect({ code, stderr, verdict: outputs['verdict'] }).toEqual({ code: 0, stderr: '', verdict: 'warn' });
    expect(readFileSync(outputs['html']!, 'utf8')).toContain('<html');
    expect(await github.comments()).toHaveLength(1);
  });
});
