import { altText } from '../chart/alt-text.js';
import { type Figure, figureOf } from '../chart/figure.js';
import type { PngAssets } from '../chart/png.js';
import type { ThemeName } from '../chart/theme.js';
import type { PageChart } from '../report/html/page.js';
import { onceFor } from '../view/once.js';
import type { ReportView } from '../view/report-view.js';

/** Groups that get a picture; a sweep of thousands is read in tables. */
const MAX_PICTURES = 12;

/** A group as it is drawn: SVGs, and PNGs that are made when they are first asked for. */
export interface Picture extends PageChart {
  readonly figure: Figure;
  readonly pngs: () => Promise<ReadonlyMap<ThemeName, Uint8Array>>;
}

/** Draws the first groups in both themes; those that hold nothing to draw are left out. */
export async function drawPictures(view: ReportView, assets: () => PngAssets, most = MAX_PICTURES): Promise<readonly Picture[]> {
  const { renderSvg } = await import('../chart/svg.js');
  const rasterized = onceFor((chart: PageChart) => pngsOf(chart, assets()));
  return view.groups.slice(0, most).flatMap((group) => {
    const figure = figureOf(group);
    if (!figure) return [];
    const chart = {
      groupId: group.group.id,
      light: renderSvg(figure, 'light'),
      dark: renderSvg(figure, 'dark'),
      alt: altText(figure),
    };
    return [{ ...chart, figure, pngs: () => rasterized(chart) }];
  });
}

async function pngsOf({ light, dark }: PageChart, assets: PngAssets): Promise<ReadonlyMap<ThemeName, Uint8Array>> {
  const { renderPng } = await import('../chart/png.js');
  return new Map<ThemeName, Uint8Array>([
    ['light', await renderPng(light, assets)],
    ['dark', await renderPng(dark, assets)],
  ]);
}
