import { describe, expect, it } from 'vitest';
import type { RawLog } from '../../../src/model/log.js';
import { normalize } from '../../../src/normalize/normalize.js';
import { processorTime } from '../../support/processor-time.js';
import { batches, epochs, events, log, printed, steps, training } from './logs.js';

const [a, b, c] = [training(1), training(2), training(3)];
const keras = ({ loss, valLoss }: typeof a) => ({ loss, val_loss: valLoss });
const withRate = (one: typeof a) => ({ ...keras(one), lr: one.lr });
/** Two trainings that go nowhere: equal but for the third digit. */
const stuck = (by: number) => Array.from({ length: 20 }, (_, i) => 0.692 + by * Math.sin(i));

/** Layout → its logs, and how many trainings they are. */
const SEVERAL: Readonly<Record<string, readonly [readonly RawLog[], number]>> = {
  'tables numbered in one folder': [[log('runs/run1.csv', keras(a)), log('runs/run2.csv', keras(b))], 2],
  'seeds in one folder': [[printed('out/seed0.log', withRate(a)), printed('out/seed1.log', withRate(b))], 2],
  'rates in one folder': [[log('out/lr0.1.csv', keras(a)), log('out/lr0.01.csv', keras(b))], 2],
  'rates in names with words between': [[log('out/lr_0.1.csv', keras(a)), log('out/lr_0.01.csv', keras(b))], 2],
  'models in one folder': [[log('resnet.csv', keras(a)), log('vgg.csv', keras(b))], 2],
  'models, each with other metrics': [[log('bert.csv', { train_loss: a.loss }), log('gpt.csv', { val_accuracy: b.acc })], 2],
  'a run and a later one': [[log('log.csv', keras(a)), log('log_old.csv', keras(b))], 2],
  'a run and a numbered one': [[log('train.csv', keras(a)), log('train_2.csv', keras(b))], 2],
  'a table and the console of another training, beside it': [
    [log('run/metrics.csv', keras(a)), printed('run/train.log', keras(b))],
    2,
  ],
  'a table and event files of another training, below it': [[log('metrics.csv', keras(a)), events('tb', keras(b))], 2],
  'trainings of one seed in two folders': [[log('a/metrics.csv', keras(a)), log('b/metrics.csv', keras(a))], 2],
  'trainings of one seed, each with its event files': [
    [
      ...[log('a/metrics.csv', keras(a)), events('a/tb', keras(a))],
      ...[log('b/metrics.csv', keras(a)), events('b/tb', keras(a))],
    ],
    2,
  ],
  'one rate schedule, nothing else alike': [[log('run/metrics.csv', withRate(a)), events('run/tb', withRate(b))], 2],
  'one rate schedule, and other names': [
    [log('run/metrics.csv', withRate(a)), events('run/tb', { 'train/nll': b.loss, 'eval/nll': b.valLoss, 'opt/lr': b.lr })],
    2,
  ],
  'trainings that go nowhere, one on the console': [
    [log('run/metrics.csv', { loss: stuck(1e-4) }), printed('run/train.log', { loss: stuck(2e-4) }, epochs(), 3)],
    2,
  ],
  'seeds on the console that go nowhere': [
    [printed('run/a.log', { loss: stuck(1e-3) }, epochs(), 4), printed('run/b.log', { loss: stuck(1.2e-3) }, epochs(), 4)],
    2,
  ],
  'two whole trainings in one folder, with nothing in common': [
    [
      log('results.csv', { 'train/box_loss': a.loss, 'val/box_loss': a.valLoss, 'metrics/mAP50(B)': a.acc }),
      log('history.json', { loss: b.loss, val_loss: b.valLoss, val_accuracy: b.acc }, epochs(), 'json'),
    ],
    2,
  ],
  'a training loss and evaluations that end elsewhere': [
    [log('run/train_log.csv', { loss: a.loss }, steps(20, 100)), printed('run/eval_scores.txt', { acc: b.acc }, steps(20, 1000))],
    2,
  ],
  'a training loss by steps and scores by epochs': [
    [log('run/log.csv', { train_loss: a.loss }, steps(20, 100)), log('run/scores.jsonl', { acc: b.acc }, epochs(), 'json-lines')],
    2,
  ],
  folds: [[0, 1, 2].map((fold) => log(`cv/fold${fold}.csv`, keras([a, b, c][fold]!))), 3],
  'folds in folders, each with two formats': [
    [a, b].flatMap((one, i) => [log(`fold_${i}/metrics.csv`, keras(one)), events(`fold_${i}/logs`, withRate(one))]),
    2,
  ],
  'event folders beside each other': [['a', 'b'].map((name, i) => events(`runs/${name}`, keras([a, b][i]!))), 2],
  'event folders below a table of one of them': [
    [log('best.csv', keras(a)), events('runs/a', withRate(a)), events('runs/b', withRate(b))],
    2,
  ],
  'starts of several trainings, with the time in their names': [
    [printed('logs/train_20240101_101010.log', keras(a)), printed('logs/train_20240102_101010.log', keras(b))],
    2,
  ],
  'teacher and student': [[log('kd/teacher.csv', { train_loss: a.loss }), log('kd/student.csv', { val_loss: b.valLoss })], 2],
  stages: [[printed('stage1.log', keras(a)), printed('stage2.log', keras(b))], 2],
  'a table of epochs and one of batches, of two names': [
    [
      log('run/small_epoch.csv', { train_loss: a.loss }),
      log(
        'run/large_batch.csv',
        { train_loss: batches(b.loss, 10) },
        { epochs: batches(b.loss, 10).map((_, i) => Math.floor(i / 10)) },
      ),
    ],
    2,
  ],
  'ranks of one name in folders': [['rank0', 'rank1'].map((rank, i) => log(`${rank}/log.csv`, keras([a, b][i]!))), 2],
  'three files that cannot be one training': [
    [log('run/train_loss.csv', { loss: a.loss }), log('run/history.csv', keras(b)), log('run/log.csv', keras(c))],
    3,
  ],
  'runs in one file and a table': [
    [...['x', 'y'].map((run, i) => ({ ...printed('docs/all.log', keras([a, b][i]!)), run })), log('docs/log.csv', keras(c))],
    3,
  ],
};

describe('logs of several trainings', () => {
  it.each(Object.entries(SEVERAL))('%s', (_, [logs, count]) => {
    for (const order of [logs, [...logs].reverse()]) expect(normalize(order).runs).toHaveLength(count);
  });

  it('are told apart in little time, where each of thousands is written three times into few folders', async () => {
    const logs = Array.from({ length: 1500 }, (_, i) => training(i + 10)).flatMap((one, i) => [
      log(`csv/${i}.csv`, withRate(one)),
      printed(`csv/${i}.log`, withRate(one)),
      events(`tb/${i}`, { ...withRate(one), grad_norm: one.acc }),
    ]);
    const time = await processorTime(() => expect(normalize(logs).runs).toHaveLength(1500));
    expect(time).toBeLessThan(10_000);
  });
});
