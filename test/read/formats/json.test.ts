import { describe, expect, it } from 'vitest';
import { json } from '../../../src/read/formats/json/json.js';
import { memoryFile } from '../../../src/read/reader.js';

const fileOf = (value: unknown, named = true) =>
  memoryFile('metrics.json', new TextEncoder().encode(JSON.stringify(value)), named);
const read = (value: unknown) =>
  json.read(fileOf(value)).flatMap(({ run, split, series }) =>
    series.map(({ name, values, steps, epochs }) => ({
      ...{ run, split, name, values: [...values] },
      at: [...(steps ?? epochs ?? [])],
    })),
  );
const one = (name: string, values: readonly number[], at: readonly number[], split?: string) => ({
  ...{ run: undefined, split, name, values, at },
});

describe('a table that pandas split', () => {
  it('is rows under the names of its columns', () => {
    const table = {
      columns: ['epoch', 'loss', 'val_loss'],
      index: [0, 1],
      data: [
        [1, 0.9, 1.1],
        [2, 0.5, 0.8],
      ],
    };
    expect(json.detect(fileOf(table, false))).toBe(true);
    expect(read(table)).toEqual([one('loss', [0.9, 0.5], [1, 2]), one('val_loss', [1.1, 0.8], [1, 2])]);
  });
});

describe('a list of rows of one value each', () => {
  it('as MLflow gives it, below a key', () => {
    const metrics = [1, 2, 3].flatMap((step) => [
      { key: 'train_loss', value: 1 / step, timestamp: 1_700_000_000_000, step },
      { key: 'val_loss', value: 2 / step, timestamp: 1_700_000_000_000, step },
    ]);
    expect(read({ run_id: 'a', metrics })).toEqual([
      one('train_loss', [1, 1 / 2, 1 / 3], [1, 2, 3]),
      one('val_loss', [2, 1, 2 / 3], [1, 2, 3]),
    ]);
  });

  it('as Comet gives it, with numbers as text', () => {
    const rows = [1, 2].flatMap((epoch) => [
      { metricName: 'loss', metricValue: String(1 / epoch), epoch, runContext: 'train' },
      { metricName: 'loss', metricValue: String(2 / epoch), epoch, runContext: 'validate' },
    ]);
    expect(read(rows)).toEqual([one('loss', [1, 0.5], [1, 2], 'train'), one('loss', [2, 1], [1, 2], 'validation')]);
  });

  it('is found by its values where its keys name no metric', () => {
    const rows = [1, 2].map((step) => ({ tag: 'val_loss', value: 1 / step, step }));
    expect(json.detect(fileOf(rows, false))).toBe(true);
    expect(json.detect(fileOf([{ name: 'a score of mine', version: '1.0' }], false))).toBe(false);
  });
});

describe('lists inside objects', () => {
  it('y with x, as ClearML gives them', () => {
    const series = { name: 'train', x: [0, 10, 20], y: [3, 2, 1] };
    expect(read({ loss: { train: series } })).toEqual([one('loss/train', [3, 2, 1], [0, 10, 20])]);
  });

  it('means with their spread are one list', () => {
    expect(read({ epoch: [1, 2], val_loss: { mean: [2, 1], std: [0.1, 0.2] } })).toEqual([one('val_loss', [2, 1], [1, 2])]);
  });
});
