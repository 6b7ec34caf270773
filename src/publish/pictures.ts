import { altText } from '../chart/alt-text.js';
import { figureOf } from '../chart/figure.js';
import { renderMermaid } from '../chart/mermaid.js';
import { quickChartUrl } from '../chart/quickchart.js';
import type { Report } from '../model/report.js';
import { groupViews } from '../report/words.js';

/** How to get a better picture. */
const NOTE = '\n\n<sub>With `contents: write` in the permissions of the job the chart is a picture on a branch of its own.</sub>';

export const CHARTS = ['auto', 'branch', 'quickchart', 'mermaid', 'none'] as const;
export type Charts = (typeof CHARTS)[number];

export interface Pictures {
  /** Markdown of the chart; '' for none. */
  readonly markdown: string;
  /** Why it is not the picture that was asked for; null where it is. */
  readonly warning: string | null;
}

/** Puts the chart in both themes where readers of the repository can see it; returns the addresses, or why it can't. */
export type Store = () => Promise<
  { readonly light: string; readonly dark: string; readonly link: string } | { readonly refused: string }
>;

/**
 * The chart of the weightiest group inside a comment: a picture on the data branch where the token may write there. Else
 * QuickChart, which sees the numbers, for a public repository only; else drawn by GitHub itself, as Mermaid.
 */
export async function renderPicture(report: Report, charts: Charts, isPublic: boolean, store: Store | null): Promise<Pictures> {
  const [view] = groupViews(report);
  const figure = view && charts !== 'none' ? figureOf(report, view.group.id) : null;
  if (!figure) return { markdown: '', warning: null };
  const alt = altText(figure);
  const words = `<details><summary>The chart in words</summary>\n\n${alt}\n\n</details>`;
  let refused = '';
  if ((charts === 'auto' || charts === 'branch') && store) {
    const stored = await store();
    if (!('refused' in stored)) {
      const { light, dark, link } = stored;
      return {
        markdown: `${pictureTag(light, dark, alt)}\n\n<sub>[The chart as a picture](${link})</sub>\n\n${words}`,
        warning: null,
      };
    }
    refused = stored.refused;
  }
  const warning =
    charts === 'branch'
      ? `charts: branch is not possible: ${refused || 'there is no pull request to draw for'}.`
      : charts === 'quickchart' && !isPublic
        ? 'charts: quickchart would show the numbers of a repository that is not public to quickchart.io; the chart is drawn as Mermaid instead.'
        : null;
  const note = refused.includes('contents: write') ? NOTE : '';
  if (charts !== 'mermaid' && isPublic) {
    const [light, dark] = [await quickChartUrl(figure, 'light'), await quickChartUrl(figure, 'dark')];
    if (light !== null && dark !== null) return { markdown: `${pictureTag(light, dark, alt)}${note}\n\n${words}`, warning };
  }
  return { markdown: `${renderMermaid(figure)}${note}\n\n${words}`, warning };
}

function pictureTag(light: string, dark: string, alt: string): string {
  const source = `<source media="(prefers-color-scheme: dark)" srcset="${attribute(dark)}">`;
  return `<picture>${source}<img src="${attribute(light)}" width="800" alt="${attribute(alt)}"></picture>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
