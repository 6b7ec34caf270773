import { describe, expect, it } from 'vitest';
import { PROBLEM_SHAPES, type Problem, type Trouble } from '../../../src/model/problem.js';
import { markdownOf } from '../../../src/text/markdown.js';
import { problemSentence, problemText } from '../../../src/text/problems/problem-text.js';
import { plain } from '../../../src/text/sentence.js';

const say = (trouble: Trouble) => plain(problemSentence({ file: 'a', ...trouble }));

describe('what is said of a problem', () => {
  it.each<[string, Trouble]>([
    ['1 row', { id: 'ragged-rows', values: { count: 1, cells: 2, expected: 3 } }],
    ['one row of several', { id: 'ragged-rows', values: { count: 5, cells: 2, expected: 3 } }],
  ])('counts: %s', (_, trouble) => {
    expect(say(trouble)).toMatch(/^(?:one line|5 lines) left out: 2 cells where the header has 3\. Every row needs a cell/);
  });

  it('names series with their share, and how many are not named', () => {
    const values = { names: ['loss', 'acc'], bad: [3, 4], points: [5, 6], more: 2, row: 9 };
    expect(say({ id: 'mostly-non-finite', values })).toMatch(
      /^mostly NaN or infinite: “loss” \(3 of 5 values\), “acc” \(4 of 6 values\) and 2 more, the first in row 9\. They/,
    );
  });

  it.each([
    [0, [], 'no file was found'],
    [1, ['a.csv'], 'a.csv was looked at'],
    [7, ['a', 'b', 'c'], '7 files were looked at, for instance a, b, c'],
  ])('says of %i files which were looked at', (files, first, words) => {
    expect(say({ id: 'nothing-read', values: { files, first, known: ['CSV', 'JSON'] } })).toBe(
      `no training log could be read: ${words}. Known formats: CSV, JSON.`,
    );
  });

  it.each([
    [1, 'one report of the history does not say when'],
    [3, '3 reports of the history do not say when'],
  ])('counts %i reports without a date', (reports, words) => {
    expect(say({ id: 'undated-reports', values: { reports } })).toContain(words);
  });

  it('repeats the words of an error, alone where there is no hint', () => {
    expect(say({ id: 'error', values: { message: 'it broke', hint: '' } })).toBe('it broke');
    expect(say({ id: 'error', values: { message: 'it broke', hint: 'Mend it.' } })).toBe('it broke. Mend it.');
  });

  it('says of the baseline’s problems that they are its', () => {
    const problem: Problem = { file: 'a', id: 'one-row', values: {}, inBaseline: true };
    expect(plain(problemText(problem).message)).toBe('baseline: only one row: a curve needs at least two');
  });

  it('shows pieces of a log as what they are', () => {
    const problem: Problem = { file: 'a', id: 'cells-no-number', values: { count: 2, first: '<b>@all</b>' } };
    expect(markdownOf(problemText(problem).message)).toBe('2 cells left out, the first is “`<b>@all</b>`”');
  });
});

/** One value of each type that a shape may ask for. */
const VALUES = { number: 1, text: 'x', flag: true, numbers: [1], texts: ['x'] } as const;

it.each(Object.entries(PROBLEM_SHAPES))('%s has words without a gap, and a full stop behind the hint alone', (id, shape) => {
  const values = Object.fromEntries(
    Object.entries(shape).map(([name, kind]: [string, keyof typeof VALUES | readonly string[]]) => [
      name,
      typeof kind === 'string' ? VALUES[kind] : kind[0],
    ]),
  );
  const { message, hint } = problemText({ file: 'a', id, values } as Problem);
  expect(plain(message)).toMatch(/^\S.*[^.\s]$|^x$/);
  expect(plain(hint)).toMatch(/^[A-Z].*[.?]$|^x$/);
  expect(plain(message) + plain(hint)).not.toMatch(/undefined|NaN,|\[object/);
});
