import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RawSeries } from '../../src/model/log.js';
import { readSidecar } from '../../src/read/beside/sidecar.js';
import { type FoundLogs, findLogs } from '../../src/read/find/find-logs.js';
import { axisOf } from '../../src/vocabulary/axis-columns.js';
import { classify } from '../../src/vocabulary/names.js';
import { corpusSamples, type ExpectedSeries, expectedSeries, type Sample } from '../support/corpus-formats.js';
import { messageOf } from '../support/problems.js';
import { tempFolder } from '../support/temp-folder.js';

const corpus = process.env['CURVELINT_CORPUS'] ?? '';
if (corpus === '') process.stdout.write('corpus-formats: skipped, CURVELINT_CORPUS is not set\n');

/** What this Node can't do: it has no SQLite. */
const NO_SQLITE = process.getBuiltinModule?.('node:sqlite') === undefined;
/** Averages over the whole run in the last row of a trainer's history: no points of a curve. */
const TRAINER_SUMMARY = new Set([
  'total_flos',
  'train_loss',
  'train_runtime',
  'train_samples_per_second',
  'train_steps_per_second',
]);
/** Lightning's placeholder in every event file. */
const PLACEHOLDER = 'hp_metric';

let folder = '';
beforeAll(() => {
  folder = tempFolder();
});

/** Lays a sample out where it lay in its repository, alone in a folder, and reads it by its name. */
async function layOut(sample: Sample, index: number): Promise<FoundLogs> {
  const root = join(folder, String(index));
  mkdirSync(dirname(join(root, sample.path)), { recursive: true });
  cpSync(sample.file, join(root, sample.path));
  return findLogs([sample.path], { root });
}

/** Expected series that must be there: axes are none, and summaries of a trainer are no points. */
function wanted({ expected, path, format }: Sample): readonly ExpectedSeries[] {
  if (format === 'chainer') return chainerSeries(expected);
  const summary = path.endsWith('trainer_state.json');
  return expectedSeries(expected).filter(
    ({ name, points }) =>
      axisOf(name) === null && name !== PLACEHOLDER && !(summary && points === 1 && TRAINER_SUMMARY.has(name)),
  );
}

/** Chainer's row is quoted whole in the index. */
function chainerSeries(expected: string): readonly ExpectedSeries[] {
  const row = JSON.parse(expected.slice(expected.indexOf('{'))) as Record<string, number>;
  const metrics = Object.entries(row).filter(([name]) => axisOf(name) === null);
  return metrics.map(([name, value]) => ({ name, points: 1, first: value, last: value }));
}

/** What is wrong with a sample; '' where everything is as the index says. */
async function faultOf(sample: Sample, { logs, problems }: FoundLogs): Promise<string> {
  const { format, path, expected } = sample;
  const said = (word: RegExp) =>
    problems.some((problem) => word.test(messageOf(problem))) ? '' : `no problem says ${word.source}`;
  const series = logs.flatMap((log) => log.series);
  if (format === 'lfs_pointer') return said(/Git LFS pointer/);
  if (/\.np[yz]$/.test(path)) return said(/recognized, not read/);
  if (path.endsWith('.db') && NO_SQLITE) return said(/needs Node 22\.13/);
  if (expected.startsWith('keys: ')) return path.endsWith('.yaml') ? said(/settings/) || (await faultOfSettings(sample)) : '';
  // Free text: all that is asked for is that nothing is thrown.
  if (expected.startsWith('free text')) return '';
  const list = /must NOT be shown/.test(expected) ? [] : wanted(sample);
  if (list.length === 0) {
    if (series.length > 0) return `${series.length} series where there should be none`;
    return problems.length + logs.flatMap((log) => log.problems).length > 0 ? '' : 'nothing, and no problem that says so';
  }
  for (const one of list) {
    const found = logs
      .filter(({ run = '' }) => run.startsWith(one.run ?? ''))
      .flatMap((log) =>
        log.series.filter(({ name }) => (format === 'text_log' ? meansTheSame(name, one.name) : name === one.name)),
      );
    const faults = found.map((candidate) => faultOfSeries(candidate, one));
    // Validation rows repeat names of the training rows: one of them has to fit.
    if (!faults.includes('')) return `${one.name}: ${faults[0] ?? 'missing'}`;
  }
  return '';
}

/** The index names series of console logs by their meaning: `val_acc` for `Eval metrics: accuracy`. */
function meansTheSame(name: string, expected: string): boolean {
  const [a, b] = [classify(name), classify(expected)];
  return a.metric === b.metric && a.split === b.split;
}

/** Every key of a settings file is read, but for what is secret, empty or a list of objects. */
async function faultOfSettings({ file, expected }: Sample): Promise<string> {
  const names = Object.keys((await readSidecar(readFileSync(file, 'utf8'))).hyperparameters);
  const keys = expected.slice('keys: '.length).split(', ');
  const missing = keys.filter((key) => !names.some((name) => name === key || name.startsWith(`${key}.`)));
  return missing.every((key) => /^_wandb$|^tags$|token|auth|key/.test(key)) ? '' : `settings missing: ${missing.join(', ')}`;
}

function faultOfSeries(series: RawSeries, { points, first, last }: ExpectedSeries): string {
  if (points !== null && series.values.length !== points) return `${series.values.length} points instead of ${points}`;
  if (!same(series.values[0], first)) return `first ${series.values[0]} instead of ${first}`;
  return last === null || same(series.values.at(-1), last) ? '' : `last ${series.values.at(-1)} instead of ${last}`;
}

/** Equal, or equal in the digits that the index gives. */
function same(found: number | undefined, expected: number): boolean {
  if (found === undefined || Object.is(found, expected)) return found !== undefined;
  return String(expected).length < 12 && Math.abs(found - expected) < 0.5 * 10 ** -(String(expected).split('.')[1]?.length ?? 0);
}

describe.skipIf(corpus === '')('samples of the corpus', () => {
  it('yield the series that the index names', async () => {
    const rows = new Map<string, { passed: number; faults: string[] }>();
    for (const [i, sample] of corpusSamples(corpus).entries()) {
      const fault = await faultOf(sample, await layOut(sample, i));
      const row = rows.get(sample.format) ?? { passed: 0, faults: [] };
      if (fault === '') row.passed++;
      else row.faults.push(`${sample.path}: ${fault}`);
      rows.set(sample.format, row);
    }
    const failed: string[] = [];
    for (const [format, { passed, faults }] of [...rows].sort()) {
      process.stdout.write(`${format}: ${passed} of ${passed + faults.length}\n`);
      for (const fault of faults) process.stdout.write(`  ${fault}\n`);
      failed.push(...faults);
    }
    expect(failed).toEqual([]);
  });

  it('parses what the index expects', () => {
    const unread = corpusSamples(corpus).filter(({ expected }) => expectedSeries(expected).length < count(expected));
    expect(unread.map(({ path }) => path)).toEqual([]);
  });

  it.each(['labelled', 'keras', 'seed-schedule', 'formats'])('are read or refused without a crash: %s', async (part) => {
    const { logs, problems, looked } = await findLogs([part], { root: corpus });
    const named = await findLogs(looked, { root: corpus });
    const crashed = [...problems, ...named.problems].filter(({ id }) => id === 'reader-failed');
    process.stdout.write(
      `${part}: ${looked.length} files, ${logs.length} logs, ${problems.length} problems; named: ${named.logs.length} logs\n`,
    );
    expect(crashed).toEqual([]);
    expect(logs.length).toBeGreaterThan(0);
    // Every file that was named is either a log or a problem that says why not.
    const told = new Set([...named.logs.map(({ source }) => source), ...named.problems.map(({ file }) => file)]);
    expect(looked.filter((file) => !told.has(file))).toEqual([]);
  });
});

function count(expected: string): number {
  return expected.match(/: n=\d+ first/g)?.length ?? 0;
}
