import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../../.github/scripts/site/build.mjs';
import { excerptOf } from '../../.github/scripts/site/search.mjs';
import { tempFolder } from '../support/temp-folder.js';

/** A repository of few words, whose README is given. */
function repository(readme: string): string {
  const root = tempFolder();
  const texts = {
    'README.md': readme,
    LICENSE: '',
    'dist/playground.html': '',
    '.github/docs/b.md': '# b',
    'src/diagnose/rules/README.md': '# Rules\n\n## some-rule\n\n**Something.** It happened.\n\n### More',
    'CHANGELOG.md': '# c',
    '.github/CONTRIBUTING.md': '# d',
    '.github/SECURITY.md': '# e',
  };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

it('is not built where a link leads to no file, no heading or no page', async () => {
  const root = repository(
    '# a\n\n[1](gone.md) [2](LICENSE) [3](.github/docs/b.md#not) [4](https://curvelint.github.io/curvelint/not.html)',
  );
  await expect(buildSite(root, join(root, 'out'))).rejects.toThrow(
    /nothing:\nREADME\.md: gone\.md\nREADME\.md: \.github\/docs\/b\.md#not\nREADME\.md: https:\S+\/not\.html$/,
  );
});

it('leads from a section that became a page to that page, and from other files to the repository', async () => {
  const root = repository(
    `# a\n\n${['src/diagnose/rules/README.md#some-rule', 'src/diagnose/rules/README.md#more', 'LICENSE', '.github/docs', 'https://curvelint.github.io/curvelint/playground/'].map((to) => `[x](${to})`).join(' ')}`,
  );
  const out = join(root, 'out');
  await buildSite(root, out);
  const article = /<article[\s\S]*<\/article>/.exec(readFileSync(join(out, 'index.html'), 'utf8'))![0];
  expect([...article.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    'rules/some-rule.html',
    'rules/some-rule.html#more',
    'https://github.com/curvelint/curvelint/blob/main/LICENSE',
    'https://github.com/curvelint/curvelint/tree/main/.github/docs',
    'playground/',
  ]);
  const rule = readFileSync(join(out, 'rules/some-rule.html'), 'utf8');
  expect(rule).toContain('<title>some-rule: Something. · curvelint</title>');
  expect(rule).toContain('<h1 id="some-rule">');
  // No page knows where it lies, but for the one that is shown at any address.
  expect(rule).not.toMatch(/ (?:href|src|action)="\//);
  const missing = readFileSync(join(out, '404.html'), 'utf8');
  for (const [, to] of missing.matchAll(/ (?:href|src|action)="(?!https:|#)([^"]*)"/g)) {
    expect(to).toMatch(/^\/curvelint\//);
    const path = to!.slice('/curvelint/'.length);
    expect(existsSync(join(out, path)), to).toBe(true);
  }
  for (const html of [rule, missing]) expect(html).not.toMatch(/<style|<script(?! src)| style="| on\w+="/);
});

it('shows of an answer the text from where the words are', () => {
  const found = { text: 'One thing. A fork has no secrets. More of it.', terms: ['secret'] };
  expect(excerptOf(found, 100)).toBe('A fork has no secrets. More of it.');
  expect(excerptOf(found, 10)).toBe('A fork ha…');
});
