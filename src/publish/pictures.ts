import { altText, trendAltText } from '../chart/alt-text.js';
import { type Figure, figureOf } from '../chart/figure.js';
import { renderMermaid } from '../chart/mermaid.js';
import { quickChartRequest, quickChartUrl, trendRequest, trendUrl } from '../chart/quickchart.js';
import { renderSparklines } from '../chart/sparkline.js';
import type { PictureRole, ThemeName } from '../chart/theme.js';
import { renderTrendMermaid } from '../chart/trend-mermaid.js';
import { trendFold } from '../report/markdown/trend.js';
import { neutral } from '../text/markdown.js';
import { messageOf } from '../text/message-of.js';
import type { ShownTrend } from '../text/trend.js';
import type { ReportView } from '../view/report-view.js';
import { trendsOf } from '../view/trends.js';

/** How to get a better picture. */
const NOTE = '\n\n<sub>With `contents: write` in the permissions of the job the chart is a picture on a branch of its own.</sub>';

export const CHARTS = ['auto', 'branch', 'quickchart', 'mermaid', 'none'] as const;
export type Charts = (typeof CHARTS)[number];

export interface Pictures {
  /** Markdown of the chart; '' for none. */
  readonly markdown: string;
  /** Markdown for the fold: the chart's address and its numbers in words, and the trend of the base branch. */
  readonly about: string;
  /** Why it is not the picture that was asked for; null where it is. */
  readonly warning: string | null;
}

/** Pictures in both themes: of the curves and, where there is one, of the trend of the base branch. */
export type Files = ReadonlyMap<PictureRole, Uint8Array>;

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

/** Addresses of a picture. */
interface Addresses {
  readonly light: string;
  readonly dark: string;
}

/** Where the chart is, and the trend of the base branch where there is one. */
interface Stored extends Addresses {
  readonly link: string;
  readonly trend: Addresses | null;
}

/**
 * Puts the chart (as drawn here, or these files) in both themes where readers of the repository can see it; returns the addresses,
 * or why it can't.
 */
export type Store = (files?: Files) => Promise<Stored | Refused>;

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
  if (!figure) return { markdown: '', about: '', warning: null };
  const alt = altText(figure);
  const trend = trendsOf(view.report)[0] ?? null;
  const words = `**The chart in words**\n\n${neutral(alt)}`;
  let files: Files | undefined;
  if (charts === 'quickchart' && host) {
    try {
      files = await drawByHost(figure, trend, host.draw);
    } catch (error) {
      const why = messageOf(error);
      return {
        ...{ markdown: renderSparklines(figure), about: words },
        warning: `the QuickChart at ${host.name} did not draw the chart: ${why}. It stands there as text.`,
      };
    }
  }
  let refused: Refused | null = null;
  if ((charts === 'auto' || charts === 'branch' || files) && store) {
    const stored = await store(files);
    if (!('refused' in stored)) {
      const { link } = stored;
      return {
        markdown: pictureTag(stored, alt),
        about: `${words} [As a picture](${link}).${trendTag(trend, stored.trend)}`,
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
    const urls = await addressesOf((theme) => quickChartUrl(figure, theme));
    const trends = urls && trend && (await addressesOf((theme) => trendUrl(trend, theme)));
    if (urls !== null)
      return { markdown: `${pictureTag(urls, alt)}${note}`, about: `${words}${trendTag(trend, trends)}`, warning };
  }
  return { markdown: `${renderMermaid(figure)}${note}`, about: `${words}${trendTag(trend, null)}`, warning };
}

/** In both themes, or in none. */
async function addressesOf(urlOf: (theme: ThemeName) => Promise<string | null>): Promise<Addresses | null> {
  const [light, dark] = [await urlOf('light'), await urlOf('dark')];
  return light === null || dark === null ? null : { light, dark };
}

async function drawByHost(
  figure: Figure,
  trend: ShownTrend | null,
  draw: (request: unknown) => Promise<Uint8Array>,
): Promise<Files> {
  const drawn = new Map<PictureRole, Uint8Array>();
  for (const theme of ['light', 'dark'] as const) {
    drawn.set(theme, await draw(quickChartRequest(figure, theme)));
    if (trend) drawn.set(`trend_${theme}`, await draw(trendRequest(trend, theme)));
  }
  return drawn;
}

/** The trend below the chart, folded: a picture where there is one, else as GitHub draws it; '' where no history is known. */
function trendTag(trend: ShownTrend | null, picture: Addresses | null): string {
  if (trend === null) return '';
  const drawn = picture ? pictureTag(picture, trendAltText(trend)) : renderTrendMermaid(trend);
  return `\n\n${trendFold(drawn)}`;
}

function pictureTag({ light, dark }: Addresses, alt: string): string {
  const source = `<source media="(prefers-color-scheme: dark)" srcset="${attribute(dark)}">`;
  return `<picture>${source}<img src="${attribute(light)}" width="800" alt="${attribute(alt)}"></picture>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
