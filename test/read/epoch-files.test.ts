import { describe, expect, it } from 'vitest';
import { findLogs } from '../../src/read/find/find-logs.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';

const COUNT = 12;

/** Writes a file for each epoch, the last one first, and reads their folder. */
async function read(name: (epoch: number) => string, text: (epoch: number) => string, patterns: readonly string[] = ['.']) {
  const root = tempFolder();
  for (let epoch = COUNT; epoch >= 1; epoch -= 1) putFile(root, name(epoch), text(epoch));
  return findLogs(patterns, { root });
}

const loss = (epoch: number) => 1 / epoch;
const record = (epoch: number) => JSON.stringify({ epoch, train_loss: loss(epoch), val: { loss: 2 * loss(epoch) } }, null, 2);
const EPOCHS = Array.from({ length: COUNT }, (_, i) => i + 1);

describe('files that hold one epoch each are one log', () => {
  it.each([
    ['JSON that says its epoch', (e: number) => `run/epoch_${String(e).padStart(3, '0')}.json`, record],
    ['JSON that does not', (e: number) => `run/metrics_epoch${e}.json`, (e: number) => `{"train_loss": ${loss(e)}}\n`],
    [
      'tables of one row',
      (e: number) => `run/results-epoch=${e}.csv`,
      (e: number) => `train_loss,val_loss\n${loss(e)},${loss(e)}\n`,
    ],
  ])('%s', async (_, name, text) => {
    const { logs, problems, files } = await read(name, text);
    expect(problems).toEqual([]);
    expect(files).toBe(COUNT);
    expect(logs).toHaveLength(1);
    const series = logs[0]!.series.find((one) => one.name === 'train_loss')!;
    expect([...series.epochs!]).toEqual(EPOCHS);
    expect([...series.values]).toEqual(EPOCHS.map(loss));
  });

  it('in the order of their numbers, as steps where the word says so', async () => {
    const { logs } = await read(
      (e) => `run/checkpoint-${500 * e}.json`,
      (e) => `{"eval_loss": ${loss(e)}}`,
    );
    expect(logs.map(({ series }) => [...series[0]!.steps!])).toEqual([EPOCHS.map((e) => 500 * e)]);
  });

  it('named one by one', async () => {
    const name = (e: number) => `epoch_${e}.json`;
    const { logs } = await read(name, record, EPOCHS.map(name));
    expect(logs.map(({ series }) => series.length)).toEqual([2]);
  });
});

it.each([
  ['folds', (e: number) => `run/fold_${e}.json`, record],
  ['seeds', (e: number) => `run/seed-${e}.json`, record],
  ['models', (e: number) => `run/model_${e}.json`, record],
  ['texts', (e: number) => `run/epoch_${e}.json`, (e: number) => `["sample ${e}"]`],
])('%s are not joined', async (_, name, text) => {
  const { logs } = await read(name, text);
  expect(logs.filter(({ series }) => series.some(({ values }) => values.length > 1))).toEqual([]);
});

it('files with curves of their own are not joined', async () => {
  const { logs } = await read(
    (e) => `run/epoch_${e}.csv`,
    (e) => `step,train_loss\n${EPOCHS.map((step) => `${step},${loss(step) / e}`).join('\n')}\n`,
  );
  expect(logs).toHaveLength(COUNT);
});
