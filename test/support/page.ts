import { bundlePageApp } from '../../.github/scripts/rolldown.mjs';
import type { Report } from '../../src/model/report.js';
import { drawAll, htmlOf } from '../../src/output/write.js';
import { hashed } from '../../src/pipeline/assets.js';
import type { PageAssets } from '../../src/report/html/page.js';

let assets: Promise<PageAssets> | null = null;

/** The interactive page as the build makes it: script and style are bundled from the sources, once a file of tests. */
export async function pageOf(report: Report): Promise<string> {
  assets ??= bundlePageApp().then(({ script, style }) => ({ ...hashed(script), style }));
  return htmlOf(report, await drawAll(report), await assets);
}
