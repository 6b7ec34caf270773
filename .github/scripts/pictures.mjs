// Pictures of the README and the gallery, made by the product from the examples: `npm run picture`. Needs dist/ and Chromium (env CHROMIUM).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml as stringify } from 'hast-util-to-html';
import { chromium } from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const schema = { ...defaultSchema, protocols: { ...defaultSchema.protocols, src: ['data'] } };
const toHtml = async (markdown) => {
  const chain = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, schema);
  return stringify(await chain.run(chain.parse(markdown)));
};
const COLORS = {
  light: { text: '#1f2328', back: '#ffffff', line: '#d1d9e0', code: '#eff1f3', muted: '#59636e' },
  dark: { text: '#f0f6fc', back: '#0d1117', line: '#3d444d', code: '#262c36', muted: '#9198a1' },
};
const FOLDER = '.github/pictures';

const work = mkdtempSync(join(tmpdir(), 'curvelint-pictures-'));
const lint = (name, ...args) => {
  const folder = join(work, name);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args, '--quiet', '--output', folder], { stdio: 'ignore' });
  if (status === 2) throw new Error(`dist/cli.js ${args.join(' ')} ended with 2`);
  return folder;
};
const shapes = lint('shapes', 'examples/noisy-shapes/pull-request', '--baseline', 'examples/noisy-shapes/baseline');
const boxes = lint('boxes', 'examples/three-boxes');
mkdirSync(FOLDER, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** A comment as GitHub shows it. */
async function comment(name, theme, file, chart, scale = 1) {
  const { text, back, line, code, muted } = COLORS[theme];
  const picture = chart ? readFileSync(join(chart, `chart-${theme}.png`)).toString('base64') : '';
  const markdown = readFileSync(file, 'utf8').replace(
    /!\[([^\]]*)\]\(chart-light\.png\)/,
    chart ? `![$1](data:image/png;base64,${picture})` : '',
  );
  const page = await browser.newPage({ viewport: { width: 860, height: 600 }, deviceScaleFactor: scale });
  await page.setContent(`<style>
    body { margin: 0; padding: 12px; background: ${back}; color: ${text}; font: 14px/1.5 Inter, "Noto Sans", sans-serif }
    article { border: 1px solid ${line}; border-radius: 6px; padding: 4px 18px 12px }
    table { border-collapse: collapse } th, td { border: 1px solid ${line}; padding: 5px 11px; text-align: left }
    code { background: ${code}; border-radius: 5px; padding: 2px 5px; font-size: 12px } sub { color: ${muted} }
    img { max-width: 100%; border-radius: 4px } details { margin: 8px 0; color: ${muted} }
  </style><article>${await toHtml(markdown)}</article>`);
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
