import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawLog } from '../../../src/model/log.js';
import { jsonLines } from '../../../src/read/formats/json/json-lines.js';
import { memoryFile } from '../../../src/read/reader.js';

function read(text: string): RawLog[] {
  return jsonLines.read(memoryFile('log.jsonl', new TextEncoder().encode(text)));
}

const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const columns = (log: RawLog) => Object.fromEntries(log.series.map(({ name, values }) => [name, [...values]]));

describe('rows of OpenMMLab', () => {
  it('of MMEngine: validation by epoch stands apart from training by iteration', () => {
    const rows = [1, 2, 3].flatMap((epoch) => [
      { lr: 0.1, data_time: 0.5, loss: 1 / epoch, epoch, iter: epoch * 10, step: epoch * 10 },
      { 'accuracy/top1': epoch * 10, data_time: 0.1, step: epoch },
    ]);
    const [train, validation] = read(lines(rows));
    expect(columns(train!)).toEqual({ lr: [0.1, 0.1, 0.1], data_time: [0.5, 0.5, 0.5], loss: [1, 0.5, 1 / 3] });
    expect(columns(validation!)).toEqual({ 'accuracy/top1': [10, 20, 30], data_time: [0.1, 0.1, 0.1] });
    expect(validation!.split).toBe('validation');
    expect([...validation!.series[0]!.epochs!]).toEqual([1, 2, 3]);
    expect([...train!.series[0]!.steps!]).toEqual([10, 20, 30]);
  });

  it('of MMEngine: validation by iteration keeps its step', () => {
    const rows = [10, 20].flatMap((iter) => [
      { loss: 1 / iter, iter, step: iter },
      { 'coco/AP': iter, step: iter },
    ]);
    expect([...read(lines(rows))[1]!.series[0]!.steps!]).toEqual([10, 20]);
  });

  it('of MMCV: the mode tells the split, iterations of the validation count its own set', () => {
    const rows = [1, 2].flatMap((epoch) => [
      { mode: 'train', epoch, iter: 50, lr: 0.1, loss: 1 / epoch },
      { mode: 'val', epoch, iter: 625, lr: 0.1, loss: 2 / epoch },
    ]);
    const [train, validation] = read(lines([{ env_info: 'x', seed: 1 }, ...rows]));
    expect(columns(train!)['loss']).toEqual([1, 0.5]);
    expect(columns(validation!)).toEqual({ loss: [2, 1] });
    expect([...validation!.series[0]!.epochs!]).toEqual([1, 2]);
    expect(validation!.series[0]!.steps).toBeUndefined();
  });
});

describe('rows that are read straight from their bytes', () => {
  const value = fc.oneof(
    fc.double().map((number) => (Number.isFinite(number) ? number : 0.5)),
    fc.integer(),
    fc.constantFrom<unknown>(null, 'NaN', '0.25', true, { inner: 1 }, [1, 2], -0, 1e300, 123456789012345680000),
  );
  const row = fc.dictionary(fc.constantFrom('loss', 'val_loss', 'epoch', 'a "b"', ' acc ', 'é', '__proto__'), value, {
    maxKeys: 5,
  });

  it('give what parsing them gives', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), fc.constantFrom('', ' '), (rows, blank) => {
        const texts = rows.map((one) => JSON.stringify(one, null, 1).replaceAll('\n', blank));
        // An empty list in front of it makes a row one that has to be parsed.
        const careful = texts.map((text) => (text === '{}' ? text : text.replace('{', '{"x": [],')));
        const plain = read(`${texts.join('\n')}\n`);
        expect(plain.map(columns)).toEqual(read(`${careful.join('\n')}\n`).map(columns));
      }),
      { numRuns: 500 },
    );
  });

  it('are none where JSON is broken', () => {
    const broken = [
      '{"loss": 01}',
      '{"loss": +1}',
      '{"loss": .5}',
      '{"loss": 1.}',
      '{"loss": 1,}',
      '{"loss": 1} x',
      '{"loss" 1}',
      '{loss: 1}',
    ];
    for (const text of broken) {
      const [log] = read(`{"loss": 3}\n{"loss": 2}\n${text}\n{"loss": 1}\n`);
      expect(columns(log!)['loss'], text).toEqual([3, 2, 1]);
      expect(log!.problems.length, text).toBe(1);
    }
  });
});

describe('rows that say more than a number a name', () => {
  const read = (rows: readonly object[]) =>
    jsonLines.read(memoryFile('log.jsonl', new TextEncoder().encode(lines(rows)))).map((log) => [log.split, columns(log)]);

  it('a value with its count and spread is one series, on an axis of its own', () => {
    const rows = [0, 4, 8].map((kimg) => ({
      'Loss/D/reg': { num: 64, mean: kimg / 8, std: 0.5 },
      'Loss/G/loss': { value: 3, stddev: 0.1, count: 2 },
      'Progress/kimg': { num: 1, mean: kimg, std: 0 },
      timestamp: 1_700_000_000,
    }));
    const [log] = jsonLines.read(memoryFile('stats.jsonl', new TextEncoder().encode(lines(rows))));
    expect(columns(log!)).toEqual({ 'Loss/D/reg': [0, 0.5, 1], 'Loss/G/loss': [3, 3, 3] });
    expect([...log!.series[0]!.steps!]).toEqual([0, 4, 8]);
  });

  it('metrics below a name stay several', () => {
    const rows = [1, 2].map((epoch) => ({ epoch, val: { mean: epoch, accuracy: 0.5 }, test: { loss: 1 } }));
    expect(read(rows)).toEqual([[undefined, { 'val/mean': [1, 2], 'val/accuracy': [0.5, 0.5], 'test/loss': [1, 1] }]]);
  });

  it('a field names the split', () => {
    const rows = [1, 2].flatMap((epoch) => [
      { phase: 'train', epoch, loss: 1 / epoch },
      { phase: 'val', epoch, loss: 2 / epoch },
    ]);
    expect(read(rows)).toEqual([
      ['train', { loss: [1, 0.5] }],
      ['validation', { loss: [2, 1] }],
    ]);
  });

  it('a key holds the name', () => {
    const rows = [1, 2].flatMap((step) => [
      { key: 'train_loss', value: 1 / step, step },
      { key: 'val_loss', value: `${2 / step}`, step },
    ]);
    expect(read(rows)).toEqual([[undefined, { train_loss: [1, 0.5], val_loss: [2, 1] }]]);
  });
});
