import { altText } from '../chart/alt-text.js';
import { type Figure, figureOf } from '../chart/figure.js';
import { renderMermaid } from '../chart/mermaid.js';
import { quickChartRequest, quickChartUrl } from '../chart/quickchart.js';
import { renderSparklines } from '../chart/sparkline.js';
import type { ThemeName } from '../chart/theme.js';
import { neutral } from '../text/markdown.js';
import { messageOf } from '../text/message-of.js';
import type { ReportView } from '../view/report-view.js';

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

/** Pictures in both themes. */
export type Files = ReadonlyMap<ThemeName, Uint8Array>;

/** Who else may draw; both come from trusted settings only. */
export interface Drawers {
  /** Lets a QuickChart of one's own draw; null: there is none. */
  readonly host: { readonly name: string; readonly draw: (request: unknown) => Promise<Uint8Array> } | null;
  /** quickchart.io may see the numbers of a repository that is not public. */
  readonly allowThirdParty: boolean;
}

const NOBODY: Drawers = { host: null, allowThirdParty: false };

/** Why the picture could not be put there; `forbidden`: the token lacks a permission. */
interface Refused {
  readonly refused: string;
  readonly forbidden: boolean;
}

/**
 * Puts the chart (as drawn here, or these files) in both themes where readers of the repository can see it; returns the addresses,
 * or why it can't.
 */
export type Store = (
  files?: Files,
) => Promise<{ readonly light: string; readonly dark: string; readonly link: string } | Refused>;

/**
 * The chart of the weightiest group inside a comment: a picture on the data branch where the token may write there. Else
 * QuickChart, which sees the numbers, for a public repository only; else drawn by GitHub itself, as Mermaid.
 */
export async function renderPicture(
  view: ReportView,
  charts: Charts,
  isPublic: boolean,
  store: Store | null,
  { host, allowThirdParty }: Drawers = NOBODY,
): Promise<Pictures> {
  const [first] = view.groups;
  const figure = first && charts !== 'none' ? figureOf(first) : null;
  if (!figure) return { markdown: '', warning: null };
  const alt = altText(figure);
  const words = `<details><summary>The chart in words</summary>\n\n${neutral(alt)}\n\n</details>`;
  let files: Files | undefined;
  if (charts === 'quickchart' && host) {
    try {
      files = await drawByHost(figure, host.draw);
    } catch (error) {
      const why = messageOf(error);
      return {
        markdown: `${renderSparklines(figure)}\n\n${words}`,
        warning: `the QuickChart at ${host.name} did not draw the chart: ${why}. It stands there as text.`,
      };
    }
  }
  let refused: Refused | null = null;
  if ((charts === 'auto' || charts === 'branch' || files) && store) {
    const stored = await store(files);
    if (!('refused' in stored)) {
      const { light, dark, link } = stored;
      return {
        markdown: `${pictureTag(light, dark, alt)}\n\n<sub>[The chart as a picture](${link})</sub>\n\n${words}`,
        warning: null,
      };
    }
    refused = stored;
  }
  const mayShow = isPublic || (charts === 'quickchart' && allowThirdParty);
  const warning =
    charts === 'branch' || files
      ? `charts: ${charts} is not possible: ${refused?.refused ?? 'there is no pull request to draw for'}.`
      : charts === 'quickchart' && !mayShow
        ? 'charts: quickchart would show the numbers of a repository that is not public to quickchart.io; the chart is drawn as Mermaid instead. With "allow-third-party: true" in the settings of the base branch it may.'
        : null;
  const note = refused?.forbidden ? NOTE : '';
  if (charts !== 'mermaid' && mayShow && !files) {
    const [light, dark] = [await quickChartUrl(figure, 'light'), await quickChartUrl(figure, 'dark')];
    if (light !== null && dark !== null) return { markdown: `${pictureTag(light, dark, alt)}${note}\n\n${words}`, warning };
  }
  return { markdown: `${renderMermaid(figure)}${note}\n\n${words}`, warning };
}

async function drawByHost(figure: Figure, draw: (request: unknown) => Promise<Uint8Array>): Promise<Files> {
  const drawn = new Map<ThemeName, Uint8Array>();
  for (const theme of ['light', 'dark'] as const) drawn.set(theme, await draw(quickChartRequest(figure, theme)));
  return drawn;
}

function pictureTag(light: string, dark: string, alt: string): string {
  const source = `<source media="(prefers-color-scheme: dark)" srcset="${attribute(dark)}">`;
  return `<picture>${source}<img src="${attribute(light)}" width="800" alt="${attribute(alt)}"></picture>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
