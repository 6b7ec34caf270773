import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildPlayground } from '../../.github/scripts/playground.mjs';
import { bundlePageApp } from '../../.github/scripts/rolldown.mjs';
import { writeEvents } from '../../bench/generate.js';
import { fineTune } from '../../src/playground/fine-tune.js';
import { renderPlayground } from '../../src/playground/page.js';
import { VERSION } from '../../src/version.js';
import { IS_HARDENED } from '../support/hardened.js';
import { jsonOfCheck } from '../support/json-of-check.js';
import { tempFolder } from '../support/temp-folder.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(CHROMIUM))
  process.stdout.write(`no Chromium at ${CHROMIUM} (env CHROMIUM): the playground is not opened in a browser\n`);
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The page may weigh so much, in bytes. */
const MAX_BYTES = 1_500_000;
/** Bytes of the large event file. */
const LARGE_BYTES = 100_000_000;
/** Whatever the policy of the page forbids is an error of its console. */
const TELL_VIOLATIONS =
  "addEventListener('securitypolicyviolation', (e) => console.error(e.violatedDirective + ' ' + e.blockedURI))";

let file = '';
beforeAll(async () => {
  const { html } = await buildPlayground({ renderPlayground, fineTune, VERSION }, await bundlePageApp());
  file = join(tempFolder(), 'playground.html');
  writeFileSync(file, html);
});

it('is one file of no more than its size', () => {
  const html = readFileSync(file, 'utf8');
  process.stdout.write(`playground: ${statSync(file).size} bytes\n`);
  expect(statSync(file).size).toBeLessThanOrEqual(MAX_BYTES);
  expect(html).toContain("default-src 'none'; script-src 'sha256-");
  for (const name of ['fflate', 'hyparquet', 'uplot', 'yaml', 'zod'])
    expect(html).toMatch(new RegExp(`^(?:.*<pre>)?${name}\\n(?:MIT|ISC)$`, 'm'));
  expect(html).not.toMatch(/<(?:script|img|link)[^>]*(?:src|href)="(?!data:)/);
});

describe.skipIf(!existsSync(CHROMIUM) || IS_HARDENED)('in Chromium, from the disk', () => {
  let context: BrowserContext;
  /** What a page may not do: ask for anything, violate its policy, fail. */
  let wrong: string[] = [];
  beforeAll(async () => {
    context = await chromium.launchPersistentContext(tempFolder(), {
      executablePath: CHROMIUM,
      args: FLAGS,
      acceptDownloads: true,
      viewport: { width: 1280, height: 900 },
    });
  });
  afterAll(() => context?.close());
  afterEach(async () => {
    for (const page of context.pages()) await page.close();
    wrong = [];
  });

  async function open(): Promise<Page> {
    const page = await context.newPage();
    page.on('request', (request) => {
      if (!/^(?:blob:|data:)/.test(request.url()) && request.url() !== pathToFileURL(file).href) wrong.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('worker', (worker) => void worker.evaluate(TELL_VIOLATIONS));
    await page.addInitScript(TELL_VIOLATIONS);
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('html[data-ready]');
    return page;
  }

  async function reportIn(page: Page): Promise<Frame> {
    await page.waitForSelector('#status:has-text("Done")');
    const frame = await (await page.waitForSelector('#report iframe')).contentFrame();
    await frame!.waitForSelector('#app canvas');
    return frame!;
  }

  async function savedBy(page: Page, button: string): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    return readFileSync(await download.path(), 'utf8');
  }

  async function complaintsOfAxe(where: Page | Frame): Promise<readonly string[]> {
    await where.evaluate(AXE);
    return where.evaluate(
      'axe.run(document, { iframes: false }).then((r) => r.violations.map((v) => v.id + " " + v.nodes[0].html))',
    );
  }

  it.each(['three-boxes', 'noisy-shapes', 'fine-tune'])('shows the report of the example %s', async (id) => {
    const page = await open();
    const ready = await page.evaluate('performance.now()');
    process.stdout.write(`playground: ready after ${Number(ready).toFixed(0)} ms\n`);
    await page.click(`[data-example="${id}"]`);
    const frame = await reportIn(page);
    expect(await frame.textContent('h1')).not.toBe('');
    for (const link of await frame.locator('a[href^="https:"]').all()) expect(await link.getAttribute('target')).toBe('_blank');
    expect(await page.isHidden('#problems')).toBe(true);
    expect(wrong).toEqual([]);
  });

  it('gives report.json of chosen files as the command line does, a page that opens by itself, and a step to copy', async () => {
    const page = await open();
    await page.setInputFiles('#logs-files-input', 'examples/three-boxes/metrics.csv');
    await reportIn(page);
    expect(await savedBy(page, '#save-json')).toBe(await jsonOfCheck(resolve('examples/three-boxes'), ['metrics.csv'], null));
    const saved = join(tempFolder(), 'report.html');
    writeFileSync(saved, await savedBy(page, '#save-html'));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('#copy-yaml');
    await page.waitForSelector('#status:has-text("step is copied")');
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('metrics: metrics.csv');
    await page.click('#copy-markdown');
    await page.waitForSelector('#status:has-text("Markdown is copied")');
    expect(wrong).toEqual([]);
    const other = await context.newPage();
    await other.goto(pathToFileURL(saved).href);
    await other.waitForSelector('#app canvas');
  });

  it('takes folders, and compares with a baseline', async () => {
    const page = await open();
    await page.setInputFiles('#baseline-folder-input', 'examples/noisy-shapes/baseline');
    expect(await page.textContent('#status')).toContain('Now drop');
    await page.setInputFiles('#logs-folder-input', 'examples/noisy-shapes/pull-request');
    await reportIn(page);
    expect(await page.textContent('#logs-held')).toContain('pull-request');
    const told = await jsonOfCheck(resolve('examples/noisy-shapes'), ['pull-request'], 'baseline');
    expect(await savedBy(page, '#save-json')).toBe(told);
    expect(wrong).toEqual([]);
  });

  it('takes what is dropped on it, and is not replaced by it', async () => {
    const page = await open();
    const text = readFileSync('examples/three-boxes/metrics.csv', 'utf8');
    // As a script drops it, and by the browser itself, which alone can drop folders.
    const transfer = await page.evaluateHandle(
      `(() => { const t = new DataTransfer(); t.items.add(new File([${JSON.stringify(text)}], 'metrics.csv')); return t; })()`,
    );
    await page.dispatchEvent('#logs', 'drop', { dataTransfer: transfer });
    await reportIn(page);
    expect(await savedBy(page, '#save-json')).toBe(await jsonOfCheck(resolve('examples/three-boxes'), ['metrics.csv'], null));
    await page.evaluate('scrollTo(0, 0)');
    const { x, y } = (await page.locator('#logs').boundingBox())!;
    const session = await context.newCDPSession(page);
    const files = [resolve('examples/noisy-shapes/pull-request'), resolve('examples/three-boxes/metrics.csv')];
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', {
        type,
        x: x + 20,
        y: y + 20,
        data: { items: [], files, dragOperationsMask: 1 },
      });
    await page.waitForSelector('#logs-held:has-text("pull-request, metrics.csv")');
    await page.waitForSelector('#status:has-text("4 runs")');
    const several = join(tempFolder(), 'both');
    cpSync('examples/noisy-shapes/pull-request', join(several, 'pull-request'), { recursive: true });
    cpSync('examples/three-boxes/metrics.csv', join(several, 'metrics.csv'));
    expect(await savedBy(page, '#save-json')).toBe(await jsonOfCheck(several, ['pull-request', 'metrics.csv'], null));
    expect(wrong).toEqual([]);
  });

  it('tells mistakes in words, and goes on', async () => {
    const page = await open();
    await page.click('summary');
    await page.fill('#settings', 'profil: x');
    await page.setInputFiles('#logs-files-input', 'examples/three-boxes/metrics.csv');
    await page.waitForSelector('#wrong:not([hidden])');
    expect(await page.textContent('#wrong')).toContain('.curvelint.yml:1');
    await page.fill('#settings', 'fail-on: never\nprofile: classification\n');
    await page.click('#again');
    await reportIn(page);
    expect(await page.isHidden('#wrong')).toBe(true);
    await page.setInputFiles('#logs-files-input', 'LICENSE');
    await page.waitForSelector('#problems:not([hidden])');
    expect(wrong).toEqual([]);
  });

  it('judges on the page itself where no worker may be started', async () => {
    await context.addInitScript("window.Worker = class { constructor() { throw new Error('no'); } }");
    const page = await open();
    await page.setInputFiles('#logs-files-input', 'examples/three-boxes/metrics.csv');
    await reportIn(page);
    expect(await savedBy(page, '#save-json')).toBe(await jsonOfCheck(resolve('examples/three-boxes'), ['metrics.csv'], null));
    expect(wrong).toEqual([]);
    // Init scripts stay with their context.
    await context.close();
    context = await chromium.launchPersistentContext(tempFolder(), {
      executablePath: CHROMIUM,
      args: FLAGS,
      acceptDownloads: true,
    });
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds fault with, %s, with and without a report',
    async (colorScheme) => {
      const page = await open();
      await page.emulateMedia({ colorScheme });
      expect(await complaintsOfAxe(page)).toEqual([]);
      await page.click('[data-example="three-boxes"]');
      const frame = await reportIn(page);
      expect(await complaintsOfAxe(page)).toEqual([]);
      expect(await complaintsOfAxe(frame)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    },
  );

  it('reads an event file of 100 MB by the piece', async () => {
    const root = tempFolder();
    writeEvents(join(root, 'events.out.tfevents.1'), 'simple', LARGE_BYTES);
    const page = await open();
    const started = performance.now();
    await page.setInputFiles('#logs-files-input', join(root, 'events.out.tfevents.1'));
    await reportIn(page);
    process.stdout.write(`playground: 100 MB of events in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    expect(await savedBy(page, '#save-json')).toBe(await jsonOfCheck(root, ['events.out.tfevents.1'], null));
    expect(wrong).toEqual([]);
  });
});
