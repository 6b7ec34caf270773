import type { ShownTrend } from '../text/trend.js';
import { FEW_POINTS, newest } from '../view/trends.js';
import { lettersOf } from './annotations.js';
import { HEIGHT, TREND_HEIGHT, WIDTH } from './chart-size.js';
import type { Figure, FigurePanel, FigureSeries } from './figure.js';
import { THEMES, type Theme, type ThemeName } from './theme.js';
import { compactTrend } from './trend-compact.js';
import { trendConfig } from './trend-config.js';

/** GitHub's picture proxy doubles a URL; beyond this it is refused. */
const MAX_URL = 4_000;
/** Points a line, most first: a figure of many lines is drawn with fewer. */
const POINTS = [40, 30, 22] as const;
/** Significant digits of the values. */
const DIGITS = 3;

/**
 * URL of the figure as QuickChart draws it, or null where it would be too long. It carries numbers and our own words only:
 * no name from a log. Only for data that is public anyway.
 */
export async function quickChartUrl(figure: Figure, themeName: ThemeName): Promise<string | null> {
  for (const points of POINTS) {
    const url = await urlOf(compactConfig(figure, themeName, points), themeName, HEIGHT);
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
    .setConfig(literal(chart))
    .setVersion('4')
    .setWidth(WIDTH)
    .setHeight(height)
    .setBackgroundColor(THEMES[themeName].background)
    .getUrl();
  return url.length <= MAX_URL ? url : null;
}

/** Points a line of what is sent in a request's body, where no address limits them. */
const POSTED_POINTS = 200;

/** Body of a request that lets a QuickChart draw a PNG: numbers and our own words, as in the URL. */
export function quickChartRequest(figure: Figure, themeName: ThemeName): unknown {
  return requestOf(compactConfig(figure, themeName, POSTED_POINTS), themeName, HEIGHT);
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

/** Short colors of words and thin lines, readable on the background of each theme. */
const GRAYS: Readonly<Record<ThemeName, string>> = { light: '#555', dark: '#bbb' };
const ROLE_WORD = { train: 'training', validation: 'validation', baseline: 'base branch' } as const;

/** The chart with the fewest words: all lines on one grid of positions, windows with their letters, drops; no fonts, no titles. */
function compactConfig(figure: Figure, themeName: ThemeName, points: number): unknown {
  const theme = THEMES[themeName];
  const labels = gridOf(figure, points);
  const gray = GRAYS[themeName];
  const ticks = { color: gray };
  const scales = figure.panels.map((panel, i) => {
    const log = panel.logarithmic ? { type: 'logarithmic' } : {};
    // Stacked scales are laid out from the bottom: the loss belongs on top.
    return [`y${i}`, { ...log, stack: 'p', weight: 2 - i, min: rounded(panel.min), max: rounded(panel.max), ticks }];
  });
  return {
    type: 'line',
    data: {
      labels,
      datasets: figure.panels.flatMap((panel, i) => panel.series.map((one) => lineOf(one, panel, `y${i}`, labels, theme))),
    },
    options: {
      elements: { point: { radius: 0 }, line: { borderWidth: 2 } },
      scales: {
        x: { type: 'linear', min: figure.from, max: Math.max(figure.to, figure.from + 1), ticks },
        ...Object.fromEntries(scales),
      },
      plugins: {
        legend: { labels: { ...ticks, boxHeight: 0 } },
        annotation: { annotations: marksOf(figure, theme, gray) },
      },
    },
  };
}

function lineOf(series: FigureSeries, panel: FigurePanel, axis: string, labels: readonly number[], theme: Theme): unknown {
  return {
    label: `${ROLE_WORD[series.role]} ${panel.kind}`,
    data: labels.map((at) => valueAt(series, at, panel)),
    yAxisID: axis,
    borderColor: theme[series.role],
    ...(series.role === 'baseline' ? { borderDash: [6, 4] } : {}),
  };
}

function marksOf(figure: Figure, theme: Theme, gray: string): readonly unknown[] {
  const { windows, drops } = figure;
  const letters = lettersOf(figure);
  const boxes = windows.map(({ from, to, severity }, i) => ({
    type: 'box',
    xMin: from,
    xMax: to,
    backgroundColor: `${theme[severity]}38`,
    borderWidth: 0,
    ...(letters.has(i) ? { label: { display: true, content: letters.get(i), color: gray, position: { y: 'start' } } } : {}),
  }));
  const lines = drops.map(({ at }) => ({
    type: 'line',
    xMin: at,
    xMax: at,
    borderColor: gray,
    borderWidth: 1,
    borderDash: [3, 3],
  }));
  return [...boxes, ...lines];
}

/** Equally spaced whole positions, up to a maximum number. */
function gridOf({ from, to, panels }: Figure, points: number): readonly number[] {
  const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
  const count = Math.min(points, Math.max(2, longest));
  return Array.from({ length: count }, (_, i) => Math.round(from + ((to - from) * i) / (count - 1)));
}

/** Nearest finite value inside the line's own range, on the panel; null beyond it. */
function valueAt({ at, value }: FigureSeries, position: number, { min, max }: FigurePanel): number | null {
  let best = -1;
  for (let i = 0; i < at.length; i += 1) {
    if (!Number.isFinite(value[i]!)) continue;
    if (best < 0 || Math.abs(at[i]! - position) < Math.abs(at[best]! - position)) best = i;
  }
  if (best < 0 || position > at[at.length - 1]! || position < at[0]!) return null;
  return rounded(Math.min(max, Math.max(min, value[best]!)));
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** The shortest JavaScript literal: a third of JSON's length once a URL has escaped it. Our own words hold no quotes, and nothing may end one. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value === 'string') return `'${value.replaceAll("'", ' ').replaceAll('\\', ' ')}'`;
  if (typeof value === 'number') return String(value).replace(/^(-?)0\./, '$1.');
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}:${literal(one)}`)
    .join(',')}}`;
}
