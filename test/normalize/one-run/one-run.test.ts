import { describe, expect, it } from 'vitest';
import type { RawLog } from '../../../src/model/log.js';
import { normalize } from '../../../src/normalize/normalize.js';
import { batches, epochs, events, log, printed, runsOf, steps, training } from './logs.js';

const { loss, valLoss, acc, lr } = training(1);
const extra = lr.map((value) => 3 * value);
/** Iteration of the end of each epoch. */
const ends = loss.map((_, i) => 50 * (i + 1));
const every = (values: readonly number[], k: number) => values.filter((_, i) => (i + 1) % k === 0);
const dense = batches(loss, 10);
const ofBatches = dense.map((_, i) => Math.floor(i / 10));
const keras = { loss, val_loss: valLoss };
const long = training(2, 200);

/** Layout → its logs, and the series of its one run. */
const ONE: Readonly<Record<string, readonly [readonly RawLog[], readonly string[]]>> = {
  'YOLOv5: the rate is in the event file alone': [
    [log('exp/results.txt', keras), events('exp', { 'train/loss': loss, 'val/loss': valLoss, 'x/lr0': lr, 'x/lr1': extra })],
    ['loss', 'val_loss', 'x/lr0', 'x/lr1'],
  ],
  'Keras: a table at the root, train/ and validation/ deep below it': [
    [
      log('training.csv', keras),
      events('logs/fit/20240101-101010/train', { epoch_loss: loss, epoch_learning_rate: lr }),
      events('logs/fit/20240101-101010/validation', { epoch_loss: valLoss }),
      printed('stdout.txt', keras),
    ],
    ['epoch_learning_rate', 'loss', 'val_loss'],
  ],
  'a table at the root and event files in tb/': [
    [log('results.csv', keras), events('tb', keras)],
    ['loss', 'val_loss'],
  ],
  'event files at the root and a table below': [
    [log('csv/metrics.csv', keras), events('', keras)],
    ['loss', 'val_loss'],
  ],
  'Lightning: two loggers, side by side': [
    [
      log('logs/csv/version_0/metrics.csv', keras, { ...epochs(), steps: ends }),
      events('logs/tb/version_0', { ...keras, lr }, ends),
    ],
    ['loss', 'lr', 'val_loss'],
  ],
  'Hydra: csv/ and tensorboard/ of one output folder': [
    [log('out/1/csv/version_0/metrics.csv', keras), events('out/1/tensorboard/version_0', keras)],
    ['loss', 'val_loss'],
  ],
  'detectron2: metrics.json, log.txt and event files': [
    [
      log('output/metrics.json', { total_loss: loss, lr }, { steps: ends }, 'json-lines'),
      printed('output/log.txt', { total_loss: loss, lr }, { steps: ends }),
      events('output', { total_loss: loss, lr, 'bbox/AP': acc }, ends),
    ],
    ['bbox/AP', 'lr', 'total_loss'],
  ],
  'MMEngine: vis_data/scalars.json and the console log above it': [
    [
      log('work/20240101_101010/vis_data/scalars.json', { loss, lr }, { steps: ends }, 'json-lines'),
      printed('work/20240101_101010/20240101_101010.log', { loss, lr, grad_norm: extra }, { steps: ends }),
    ],
    ['grad_norm', 'loss', 'lr'],
  ],
  'MMCV: .log and .log.json': [
    [
      log('work/20240101_101010.log.json', { loss, lr }, { steps: ends }, 'json-lines'),
      printed('work/20240101_101010.log', { loss }, { steps: ends }),
    ],
    ['loss', 'lr'],
  ],
  'nnU-Net: the console log and a JSON file': [
    [
      log('fold_0/progress.json', { train_loss: loss, val_loss: valLoss }),
      printed('fold_0/training_log_2024_5_1_10_30_00.txt', { train_loss: loss, val_loss: valLoss, ema_dice: acc }),
    ],
    ['ema_dice', 'train_loss', 'val_loss'],
  ],
  'ESPnet: train.log and tensorboard/train, tensorboard/valid': [
    [
      printed('exp/asr/train.log', { train_loss: loss, valid_loss: valLoss }, epochs(20, 1)),
      events('exp/asr/tensorboard/train', { loss }, epochs(20, 1).epochs),
      events('exp/asr/tensorboard/valid', { loss: valLoss, acc }, epochs(20, 1).epochs),
    ],
    ['acc', 'train/loss', 'validation/loss'],
  ],
  'Flair: loss.tsv and training.log': [
    [
      log('tagger/loss.tsv', { TRAIN_LOSS: loss, DEV_LOSS: valLoss, DEV_F1: acc }),
      printed('tagger/training.log', { 'dev loss': valLoss, 'dev f1': acc }),
    ],
    ['DEV_F1', 'DEV_LOSS', 'TRAIN_LOSS'],
  ],
  'fairseq: the console log and train/, valid/, train_inner/': [
    [
      printed('tb.log', { train_loss: loss, valid_loss: valLoss }, { steps: ends }, 3),
      events('tb/train', { loss }, ends),
      events('tb/valid', { loss: valLoss }, ends),
      events('tb/train_inner', { loss: long.loss, gnorm: long.lr.map((value, i) => value + i / 7) }, steps(200, 5).steps),
    ],
    ['gnorm', 'train/loss', 'validation/loss'],
  ],
  'NequIP: a table of epochs, tables of batches': [
    [
      log('run/metrics_epoch.csv', { training_loss: loss, validation_loss: valLoss, LR: lr }),
      log('run/metrics_batch_train.csv', { loss: dense }, { epochs: ofBatches }),
      log('run/metrics_batch_val.csv', { loss: batches(valLoss, 10) }, { epochs: ofBatches }),
      printed('run/log', { training_loss: loss, validation_loss: valLoss }),
    ],
    ['LR', 'training_loss', 'validation_loss'],
  ],
  'JoeyNMT: the training on the console, the evaluations in a file': [
    [
      printed('model/train.log', { 'Batch Loss': long.loss }, steps(200, 100)),
      printed('model/validation.txt', { Loss: valLoss, PPL: valLoss.map(Math.exp), bleu: acc }, steps(20, 1000)),
    ],
    ['Batch Loss', 'Loss', 'PPL', 'bleu'],
  ],
  'JoeyNMT with its event files': [
    [
      printed('model/train.log', { 'Batch Loss': long.loss }, steps(200, 100)),
      printed('model/validation_scores.txt', { Loss: valLoss, bleu: acc }, steps(20, 1000)),
      events('model/tensorboard', { 'train/batch_loss': long.loss, 'train/lr': long.lr }, steps(200, 100).steps),
    ],
    ['Loss', 'bleu', 'train/batch_loss', 'train/lr'],
  ],
  'StyleGAN: stats.jsonl, event files with the FID, metric files': [
    [
      log('00000-run/stats.jsonl', { 'Loss/G/loss': loss, 'Loss/D/loss': valLoss }, { steps: ends, times: ends }, 'json-lines'),
      events('00000-run', { 'Loss/G/loss': loss, 'Loss/D/loss': valLoss, 'Metrics/fid': extra }, ends),
    ],
    ['Loss/D/loss', 'Loss/G/loss', 'Metrics/fid'],
  ],
  'a metric in a file of its own, with nothing but the time': [
    [
      log('run/stats.jsonl', { loss }, { steps: ends, times: ends }, 'json-lines'),
      log('run/metric-fid.jsonl', { fid: every(extra, 4) }, { times: every(ends, 4).map((time) => time - 1) }, 'json-lines'),
    ],
    ['fid', 'loss'],
  ],
  'a table of losses and one of scores': [
    [log('run/loss.csv', { train_loss: loss, val_loss: valLoss }), log('run/accuracy.csv', { val_accuracy: acc })],
    ['train_loss', 'val_accuracy', 'val_loss'],
  ],
  'training and evaluation in files of two formats': [
    [log('run/train_history.csv', { loss }), log('run/eval_metrics.jsonl', { loss: valLoss, acc }, epochs(), 'json-lines')],
    ['acc', 'train/loss', 'validation/loss'],
  ],
  'scores in a table, the training loss in event files below': [
    [log('run/scores.csv', { val_acc: acc }, { steps: ends }), events('run/tb', { 'train/loss': loss }, ends)],
    ['train/loss', 'val_acc'],
  ],
  'every fifth step in one of two copies': [
    [
      log('run/metrics.csv', { train_loss: every(long.loss, 5) }, { steps: every(steps(200, 10).steps!, 5) }),
      events('run/tb', { train_loss: long.loss, grad_norm: long.acc }, steps(200, 10).steps),
    ],
    ['grad_norm', 'train_loss'],
  ],
  'means of epochs in one of two logs': [
    [
      log('run/history.csv', { train_loss: loss, val_loss: valLoss }),
      printed('run/train.log', { train_loss: dense }, { epochs: ofBatches }, 6),
    ],
    ['train_loss', 'val_loss'],
  ],
  'a table of four decimals and event files': [
    [
      log('run/log.csv', { loss: loss.map((value) => Number(value.toFixed(4))), val_loss: valLoss }),
      events('run/tb', { loss, lr }),
    ],
    ['loss', 'lr', 'val_loss'],
  ],
  'the console caught twice': [
    [printed('run/train.log', keras), printed('run/nohup.out', { ...keras, speed: extra })],
    ['loss', 'speed', 'val_loss'],
  ],
  'CSV and JSON of one tool': [
    [log('run/history.csv', keras), log('run/history.json', { ...keras, acc }, epochs(), 'json')],
    ['acc', 'loss', 'val_loss'],
  ],
  'a tracker elsewhere that holds more': [
    [
      log('run/metrics.csv', keras),
      log('wandb/run-1/run-1a2b3c4d.wandb', { ...keras, grad_norm: extra }, { steps: epochs().epochs! }, 'wandb'),
    ],
    ['grad_norm', 'loss', 'val_loss'],
  ],
  'three starts of one training, each with the time in its name': [
    [
      printed(
        'fold/training_log_2024_5_1_9_30_00.txt',
        { train_loss: loss.slice(0, 8) },
        { epochs: epochs().epochs!.slice(0, 8) },
      ),
      printed(
        'fold/training_log_2024_5_1_10_30_00.txt',
        { train_loss: loss.slice(7, 14) },
        { epochs: epochs().epochs!.slice(7, 14) },
      ),
      printed('fold/training_log_2024_5_2_10_30_00.txt', { train_loss: loss.slice(14) }, { epochs: epochs().epochs!.slice(14) }),
    ],
    ['train_loss'],
  ],
};

describe('logs of one training', () => {
  it.each(Object.entries(ONE))('%s', (_, [logs, series]) => {
    for (const order of [logs, [...logs].reverse()])
      expect(Object.values(runsOf(order)).map((names) => names.map((name) => name.toLowerCase()).sort())).toEqual([
        series.map((name) => name.toLowerCase()).sort(),
      ]);
  });
});

describe('what only a copy holds', () => {
  const only = (logs: readonly RawLog[], name: string) => {
    const { runs, problems } = normalize(logs);
    return { run: runs[0]!, problems, series: runs[0]!.series.find((one) => one.name === name) };
  };

  it('lies where it lies in the copy: epochs of a table, steps of its event file', () => {
    const { run, series } = only(
      [log('run/results.csv', keras, epochs(20, 1)), events('run', { 'train/loss': loss, lr: lr.slice(0, 10) })],
      'lr',
    );
    expect(run.axis).toBe('epoch');
    expect([...series!.at]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('lies between points of the run where it was logged more often', () => {
    const at = Array.from({ length: 40 }, (_, i) => 25 * (i + 1));
    const { series } = only([log('run/metrics.csv', keras, epochs(20, 1)), events('run/a', { loss }, ends)], 'loss');
    expect(series!.at).toHaveLength(20);
    const both = log('run/tb/events.out.tfevents.1', {}, {}, 'tensorboard');
    const copy = {
      ...both,
      series: [...events('', { loss }, ends).series, ...events('', { lr: at.map((x) => 1 / x) }, at).series],
    };
    const found = only([log('run/metrics.csv', keras, epochs(20, 1)), copy], 'lr').series!;
    expect([...found.at.subarray(0, 4)]).toEqual([0.5, 1, 1.5, 2]);
  });

  it('is told where it has no place: beside a table without an axis', () => {
    const rows = log('run/log.txt', { loss, val_loss: valLoss }, {});
    const { run, problems } = only(
      [
        rows,
        {
          ...events('run', { loss, val_loss: valLoss }),
          series: [...events('run', { loss }).series, ...events('', { lr: lr.slice(0, 7) }, ends.slice(0, 7)).series],
        },
      ],
      'loss',
    );
    expect(run.series.map(({ name }) => name)).toEqual(['loss', 'val_loss']);
    expect(problems).toMatchObject([{ id: 'series-not-placed', values: { names: ['lr'], more: 0 } }]);
  });

  it('is told where the log that stays holds several trainings', () => {
    const twice = [...epochs(10).epochs!, ...epochs(10).epochs!];
    const { runs, problems } = normalize([log('run/history.csv', keras, { epochs: twice }), events('run/tb', { ...keras, lr })]);
    expect(runs).toHaveLength(2);
    expect(problems.map(({ id }) => id).sort()).toEqual(['series-not-placed', 'several-trainings']);
  });

  it('are its settings, where the log that stays has none', () => {
    const copy = { ...events('run/tb', keras), hyperparameters: { seed: 7 } };
    expect(normalize([log('run/metrics.csv', keras), copy]).runs[0]!.seed).toBe(7);
  });
});
