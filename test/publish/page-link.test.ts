import { describe, expect, it } from 'vitest';
import { pageLink, parsePageUrl } from '../../src/publish/page-link.js';
import { elements, rendered } from '../support/github-markdown.js';

const RUN = 'https://github.example/team/net/actions/runs/7';
const hrefOf = async (given: string, runUrl = RUN) => {
  const tree = await rendered(`before\n\n${pageLink(parsePageUrl(given, 'html-url'), runUrl)}\n\nafter`);
  return elements(tree, 'a').map((link) => link.properties['href']);
};

describe('the link to the page', () => {
  it('leads to the address that is given, whatever characters it holds', async () => {
    expect(await hrefOf('https://pages.example/7/report.html')).toEqual(['https://pages.example/7/report.html']);
    expect(await hrefOf('https://pages.example/a)b](c|d.html?x=<y>&z="1"#run=a')).toEqual([
      'https://pages.example/a)b%5D(c%7Cd.html?x=%3Cy%3E&z=%221%22#run=a',
    ]);
  });

  it('leads to the artifacts of the run where a later step uploads the page', async () => {
    expect(await hrefOf('artifacts')).toEqual([`${RUN}#artifacts`]);
    expect(await hrefOf('artifacts', '')).toEqual([]);
  });

  it('is not there where nothing is given', async () => expect(await hrefOf('')).toEqual([]));

  const long = `https://pages.example/${'a'.repeat(3_000)}`;
  it.each([
    'http://pages.example/',
    'javascript:alert(1)',
    'report.html',
    'https://user:secret@pages.example/',
    'data:text/html,x',
    'too long',
  ])('is refused for %s', (text) => {
    const given = text === 'too long' ? long : text;
    expect(() => parsePageUrl(given, 'the input html-url')).toThrow('the input html-url cannot be "');
  });
});
