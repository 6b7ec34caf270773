import type { ShownTrend } from '../text/trend.js';
import { FEW_POINTS, newest } from '../view/trends.js';
import { HEIGHT, TREND_HEIGHT, WIDTH } from './chart-size.js';
import { compactChart, GRAYS } from './compact-chart.js';
import type { Figure } from './figure.js';
import { scriptOf } from './script.js';
import { THEMES, type ThemeName } from './theme.js';
import { compactTrend } from './trend-compact.js';
import { trendConfig } from './trend-config.js';

/** GitHub's picture proxy doubles a URL; beyond this it is refused. */
const MAX_URL = 4_000;
/** Points a line: as many as the address has room for, down to what is still a curve. */
const [MOST_POINTS, FEWEST_POINTS, LESS] = [240, 30, 10];

/**
 * URL of the figure as QuickChart draws it, or null where it would be too long. It carries numbers and our own words only:
 * no name from a log. Only for data that is public anyway. A short URL would hold any chart, and is gone after a few days.
 */
export async function quickChartUrl(figure: Figure, themeName: ThemeName): Promise<string | null> {
  for (let points = MOST_POINTS; points >= FEWEST_POINTS; points -= LESS) {
    const url = await urlOf(compactChart(figure, themeName, { points, functions: true }), themeName, HEIGHT);
    if (url !== null) return url;
  }
  return null;
}

/** The same of a trend: of its newest commits. */
export async function trendUrl(trend: ShownTrend, themeName: ThemeName): Promise<string | null> {
  return urlOf(compactTrend(newest(trend, FEW_POINTS), themeName, GRAYS[themeName]), themeName, TREND_HEIGHT);
}

/** URL of a chart; null where it would be too long. */
async function urlOf(chart: unknown, themeName: ThemeName, height: number): Promise<string | null> {
  const module = await import('quickchart-js');
  const QuickChart = module.default as unknown as new () => QuickChartLike;
  const url = new QuickChart()
    .setConfig(scriptOf(chart))
    .setVersion('4')
    .setWidth(WIDTH)
    .setHeight(height)
    .setBackgroundColor(THEMES[themeName].background)
    .getUrl();
  const short = unescaped(url);
  return short.length <= MAX_URL ? short : null;
}

/** An address whose query keeps what it may hold as it is; a space is `%20`, which nobody takes for a plus. */
function unescaped(url: string): string {
  return url.replaceAll('+', '%20').replace(/%(?:2C|3A|28|29)/g, decodeURIComponent);
}

/** Points a line of what is sent in a request's body, where no address limits them. */
const POSTED_POINTS = 200;

/** Body of a request that lets a QuickChart draw a PNG: numbers and our own words, as in the URL. */
export function quickChartRequest(figure: Figure, themeName: ThemeName): unknown {
  return requestOf(compactChart(figure, themeName, { points: POSTED_POINTS, functions: false }), themeName, HEIGHT);
}

/** The same of a trend. */
export function trendRequest(trend: ShownTrend, themeName: ThemeName): unknown {
  return requestOf(trendConfig(anonymous(trend), themeName, false), themeName, TREND_HEIGHT);
}

function requestOf(chart: unknown, themeName: ThemeName, height: number): unknown {
  const { background: backgroundColor } = THEMES[themeName];
  return { version: '4', format: 'png', width: WIDTH, height, devicePixelRatio: 2, backgroundColor, chart };
}

/** Ids of commits that are more than hexadecimal digits are somebody's text. */
function anonymous(trend: ShownTrend): ShownTrend {
  const idOf = (commit: string) => (/^[0-9a-f]{7,64}$/i.test(commit) ? commit : '');
  return { ...trend, points: trend.points.map((point) => ({ ...point, commit: idOf(point.commit) })) };
}

/** What we call of quickchart-js; its own types are CommonJS and hide the constructor from ES modules. */
interface QuickChartLike {
  setConfig(config: string): QuickChartLike;
  setVersion(version: string): QuickChartLike;
  setWidth(width: number): QuickChartLike;
  setHeight(height: number): QuickChartLike;
  setBackgroundColor(color: string): QuickChartLike;
  getUrl(): string;
}
