import { Chart, Filler, Legend, LinearScale, LineController, LineElement, LogarithmicScale, PointElement, Title } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import type { ShownTrend } from '../text/trend.js';
import { type ChartConfig, chartConfig } from './chart-config.js';
import { HEIGHT, TREND_HEIGHT, WIDTH } from './chart-size.js';
import type { Figure } from './figure.js';
import widths from './inter-widths.json' with { type: 'json' };
import { svgContext } from './svg-context.js';
import { FONT, THEMES, type Theme, type ThemeName } from './theme.js';
import { writeTicks } from './tick-text.js';
import { trendConfig } from './trend-config.js';

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale, Filler, Legend, Title, annotation);
writeTicks();

/** Local pictures can show every point that the report holds. */
const LOCAL = { maxPoints: 400, digits: 6 };

/** A figure as SVG texts: real Chart.js on a context that writes SVG. The same figure gives the same bytes. */
export function renderSvgs(figure: Figure): InThemes {
  return inThemes(drawn(chartConfig(figure, 'light', LOCAL), HEIGHT));
}

/** The trend of the base branch as SVG texts. */
export function renderTrendSvgs(trend: ShownTrend): InThemes {
  return inThemes(drawn(trendConfig(trend, 'light', true), TREND_HEIGHT));
}

/** A figure as SVG text in one theme. */
export function renderSvg(figure: Figure, themeName: ThemeName): string {
  return renderSvgs(figure)[themeName];
}

/** The trend in one theme. */
export function renderTrendSvg(trend: ShownTrend, themeName: ThemeName): string {
  return renderTrendSvgs(trend)[themeName];
}

/** Any chart of ours as SVG text. */
export function renderConfig(chart: ChartConfig, themeName: ThemeName, height = HEIGHT): string {
  return drawn(chart, height).toSvg(THEMES[themeName].background, (color) => color);
}

type InThemes = Readonly<Record<ThemeName, string>>;
type Drawn = Pick<ReturnType<typeof svgContext>, 'toSvg'>;

/** A chart that was drawn in the light theme, in both: they differ in their colors alone. */
function inThemes(light: Drawn): InThemes {
  const dark = new Map(Object.entries(THEMES.light).map(([name, color]) => [color, THEMES.dark[name as keyof Theme]]));
  const darkOf = (color: string) => {
    // A transparent one has its opacity behind.
    const known = dark.get(color.slice(0, 7));
    return known === undefined ? color : `${known}${color.slice(7)}`;
  };
  return {
    light: light.toSvg(THEMES.light.background, (color) => color),
    dark: light.toSvg(THEMES.dark.background, darkOf),
  };
}

function drawn(chart: ChartConfig, height: number): Drawn {
  const context = svgContext(WIDTH, height, textWidth);
  const canvas = { width: WIDTH, height, style: {}, getContext: () => context };
  context.canvas = canvas;
  const config = structuredClone(chart);
  const { options } = config as unknown as { options: { plugins: { legend: { labels: Record<string, unknown> } } } };
  options.plugins.legend.labels['filter'] = (item: { text?: string }) => Boolean(item.text);
  const made = new Chart(
    canvas as never,
    { ...config, options: { ...options, devicePixelRatio: 1, font: { family: FONT } } } as never,
  );
  made.destroy();
  return context;
}

/** Width by the font's own advance widths (thousandths of the size). */
function textWidth(text: string, size: number, bold: boolean): number {
  const table: Readonly<Record<string, number>> = bold ? widths.bold : widths.regular;
  let sum = 0;
  for (const char of text) sum += table[char] ?? widths.missing;
  return (sum * size) / 1000;
}
