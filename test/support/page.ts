import { bundlePageApp } from '../../.github/scripts/rolldown.mjs';
import type { Curves } from '../../src/model/curves.js';
import type { Report } from '../../src/model/report.js';
import { packText } from '../../src/output/pack-text.js';
import { drawPictures } from '../../src/output/pictures.js';
import { hashed, loadPngAssets } from '../../src/pipeline/assets.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { type PageAssets, renderHtml } from '../../src/report/html/page.js';

let assets: Promise<PageAssets> | null = null;

/** The interactive page as the build makes it: script and style are bundled from the sources, once a file of tests. */
export async function pageOf(report: Report, curves: Curves | null = null): Promise<string> {
  assets ??= bundlePageApp().then(({ script, style }) => ({ ...hashed(script), style, pack: packText }));
  const view = viewReport(report);
  return renderHtml(view, await drawPictures(view, loadPngAssets), await assets, curves);
}
