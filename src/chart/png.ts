import { setFlagsFromString } from 'node:v8';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Pixels, packPng } from './pack-png.js';

/** What the rasterizer needs, read from disk by the entry. */
export interface PngAssets {
  readonly wasm: Uint8Array;
  /** Inter as woff2, weights 400 and 700. */
  readonly fonts: readonly Uint8Array[];
}

/**
 * Code of the rasterizer runs long before V8 optimizes it. By V8's own budget that alone takes more processor time than a first picture,
 * and is not made up for within two dozen.
 */
const SELDOM_OPTIMIZED = '--wasm-tiering-budget=1000000000';

let ready: Promise<void> | null = null;

/** SVGs as PNG bytes at twice their size, in their order. Text without a font would be left out silently, so fonts are required. */
export async function renderPngs(svgs: readonly string[], assets: PngAssets): Promise<readonly Uint8Array[]> {
  const packed: Promise<Uint8Array>[] = [];
  // One is compressed by other threads while the next one is drawn.
  for (const svg of svgs) packed.push(packPng(await rasterize(svg, assets)));
  return Promise.all(packed);
}

/** One of them. */
export async function renderPng(svg: string, assets: PngAssets): Promise<Uint8Array> {
  const [png] = await renderPngs([svg], assets);
  return png!;
}

async function rasterize(svg: string, { wasm, fonts }: PngAssets): Promise<Pixels> {
  if (fonts.length === 0) throw new Error('no font to draw the text with');
  // A second initialization throws: once per process.
  ready ??= initialized(wasm);
  await ready;
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontBuffers: [...fonts], defaultFontFamily: 'Inter', loadSystemFonts: false },
  });
  const drawn = image.render();
  const { width, height, pixels: bytes } = drawn;
  drawn.free();
  image.free();
  return { width, height, bytes };
}

function initialized(wasm: Uint8Array): Promise<void> {
  setFlagsFromString(SELDOM_OPTIMIZED);
  return initWasm(wasm);
}
