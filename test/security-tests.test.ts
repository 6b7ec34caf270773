import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { securityTable, THREATS, testsById } from '../.github/scripts/security-table.mjs';

const tests = testsById();

it.each(Object.entries(THREATS))('%s, %s: has a test that names it', (id) => {
  expect(tests[id], `no title of a test names ${id}`).not.toEqual([]);
});

it('the table of tests is what npm run docs writes', () => {
  expect(readFileSync('.github/SECURITY-TESTS.md', 'utf8')).toBe(securityTable());
});

it('a test that is named is one that runs: none is left out or singled out', () => {
  for (const file of new Set(Object.values(tests).flatMap((list) => list.map(([path]) => path)))) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/\b(?:it|describe)\.(?:skip|only|todo|fails)\b(?!If)/);
  }
});
