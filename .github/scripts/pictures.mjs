// Pictures of the README and the gallery, made by the product from the examples: `npm run picture`. Needs dist/ and Chromium (env CHROMIUM).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { commentPage, withChart } from './comment-page.mjs';

const FOLDER = '.github/pictures';

const work = mkdtempSync(join(tmpdir(), 'curvelint-pictures-'));
const lint = (name, ...args) => {
  const folder = join(work, name);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args, '--quiet', '--output', folder], { stdio: 'ignore' });
  if (status === 2) throw new Error(`dist/cli.js ${args.join(' ')} ended with 2`);
  return folder;
};
const shapes = lint('shapes', 'examples/few-shapes/pull-request', '--baseline', 'examples/few-shapes/baseline');
const boxes = lint('boxes', 'examples/three-boxes');
mkdirSync(FOLDER, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** A comment as GitHub shows it. */
async function comment(name, theme, file, folder, scale = 1) {
  const markdown = withChart(readFileSync(file, 'utf8'), folder, theme);
  const page = await commentPage(browser, markdown, { width: 860, theme, scale });
  await page.locator('article').screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 72 });
  await page.close();
}

/** The top of the page of a report. */
async function reportPage(name, colorScheme, folder, hash = '') {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, colorScheme });
  await page.goto(`file://${join(folder, 'report.html')}${hash}`);
  await page.locator('.uplot').first().waitFor();
  await page.locator('.charts').evaluate((charts) => charts.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 72 });
  await page.close();
}

for (const theme of ['light', 'dark']) await comment(`comment-${theme}`, theme, join(shapes, 'comment.md'), shapes, 1.2);
await comment('three-boxes', 'light', join(boxes, 'comment.md'), boxes);
await comment('sweep', 'light', 'test/golden/many-runs/comment.md', null);
await reportPage('page-light', 'light', shapes);
await reportPage('page-dark', 'dark', boxes, '#letter=C');
await browser.close();
