import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { chromium } from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { drawAll, htmlOf } from '../../src/outputs.js';
import { escapeHtml } from '../../src/report/html/escape.js';
import { curve, logOf } from '../support/curves.js';
import { elements } from '../support/github-markdown.js';
import { exampleReport, reportOf } from '../support/report.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(CHROMIUM))
  process.stdout.write(`no Chromium at ${CHROMIUM} (env CHROMIUM): the HTML page is not opened in a browser\n`);
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const pageOf = async (report: Report) => htmlOf(report, await drawAll(report));
const treeOf = async (html: string) => {
  const chain = unified().use(rehypeRaw);
  return chain.run({ type: 'root', children: [{ type: 'raw', value: html } as never] });
};

let report: Report;
let html: string;
beforeAll(async () => {
  report = await exampleReport();
  html = await pageOf(report);
});

describe('the HTML page', () => {
  it('holds every finding with its evidence, the comparison, the drops and both pictures', () => {
    const main = report.runs[0]!;
    for (const { rule, message } of main.findings) {
      expect(html).toContain(rule);
      expect(html).toContain(escapeHtml(message));
    }
    for (const word of [
      'Compared with the base branch',
      'What each learning-rate drop did',
      'Which checkpoint to ship',
      'All runs',
    ])
      expect(html).toContain(word);
    expect(html.match(/<svg /g)).toHaveLength(2);
  });

  it('needs nothing else: no script, no address', async () => {
    const tree = await treeOf(html);
    expect(elements(tree, 'script', 'link', 'img', 'iframe', 'object', 'form', 'a')).toEqual([]);
    expect(/https?:|url\((?!#)/.exec(html.replaceAll('http://www.w3.org/2000/svg', ''))).toBeNull();
  });

  it('gives every part of every picture an id of its own, and refers to none that is not there', () => {
    const several = reportOf(
      ['a', 'b'].map((name) => logOf({ [`${name}_loss`]: curve(30, (i) => 2 - i / 30) }, { source: `${name}/log.csv` })),
    );
    return pageOf(several.report).then((page) => {
      expect(page.match(/<svg /g)).toHaveLength(4);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...page.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    });
  });

  it('is the same for the same report', async () => expect(await pageOf(report)).toBe(html));

  it('shows text from logs as text', async () => {
    const evil = fc
      .array(
        fc.constantFrom('<script>x</script>', '<img src=x onerror=y>', '"', "'", '&', '</svg>', '-->', 'onload=', '<style>', ' '),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(evil, async (name) => {
        const up = curve(40, (i) => (i < 15 ? 2 - i / 15 : 1 + (i - 15) / 15));
        const log = logOf(
          { loss: curve(40, (i) => 2 - i / 40), [`val_loss ${name} loss`]: up, [name]: up },
          { source: `${name}/a.csv` },
        );
        const problem = { file: name, message: name, hint: name };
        const tree = await treeOf(await pageOf(reportOf([log], { problems: [problem] }).report));
        expect(elements(tree, 'script', 'img')).toEqual([]);
        expect(elements(tree, 'style')).toHaveLength(1);
        const on = elements(tree, 'div', 'p', 'code', 'svg', 'text').filter(({ properties }) =>
          Object.keys(properties).some((key) => /^on/i.test(key)),
        );
        expect(on).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'curvelint-page-'));
    writeFileSync(join(folder, 'report.html'), html);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['light', 1100],
    ['dark', 390],
  ] as const)(
    'fits the window, asks for nothing and shows one picture: %s, %i px',
    async (colorScheme, width) => {
      const options = { executablePath: CHROMIUM, args: FLAGS, colorScheme, viewport: { width, height: 800 } };
      const context = await chromium.launchPersistentContext(join(folder, colorScheme), options);
      try {
        const page = await context.newPage();
        const seen: string[] = [];
        page.on('console', (message) => seen.push(message.text()));
        page.on('pageerror', (error) => seen.push(error.message));
        page.on('request', (request) => seen.push(...(request.url().startsWith('file:') ? [] : [request.url()])));
        await page.goto(`file://${join(folder, 'report.html')}`);
        expect(seen).toEqual([]);
        expect(await page.locator('figure svg:visible').count()).toBe(1);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        expect(background).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
      } finally {
        await context.close();
      }
    },
    60_000,
  );
});
