// Pictures and sizes of every reviewed comment and of the examples' pages, on a phone and on a large screen, light and dark: `npm run look`, with `-- --large` of pages of 1,000 and 5,000 runs, too. Needs dist/ and Chromium (env CHROMIUM).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { commentPage, withChart } from './comment-page.mjs';

const FOLDER = 'out/look';
const WIDTHS = [390, 800];

mkdirSync(FOLDER, { recursive: true });
const lint = (name, ...args) => {
  const folder = join(FOLDER, name);
  spawnSync(process.execPath, ['dist/cli.js', ...args, '--quiet', '--output', folder], { stdio: 'ignore' });
  return folder;
};
const examples = {
  demo: lint('demo', 'examples/few-shapes/pull-request', '--baseline', 'examples/few-shapes/baseline'),
  'three-boxes-example': lint('three-boxes-example', 'examples/three-boxes'),
};
const golden = readdirSync('test/golden').map((name) => [name, join('test/golden', name, 'comment.md'), null]);
const comments = [
  ...Object.entries(examples).map(([name, folder]) => [name, join(folder, 'comment.md'), folder]),
  ...golden,
].filter(([, file]) => existsSync(file));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
process.stdout.write('comment                words   390 px: height  overflow  "Do this" at   800 px: height\n');
for (const [name, file, folder] of comments) {
  const markdown = readFileSync(file, 'utf8');
  const sizes = {};
  for (const theme of ['light', 'dark']) {
    for (const width of WIDTHS) {
      const page = await commentPage(browser, withChart(markdown, folder, theme), { width, theme });
      await page.locator('article').screenshot({ path: join(FOLDER, `${name}-${width}-${theme}.png`) });
      sizes[width] = await page.evaluate(measure);
      await page.close();
    }
  }
  const { 390: phone, 800: wide } = sizes;
  const cells = [name.padEnd(22), String(phone.words).padStart(5), String(phone.height).padStart(15)];
  cells.push(String(phone.overflow).padStart(9), String(phone.action ?? '–').padStart(13), String(wide.height).padStart(16));
  process.stdout.write(`${cells.join(' ')}\n`);
}
for (const [name, folder] of Object.entries(examples)) {
  const file = `file://${process.cwd()}/${join(folder, 'report.html')}`;
  const tops = [];
  for (const [width, height, colorScheme] of [
    [1440, 900, 'light'],
    [390, 844, 'dark'],
  ]) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(file);
    await page.locator('.uplot').first().waitFor();
    await page.screenshot({ path: join(FOLDER, `${name}-page-${width}-${colorScheme}.png`) });
    tops.push(Math.round((await page.locator('.uplot').first().boundingBox())?.y ?? Number.NaN));
    if (width > height) tops.push(sheetsOf(await page.pdf({ format: 'A4' })));
    await page.close();
  }
  const [wide, sheets, phone] = tops;
  process.stdout.write(
    `page of ${name}: first curve at ${wide} of 900 px, on a phone at ${phone} of 844 px; printed on ${sheets} sheets\n`,
  );
}
if (process.argv.includes('--large')) for (const runs of [1_000, 5_000]) process.stdout.write(`${await largePage(runs)}\n`);
await browser.close();

/** Size of the page of so many runs, and how long a browser takes until its first curve is drawn; the least of three. */
async function largePage(runs) {
  const folder = mkdtempSync(join(tmpdir(), 'curvelint-large-'));
  for (let run = 0; run < runs; run += 1) {
    const rows = Array.from({ length: 60 }, (_, i) => {
      const loss = 0.3 + Math.exp(-i / (6 + (run % 11))) + 0.002 * Math.sin(1 + 7 * i * (1 + run));
      return `${i},${loss.toFixed(4)},${(loss + 0.05 + (run % 7) / 100).toFixed(4)},${(0.95 - loss / 4).toFixed(4)},${10 ** -(1 + (run % 4))},${run % 50}`;
    });
    mkdirSync(join(folder, `run-${run}`));
    writeFileSync(
      join(folder, `run-${run}`, 'log.csv'),
      `epoch,train_loss,val_loss,val_acc,hp/lr,hp/width\n${rows.join('\n')}\n`,
    );
  }
  const output = join(folder, 'out');
  spawnSync(process.execPath, ['dist/cli.js', folder, '--quiet', '--format', `html=${output}.html`], { stdio: 'ignore' });
  const times = [];
  for (let i = 0; i < 3; i += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const start = performance.now();
    await page.goto(`file://${output}.html`);
    await page.locator('.uplot').first().waitFor({ timeout: 60_000 });
    times.push((performance.now() - start) / 1000);
    await page.close();
  }
  const size = statSync(`${output}.html`).size / 1e6;
  rmSync(folder, { recursive: true });
  return `page of ${runs} runs: ${size.toFixed(1)} MB, its first curve after ${Math.min(...times).toFixed(1)} s`;
}

/** Sheets of a PDF. */
function sheetsOf(pdf) {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Runs in the page: words that are visible while everything is folded, height, sideways overflow in pixels, where advice begins. */
function measure() {
  const article = document.querySelector('article');
  const visible = [...article.childNodes].flatMap((node) => {
    if (node.nodeName !== 'DETAILS') return [node.textContent ?? ''];
    return [node.querySelector('summary')?.textContent ?? ''];
  });
  const words = visible
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const action = [...article.querySelectorAll('strong')].find(({ textContent }) => textContent?.startsWith('Do this'));
  const tables = [...article.children].filter(({ nodeName }) => nodeName === 'TABLE');
  const overflow = Math.max(0, ...tables.map((table) => table.scrollWidth - table.clientWidth));
  return {
    words,
    overflow,
    height: Math.round(article.getBoundingClientRect().height),
    action: action ? Math.round(action.getBoundingClientRect().top) : null,
  };
}
