import { describe, expect, it } from 'vitest';
import type { RawLog } from '../../../../src/model/log.js';
import { readers } from '../../../../src/read/formats/index.js';
import { type LogFile, memoryFile } from '../../../../src/read/reader.js';

const EPOCHS = [1, 2, 3, 4, 5, 6];
const train = (epoch: number, shift = 0) => Number((2 / epoch + shift).toFixed(4));
const validation = (epoch: number, shift = 0) => Number((2.2 / epoch + 0.1 + shift).toFixed(4));
const TRAIN = EPOCHS.map((epoch) => train(epoch));
const VALIDATION = EPOCHS.map((epoch) => validation(epoch));

const fileOf = (text: string, path = 'metrics.csv'): LogFile => memoryFile(path, new TextEncoder().encode(text));
const readerOf = (file: LogFile) => readers.find(({ detect }) => detect(file));

async function read(text: string): Promise<readonly RawLog[]> {
  const file = fileOf(text);
  const reader = readerOf(file);
  expect(reader?.id).toBe('tidy');
  return reader!.read(file);
}

/** `run split name` → values. */
async function valuesOf(text: string): Promise<Record<string, readonly number[]>> {
  const logs = await read(text);
  return Object.fromEntries(
    logs.flatMap(({ run, split, series }) =>
      series.map(({ name, values }) => [[run, split, name].filter((part) => part !== undefined).join(' '), [...values]]),
    ),
  );
}

const table = (header: string, rows: readonly (readonly (string | number)[])[]) =>
  `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`;
const both = EPOCHS.flatMap((epoch) => [
  { epoch, name: 'train_loss', split: 'train', value: train(epoch) },
  { epoch, name: 'val_loss', split: 'validation', value: validation(epoch) },
]);
const melted = [...both].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
const names = { train_loss: TRAIN, val_loss: VALIDATION };
const splits = { 'train loss': TRAIN, 'validation loss': VALIDATION };

describe('a long table', () => {
  it.each<[what: string, text: string, expected: Record<string, readonly number[]>]>([
    [
      'with its names in a column `metric`',
      table(
        'step,metric,value',
        both.map((o) => [o.epoch, o.name, o.value]),
      ),
      names,
    ],
    [
      'as pandas melts it',
      table(
        'epoch,variable,value',
        melted.map((o) => [o.epoch, o.name, o.value]),
      ),
      names,
    ],
    [
      'as R keras writes it',
      table(
        'epoch,value,metric,data',
        both.map((o) => [o.epoch, o.value, 'loss', o.split === 'train' ? 'training' : 'validation']),
      ),
      splits,
    ],
    [
      'as yardstick writes it',
      table(
        '.metric,.estimator,.estimate,epoch,subset',
        both.map((o) => ['loss', 'multiclass', o.value, o.epoch, o.split]),
      ),
      splits,
    ],
    [
      'as MLflow exports it',
      table(
        'key,value,timestamp,step,run_uuid',
        both.map((o) => [o.name, o.value, 1_700_000_000_000 + o.epoch, o.epoch, 'a1b2']),
      ),
      names,
    ],
    [
      'as Comet exports it',
      table(
        'metricName,metricValue,timestamp,step,epoch,runContext',
        both.map((o) => [
          'loss',
          o.value,
          1_700_000_000_000 + o.epoch,
          o.epoch * 10,
          o.epoch,
          o.split === 'train' ? 'train' : 'validate',
        ]),
      ),
      splits,
    ],
    [
      'as Aim exports it',
      table(
        'run.hash,metric.name,metric.context,step,value',
        both.map((o) => ['0f3a', 'loss', `"{""subset"": ""${o.split === 'train' ? 'train' : 'val'}""}"`, o.epoch, o.value]),
      ),
      splits,
    ],
    [
      'as TensorBoard gives its scalars',
      table(
        'run,tag,step,value',
        both.map((o) => [`lstm/${o.split}`, 'epoch_loss', o.epoch, o.value]),
      ),
      { 'train epoch_loss': TRAIN, 'validation epoch_loss': VALIDATION },
    ],
    [
      'with names below a heading that says nothing',
      table(
        'epoch,what,number',
        both.map((o) => [o.epoch, o.name, o.value]),
      ),
      names,
    ],
    [
      'with values below the name of a metric',
      table(
        'epoch,measure,score',
        both.map((o) => [o.epoch, o.name, o.value]),
      ),
      names,
    ],
    [
      'with a column for each split',
      table(
        'epoch,metric,train,valid',
        EPOCHS.flatMap((e) => [
          [e, 'loss', train(e), validation(e)],
          [e, 'acc', 0.1 * e, 0.05 * e],
        ]),
      ),
      {
        'train loss': TRAIN,
        'train acc': EPOCHS.map((e) => 0.1 * e),
        'validation loss': VALIDATION,
        'validation acc': EPOCHS.map((e) => 0.05 * e),
      },
    ],
    [
      'that says what else a row is of',
      table(
        'epoch,metric,class,value',
        EPOCHS.flatMap((e) => [
          [e, 'accuracy', 'cat', 0.1 * e],
          [e, 'accuracy', 'dog', 0.05 * e],
        ]),
      ),
      { 'accuracy/cat': EPOCHS.map((e) => 0.1 * e), 'accuracy/dog': EPOCHS.map((e) => 0.05 * e) },
    ],
    [
      'with its spread beside the value',
      table(
        'epoch,metric,mean,std,n',
        both.map((o) => [o.epoch, o.name, o.value, 0.1, 5]),
      ),
      names,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await valuesOf(text)).toEqual(expected);
  });

  it('of several runs gives a log for each, with what its column says as a setting', async () => {
    const rows = [1, 2].flatMap((seed) => EPOCHS.map((epoch) => [seed, epoch, 'val_loss', validation(epoch, seed)]));
    const logs = await read(table('seed,epoch,metric,value', rows));
    expect(logs.map(({ run, hyperparameters }) => ({ run, hyperparameters }))).toEqual([
      { run: '1', hyperparameters: { seed: 1 } },
      { run: '2', hyperparameters: { seed: 2 } },
    ]);
    expect([...logs[1]!.series[0]!.values]).toEqual(EPOCHS.map((epoch) => validation(epoch, 2)));
    expect([...logs[1]!.series[0]!.epochs!]).toEqual(EPOCHS);
  });

  it('takes the epoch that a tracker logs as a metric of its own', async () => {
    const rows = EPOCHS.flatMap((epoch) => [
      ['epoch', epoch, epoch * 50],
      ['train_loss', train(epoch), epoch * 50],
    ]);
    const [log] = await read(table('key,value,step', rows));
    expect(log!.series.map(({ name }) => name)).toEqual(['train_loss']);
    expect([...log!.series[0]!.epochs!]).toEqual(EPOCHS);
    expect([...log!.series[0]!.steps!]).toEqual(EPOCHS.map((epoch) => epoch * 50));
  });

  it('says which cells hold no number, and which rows are ragged', async () => {
    const [log] = await read('step,metric,value\n1,loss,0.9\n2,loss,much\n3,loss\n4,loss,0.7\n5,loss,0.6\n');
    expect(log!.problems.map(({ id, line }) => [id, line])).toEqual([
      ['column-cells-no-number', 3],
      ['ragged-rows', 4],
    ]);
    expect([...log!.series[0]!.values]).toEqual([0.9, 0.7, 0.6]);
  });
});

describe('a table with a column of splits', () => {
  it.each<[what: string, text: string, expected: Record<string, readonly number[]>]>([
    [
      '`phase`',
      table(
        'phase,epoch,loss',
        both.map((o) => [o.split === 'train' ? 'train' : 'val', o.epoch, o.value]),
      ),
      splits,
    ],
    [
      'without a name that says so',
      table(
        'epoch,which,loss',
        both.map((o) => [o.epoch, o.split, o.value]),
      ),
      splits,
    ],
    [
      'of one split alone',
      table(
        'epoch,split,loss',
        EPOCHS.map((e) => [e, 'valid', validation(e)]),
      ),
      { 'validation loss': VALIDATION },
    ],
    [
      'with another word among them',
      table('stage,epoch,loss', [
        ['sanity_check', 0, 9],
        ['sanity_check', 0, 8],
        ...both.map((o) => [o.split, o.epoch, o.value]),
      ]),
      { 'sanity_check/loss': [9, 8], ...splits },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await valuesOf(text)).toEqual(expected);
  });
});

describe('a table with a column of runs', () => {
  it('gives a log for each', async () => {
    const rows = ['resnet', 'vgg'].flatMap((model, i) =>
      EPOCHS.map((epoch) => [model, epoch, train(epoch, i), validation(epoch, i)]),
    );
    const logs = await read(table('model,epoch,train_loss,val_loss', rows));
    expect(logs.map(({ run, hyperparameters }) => [run, hyperparameters])).toEqual([
      ['resnet', { model: 'resnet' }],
      ['vgg', { model: 'vgg' }],
    ]);
    expect(logs[1]!.series.map(({ name, values }) => [name, [...values]])).toEqual([
      ['train_loss', EPOCHS.map((epoch) => train(epoch, 1))],
      ['val_loss', EPOCHS.map((epoch) => validation(epoch, 1))],
    ]);
  });

  it('of numbers in turn does so too', async () => {
    const rows = EPOCHS.flatMap((epoch) => [1, 2].map((fold) => [epoch, fold, train(epoch, fold)]));
    const logs = await read(table('epoch,fold,loss', rows));
    expect(logs.map(({ run }) => run)).toEqual(['1', '2']);
  });
});

describe('no long table', () => {
  it.each([
    [
      'one training',
      table(
        'epoch,train_loss,val_loss',
        EPOCHS.map((e) => [e, train(e), validation(e)]),
      ),
    ],
    [
      'with a constant setting',
      table(
        'epoch,seed,loss',
        EPOCHS.map((e) => [e, 7, train(e)]),
      ),
    ],
    [
      'with remarks',
      table(
        'epoch,loss,remark',
        EPOCHS.map((e) => [e, train(e), e === 3 ? 'slow' : 'fine']),
      ),
    ],
    [
      'final results of many models',
      table(
        'model,accuracy,loss',
        ['a', 'b', 'c', 'd'].map((model, i) => [model, 0.9 - i / 10, i]),
      ),
    ],
    [
      'results of one evaluation',
      table(
        'metric,value',
        ['accuracy', 'f1', 'loss'].map((name, i) => [name, i]),
      ),
    ],
    [
      'with a setting that is called like a metric',
      table(
        'epoch,criterion,loss',
        EPOCHS.map((e) => [e, 'cross_entropy', train(e)]),
      ),
    ],
    [
      'times of day',
      table(
        'time,loss',
        EPOCHS.map((e) => [`10:0${e}:00`, train(e)]),
      ),
    ],
  ])('%s', (_, text) => {
    expect(readerOf(fileOf(text))?.id).toBe('table');
  });
});
