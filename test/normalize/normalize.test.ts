import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import { clean } from '../../src/normalize/steps.js';
import { classify } from '../../src/vocabulary/names.js';
import { asFormat } from '../support/as-format.js';
import { curve, logOf, runOf } from '../support/curves.js';
import { firstFigure, reportOf } from '../support/report.js';

const falling = curve(20, (i) => 1 / (i + 1));

describe('names', () => {
  it.each([
    ['val_loss', 'loss', 'validation', 'minimize'],
    ['train_loss', 'loss', 'train', 'minimize'],
    ['loss', 'loss', null, 'minimize'],
    ['eval_loss', 'loss', 'validation', 'minimize'],
    ['Loss/train', 'loss', 'train', 'minimize'],
    ['val/acc', 'accuracy', 'validation', 'maximize'],
    ['test_accuracy', 'accuracy', 'test', 'maximize'],
    ['eval_f1', 'f1', 'validation', 'maximize'],
    ['perplexity', 'perplexity', null, 'minimize'],
    ['learning_rate', 'learning_rate', null, null],
    ['apples', null, null, null],
  ])('%s is %s of %s, to %s', (name, metric, split, goal) => {
    expect(classify(name)).toMatchObject({ metric, split, goal });
  });
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (name) => {
    expect(classify(name).metric).toBeNull();
    expect(runOf({ train_loss: falling, [`x${name}`]: falling }).series).toHaveLength(2);
  });
});

it('lists what it cannot place instead of dropping it', () => {
  const run = runOf({ train_loss: falling, apples: falling });
  expect(run.series.find(({ name }) => name === 'apples')).toMatchObject({ metric: null, kind: 'other' });
});

it('lets the later write win where a run was resumed, and says what was logged', () => {
  const epochs = [0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7, 8, 9];
  const values = epochs.map((epoch, i) => (i < 8 ? 10 + epoch : 20 + epoch));
  const [series] = runOf({ val_loss: values }, epochs).series;
  expect([...series!.at]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect([...series!.values]).toEqual([10, 11, 12, 13, 24, 25, 26, 27, 28, 29]);
  expect(series!.logged).toEqual({ points: 14, first: 10, last: 29 });
  expect(series!.resolved).toEqual({ rewound: 4, rewoundTo: 4, repeated: 0, repeatedAt: Number.NaN });
});

describe('zeros of a validation that did not happen', () => {
  const zeros = (values: readonly number[], count: number) => values.map((value, i) => (i < count ? 0 : value));
  const rising = curve(20, (i) => 0.5 + i / 100);

  it('are left out of losses and scores alike, and named', () => {
    const log = logOf({ 'train/box_loss': falling, 'val/box_loss': zeros(falling, 12), 'metrics/mAP50(B)': zeros(rising, 12) });
    const { runs, problems } = normalize([log]);
    const points = runs[0]!.series.map(({ name, at }) => [name, at.length, at[0]]);
    expect(points).toEqual([
      ['train/box_loss', 20, 0],
      ['val/box_loss', 8, 12],
      ['metrics/mAP50(B)', 8, 12],
    ]);
    expect(runs[0]!.series[1]!.logged.points).toBe(20);
    expect(problems).toMatchObject([{ id: 'not-evaluated-yet', values: { points: 12 } }]);
  });

  it.each([
    ['a score that begins at 0 while the loss is measured', { val_loss: falling, val_acc: zeros(rising, 5) }],
    ['a loss that begins at 0 while the score is measured', { val_loss: zeros(falling, 5), val_acc: rising }],
    ['zeros to the end', { val_loss: zeros(falling, 20), val_acc: zeros(rising, 20) }],
    ['a loss alone', { val_loss: zeros(falling, 5) }],
  ])('are not %s', (_, columns) => {
    const { runs, problems } = normalize([logOf({ train_loss: falling, ...columns })]);
    expect(runs[0]!.series.map(({ at }) => at.length)).toEqual(runs[0]!.series.map(() => 20));
    expect(problems).toEqual([]);
  });
});

it('cleans to strictly increasing positions', () => {
  const { at } = clean({ at: Float64Array.from([3, 1, 2, 2, 5, 4]), values: Float64Array.from([1, 2, 3, 4, 5, 6]) });
  for (let i = 1; i < at.length; i += 1) expect(at[i]!).toBeGreaterThan(at[i - 1]!);
});

it('makes one run of sibling train and validation folders', () => {
  const log = (split: string, values: readonly number[]) => ({
    ...logOf({ epoch_loss: values }, { source: `logs/a/${split}/events.out.tfevents.1` }),
    ...asFormat('tensorboard'),
  });
  const { runs } = normalize([log('train', falling), log('validation', falling)]);
  expect(runs).toHaveLength(1);
  expect(runs[0]!.primary.trainLoss).not.toBeNull();
  expect(runs[0]!.primary.validationLoss).not.toBeNull();
});

it('keeps different files apart, with the shortest ids that tell them apart', () => {
  const { runs } = normalize(
    ['runs/a/metrics.csv', 'runs/b/metrics.csv'].map((source) => logOf({ val_loss: falling }, { source })),
  );
  expect(runs.map(({ id }) => id)).toEqual(['a', 'b'].map((name) => expect.stringContaining(name) as unknown as string));
  expect(new Set(runs.map(({ id }) => id)).size).toBe(2);
});

it('takes the names that the settings give for the primary metrics', () => {
  const { runs } = normalize([logOf({ val_loss: falling, val_ppl_total: falling })], { loss: 'val_ppl_total', score: null });
  expect(runs[0]!.primary.validationLoss?.name).toBe('val_ppl_total');
});

it('gives the same runs for the same logs in any order', () => {
  const logs = ['c', 'a', 'b'].map((name) => logOf({ val_loss: falling }, { source: `${name}/log.csv` }));
  expect(normalize([...logs].reverse())).toEqual(normalize(logs));
});

it('tells series of one name in split folders apart, everywhere (Keras writes epoch_loss into train/ and validation/)', () => {
  const log = (folder: string, value: number) => ({
    ...logOf({ epoch_loss: curve(20, (i) => value + 1 / (i + 1)) }, { source: `run/${folder}/events.out.tfevents.1` }),
    ...asFormat('tensorboard'),
  });
  const logs = [log('train', 1), log('validation', 2)];
  const [run] = normalize(logs).runs;
  expect(run!.primary.trainLoss).toMatchObject({ name: 'train/epoch_loss', split: 'train' });
  expect(run!.primary.validationLoss).toMatchObject({ name: 'validation/epoch_loss', split: 'validation' });
  const { report } = reportOf(logs, { baseline: logs });
  const curves = new Map(report.runs[0]!.curves.map(({ series, value }) => [series, value[0]]));
  expect(curves).toEqual(
    new Map([
      ['train/epoch_loss', 2],
      ['validation/epoch_loss', 3],
    ]),
  );
  const lines = firstFigure(report)!.panels[0]!.series.map(({ role, value }) => [role, value[0]]);
  expect(lines).toEqual([
    ['baseline', 3],
    ['train', 2],
    ['validation', 3],
  ]);
  expect(report.comparisons.map(({ metric }) => metric)).toContain('validation/epoch_loss');
});

it('takes the first of XGBoost’s numbered sets for the training, where there are two', () => {
  const splits = (columns: Readonly<Record<string, readonly number[]>>) => runOf(columns).series.map(({ split }) => split);
  expect(splits({ 'validation_0/logloss': falling, 'validation_1/logloss': falling })).toEqual(['train', 'validation']);
  expect(splits({ 'validation_0/logloss': falling })).toEqual(['validation']);
});

describe('terms of a loss', () => {
  const kindsOf = (names: readonly string[]) =>
    runOf(Object.fromEntries(names.map((name, i) => [name, curve(20, (at) => (i + 2) / (at + 1))]))).series.map(
      ({ kind }) => kind,
    );

  it.each([
    [
      ['loss', 'loss_ce', 'decode.loss_ce', 'val_loss', 'val_loss_ce'],
      ['loss', 'loss-part', 'loss-part', 'loss', 'loss-part'],
    ],
    // Without the total of their split they are losses; in front of the word it is another loss.
    [
      ['train/total_loss', 'val/loss_ce'],
      ['loss', 'loss'],
    ],
    [
      ['loss', 'nll_loss', 'robust_loss'],
      ['loss', 'loss', 'loss'],
    ],
    [
      ['lm loss', 'lm loss PPL'],
      ['loss', 'loss'],
    ],
  ])('of %j are %j', (names, kinds) => {
    expect(kindsOf(names)).toEqual(kinds);
  });
});

it.each([
  ['out/validations.txt', 'validation'],
  ['out/eval.csv', 'validation'],
  // Of these the names may say what was run.
  ['out/train.csv', 'train'],
  ['out/test.csv', 'train'],
])('%s alone is of the %s split', (source, split) => {
  const [run] = normalize([logOf({ loss: falling, bleu: curve(20, (i) => i) }, { source })]).runs;
  expect(run!.series.map((series) => series.split)).toEqual([split, split]);
});
