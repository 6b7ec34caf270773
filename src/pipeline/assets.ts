import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PngAssets } from '../chart/png.js';
import { packText } from '../output/pack-text.js';
import type { PageAssets } from '../report/html/page.js';

/** Rasterizer and fonts. The bundler finds these paths and puts the files beside the bundle. */
export function loadPngAssets(): PngAssets {
  return {
    wasm: readFileSync(new URL('../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url)),
    fonts: [
      readFileSync(new URL('../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2', import.meta.url)),
      readFileSync(new URL('../../node_modules/@fontsource/inter/files/inter-latin-700-normal.woff2', import.meta.url)),
    ],
  };
}

/** Script and style of the HTML report, which the build writes beside this file. */
export function loadPageAssets(): PageAssets {
  const script = readFileSync(new URL('./page-app.js', import.meta.url), 'utf8');
  return { ...hashed(script), style: readFileSync(new URL('./page-app.css', import.meta.url), 'utf8'), pack: packText };
}

/** A script with the hash by which the page's policy knows it. */
export function hashed(script: string): Pick<PageAssets, 'script' | 'scriptHash'> {
  return { script, scriptHash: `sha256-${createHash('sha256').update(script).digest('base64')}` };
}
