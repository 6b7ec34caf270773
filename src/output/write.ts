import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reportPieces } from '../contract/report-json.js';
import { CURVES_FILE, type Curves } from '../model/curves.js';
import type { PageAssets } from '../report/html/page.js';
import { trendFold } from '../report/markdown/trend.js';
import type { GroupView } from '../view/group-view.js';
import type { ReportView } from '../view/report-view.js';
import { makeFolder } from './make-folder.js';
import type { Picture, TrendPicture } from './pictures.js';
import { writeCurves } from './write-curves.js';

/** What the files are made of beside the report. */
export interface WriteOptions {
  readonly pictures: readonly Picture[];
  /** Of the base branch. */
  readonly trends: readonly TrendPicture[];
  /** Whether the pictures are written as PNGs, too. */
  readonly png: boolean;
  /** Script and style of the page. */
  readonly page: PageAssets;
  /** Of all series; null: no side file. */
  readonly curves: Curves | null;
}

/** Writes report.json, the curves of all series, comment.md, report.html and, if wanted, the PNGs of every drawn group and trend into a folder; returns their paths. */
export async function writeAll(view: ReportView, folder: string, options: WriteOptions): Promise<readonly string[]> {
  const { pictures, trends, png, page, curves } = options;
  const { COMMENT_LENGTH, renderMarkdown } = await import('../report/markdown/markdown.js');
  const { renderHtml } = await import('../report/html/page.js');
  const files = new Map<string, Content>([['report.json', reportPieces(view.report, view.rules)]]);
  const [first] = png ? pictures : [];
  const [trend] = png ? trends : [];
  const picture = first ? `![${first.alt}](chart-light.png)` : '';
  const aboutPicture = trend ? trendFold(`![${trend.alt}](trend-light.png)`) : '';
  const nameOf = (i: number) => (i === 0 ? 'chart' : `chart-${slug(pictures[i]!.groupId, i)}`);
  const chartOf = ({ group }: GroupView) => {
    const i = pictures.findIndex(({ groupId }) => groupId === group.id);
    return png && i > 0 ? `![${pictures[i]!.alt}](${nameOf(i)}-light.png)` : '';
  };
  files.set('comment.md', renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture, aboutPicture, summaryUrl: null, chartOf }));
  files.set('report.html', renderHtml(view, pictures, page, curves, trends));
  for (const [i, { pngs }] of png ? pictures.entries() : []) {
    for (const [theme, bytes] of await pngs()) files.set(`${nameOf(i)}-${theme}.png`, bytes);
  }
  for (const [i, { pngs }] of png ? trends.entries() : []) {
    for (const [theme, bytes] of await pngs()) files.set(`trend${i === 0 ? '' : `-${i + 1}`}-${theme}.png`, bytes);
  }
  const paths = [...files].map(([name, content]) => ({ path: join(folder, name), content }));
  for (const { path, content } of paths) writeFile(path, content);
  const side = join(folder, CURVES_FILE);
  await writeCurves(side, curves);
  return [...paths.map(({ path }) => path), ...(curves === null ? [] : [side])];
}

/** What a file is made of: at once, or piece by piece where the whole would be large. */
type Content = string | Uint8Array | Generator<string>;

/** Writes a file and the folders above it. */
export function writeFile(path: string, content: Content): void {
  makeFolder(dirname(path));
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
