import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, posix } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../.github/scripts/site/build.mjs';
import { excerptOf, makeSearch, type Section } from '../../.github/scripts/site/search.mjs';
import { IS_HARDENED } from '../support/hardened.js';
import { listen } from '../support/listen.js';
import { tempFolder } from '../support/temp-folder.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(CHROMIUM))
  process.stdout.write(`no Chromium at ${CHROMIUM} (env CHROMIUM): the site is not opened in a browser\n`);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where the host has it: no page but 404.html may know. */
const BASE = '/curvelint/';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const out = join(tempFolder(), 'site');
const files: string[] = [];
/** Pages of the site, by address; the playground is another room's. */
const pages = new Map<string, string>();
let search: ReturnType<typeof makeSearch>;
beforeAll(async () => {
  await buildSite(process.cwd(), out);
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      files.push(
        join(entry.parentPath, entry.name)
          .slice(out.length + 1)
          .replaceAll('\\', '/'),
      );
  for (const file of files)
    if (file.endsWith('.html') && !file.startsWith('playground/')) pages.set(file, readFileSync(join(out, file), 'utf8'));
  search = makeSearch(JSON.parse(readFileSync(join(out, 'search.json'), 'utf8')) as Section[]);
});

const attributes = (html: string, names: string) =>
  [...html.matchAll(new RegExp(`<(\\w+)[^>]*? (?:${names})="([^"]*)"`, 'g'))].map(([, tag, value]) => [tag!, value!] as const);
const isElsewhere = (address: string) => /^[a-z]+:/.test(address);

describe('pages', () => {
  it('are one for each rule, each recipe and each guide', () => {
    const rules = readdirSync('src/diagnose/rules').filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    for (const rule of rules) expect(pages.has(`rules/${rule.slice(0, -3)}.html`), rule).toBe(true);
    const guides = readdirSync('.github/docs').filter((file) => file.endsWith('.md'));
    for (const guide of guides) expect(pages.has(guide.replace(/\.md$/, '.html')), guide).toBe(true);
    expect([...pages.keys()].filter((url) => url.startsWith('recipes/')).length).toBeGreaterThan(10);
    expect(pages.get('rules/overfitting.html')).toContain(
      '<title>overfitting: Validation turned up for good. · curvelint</title>',
    );
  });

  it('lead nowhere that is not there', () => {
    const lost: string[] = [];
    for (const [url, html] of pages)
      for (const [, link] of attributes(html, 'href|src|srcset|action')) {
        if (isElsewhere(link)) continue;
        const [path, hash] = link.split('#') as [string, string?];
        const host = link.startsWith(BASE) ? path.slice(BASE.length) : posix.join(posix.dirname(url), path);
        const target = path === '' ? url : /^$|\/$/.test(host) ? `${host}index.html` : host;
        const ids = hash === undefined || pages.get(target)?.includes(` id="${hash}"`);
        if (!(files.includes(target) && ids)) lost.push(`${url}: ${link}`);
      }
    expect(lost).toEqual([]);
  });

  it('ask no other host for anything, and know nothing of where they lie', () => {
    for (const [url, html] of pages) {
      for (const [tag, link] of attributes(html, 'src|srcset')) expect([url, tag, isElsewhere(link)]).toEqual([url, tag, false]);
      for (const [line] of html.matchAll(/<link [^>]*>/g)) expect(line).toMatch(/rel="canonical"|href="(?![a-z]+:)/);
      expect(html).toContain(`default-src 'none'; script-src 'self'`);
      expect(html).not.toMatch(/<style|<script(?! src)| style="| on\w+="/);
      if (url !== '404.html') expect(html).not.toMatch(/ (?:href|src|srcset|action)="\//);
    }
    expect(readFileSync(join(out, 'style.css'), 'utf8')).not.toMatch(/@import|url\("?(?!"?data:)/);
  });

  it('are the same bytes when they are made again', async () => {
    const again = join(tempFolder(), 'again');
    await buildSite(process.cwd(), again);
    for (const file of files) expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file))), file).toBe(true);
  });
});

it('is not built where a link of a document leads to nothing', async () => {
  const root = tempFolder();
  const texts = {
    'README.md':
      '# a\n\n[gone](gone.md) [here](LICENSE) [rule](src/diagnose/rules/README.md#some-rule) [not](.github/docs/b.md#not)',
    LICENSE: '',
    '.github/docs/b.md': '# b',
    'src/diagnose/rules/README.md': '# Rules\n\n## some-rule\n\n**Something.**',
    'CHANGELOG.md': '# c',
    '.github/CONTRIBUTING.md': '# d',
    '.github/SECURITY.md': '# e',
  };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await expect(buildSite(root, join(root, 'out'))).rejects.toThrow(
    /nothing:\nREADME\.md: gone\.md\nREADME\.md: \.github\/docs\/b\.md#not$/,
  );
});

describe('the search', () => {
  /** Question → what one of the first so many answers must be. */
  it.each([
    ['why is my validation loss going up', 1, /validation-loss-going-up|rules\/overfitting/],
    ['accuracy rises while loss rises', 1, /loss-rises-while-the-accuracy-rises|rules\/loss-accuracy-divergence/],
    ['validaton loss rises with acuracy', 1, /loss-rises-while-the-accuracy-rises|rules\/loss-accuracy-divergence/],
    ['train loss above validation loss', 1, /train-above-validation|training-loss-above/],
    ['my accuracy is stuck at 0.5', 3, /accuracy-constant|rules\/(?:stuck-at-worst|single-class)/],
    ['overfitting', 1, /rules\/overfitting\.html/],
    ['nan loss', 1, /rules\/non-finite-metric/],
    ['lr drop', 1, /rules\/lr-drop/],
    ['forks', 1, /forks/],
    ['github actions permissions', 3, /permission|asks-of-github|forks/],
    ['required check', 1, /required-check/],
    ['jenkins', 1, /jenkins/],
    ['how many seeds', 1, /how-many-seeds/],
    ['mute a finding', 1, /mut(?:e|ing)/],
    ['wandb', 3, /wb|formats|what-it-reads/],
  ])('answers “%s” among the first %i', (question, first, wanted) => {
    const urls = search(question)
      .slice(0, first)
      .map(({ url }) => url);
    expect(
      urls.some((url) => wanted.test(url)),
      urls.join(' '),
    ).toBe(true);
  });

  it('finds nothing for what nobody wrote', () => {
    expect(search('xylophone')).toEqual([]);
    expect(search('')).toEqual([]);
  });

  it('shows the text from where the words are', () => {
    const found = { text: 'One thing. A fork has no secrets. More of it.', terms: ['secret'] };
    expect(excerptOf(found, 100)).toBe('A fork has no secrets. More of it.');
    expect(excerptOf(found, 10)).toBe('A fork ha…');
  });
});

describe.skipIf(!existsSync(CHROMIUM) || IS_HARDENED)('in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let host: string;
  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      const path = new URL(url!, 'http://x').pathname.slice(BASE.length) || 'index.html';
      const file = files.includes(path) ? path : '404.html';
      response.writeHead(file === path ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'image/jpeg' });
      response.end(readFileSync(join(out, file)));
    });
    host = `http://127.0.0.1:${await listen(server)}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page, and what the browser complains of or asks other hosts for. */
  async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(options);
    const seen: string[] = [];
    page.on('console', (message) => seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(error.message));
    page.on('request', (request) => seen.push(...(request.url().startsWith(host + BASE) ? [] : [request.url()])));
    await page.goto(host + BASE + path);
    return { page, seen };
  }

  it.each([
    ['index.html', 'light', 1400],
    ['science.html', 'dark', 1400],
    ['science.html', 'light', 390],
    ['rules/overfitting.html', 'dark', 390],
    ['recipes/a-required-check.html', 'light', 1100],
    ['formats.html', 'light', 1400],
    ['search.html?q=forks', 'dark', 390],
  ] as const)(
    '%s in %s at %i px: no complaint, no other host, nothing cut off, nothing that a screen reader stumbles over',
    async (path, colorScheme, width) => {
      const { page, seen } = await open(path, { colorScheme, viewport: { width, height: 800 } });
      if (path.startsWith('search')) await page.locator('#results li').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      for (const details of await page.locator('details').all()) await details.evaluate((fold) => fold.setAttribute('open', ''));
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate('axe.run(document)')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`)).toEqual([]);
      expect(seen).toEqual([]);
      await page.close();
    },
  );

  it('searches by keyboard alone, and from a page that is not there', async () => {
    const { page } = await open('rules/no-such-rule.html', { viewport: { width: 1200, height: 800 } });
    await page.keyboard.press('/');
    await page.keyboard.type('required check');
    await page.locator('.found a').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.found').isVisible()).toBe(false);
    await page.keyboard.type('s');
    await page.locator('.found a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/required-check/);
    expect(await page.locator('h1').textContent()).toContain('required check');
    await page.close();
  });
});
