import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { loadConfig } from '../../src/config/load.js';
import { ForeignRunError } from '../../src/model/errors.js';
import type { RawLog } from '../../src/model/log.js';
import { KNOWN_RULES } from '../../src/pipeline/known-rules.js';
import { runPipeline } from '../../src/pipeline/pipeline.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { diskLogs } from '../../src/source/disk.js';
import { diskSettings } from '../../src/source/disk-settings.js';
import { namedBaseline, withoutBaseline } from '../../src/source/named-baseline.js';
import type { BaselineSource } from '../../src/source/source.js';
import { makeZip } from '../support/make-archive.js';
import { hintOf, messageOf } from '../support/problems.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';
import { findingSentence, jsonOf, reasonsOf } from '../support/words.js';

const NL = '\n';
const EVENTS = 'test/fixtures/logs/tensorboard';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
});

const rows = (n: number, row: (i: number) => readonly unknown[]) =>
  Array.from({ length: n }, (_, i) => row(i).join(',')).join(NL);
const fall = (i: number) => (0.4 + Math.exp(-i / 8)).toFixed(4);
const table = (n: number, epoch = (i: number) => i) =>
  `epoch,loss,val_loss${NL}${rows(n, (i) => [epoch(i), fall(epoch(i)), fall(epoch(i) - 1)])}${NL}`;

function write(path: string, content: string | Uint8Array): void {
  putFile(folder, path, content);
}

async function lint(patterns: readonly string[], { baseline }: { readonly baseline?: string } = {}) {
  const choice = { file: null, failOn: null, profile: null };
  const { config, settings } = await loadConfig(choice, diskSettings(folder), KNOWN_RULES);
  return runPipeline({
    config,
    settings: { text: settings, name: '.curvelint.yml' },
    judged: { logs: diskLogs(patterns, { root: folder }) },
    baseline: baseline === undefined ? withoutBaseline({ id: 'not-given', values: {} }) : namedBaseline(baseline, folder),
    curves: false,
    context: null,
    today: '2026-01-31',
    findAcceptance: null,
  });
}

interface Bad {
  readonly make: (path: string) => void;
  readonly file?: string;
  readonly line?: number;
  readonly message: RegExp;
  /** Evaluations that can be read all the same; absent: none. */
  readonly runs?: number;
}
const event = (name: string) => (path: string) => cpSync(join(EVENTS, name, 'events.out.tfevents.1'), join(folder, path));
const text = (content: string) => (path: string) => write(path, content);
const EVENT_FILE = 'bad/events.out.tfevents.1';

const bad: Readonly<Record<string, Bad>> = {
  'a folder with the name of a log': { make: (path) => mkdirSync(join(folder, path)), message: /a folder, not a file/ },
  'a pipe': { make: (path) => execFileSync('mkfifo', [join(folder, path)]), message: /not a regular file/ },
  'a link that leads out': { make: (path) => symlinkSync('/etc/passwd', join(folder, path)), message: /symbolic link/ },
  'a link that leads nowhere': { make: (path) => symlinkSync('gone.csv', join(folder, path)), message: /leads nowhere/ },
  'a file of 0 bytes': { make: text(''), message: /empty \(0 bytes\)/ },
  'a file of white space': { make: text('\n \n'), message: /empty \(white space only\)/ },
  'a header alone': { make: text('epoch,loss,val_loss\n'), line: 1, message: /no row below/ },
  'a Git LFS pointer': {
    make: text('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'),
    message: /Git LFS pointer/,
  },
  'a DVC pointer': { make: text('outs:\n- md5: 4d7a\n  size: 12345\n  path: log.csv\n'), message: /DVC pointer/ },
  'a web page': { make: text('<!DOCTYPE html>\n<html><body>404</body></html>'), message: /web page/ },
  'a web page that begins with a remark': { make: text('\n<!-- x -->\n<html><body>404</body></html>'), message: /web page/ },
  'one row': { make: text(table(1)), line: 1, message: /only one row/ },
  'mostly NaN': {
    make: text(`epoch,loss,val_loss\n${rows(30, (i) => [i, i % 3 ? 'nan' : 1, 'NaN'])}\n`),
    message: /“loss” \(20 of 30 values\), “val_loss” \(30 of 30 values\), the first in row 1/,
    runs: 1,
  },
  'steps that start again': {
    make: text(table(45, (i) => i % 15)),
    line: 17,
    message: /3 trainings, one after the other/,
    runs: 3,
  },
  'a word among numbers': {
    make: text(table(20).replace(/\n5,[^,]*/, '\n5,oops')),
    line: 7,
    message: /“oops” is no number/,
    runs: 1,
  },
  'an event file cut in its last record': { make: event('truncated'), file: EVENT_FILE, line: 6, message: /truncated/, runs: 1 },
  'an event file with a wrong checksum': {
    make: event('bad-data-checksum'),
    file: EVENT_FILE,
    line: 3,
    message: /checksum/,
    runs: 1,
  },
  'an event file with a header alone': { make: event('header-only'), file: EVENT_FILE, message: /header only/ },
  'a trainer_state.json cut in the middle': {
    make: text('{"log_history": [{"loss": 0.25, "step": 10},'),
    file: 'bad/trainer_state.json',
    message: /ends in the middle/,
  },
};

describe.each(Object.entries(bad))('%s', (_, { make, file = 'bad/a.csv', line, message, runs = 0 }) => {
  beforeEach(() => {
    mkdirSync(join(folder, 'bad'));
    make(file);
  });

  it('is a problem with file, line, reason and hint; alone it is no data where nothing can be read', async () => {
    const { report, exitCode } = await lint(['bad']);
    const problem = report.problems.find((one) => message.test(messageOf(one)));
    expect(problem, JSON.stringify(report.problems)).toMatchObject({ file });
    expect(hintOf(problem!)).toMatch(/\w/);
    if (line !== undefined) expect(problem!.line).toBe(line);
    expect(report.runs).toHaveLength(runs);
    if (runs === 0) expect({ verdict: report.verdict, exitCode }).toEqual({ verdict: 'no-data', exitCode: 2 });
    if (runs === 0) expect(hintOf(report.problems.at(-1)!)).toMatch(/Known formats:.*TensorBoard.*CSV/);
  });

  it('does not keep others from being read', async () => {
    write('bad/one/log.csv', table(40));
    write('bad/two/log.csv', table(30));
    const { report } = await lint(['bad']);
    expect(report.problems.some((one) => one.file === file && message.test(messageOf(one)))).toBe(true);
    expect(report.runs.map(({ length }) => length)).toEqual(expect.arrayContaining([40, 30]));
    expect(report.runs).toHaveLength(runs + 2);
  });
});

it('says of a resumed run that it went back, and lets the later values count', async () => {
  write(
    'log.csv',
    table(30, (i) => (i < 20 ? i : i - 5)),
  );
  const { report } = await lint(['log.csv']);
  expect(report.runs.map(({ length }) => length)).toEqual([25]);
  expect(report.runs[0]!.findings.map((finding) => `${finding.rule}: ${findingSentence(finding)}`).join('\n')).toContain(
    'step-restart: The training went back to epoch 15 and wrote 5 points again',
  );
});

it('says so where a path does not exist', async () => {
  const { report, exitCode } = await lint(['nowhere', 'gone/*.csv']);
  expect({ verdict: report.verdict, exitCode }).toEqual({ verdict: 'no-data', exitCode: 2 });
  expect(report.problems.map(({ file }) => file)).toEqual(['nowhere', 'gone/*.csv', 'nowhere gone/*.csv']);
});

describe('a path that leads to nothing beside one that was read', () => {
  beforeEach(() => {
    write('runs/first/log.csv', table(20));
    write('runs/second/log.csv', table(20));
    mkdirSync(join(folder, 'empty-one/below'), { recursive: true });
  });

  it.each([
    [['runs/frist'], 'there is no file or folder "runs/frist"', 'Did you mean "runs/first"?'],
    [['rnus/second/log.csv'], 'there is no file or folder "rnus/second/log.csv"', 'Did you mean "runs/second/log.csv"?'],
    [['rnus/*.csv'], 'no file matches "rnus/*.csv"', 'Did you mean "runs/*.csv"?'],
    [['runs/*.csv'], 'no file matches "runs/*.csv"', 'Check the path, or leave it out.'],
    [['empty*'], '"empty*" matches folders that hold no file', 'Check the path, or leave it out.'],
    [['{a,b}'.repeat(9)], `"${'{a,b}'.repeat(9)}" has too many alternatives in braces`, 'Check the path, or leave it out.'],
    [['x', 'y/**'], 'there is no file or folder "x"; no file matches "y/**"', 'Check the path, or leave it out.'],
  ])('is a mistake that names it: %j', async (patterns, message, hint) => {
    await expect(lint(['runs/first', ...patterns])).rejects.toMatchObject({ message, hint });
  });

  it.each([['runs/empty'], ['runs/notes.txt'], ['!old/**'], ['runs/**/log.csv']])('is there: %s', async (pattern) => {
    write('runs/empty/.keep', '');
    write('runs/notes.txt', 'nothing');
    expect((await lint(['runs/first', pattern])).exitCode).toBe(0);
  });

  it.each(['pass', 'warn'] as const)('may be missing where the settings say on-missing-metrics: %s', async (reaction) => {
    write('.curvelint.yml', `on-missing-metrics: ${reaction}\n`);
    const { report, exitCode } = await lint(['runs/first', 'runs/third']);
    expect(exitCode).toBe(0);
    expect(report.problems.map(({ file, id }) => [file, id])).toEqual([['runs/third', 'no-such-path']]);
  });
});

it('calls a run of fewer than 10 evaluations not healthy, but too short', async () => {
  for (const length of [2, 9]) {
    write('log.csv', table(length));
    const { report, exitCode } = await lint(['log.csv']);
    expect({ verdict: report.verdict, exitCode }).toEqual({ verdict: 'inconclusive', exitCode: 0 });
    expect(reasonsOf(report)[0]).toBe(`Not enough evidence: ${length} evaluations, 10 are needed to judge curves.`);
  }
  write('log.csv', table(10));
  expect((await lint(['log.csv'])).report.verdict).toBe('pass');
});

it('lets a bound decide where a run is too short for its curves, and says that it is', async () => {
  write('.curvelint.yml', 'gate:\n  val_loss: { at-most: 5 }\n');
  write('log.csv', table(4));
  const { report } = await lint(['log.csv']);
  expect(report.verdict).toBe('pass');
  expect(reasonsOf(report).join(' ')).toMatch(/too short to judge.*Not enough evidence/);
});

describe('a name in the settings that nothing has that was read', () => {
  beforeEach(() => {
    write('now/a/log.csv', table(20));
    write('now/a/hparams.yaml', 'lr: 0.1\nbatch_size: 8\nseed: 1\n');
    write('base/a/log.csv', `epoch,loss,val_loss,gone${NL}${rows(20, (i) => [i, fall(i), fall(i), fall(i)])}${NL}`);
  });

  it.each([
    [
      'group-by: [seed, bacth_size]',
      1,
      'group-by names "bacth_size", and no run logs such a setting',
      'Did you mean "batch_size"?',
    ],
    ['group-by: [sed]', 1, 'group-by names "sed", and no run logs such a setting', 'Did you mean "seed"?'],
    ['fail-on: error\ngroup-by:\n  - seed\n  - warmup', 4, 'group-by names "warmup"', 'Logged are: batch_size, lr, seed.'],
    ['metrics: { loss: val_los }', 1, 'metrics.loss names "val_los", and no run logs it', 'Did you mean "val_loss"?'],
    ['fail-on: regression\ngate: { val_los: {} }', 2, 'gate names "val_los", and no run logs it', 'Did you mean "val_loss"?'],
    ['metrics:\n  score: auc', 2, 'metrics.score names "auc"', 'Logged are: loss, train_loss, val_loss.'],
  ])('is a mistake with its line and the nearest name: %j', async (settings, line, message, hint) => {
    write('.curvelint.yml', `${settings}\n`);
    await expect(lint(['now'])).rejects.toMatchObject({
      message: expect.stringContaining(`.curvelint.yml:${line}: ${message}`),
      hint: expect.stringContaining(hint),
      settingsLine: line,
    });
  });

  it.each([
    'group-by: [seed, lr]',
    'group-by: []',
    'metrics: { loss: loss }',
    // Split and metric, whatever the log calls them.
    'metrics: { loss: train_loss }',
    // The settings say that it may be missing.
    'gate: { val_los: {} }\non-missing-metrics: warn',
  ])('is none: %j', async (settings) => {
    write('.curvelint.yml', `${settings}\n`);
    expect((await lint(['now'])).exitCode).toBe(0);
  });

  it.each([
    ['select: { lr: 0.5 }', 'select asks for lr 0.5, and no run has it', 'Logged are: 0, 1, 2.'],
    ['select: { lrr: 1 }', 'select names "lrr", and no run logs such a setting', 'Did you mean "lr"?'],
    ['select: { lr: 1, batch_size: 32 }', 'select names settings that no configuration has together', 'Leave one of them out'],
    ['select: trail_1', 'select names "trail_1", and no configuration is called that', 'Did you mean "trial_1"?'],
  ])('is a mistake in a sweep, too: %j', async (settings, message, hint) => {
    for (const i of [0, 1, 2]) {
      write(`sweep/trial_${i}/log.csv`, table(20));
      write(`sweep/trial_${i}/hparams.yaml`, `lr: ${i}\nbatch_size: ${8 * 2 ** i}\n`);
    }
    write('.curvelint.yml', `fail-on: error\n${settings}\n`);
    await expect(lint(['sweep'])).rejects.toMatchObject({
      message: expect.stringContaining(`.curvelint.yml:2: ${message}`),
      hint: expect.stringContaining(hint),
    });
    // One shard of it holds too few to say so.
    expect((await lint(['sweep/trial_0', 'sweep/trial_1'])).exitCode).toBe(0);
    write('.curvelint.yml', 'select: trial_1\n');
    expect((await lint(['sweep'])).report.groups.map(({ trial }) => trial?.counts)).toEqual([false, true, false]);
  });

  it('is told by the verdict where a gate names what is like nothing that is logged', async () => {
    write('.curvelint.yml', 'gate: { f1_of_all: {} }\n');
    const { report, exitCode } = await lint(['now']);
    expect([report.verdict, exitCode]).toEqual(['fail', 1]);
    expect(reasonsOf(report)).toContain('f1_of_all, which the gate names, was not logged.');
  });

  it('may be one of the baseline alone', async () => {
    write('.curvelint.yml', 'gate: { gone: {} }\n');
    expect((await lint(['now'], { baseline: 'base' })).exitCode).toBe(1);
    write('.curvelint.yml', 'metrics: { loss: gone }\non-inconclusive: pass\n');
    await expect(lint(['now'])).rejects.toThrow('metrics.loss names "gone"');
    expect((await lint(['now'], { baseline: 'base' })).report.runs).toHaveLength(1);
  });

  it('is no mistake where nothing was read', async () => {
    write('.curvelint.yml', 'group-by: [sed]\n');
    expect((await lint(['nowhere'])).report.verdict).toBe('no-data');
  });

  it('gives way to a training that failed, and so does a path that is missing', async () => {
    const options = {
      baseline: withoutBaseline({ id: 'not-given', values: {} }),
      curves: false,
      context: null,
      today: '2026-01-31',
    };
    const findTraining = async () => ({ conclusion: '', jobs: null, ownJob: 'failure' });
    const judged = { logs: diskLogs(['now', 'nowhere'], { root: folder }) };
    const config = { ...DEFAULT_CONFIG, groupBy: ['sed'] };
    const { report, exitCode } = await runPipeline({ ...options, config, judged, findAcceptance: null, findTraining });
    expect({ exitCode, first: report.reasons[0]!.id }).toEqual({ exitCode: 1, first: 'step-failed' });
  });
});

describe('the baseline', () => {
  beforeEach(() => {
    write('now/log.csv', table(40));
    write('base/log.csv', table(40));
  });

  it('may be a report from before levels were kept: the same result', async () => {
    write('base/log.csv', table(30));
    write('now/log.csv', table(30));
    const { report: base } = await lint(['base']);
    const older = JSON.parse(jsonOf(base));
    for (const run of older.runs) {
      for (const curve of run.curves) delete curve.level;
      for (const series of run.series) {
        Object.assign(series, {
          smoothedLast: series.last,
          best: series.best && { ...series.best, smoothed: series.best.value },
        });
        for (const key of ['end', 'tail', 'window']) delete series[key];
      }
    }
    write('report.json', JSON.stringify(older));
    const [logs, report] = [await lint(['now'], { baseline: 'base' }), await lint(['now'], { baseline: 'report.json' })];
    expect(report.report.comparisons).toEqual(logs.report.comparisons);
  });

  it('may be logs or the report.json of an earlier run, with the same result', async () => {
    const { report: before } = await lint(['base']);
    write('report.json', jsonOf(before));
    const [logs, report] = [await lint(['now'], { baseline: 'base' }), await lint(['now'], { baseline: 'report.json' })];
    expect(logs.report.comparisons.length).toBeGreaterThan(0);
    expect(report.report.comparisons).toEqual(logs.report.comparisons);
  });

  it.each([
    ['bsae', '', 'baseline: there is no file or folder "bsae"', 'Did you mean "base"?'],
    ['report.json', '', 'baseline: there is no file or folder "report.json"', 'Check the path, or leave it out.'],
    ['nowhere/*.csv', 'on-missing-baseline: fail\n', 'baseline: no file matches "nowhere/*.csv"', ''],
  ])('that is missing is a mistake: %s %j', async (baseline, settings, message, hint) => {
    write('.curvelint.yml', settings || 'fail-on: error\n');
    await expect(lint(['now'], { baseline })).rejects.toMatchObject({ message, ...(hint !== '' && { hint }) });
  });

  it.each(['pass', 'warn'])('that is missing is a problem where the settings say so: %s', async (reaction) => {
    write('.curvelint.yml', `on-missing-baseline: ${reaction}\n`);
    const { report, exitCode } = await lint(['now'], { baseline: 'nowhere' });
    expect(exitCode).toBe(0);
    expect(report.problems[0]).toMatchObject({ file: 'nowhere', id: 'no-such-path' });
    expect(reasonsOf(report).at(-1)).toMatch(/^Nothing to compare with/);
  });

  it('that is a damaged report is the user’s to mend', async () => {
    write('report.json', '{"tool": {"name": "curvelint", "version": "0.1.0"}, "runs": [');
    await expect(lint(['now'], { baseline: 'report.json' })).rejects.toThrow(/report.json is not valid JSON/);
  });
});

it('lists names that can’t be placed, in every output', async () => {
  write('log.csv', `epoch,loss,val_loss,frobnication${NL}${rows(20, (i) => [i, fall(i), fall(i), i])}`);
  const { report } = await lint(['log.csv']);
  const { renderTerminal } = await import('../../src/report/terminal/terminal.js');
  const { renderMarkdown } = await import('../../src/report/markdown/markdown.js');
  const { renderHtml } = await import('../../src/report/html/page.js');
  expect(report.runs[0]!.series.find(({ name }) => name === 'frobnication')).toMatchObject({ metric: null, points: 20 });
  expect(renderTerminal(viewReport(report), { color: false, width: 100, quiet: false })).toContain('not judged: frobnication');
  expect(renderMarkdown(viewReport(report), { maxLength: 60_000, picture: '', summaryUrl: null })).toContain('`frobnication`');
  expect(renderHtml(viewReport(report), [])).toContain('<code>frobnication</code>');
});

it('reads as much as the settings allow', async () => {
  write('runs.zip', makeZip(['a', 'b'].map((name) => ({ path: `${name}/metrics.csv`, data: table(20) }))));
  expect((await lint(['runs.zip'])).report.runs).toHaveLength(2);
  for (const limits of ['{ entries: 1 }', '{ archive: 100 }', '{ file: 100 }']) {
    write('.curvelint.yml', `limits: ${limits}${NL}`);
    const { report } = await lint(['runs.zip']);
    expect(report.runs).toEqual([]);
    expect(messageOf(report.problems[0]!)).toMatch(/more than 1 entries|more than 100|limit of 100|100 bytes/);
  }
});

describe('where what is judged comes from', () => {
  const nothing = { config: DEFAULT_CONFIG, curves: false, context: null, today: '2026-01-31', findAcceptance: null };
  const none = withoutBaseline({ id: 'not-given', values: {} });
  const foreign = { runId: 7, wanted: '.github/workflows/train.yml' };
  const provenance = { patterns: ['.'], looked: [], foreign };

  it('is refused if it is a run of another workflow, whatever was asked for', async () => {
    const logs = async () => ({ logs: [], problems: [], provenance });
    const reports = async () => ({ reports: [], problems: [], provenance });
    for (const judged of [{ logs }, { reports }])
      await expect(runPipeline({ ...nothing, judged, baseline: none })).rejects.toThrow(ForeignRunError);
  });

  it('is loaded after the baseline, and reports before it', async () => {
    const order: string[] = [];
    const baseline: BaselineSource = async (config) => {
      order.push('baseline');
      return none(config);
    };
    const home = { ...provenance, foreign: null };
    const logs = async () => {
      order.push('logs');
      return { logs: [], problems: [], provenance: home };
    };
    const reports = async () => {
      order.push('reports');
      return { reports: [], problems: [], provenance: home };
    };
    expect((await runPipeline({ ...nothing, judged: { logs }, baseline })).report.verdict).toBe('no-data');
    const two = { ...nothing, config: { ...DEFAULT_CONFIG, expect: 2 } };
    const { report } = await runPipeline({ ...two, judged: { reports }, baseline });
    expect([report.verdict, ...reasonsOf(report)]).toEqual([
      'no-data',
      '0 of 2 shards are there.',
      expect.stringContaining('nothing to judge'),
    ]);
    expect(order).toEqual(['baseline', 'logs', 'reports', 'baseline']);
  });

  it('is judged all the same where a baseline that nobody named can’t be diagnosed', async () => {
    write('log.csv', table(40));
    const judged = { logs: diskLogs(['log.csv'], { root: folder }) };
    const broken = [null] as unknown as readonly RawLog[];
    const load = (isNamed: boolean) =>
      runPipeline({
        ...{ ...nothing, judged },
        baseline: async () => ({ logs: broken, problems: [], provenance: { source: 'run 7', isNamed } }),
      });
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { report } = await load(false);
    expect(String(said.mock.calls[0]![0])).toMatch(/^::warning::curvelint could not look for the baseline: /);
    said.mockRestore();
    expect(report.runs).toHaveLength(1);
    expect(report.baseline).toMatchObject({ source: null, reason: { id: 'unanswered' } });
    await expect(load(true)).rejects.toThrow(TypeError);
  });
});
