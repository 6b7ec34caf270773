import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import type { Axis } from '../../src/model/run.js';
import { type Owner, predictionsOfRuns } from '../../src/normalize/predictions-of-runs.js';
import { type MadeModel, madePredictions } from '../support/predictions.js';

const owner = (id: string, source: string, given: Partial<Owner> = {}): Owner => ({
  ...{ id, path: id, sources: [source], axis: 'epoch' as Axis, end: 59, series: [] },
  ...given,
});
const small = (source: string, given: MadeModel = {}) => madePredictions({ examples: 10, source, ...given });

const [A, B] = [owner('a', 'runs/a/metrics.csv'), owner('b', 'runs/b/metrics.csv')];
const flat = ['seed-1', 'seed-10'].map((name) => owner(name, `logs/${name}.csv`));

it.each([
  ['in the folder of its run', 'runs/b/predictions.npz', [A, B], 'b'],
  ['below the folder of its run', 'runs/b/predictions/val/epoch-3.npz', [A, B], 'b'],
  ['in a folder beside that of the log', 'runs/b/predictions.npz', [A, owner('b', 'runs/b/logs/metrics.csv')], 'b'],
  ['anywhere, where there is one run', 'outputs/predictions.npz', [A], 'a'],
  ['called after its log, among logs of one folder', 'logs/seed-1-predictions.npz', flat, 'seed-1'],
  ['called after the longer name', 'logs/predictions_seed-10.npz', flat, 'seed-10'],
  ['in a folder called after its log', 'logs/seed-10/predictions.npz', flat, 'seed-10'],
])('gives predictions %s to it', (_, source, owners, id) => {
  const problems: Problem[] = [];
  expect([...predictionsOfRuns([small(source)], owners, problems).keys()]).toEqual([id]);
  expect(problems).toEqual([]);
});

it.each([
  ['that may be of several runs', 'logs/predictions.npz', flat, 2],
  ['of a folder that all runs share', 'runs/predictions.npz', [A, B], 2],
])('names predictions %s, and gives them to none', (_, source, owners, runs) => {
  const problems: Problem[] = [];
  expect(predictionsOfRuns([small(source)], owners, problems).size).toBe(0);
  expect(problems).toEqual([{ file: source, id: 'predictions-of-no-run', values: { runs } }]);
});

it.each<[string, MadeModel, Partial<Owner>, number]>([
  ['the epoch of the file', { epoch: 12 }, {}, 12],
  ['the end for one that is called last', { name: 'last' }, {}, 59],
  ['the end for the only one without a name', {}, {}, 59],
  ['nowhere for one that is called best', { name: 'best' }, {}, Number.NaN],
  [
    'the step at which its epoch ends, where the run counts steps',
    { epoch: 2 },
    {
      axis: 'step',
      end: 200,
      otherAxes: [{ name: 'epoch', at: Float64Array.of(0, 100, 200), values: Float64Array.of(0, 1, 2) }],
    },
    200,
  ],
])('places %s', (_, made, given, at) => {
  const found = predictionsOfRuns([small('runs/a/p.npz', made)], [owner('a', 'runs/a/m.csv', given)], []);
  expect(found.get('a')?.map((one) => one.at)).toEqual([at]);
});

it('puts the checkpoints of a run in order, those without a place first', () => {
  const given = [small('r/c.npz', { epoch: 50 }), small('r/a.npz', { epoch: 9 }), small('r/b.npz', { name: 'best' })];
  const found = predictionsOfRuns(given, [owner('r', 'r/m.csv')], []);
  expect(found.get('r')?.map(({ given: { source } }) => source)).toEqual(['r/b.npz', 'r/a.npz', 'r/c.npz']);
});

describe('takes predictions of the validation set', () => {
  const run = (series: Owner['series'] = []) => owner('r', 'runs/r/metrics.csv', { series });
  const taken = (names: readonly string[], of = run()) => {
    const problems: Problem[] = [];
    const found = predictionsOfRuns(
      names.map((name, i) => small(`runs/r/${name}`, { epoch: name.includes('40') ? 40 : 10 + i })),
      [of],
      problems,
    );
    return [found.get('r')?.map(({ given }) => given.source.slice(7)) ?? [], problems.map(({ id }) => id)];
  };
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'and no others',
      ['train_preds.npz', 'val_preds.npz', 'test_preds.npz'],
      ['val_preds.npz'],
      ['predictions-of-other-split', 'predictions-of-other-split'],
    ],
    ['or what names no split', ['preds.npz', 'preds_train.npz'], ['preds.npz'], ['predictions-of-other-split']],
    ['and none of the training set', ['training/preds.npz'], [], ['predictions-of-other-split']],
    ['or of the test set, where the log knows no other', ['test/preds.npz'], ['test/preds.npz'], []],
    ['once a place', ['a_epoch40.npz', 'b_epoch40.npz'], ['a_epoch40.npz'], ['predictions-without-place']],
  ])('%s', (_, names, sources, problems) => {
    expect(taken(names)).toEqual([sources, problems]);
  });
  it('and not of the test set beside a validation set', () => {
    expect(taken(['test/preds.npz'], run([{ split: 'validation' }, { split: 'test' }]))).toEqual([
      [],
      ['predictions-of-other-split'],
    ]);
  });
  it('but the name of the run says nothing of that', () => {
    const found = predictionsOfRuns([small('train/net/preds.npz')], [owner('net', 'train/net/metrics.csv')], []);
    expect(found.size).toBe(1);
  });
});

it('names files that say nowhere of which place they are, where there are several', () => {
  const problems: Problem[] = [];
  const found = predictionsOfRuns([small('r/a.npz'), small('r/b.npz')], [owner('r', 'r/m.csv')], problems);
  expect(found.get('r')).toEqual([]);
  expect(problems.map(({ id }) => id)).toEqual(['predictions-without-place', 'predictions-without-place']);
});

it('does not believe a place far behind the end of the log', () => {
  const at = (epoch: number) => predictionsOfRuns([small('r/a.npz', { epoch })], [owner('r', 'r/m.csv')], []).get('r')![0]!.at;
  expect([at(60), at(99)]).toEqual([60, Number.NaN]);
});

it('takes what was met anywhere in a repository where it lies with a log, and is silent of the rest', () => {
  const problems: Problem[] = [];
  const met = (source: string) => ({ ...small(source), scanned: true as const });
  const found = predictionsOfRuns([met('runs/a/eval/preds.npz'), met('data/preds.npz'), met('preds.npz')], [A, B], problems);
  expect([...found.keys()]).toEqual(['a']);
  expect(problems).toEqual([]);
});
