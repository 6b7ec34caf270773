import { describe, expect, it } from 'vitest';
import { matchesGlob, parseGlob } from '../../../src/read/find/glob.js';
import { processorTime } from '../../support/processor-time.js';

const matches = (pattern: string, path: string) => {
  const glob = parseGlob(pattern)!;
  const whole = glob.base === '' ? path : path.slice(glob.base.length + 1);
  return path.startsWith(glob.base) && matchesGlob(glob, whole.split('/'));
};

describe('a glob', () => {
  it.each([
    ['*.csv', 'a.csv', true],
    ['*.csv', 'b/a.csv', false],
    ['**/*.csv', 'a.csv', true],
    ['**/*.csv', 'x/y/a.csv', true],
    ['runs/**', 'runs/a/b', true],
    ['runs/**', 'other/a', false],
    ['runs/*/metrics.csv', 'runs/1/metrics.csv', true],
    ['runs/*/metrics.csv', 'runs/1/2/metrics.csv', false],
    ['runs/seed-?/m.csv', 'runs/seed-1/m.csv', true],
    ['runs/seed-?/m.csv', 'runs/seed-12/m.csv', false],
    ['{a,b/c}/*.{csv,json}', 'b/c/x.json', true],
    ['{a,b/c}/*.{csv,json}', 'b/x.json', false],
    ['a**b', 'axxb', true],
    ['a.c', 'abc', false],
    ['run[1]/*', 'run[1]/x', true],
    ['**/a/**/b', 'x/a/y/a/z/b', true],
    ['**', 'a/b/c', true],
  ])('%s on %s: %s', (pattern, path, expected) => expect(matches(pattern, path)).toBe(expected));

  it('keeps its literal part as the folder to start from', () => {
    expect(parseGlob('/abs/runs/*/x')).toMatchObject({ base: '/abs/runs', depth: 2 });
    expect(parseGlob('/*')).toMatchObject({ base: '/' });
    expect(parseGlob('../up/**')).toMatchObject({ base: '../up', depth: Number.POSITIVE_INFINITY });
  });

  it('is refused with too many alternatives', () => expect(parseGlob('{a,b}'.repeat(9))).toBeNull());

  it('R1: takes no time on patterns that would trap a regular expression', async () => {
    const took = await processorTime(() => {
      const stars = parseGlob('*a'.repeat(60))!;
      expect(matchesGlob(stars, [`${'a'.repeat(5000)}b`])).toBe(false);
      const folders = parseGlob(`${'**/a/'.repeat(30)}b`)!;
      expect(matchesGlob(folders, new Array(2000).fill('a'))).toBe(false);
    });
    expect(took).toBeLessThan(2000);
  });
});
