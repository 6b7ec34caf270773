import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What the rasterizer needs, read from disk by the entry. */
export interface PngAssets {
  readonly wasm: Uint8Array;
  /** Inter as woff2, weights 400 and 700. */
  readonly fonts: readonly Uint8Array[];
}

let ready: Promise<void> | null = null;

/** An SVG as PNG bytes at twice its size. Text without a font would be left out silently, so fonts are required. */
export async function renderPng(svg: string, { wasm, fonts }: PngAssets): Promise<Uint8Array> {
  if (fonts.length === 0) throw new Error('no font to draw the text with');
  // A second initialization throws: once per process.
  ready ??= initWasm(wasm);
  await ready;
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontBuffers: [...fonts], defaultFontFamily: 'Inter', loadSystemFonts: false },
  });
  return image.render().asPng();
}
