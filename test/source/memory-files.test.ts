import { expect, it } from 'vitest';
import { chosen } from '../../src/source/memory-files.js';

const FILES = ['logs/a/x.csv', 'logs/a/deep/y.csv', 'logs/b/z.csv', 'logs/metrics.csv', 'logs/other.txt'];

it.each([
  [['*'], FILES],
  [['a'], ['logs/a/x.csv', 'logs/a/deep/y.csv']],
  [['{a,b}*'], ['logs/a/x.csv', 'logs/a/deep/y.csv', 'logs/b/z.csv']],
  [['logs/?'], ['logs/a/x.csv', 'logs/a/deep/y.csv', 'logs/b/z.csv']],
  [['*.csv'], ['logs/metrics.csv']],
  [
    ['.', '!a*'],
    ['logs/b/z.csv', 'logs/metrics.csv', 'logs/other.txt'],
  ],
  // The name of the artifact alone is no folder of what it holds.
  [['l*'], []],
  [['lo*s/*.txt'], ['logs/other.txt']],
])('a pattern of artifacts that matches a folder leads to all that lies below it: %j', (patterns, found) => {
  expect(FILES.filter(chosen(patterns))).toEqual(found);
});
