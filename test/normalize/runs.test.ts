import { describe, expect, it } from 'vitest';
import type { RawLog, RawSeries } from '../../src/model/log.js';
import { normalize } from '../../src/normalize/normalize.js';
import { runIds } from '../../src/text/run-ids.js';
import { asFormat } from '../support/as-format.js';
import { curve, logOf } from '../support/curves.js';
import { processorTime } from '../support/processor-time.js';

const falling = curve(20, (i) => 1 / (i + 1));
const other = curve(20, (i) => 2 / (i + 2));
const steady = curve(20, () => 0.001);

function log(source: string, columns: Readonly<Record<string, readonly number[]>>, more: Partial<RawLog> = {}): RawLog {
  return { ...logOf(columns, { source }), ...more };
}

/** Ids of the runs, with the names of their series. */
function runsOf(logs: readonly RawLog[]): Record<string, string[]> {
  return Object.fromEntries(normalize(logs).runs.map(({ id, series }) => [id, series.map(({ name }) => name).sort()]));
}

describe('files of one run', () => {
  it('are one file a metric of DVCLive, named by their paths', () => {
    const logs = ['train/loss', 'val/loss', 'lr'].map((name) =>
      log(`a/dvclive/plots/metrics/${name}.tsv`, { [name.split('/').at(-1)!]: falling }),
    );
    expect(runsOf(logs)).toEqual({ dvclive: ['lr', 'train/loss', 'val/loss'] });
  });

  it('are one table a metric of DeepSpeed', () => {
    const logs = ['train_loss', 'lr'].map((name) => log(`csv/job/Train_Samples_${name}.csv`, { [name]: falling }));
    expect(runsOf(logs)).toEqual({ job: ['lr', 'train_loss'] });
  });

  it('are not tables of one metric that are named after something else', () => {
    const logs = ['small', 'large'].map((name, i) => log(`runs/${name}.csv`, { loss: i === 0 ? falling : other }));
    expect(Object.keys(runsOf(logs))).toEqual(['large', 'small']);
  });

  it('differ by a split word in their names', () => {
    const { runs } = normalize([log('a/train.csv', { loss: falling }), log('a/valid.csv', { loss: other })]);
    expect(runs).toHaveLength(1);
    expect(runs[0]!.primary.trainLoss!.values[0]).toBe(1);
    expect(runs[0]!.primary.validationLoss!.values[0]).toBe(1);
    expect(
      runsOf([log('c/catboost_info/learn_error.tsv', { RMSE: falling }), log('c/catboost_info/test_error.tsv', { RMSE: other })]),
    ).toEqual({
      catboost_info: ['test/RMSE', 'train/RMSE'],
    });
  });

  it('are the metrics of an MLflow run', () => {
    const id = '0123456789abcdef0123456789abcdef';
    const logs = ['loss', 'val/loss'].map((name) =>
      log(`mlruns/0/${id}/metrics/${name}`, { [name]: falling }, { ...asFormat('mlflow') }),
    );
    expect(runsOf(logs)).toEqual({ [id]: ['loss', 'val/loss'] });
  });

  it('are the starts of a W&B run, which repeat its id', () => {
    const at = (steps: readonly number[], values: readonly number[], folder: string): RawLog => {
      const series: RawSeries = { name: 'loss', values: Float64Array.from(values), steps: Float64Array.from(steps) };
      return {
        source: `wandb/${folder}/run-1a2b3c4d.wandb`,
        ...asFormat('wandb'),
        series: [series],
        hyperparameters: {},
        problems: [],
      };
    };
    const logs = [
      at([0, 1, 2, 3], [4, 3, 2, 1], 'run-20260101_100000-1a2b3c4d'),
      at([2, 3, 4], [20, 10, 5], 'run-20260102_100000-1a2b3c4d'),
    ];
    const { runs } = normalize(logs);
    expect(runs.map(({ series }) => [...series[0]!.values])).toEqual([[4, 3, 20, 10, 5]]);
  });

  it('are the starts of an OpenMMLab training that go on, not those that begin anew', () => {
    const at = (source: string, first: number): RawLog => {
      const steps = Float64Array.from(falling, (_, i) => first + i);
      const series = [{ name: 'loss', values: Float64Array.from(first === 1 ? falling : other), steps }];
      return { source, ...asFormat('json-lines'), series, hyperparameters: {}, problems: [] };
    };
    const logs = [at('work/20260101_100000/vis_data/scalars.json', 1), at('work/20260102_100000/vis_data/scalars.json', 15)];
    expect(normalize(logs).runs.map(({ length }) => length)).toEqual([34]);
    const anew = [logs[0]!, at('work/20260102_100000/vis_data/scalars.json', 1)].map((one, i) => ({
      ...one,
      series: one.series.map((series) => ({ ...series, values: series.values.map((value) => value + i) })),
    }));
    expect(normalize(anew).runs).toHaveLength(2);
  });

  it('are settings of the HParams page below the run', () => {
    const events = log('runs/a/events.out.tfevents.1', { loss: falling }, { ...asFormat('tensorboard') });
    const page = log(
      'runs/a/1700000000.5/events.out.tfevents.2',
      { hp_loss: [0.5] },
      { ...asFormat('tensorboard'), hyperparameters: { lr: 0.1 } },
    );
    const { runs } = normalize([events, page]);
    expect(runs.map(({ series, hyperparameters }) => [series.length, hyperparameters])).toEqual([[1, { lr: 0.1 }]]);
  });
});

describe('one file of several runs', () => {
  it('is a chart that W&B exports: a column a run, bounds left out', () => {
    const columns = {
      'big - lm_loss': falling,
      'big - lm_loss__MIN': falling,
      'big - lm_loss__MAX': falling,
      'a - b - lm_loss': other,
    };
    expect(runsOf([log('chart.csv', columns)])).toEqual({ 'a - b': ['lm_loss'], big: ['lm_loss'] });
  });

  it('is a log that names them', () => {
    const logs = ['resnet-18', 'resnet-34'].map((run, i) => log('docs/train.md', { loss: i === 0 ? falling : other }, { run }));
    expect(Object.keys(runsOf(logs))).toEqual(['resnet-18', 'resnet-34']);
  });
});

describe('a run that was written twice', () => {
  const values = { train_loss: falling, val_loss: other };
  const rounded = Object.fromEntries(Object.entries(values).map(([name, list]) => [name, list.map(Math.fround)]));
  const printed = {
    'train loss': falling.map((value) => Number(value.toFixed(3))),
    'val loss': other.map((value) => Number(value.toFixed(3))),
  };

  it.each<[string, RawLog]>([
    ['as event files beside it', log('run/events.out.tfevents.1', rounded, { ...asFormat('tensorboard') })],
    ['as event files below it', log('run/tb/events.out.tfevents.1', rounded, { ...asFormat('tensorboard') })],
    ['in a tracker anywhere', log('wandb/run-20260101_100000-1a2b3c4d/run-1a2b3c4d.wandb', rounded, { ...asFormat('wandb') })],
    ['on the console', log('run/train.log', printed, { ...asFormat('text') })],
    ['as a copy', log('run/copy.csv', values)],
    [
      'as event files that end earlier',
      log('run/events.out.tfevents.1', { train_loss: rounded['train_loss']!.slice(0, 15) }, { ...asFormat('tensorboard') }),
    ],
  ])('is one run: %s', (_, copy) => {
    expect(normalize([log('run/metrics.csv', values), copy]).runs.map(({ format }) => format)).toEqual(['table']);
  });

  it.each<[string, RawLog]>([
    ['another run in another folder with the same values', log('run-2/metrics.csv', values)],
    ['another run of the same learning rate', log('run/other.csv', { train_loss: other, lr: steady })],
    [
      'another run in a tracker',
      log('wandb/run-1/run-1a2b3c4d.wandb', { loss: curve(20, (i) => 3 / (i + 1)), lr: steady }, { ...asFormat('wandb') }),
    ],
  ])('is not: %s', (_, second) => {
    expect(normalize([log('run/metrics.csv', { ...values, lr: steady }), second]).runs).toHaveLength(2);
  });

  it('is looked for among thousands of runs in little time', async () => {
    const logs = Array.from({ length: 2000 }, (_, i) =>
      log(`sweep/${i}.csv`, { loss: curve(20, (j) => i + 1 / (j + 1)), lr: curve(20, (j) => 1 / (1 + j)) }),
    );
    expect(await processorTime(() => expect(normalize(logs).runs).toHaveLength(2000))).toBeLessThan(5000);
  });
});

describe('a restart that an event file announces', () => {
  const events = (source: string, steps: readonly number[], restarts?: RawLog['restarts']): RawLog => ({
    ...{ source, ...asFormat('tensorboard'), hyperparameters: {}, problems: [] },
    ...(restarts && { restarts }),
    series: [
      {
        name: 'val_loss',
        values: Float64Array.from(steps, (step) => 100 - step),
        steps: Float64Array.from(steps),
        rows: Float64Array.from(steps, (_, i) => i),
      },
    ],
  });
  it('voids what lies at or behind its step, in the file and in files before it', () => {
    const within = events('a/events.out.tfevents.1', [0, 10, 20, 30, 25], [{ row: 4, step: 15 }]);
    expect([...normalize([within]).runs[0]!.series[0]!.at]).toEqual([0, 10, 25]);
    const files = [
      events('a/events.out.tfevents.1', [0, 10, 20, 30]),
      events('a/events.out.tfevents.2', [40], [{ row: 0, step: 20 }]),
    ];
    expect([...normalize(files).runs[0]!.series[0]!.at]).toEqual([0, 10, 40]);
  });
});

it('counts iterations on that begin anew in every epoch', () => {
  const series = {
    name: 'loss',
    values: Float64Array.from([6, 5, 4, 3, 2, 1]),
    steps: Float64Array.from([50, 100, 50, 100, 50, 100]),
    epochs: Float64Array.from([1, 1, 2, 2, 3, 3]),
  };
  const [run] = normalize([
    { source: 'a.log.json', ...asFormat('json-lines'), series: [series], hyperparameters: {}, problems: [] },
  ]).runs;
  expect(run!.axis).toBe('step');
  expect([...run!.series[0]!.at]).toEqual([50, 100, 150, 200, 250, 300]);
});

describe('names of runs', () => {
  it.each<[string, string[][], string[]]>([
    [
      'lose what all share in front',
      [
        ['out', 'a'],
        ['out', 'b'],
      ],
      ['a', 'b'],
    ],
    [
      'lose what all share behind',
      [
        ['a', 'lightning_logs', 'version_0'],
        ['b', 'lightning_logs', 'version_0'],
      ],
      ['a', 'b'],
    ],
    [
      'keep a folder before a bare number',
      [
        ['out', 'small', 'seed-1'],
        ['out', 'small', 'seed-2'],
      ],
      ['small/seed-1', 'small/seed-2'],
    ],
    [
      'keep what tells them apart',
      [
        ['a', 'x'],
        ['a', 'y'],
        ['b', 'x'],
      ],
      ['a/x', 'a/y', 'b/x'],
    ],
    ['are unique', [['a'], ['a']], ['a', 'a#2']],
    ['are the last folder of a single run', [['out', 'deep', 'resnet']], ['resnet']],
  ])('%s', (_, paths, ids) => {
    expect(runIds(paths.map((parts) => parts.join('/')))).toEqual(ids);
  });
});
