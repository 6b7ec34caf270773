import { altText } from '../chart/alt-text.js';
import { figureOf } from '../chart/figure.js';
import { renderMermaid } from '../chart/mermaid.js';
import { quickChartUrl } from '../chart/quickchart.js';
import type { Report } from '../model/report.js';
import { groupViews } from '../report/words.js';

export const CHARTS = ['auto', 'quickchart', 'mermaid', 'none'] as const;
export type Charts = (typeof CHARTS)[number];

export interface Pictures {
  /** Markdown of the chart; '' for none. */
  readonly markdown: string;
  /** Why it is not the picture that was asked for; null where it is. */
  readonly warning: string | null;
}

/**
 * The chart of the weightiest group inside a comment. QuickChart sees the numbers, so only those of a public repository go there;
 * everything else is drawn by GitHub itself, as Mermaid.
 */
export async function renderPicture(report: Report, charts: Charts, isPublic: boolean): Promise<Pictures> {
  const [view] = groupViews(report);
  const figure = view && charts !== 'none' ? figureOf(report, view.group.id) : null;
  if (!figure) return { markdown: '', warning: null };
  const words = `<details><summary>The chart in words</summary>\n\n${altText(figure)}\n\n</details>`;
  if (charts !== 'mermaid' && isPublic) {
    const [light, dark] = [await quickChartUrl(figure, 'light'), await quickChartUrl(figure, 'dark')];
    if (light !== null && dark !== null)
      return { markdown: `${pictureTag(light, dark, altText(figure))}\n\n${words}`, warning: null };
  }
  const warning =
    charts === 'quickchart' && !isPublic
      ? 'charts: quickchart would show the numbers of a repository that is not public to quickchart.io; the chart is drawn as Mermaid instead.'
      : null;
  return { markdown: `${renderMermaid(figure)}\n\n${words}`, warning };
}

function pictureTag(light: string, dark: string, alt: string): string {
  const source = `<source media="(prefers-color-scheme: dark)" srcset="${attribute(dark)}">`;
  return `<picture>${source}<img src="${attribute(light)}" width="800" alt="${attribute(alt)}"></picture>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
