import { describe, expect, it } from 'vitest';
import type { RawLog } from '../../../src/model/log.js';
import { normalize } from '../../../src/normalize/normalize.js';
import { type ReadResult, readAnyLog } from '../../../src/read/read-log.js';
import { memoryFile } from '../../../src/read/reader.js';

const STEPS = [0, 10, 20, 30, 40];
const csv = (shift: number) =>
  `Wall time,Step,Value\n${STEPS.map((step) => `${1_700_000_000 + step},${step},${3 - step / 20 + shift}\n`).join('')}`;
const json = (shift: number) => JSON.stringify(STEPS.map((step) => [1_700_000_000 + step, step, 3 - step / 20 + shift]));

const read = (path: string, text: string): Promise<ReadResult> =>
  readAnyLog(memoryFile(path, new TextEncoder().encode(text), false));

async function runsOf(files: Readonly<Record<string, string>>) {
  const logs: RawLog[] = [];
  for (const [path, text] of Object.entries(files)) logs.push(...(await read(path, text)).logs);
  return normalize(logs).runs.map(({ path, axis, series }) => [
    path,
    axis,
    series.map(({ split, metric }) => `${split} ${metric}`),
  ]);
}

describe('TensorBoard’s downloads', () => {
  it.each<[what: string, files: Readonly<Record<string, string>>, runs: readonly unknown[]]>([
    [
      'the files of the folder itself are one run',
      { 'tb/run-.-tag-train_loss.csv': csv(0), 'tb/run-.-tag-val_loss.csv': csv(1) },
      [['tb', 'step', ['train loss', 'validation loss']]],
    ],
    [
      'JSON says the same',
      { 'tb/run-.-tag-train_loss.json': json(0), 'tb/run-.-tag-val_loss.json': json(1) },
      [['tb', 'step', ['train loss', 'validation loss']]],
    ],
    [
      'runs that differ by a split word are one',
      { 'run-lstm_train-tag-epoch_loss.csv': csv(0), 'run-lstm_validation-tag-epoch_loss.csv': csv(1) },
      [['lstm', 'epoch', ['train loss', 'validation loss']]],
    ],
    [
      'runs called after splits alone are one',
      { 'run-train-tag-epoch_loss.csv': csv(0), 'run-validation-tag-epoch_loss.csv': csv(1) },
      [['tensorboard', 'epoch', ['train loss', 'validation loss']]],
    ],
    [
      'other runs stay apart',
      { 'run-version_0-tag-val_loss.csv': csv(0), 'run-version_1-tag-val_loss.csv': csv(1) },
      [
        ['version_0', 'step', ['validation loss']],
        ['version_1', 'step', ['validation loss']],
      ],
    ],
    [
      'a name that ends in a split word by chance is a name',
      { 'run-my_test-tag-val_loss.csv': csv(0) },
      [['my_test', 'step', ['validation loss']]],
    ],
    [
      'what was downloaded twice, and what was renamed',
      { 'a/run-.-tag-val_loss (1).csv': csv(0), 'b/val_loss.csv': csv(1) },
      [
        ['a', 'step', ['validation loss']],
        ['b', 'step', ['validation loss']],
      ],
    ],
  ])('%s', async (_, files, runs) => {
    expect(await runsOf(files)).toEqual(runs);
  });

  it('says which points are none', async () => {
    const text = '[[1700000000.0, 1, 0.5], [1700000001.0, null, 0.4], [1700000002.0, 3, "NaN"], [1700000003.0, 4, 0.2]]';
    const { logs } = await read('run-a-tag-loss.json', text);
    expect([...logs[0]!.series[0]!.values]).toEqual([0.5, Number.NaN, 0.2]);
    expect(logs[0]!.problems.map(({ id }) => id)).toEqual(['cells-no-number']);
  });

  it('is not taken for any list of three numbers', async () => {
    expect((await read('boxes.json', '[[1, 2, 3], [4, 5, 6]]')).logs).toEqual([]);
  });
});

describe('a monitor of episodes', () => {
  it('has the reward as its score, and no other', async () => {
    const rows = STEPS.map((step, i) => `${step + 0.5},${50 + i},${i + 0.1}`);
    const text = `#{"t_start": 1700000000.5, "env_id": "Hopper-v4"}\nr,l,t\n${rows.join('\n')}\n`;
    const { logs } = await read('logs/0.monitor.csv', text);
    const [run] = normalize(logs).runs;
    expect(run!.series.map(({ name, split, metric, kind, goal }) => [name, split, metric, kind, goal])).toEqual([
      ['r', 'train', 'episode_reward', 'score', 'maximize'],
      ['l', null, null, 'other', null],
    ]);
    expect(run!.primary.trainScore?.name).toBe('r');
    expect(run!.seconds).toBeCloseTo(4);
    expect(logs[0]!.problems).toEqual([]);
  });
});
