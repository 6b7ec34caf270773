import { expect, it } from 'vitest';
import type { Hyperparameters } from '../../src/model/log.js';
import { seedOf } from '../../src/normalize/seed.js';

it.each<[string, Hyperparameters, number | string | null]>([
  ['the seed', { seed: 3, random_seed: 4 }, 3],
  ['another name of it', { random_seed: 4 }, 4],
  ['capitals', { SEED: 5 }, 5],
  ['one that is nested', { 'trainer.seed': 6, lr: 0.1 }, 6],
  ['one below a slash', { 'config/exp/seed': 7 }, 7],
  ['the top one before nested ones', { 'data.seed': 1, random_seed: 8 }, 8],
  ['nested ones that agree', { 'data.seed': 9, 'model.seed': 9 }, 9],
  ['none of nested ones that differ', { 'data.seed': 1, 'model.seed': 2 }, null],
  ['none where none was set', { seed: null, random_seed: 'None' }, null],
  ['what the path says', {}, 11],
])('takes %s', (_, hyperparameters, seed) => {
  expect(seedOf(hyperparameters, seed === 11 ? 'runs/seed_11/log.csv' : 'runs/log.csv')).toBe(seed);
});
