/** The documents as a site: links that lead somewhere, a search that answers, pages that everybody can read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, posix } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../.github/scripts/site/build.mjs';
import { makeSearch } from '../../.github/scripts/site/search.mjs';
import { IS_HARDENED } from '../support/hardened.js';
import { tempFolder } from '../support/temp-folder.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(CHROMIUM))
  process.stdout.write(`no Chromium at ${CHROMIUM} (env CHROMIUM): the site is not opened in a browser\n`);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const folder = tempFolder();
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const pages = () =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.html') && !path.startsWith('playground'));

beforeAll(async () => {
  await buildSite(process.cwd(), folder);
});

it('has a page for every document, rule and recipe, and the playground', () => {
  for (const path of [
    'index',
    'science',
    'questions',
    'rules/overfitting',
    'rules/loss-accuracy-divergence',
    'recipes/gitlab',
    'changelog',
  ])
    expect(pages()).toContain(`${path}.html`);
  expect(pages().length).toBeGreaterThan(80);
  expect(textOf('playground/index.html')).toBe(readFileSync('dist/playground.html', 'utf8'));
});

it('is the same whenever it is built', async () => {
  const again = tempFolder();
  await buildSite(process.cwd(), again);
  for (const path of [...pages(), 'site.js', 'search.json', 'style.css', 'sitemap.txt'])
    expect(readFileSync(join(again, path), 'utf8')).toBe(textOf(path));
});

it('leads to files and headings that are there, and takes nothing from other hosts', () => {
  const ids = new Map(pages().map((path) => [path, new Set([...textOf(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))]));
  for (const page of pages().filter((path) => path !== '404.html'))
    for (const [, tag, , address] of textOf(page).matchAll(/<(\w+)[^>]*? (href|src|srcset)="([^"]*)"/g)) {
      if (/^https?:/.test(address!)) {
        expect(['a', 'link'], `${page}: ${address}`).toContain(tag);
        if (tag === 'link') expect(address).toMatch(/^https:\/\/curvelint\.github\.io\//);
        continue;
      }
      const [path, hash] = address!.replaceAll('&amp;', '&').split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), path!);
      expect(existsSync(join(folder, target)), `${page}: ${address}`).toBe(true);
      if (hash && target.endsWith('.html'))
        expect([...ids.get(target)!], `${page}: ${address}`).toContain(decodeURIComponent(hash));
    }
});

describe('the search', () => {
  let first: (question: string, count?: number) => readonly string[];
  beforeAll(() => {
    const search = makeSearch(JSON.parse(textOf('search.json')));
    first = (question, count = 1) =>
      search(question)
        .slice(0, count)
        .map(({ url }: { readonly url: string }) => url);
  });

  it.each([
    ['why is my validation loss going up', 'science.html#why-is-my-validation-loss-going-up'],
    ['validaton loss gose up', 'science.html#why-is-my-validation-loss-going-up'],
    ['jenkins', 'recipes/jenkins-any-other-ci.html'],
    ['gitlab', 'recipes/gitlab.html'],
    ['how many seeds do I need', 'recipes/how-many-seeds-do-i-need.html'],
    ['mute a finding', 'recipes/muting-a-known-finding.html'],
    ['overfitting', 'rules/overfitting.html'],
    ['required check', 'recipes/a-required-check.html'],
  ])('answers “%s” with %s', (question, url) => {
    expect(first(question)).toEqual([url]);
  });

  it.each([
    ['accuracy rises while loss rises', /loss-accuracy-divergence|the-loss-rises-while-the-accuracy-rises/],
    ['forks', /recipes\/pull-requests-from-forks/],
    ['lr drop', /lr-drop/],
    ['github actions permissions', /simplest-workflow|security|doctor|recipes|index/],
    ['wandb', /formats/],
    ['loss is nan', /non-finite-metric/],
    ['training loss above validation loss', /train-above-validation|training-loss-above/],
  ])('finds for “%s” %s among the first three', (question, url) => {
    expect(
      first(question, 3).some((one) => url.test(one)),
      first(question, 3).join(),
    ).toBe(true);
  });

  it('finds nothing where nothing is', () => {
    expect(first('xqzzy')).toEqual([]);
  });
});

describe.skipIf(!existsSync(CHROMIUM) || IS_HARDENED)('in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      const path = decodeURIComponent(url.split(/[?#]/)[0]!).replace(/^\/curvelint\//, '');
      const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/curvelint/`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it.each([
    ['index.html', 'light', 1280],
    ['index.html', 'dark', 390],
    ['science.html', 'light', 390],
    ['rules/overfitting.html', 'dark', 1280],
    ['recipes/gitlab.html', 'light', 390],
    ['settings.html', 'dark', 390],
    ['search.html?q=why+is+my+validation+loss+going+up', 'light', 1280],
  ] as const)('everybody can read %s, %s, %d pixels wide', async (path, colorScheme, width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => asked.push(String(error)));
    await page.goto(origin + path);
    if (path.startsWith('search'))
      await expect
        .poll(() => page.locator('#results li a').first().getAttribute('href'))
        .toBe('science.html#why-is-my-validation-loss-going-up');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    // What tests a page is no part of it: its policy would refuse the script.
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Runtime.evaluate', { expression: AXE });
    const { violations } = (await page.evaluate('axe.run(document)')) as {
      readonly violations: readonly { readonly id: string }[];
    };
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
    await page.close();
  });

  it('answers while somebody types, by keyboard alone', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${origin}rules/overfitting.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('how many seeds');
    await page.locator('.found li').first().waitFor();
    await expect.poll(() => page.locator('.found li a').first().textContent()).toContain('How many seeds do I need?');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/recipes\/how-many-seeds/);
    await page.close();
  });
});
