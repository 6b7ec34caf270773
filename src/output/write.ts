import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { altText } from '../chart/alt-text.js';
import { type Figure, figureOf } from '../chart/figure.js';
import { reportPieces } from '../contract/report-json.js';
import type { PageAssets, PageChart } from '../report/html/page.js';
import type { ReportView } from '../view/report-view.js';

/** Groups that get a picture; a sweep of thousands is read in tables. */
const MAX_PICTURES = 12;

export interface Drawn extends PageChart {
  readonly figure: Figure;
}

/** SVGs of the first groups in both themes. */
export async function drawAll(view: ReportView): Promise<readonly Drawn[]> {
  const { renderSvg } = await import('../chart/svg.js');
  return view.groups.slice(0, MAX_PICTURES).flatMap(({ group }) => {
    const figure = figureOf(view, group.id);
    if (!figure) return [];
    return [
      { groupId: group.id, figure, light: renderSvg(figure, 'light'), dark: renderSvg(figure, 'dark'), alt: altText(figure) },
    ];
  });
}

export async function markdownOf(view: ReportView, picture: string): Promise<string> {
  const { COMMENT_LENGTH, renderMarkdown } = await import('../report/markdown/markdown.js');
  return renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture, summaryUrl: null });
}

/** The interactive page; its script and style are loaded by the entry. */
export async function htmlOf(view: ReportView, charts: readonly PageChart[], assets: PageAssets): Promise<string> {
  const { renderHtml } = await import('../report/html/page.js');
  return renderHtml(view, charts, assets);
}

/** Writes report.json, comment.md, report.html and, if wanted, the PNGs of every drawn group into a folder; returns their paths. */
export async function writeAll(view: ReportView, folder: string, pictures = true): Promise<readonly string[]> {
  const charts = await drawAll(view);
  const { loadPageAssets, loadPngAssets } = await import('../pipeline/assets.js');
  const files = new Map<string, Content>([['report.json', reportPieces(view.report)]]);
  const first = pictures ? charts[0] : undefined;
  const picture = first ? `![${first.alt}](chart-light.png)` : '';
  files.set('comment.md', await markdownOf(view, picture));
  files.set('report.html', await htmlOf(view, charts, loadPageAssets()));
  if (first) {
    const { renderPng } = await import('../chart/png.js');
    const assets = loadPngAssets();
    for (const [i, chart] of charts.entries()) {
      const name = i === 0 ? 'chart' : `chart-${slug(chart.groupId, i)}`;
      files.set(`${name}-light.png`, await renderPng(chart.light, assets));
      files.set(`${name}-dark.png`, await renderPng(chart.dark, assets));
    }
  }
  const paths = [...files].map(([name, content]) => ({ path: join(folder, name), content }));
  for (const { path, content } of paths) writeFile(path, content);
  return paths.map(({ path }) => path);
}

/** PNGs of the weightiest group in both themes; null where nothing can be drawn. */
export async function drawFirst(view: ReportView): Promise<ReadonlyMap<'light' | 'dark', Uint8Array> | null> {
  const [first] = view.groups;
  const figure = first ? figureOf(view, first.group.id) : null;
  if (!figure) return null;
  const { renderSvg } = await import('../chart/svg.js');
  const { renderPng } = await import('../chart/png.js');
  const assets = (await import('../pipeline/assets.js')).loadPngAssets();
  const drawn = new Map<'light' | 'dark', Uint8Array>();
  for (const theme of ['light', 'dark'] as const) drawn.set(theme, await renderPng(renderSvg(figure, theme), assets));
  return drawn;
}

/** What a file is made of: at once, or piece by piece where the whole would be large. */
type Content = string | Uint8Array | Generator<string>;

/** Writes a file and the folders above it. */
export function writeFile(path: string, content: Content): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(path, content);
    return;
  }
  const file = openSync(path, 'w');
  try {
    for (const piece of content) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** A group's name as part of a file name; its number keeps it unique. */
function slug(id: string, i: number): string {
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return plain === '' ? String(i + 1) : `${plain}-${i + 1}`;
}
