import { altText, trendAltText } from '../chart/alt-text.js';
import { type Figure, figureOf } from '../chart/figure.js';
import type { PngAssets } from '../chart/png.js';
import type { PictureRole, ThemeName } from '../chart/theme.js';
import type { PageChart } from '../report/html/page.js';
import type { DrawnChart } from '../report/html/picture.js';
import { onceFor } from '../view/once.js';
import type { ReportView } from '../view/report-view.js';
import { trendsOf } from '../view/trends.js';

/** Groups that get a picture; a sweep of thousands is read in tables. */
const MAX_PICTURES = 12;

/** A group as it is drawn: SVGs, and PNGs that are made when they are first asked for. */
export interface Picture extends PageChart {
  readonly figure: Figure;
  readonly pngs: () => Promise<ReadonlyMap<ThemeName, Uint8Array>>;
}

/** Draws the first groups in both themes; those that hold nothing to draw are left out. */
export async function drawPictures(view: ReportView, assets: () => PngAssets, most = MAX_PICTURES): Promise<readonly Picture[]> {
  const { renderSvgs } = await import('../chart/svg.js');
  const rasterized = onceFor((chart: PageChart) => pngsOf(chart, assets()));
  return view.groups.slice(0, most).flatMap((group) => {
    const figure = figureOf(group);
    if (!figure) return [];
    const chart = { groupId: group.group.id, ...renderSvgs(figure), alt: altText(figure) };
    return [{ ...chart, figure, pngs: () => rasterized(chart) }];
  });
}

/** The trend of a metric as it is drawn. */
export type TrendPicture = Omit<Picture, 'groupId' | 'figure'>;

/** Draws the trends of the base branch in both themes, the weightiest first; none where no history is known. */
export async function drawTrends({ report }: ReportView, assets: () => PngAssets): Promise<readonly TrendPicture[]> {
  const trends = trendsOf(report);
  if (trends.length === 0) return [];
  const { renderTrendSvgs } = await import('../chart/svg.js');
  const rasterized = onceFor((chart: DrawnChart) => pngsOf(chart, assets()));
  return trends.map((trend) => {
    const chart = { ...renderTrendSvgs(trend), alt: trendAltText(trend) };
    return { ...chart, pngs: () => rasterized(chart) };
  });
}

/** The files that a comment shows: the curves, and the trend where there is one; null where there are no curves. */
export async function filesOf(
  curves: Pick<Picture, 'pngs'> | undefined,
  trend: TrendPicture | undefined,
): Promise<ReadonlyMap<PictureRole, Uint8Array> | null> {
  if (!curves) return null;
  const trends = trend ? [...(await trend.pngs())].map(([theme, bytes]) => [`trend_${theme}`, bytes] as const) : [];
  return new Map<PictureRole, Uint8Array>([...(await curves.pngs()), ...trends]);
}

async function pngsOf({ light, dark }: DrawnChart, assets: PngAssets): Promise<ReadonlyMap<ThemeName, Uint8Array>> {
  const { renderPngs } = await import('../chart/png.js');
  const [lightPng, darkPng] = await renderPngs([light, dark], assets);
  return new Map<ThemeName, Uint8Array>([
    ['light', lightPng!],
    ['dark', darkPng!],
  ]);
}
