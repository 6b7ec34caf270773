import { Chart, Filler, Legend, LinearScale, LineController, LineElement, LogarithmicScale, PointElement, Title } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import type { ShownTrend } from '../text/trend.js';
import { type ChartConfig, chartConfig } from './chart-config.js';
import { HEIGHT, TREND_HEIGHT, WIDTH } from './chart-size.js';
import type { Figure } from './figure.js';
import widths from './inter-widths.json' with { type: 'json' };
import { svgContext } from './svg-context.js';
import { FONT, THEMES, type ThemeName } from './theme.js';
import { trendConfig } from './trend-config.js';

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale, Filler, Legend, Title, annotation);

/** Local pictures can show every point that the report holds. */
const LOCAL = { maxPoints: 400, digits: 6 };

/** A figure as SVG text: real Chart.js on a context that writes SVG. The same figure gives the same bytes. */
export function renderSvg(figure: Figure, themeName: ThemeName): string {
  return renderConfig(chartConfig(figure, themeName, LOCAL), themeName);
}

/** The trend of the base branch as SVG text. */
export function renderTrendSvg(trend: ShownTrend, themeName: ThemeName): string {
  return renderConfig(trendConfig(trend, themeName, true), themeName, TREND_HEIGHT);
}

/** Any chart of ours as SVG text. */
export function renderConfig(chart: ChartConfig, themeName: ThemeName, height = HEIGHT): string {
  const context = svgContext(WIDTH, height, textWidth);
  const canvas = { width: WIDTH, height, style: {}, getContext: () => context };
  context.canvas = canvas;
  const config = structuredClone(chart);
  const { options } = config as unknown as { options: { plugins: { legend: { labels: Record<string, unknown> } } } };
  options.plugins.legend.labels['filter'] = (item: { text?: string }) => Boolean(item.text);
  const drawn = new Chart(
    canvas as never,
    { ...config, options: { ...options, devicePixelRatio: 1, font: { family: FONT } } } as never,
  );
  drawn.destroy();
  return context.toSvg(THEMES[themeName].background);
}

/** Width by the font's own advance widths (thousandths of the size). */
function textWidth(text: string, size: number, bold: boolean): number {
  const table: Readonly<Record<string, number>> = bold ? widths.bold : widths.regular;
  let sum = 0;
  for (const char of text) sum += table[char] ?? widths.missing;
  return (sum * size) / 1000;
}
