// Builds the site: pages, pictures, the search. Same sources, same bytes.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { dress } from './dress.mjs';
import { renderPage } from './layout.mjs';
import { makeLinks, relativeTo } from './links.mjs';
import { pagesOf } from './pages.mjs';
import { sectionsOf } from './sections.mjs';
import { sizeOf } from './sizes.mjs';
import { readSources, SITE } from './sources.mjs';
import { parseMarkdown } from './tree.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const SEARCH = `# Search

<div id="results"><p role="status">Type a question into the box above.</p><ol></ol></div>
<noscript>The search is a script, and scripts are off.</noscript>
`;
const MISSING = `# There is no such page

The address may be of an earlier version. The box above searches all pages, and the menu lists them.
`;

/** Writes the site made of the repository at `root` into the folder `out`, which is emptied before. Links that lead to nothing are an error. */
export async function buildSite(root, out) {
  const sources = readSources(root);
  const made = sources.map((source) => ({ source, ...pagesOf(source) }));
  const links = makeLinks(root, new Map(made.map(({ source, places }) => [source.path, places])));
  const menu = menuOf(made);
  const pages = made.flatMap((one) => one.pages);
  rmSync(out, { recursive: true, force: true });
  const write = (path, content) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  };

  for (const page of pages) {
    const { path } = page.source;
    const toUrl = (href) => relativeTo(page.url, links.toUrl(path, href));
    const nodes = dress(page.nodes, { toUrl, sizeOf: (src) => pictureSize(root, links, path, src) });
    write(page.url, renderPage({ ...page, nodes }, menu));
  }
  if (links.broken.length > 0) throw new Error(`links that lead to nothing:\n${links.broken.join('\n')}`);

  write('search.html', renderPage(plainPage('search.html', 'Search', SEARCH), menu));
  // Shown at whatever address was asked for, so that no address may depend on where it is.
  const fromHost = (url) => (/^[a-z]+:/.test(url) ? url : new URL(url, SITE).pathname);
  write('404.html', renderPage(plainPage('404.html', 'There is no such page', MISSING), menu, fromHost));
  for (const [path, url] of links.assets) write(url, readFileSync(join(root, path)));
  write('search.json', JSON.stringify(pages.flatMap(sectionsOf)));
  write('site.js', await bundleScript());
  write('style.css', styles());
  write('icon.svg', readFileSync(join(HERE, 'icon.svg')));
  write('sitemap.txt', pages.map(({ url }) => `${SITE}${url}\n`).join(''));
  mkdirSync(join(out, 'playground'));
  cpSync(join(root, 'dist/playground.html'), join(out, 'playground/index.html'));
  return pages.length;
}

function plainPage(url, title, text) {
  return { source: null, url, title, lead: '', description: title, nodes: parseMarkdown(text), parent: null };
}

function menuOf(made) {
  const groups = new Map();
  for (const { source, pages } of made) {
    const [top, ...parts] = pages;
    const name = source.short || top.title;
    groups.set(source.group, [...(groups.get(source.group) ?? []), { url: top.url, name, parts }]);
  }
  return [...groups].map(([title, pages]) => ({ title, pages }));
}

function pictureSize(root, { toUrl, assets }, path, src) {
  const url = toUrl(path, src);
  const file = [...assets].find(([, one]) => one === url)?.[0];
  return file ? sizeOf(file, readFileSync(join(root, file))) : null;
}

async function bundleScript() {
  const bundle = await rolldown({ input: join(HERE, 'app.mjs'), platform: 'browser', tsconfig: false });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}

function styles() {
  const markdown = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css');
  return `${readFileSync(markdown, 'utf8')}${readFileSync(join(HERE, 'style.css'), 'utf8')}`;
}
