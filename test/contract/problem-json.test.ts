import { describe, expect, it } from 'vitest';
import { readProblem, writeProblem } from '../../src/contract/problem-json.js';
import type { Problem } from '../../src/model/problem.js';

const RAGGED: Problem = {
  file: 'a.csv',
  line: 7,
  id: 'ragged-rows',
  values: { count: 2_345_678, cells: 3, expected: 4 },
};

describe('a problem in report.json', () => {
  it('has its sentences, and what they are made of', () => {
    expect(writeProblem({ ...RAGGED, inBaseline: true })).toEqual({
      file: 'a.csv',
      line: 7,
      inBaseline: true,
      message: 'baseline: 2345678 lines left out: 3 cells where the header has 4',
      hint: 'Every row needs a cell for every column, empty where there is no value.',
      id: 'ragged-rows',
      values: { count: 2_345_678, cells: 3, expected: 4 },
    });
  });

  it('comes back as it was, whatever its sentences say by then', () => {
    for (const problem of [RAGGED, { ...RAGGED, inBaseline: true } as const])
      expect(readProblem({ ...writeProblem(problem), message: 'other words', hint: '' })).toEqual(problem);
  });

  it.each([
    ['of a later version', { id: 'burnt-paper', values: {} }],
    ['with a name that every object has', { id: 'constructor', values: {} }],
    ['without its values', { id: 'ragged-rows', values: {} }],
    ['with values of another type', { id: 'no-artifact', values: { names: 'logs', made: [], more: 0 } }],
    ['with a list of other things', { id: 'no-artifact', values: { names: [1], made: [], more: 0 } }],
    ['with a word that is none of its', { id: 'predictions', values: { kind: 'toString' } }],
    ['of an early version', {}],
  ])('%s keeps its stored sentences', (_, given) => {
    const written = { file: 'a', message: 'it burnt', hint: 'Print it again.', inBaseline: true as const, ...given };
    expect(readProblem(written)).toEqual({
      file: 'a',
      id: 'error',
      values: { message: 'it burnt', hint: 'Print it again.' },
    });
  });

  it('loses values that nobody knows', () => {
    expect(readProblem({ file: 'a', message: '', hint: '', id: 'no-match', values: { secret: 'x' } })).toEqual({
      file: 'a',
      id: 'no-match',
      values: {},
    });
  });
});
