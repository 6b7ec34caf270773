import { readFileSync } from 'node:fs';
import type { PngAssets } from './chart/png.js';

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
