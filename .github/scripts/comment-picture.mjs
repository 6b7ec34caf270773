// Pictures of the demo's comment for the README, light and dark: `npm run demo && npm run picture`. Needs Chromium (env CHROMIUM).
import { readFileSync } from 'node:fs';
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

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [theme, { text, back, line, code, muted }] of Object.entries(COLORS)) {
  const chart = readFileSync(`out/chart-${theme}.png`).toString('base64');
  const markdown = readFileSync('out/comment.md', 'utf8').replace(/\]\(chart-light\.png\)/, `](data:image/png;base64,${chart})`);
  const page = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 1.5 });
  await page.setContent(`<style>
    body { margin: 0; padding: 16px 20px; background: ${back}; color: ${text}; font: 14px/1.5 Inter, "Noto Sans", sans-serif }
    article { border: 1px solid ${line}; border-radius: 6px; padding: 4px 18px 12px }
    table { border-collapse: collapse } th, td { border: 1px solid ${line}; padding: 5px 11px; text-align: left }
    code { background: ${code}; border-radius: 5px; padding: 2px 5px; font-size: 12px } sub { color: ${muted} }
    img { max-width: 100%; border-radius: 4px } details { margin: 8px 0; color: ${muted} }
  </style><article>${await toHtml(markdown)}</article>`);
  await page.locator('article').screenshot({ path: `.github/comment-${theme}.png` });
}
await browser.close();
