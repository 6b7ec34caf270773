import { expect, it } from 'vitest';
import { forGitLab } from '../../src/text/gitlab.js';
import { neutral, safeText } from '../../src/text/markdown.js';

const REFERENCES = [
  '@all',
  '#1',
  '!1',
  '~bug',
  '~"a b"',
  '%1',
  '%"v 1"',
  '&1',
  '$1',
  '^alert#1',
  '[vulnerability:1]',
  '*iteration:1',
  '%{x}',
];

it.each(REFERENCES)('a name %s refers to nothing: it is no reference among words, and code as a name', (text) => {
  expect(neutral(text)).not.toMatch(/[@#!~&$[*]|%(?=[\w"{])/);
  expect(safeText(text)).toBe(`\`${text}\``);
});

it('a number of percent stays as it is', () => {
  expect(neutral('worse by 2.5% or 50 %')).toBe('worse by 2.5% or 50 %');
});

it.each([
  ['/close', '∕close'],
  ['words\n/merge now', 'words\n∕merge now'],
  ['  > /assign me', '  > ∕assign me'],
  ['::include{file=secret}', '：：include{file=secret}'],
])('no line is obeyed: %j', (text, expected) => {
  expect(forGitLab(text)).toBe(expected);
});

it('paths and addresses within a line stay', () => {
  const text = 'see https://a.example/b\n![x](/uploads/1/x.png)\n1/2';
  expect(forGitLab(text)).toBe(text);
});
