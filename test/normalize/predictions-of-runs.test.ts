import { expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import type { Axis } from '../../src/model/run.js';
import { type Owner, predictionsOfRuns } from '../../src/normalize/predictions-of-runs.js';
import { type MadeModel, madePredictions } from '../support/predictions.js';

const owner = (id: string, source: string, given: Partial<Owner> = {}): Owner => ({
  ...{ id, path: id, sources: [source], axis: 'epoch' as Axis, end: 59 },
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
    { axis: 'step', otherAxes: [{ name: 'epoch', at: Float64Array.of(0, 100, 200), values: Float64Array.of(0, 1, 2) }] },
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
