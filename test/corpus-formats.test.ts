import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawSeries } from '../src/model/log.js';
import { axisOf } from '../src/read/axis.js';
import { type FoundLogs, findLogs } from '../src/read/find-logs.js';
import { corpusSamples, type ExpectedSeries, expectedSeries, type Sample } from './support/corpus-formats.js';

const corpus = process.env['CURVELINT_CORPUS'] ?? '';
if (corpus === '') process.stdout.write('corpus-formats: skipped, CURVELINT_CORPUS is not set\n');

/** Formats that have to be read. The others are read where tables and JSON happen to fit, and only counted. */
const READ = new Set([
  'tensorboard',
  'keras_csvlogger',
  'plain_csv',
  'history_json',
  'lightning_csv',
  'hf_trainer',
  'deit_log_txt',
  'llamafactory_trainer_log',
  'chainer',
  'lfs_pointer',
]);
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
  folder = mkdtempSync(join(tmpdir(), 'curvelint-corpus-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
function faultOf(sample: Sample, { logs, problems }: FoundLogs): string {
  const series = logs.flatMap((log) => log.series);
  if (sample.format === 'lfs_pointer' && !problems.some(({ message }) => message.includes('Git LFS pointer')))
    return 'not called a Git LFS pointer';
  const expected = wanted(sample);
  if (expected.length === 0) {
    if (series.length > 0) return `${series.length} series where there should be none`;
    return problems.length > 0 || logs.length > 0 ? '' : 'nothing, and no problem that says so';
  }
  for (const one of expected) {
    const fault = faultOfSeries(
      series.filter(({ name }) => name === one.name),
      one,
    );
    if (fault !== '') return `${one.name}: ${fault}`;
  }
  return '';
}

function faultOfSeries(found: readonly RawSeries[], { points, first, last }: ExpectedSeries): string {
  const [series] = found;
  if (series === undefined) return 'missing';
  if (found.length > 1) return 'twice';
  if (series.values.length !== points) return `${series.values.length} points instead of ${points}`;
  if (!Object.is(series.values[0], first)) return `first ${series.values[0]} instead of ${first}`;
  return Object.is(series.values.at(-1), last) ? '' : `last ${series.values.at(-1)} instead of ${last}`;
}

describe.skipIf(corpus === '')('samples of the corpus', () => {
  it('yield the series that the index names', async () => {
    const rows = new Map<string, { passed: number; faults: string[] }>();
    for (const [i, sample] of corpusSamples(corpus).entries()) {
      const fault = faultOf(sample, await layOut(sample, i));
      const row = rows.get(sample.format) ?? { passed: 0, faults: [] };
      if (fault === '') row.passed++;
      else row.faults.push(`${sample.path}: ${fault}`);
      rows.set(sample.format, row);
    }
    const failed: string[] = [];
    for (const [format, { passed, faults }] of [...rows].sort()) {
      const must = READ.has(format);
      process.stdout.write(`${format}: ${passed} of ${passed + faults.length}${must ? '' : ' (not read yet: counted only)'}\n`);
      for (const fault of faults) process.stdout.write(`  ${fault}\n`);
      if (must) failed.push(...faults);
    }
    expect([...READ].filter((format) => !rows.has(format))).toEqual([]);
    expect(failed).toEqual([]);
  }, 120_000);

  it('parses what the index expects', () => {
    const unread = corpusSamples(corpus).filter(
      (sample) =>
        READ.has(sample.format) &&
        /: n=\d+ first/.test(sample.expected) &&
        expectedSeries(sample.expected).length !== count(sample.expected),
    );
    expect(unread.map(({ path }) => path)).toEqual([]);
  });

  it.each(['labelled', 'keras', 'seed-schedule', 'formats'])(
    'are read or refused without a crash: %s',
    async (part) => {
      const { logs, problems, looked } = await findLogs([part], { root: corpus });
      const named = await findLogs(looked, { root: corpus });
      const crashed = [...problems, ...named.problems].filter(({ hint }) => hint.includes('fault of curvelint'));
      process.stdout.write(
        `${part}: ${looked.length} files, ${logs.length} logs, ${problems.length} problems; named: ${named.logs.length} logs\n`,
      );
      expect(crashed).toEqual([]);
      expect(logs.length).toBeGreaterThan(0);
      // Every file that was named is either a log or a problem that says why not.
      const told = new Set([...named.logs.map(({ source }) => source), ...named.problems.map(({ file }) => file)]);
      expect(looked.filter((file) => !told.has(file))).toEqual([]);
    },
    120_000,
  );
});

function count(expected: string): number {
  return expected.match(/: n=\d+ first/g)?.length ?? 0;
}
