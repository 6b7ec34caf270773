// Shows a comment in Chromium as GitHub does: its grammar, its sanitizer, its style.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const schema = { ...defaultSchema, protocols: { ...defaultSchema.protocols, src: ['data'] } };
/** Space around the text of a comment, as its style asks for on a phone. */
const PADDING = 15;

async function htmlOf(markdown) {
  const chain = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, schema);
  return toHtml(await chain.run(chain.parse(markdown)));
}

/** The Markdown with the chart of this folder in place of its address; without one where the folder is null. */
export function withChart(markdown, folder, theme) {
  const data = folder === null ? null : readFileSync(join(folder, `chart-${theme}.png`)).toString('base64');
  return markdown.replace(/!\[([^\]]*)\]\(chart-light\.png\)/, data === null ? '' : `![$1](data:image/png;base64,${data})`);
}

/** A page that shows a comment `width` pixels wide; its element is `article`. */
export async function commentPage(browser, markdown, { width, theme, scale = 1 }) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: scale });
  const style = readFileSync(new URL(`../../node_modules/github-markdown-css/github-markdown-${theme}.css`, import.meta.url));
  await page.setContent(`<!doctype html><style>${style}
    body { margin: 0 } article { padding: ${PADDING}px; min-height: 0 }
  </style><article class="markdown-body">${await htmlOf(markdown)}</article>`);
  return page;
}
