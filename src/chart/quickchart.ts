import { chartConfig, HEIGHT, WIDTH } from './chart-config.js';
import type { Figure } from './figure.js';
import { THEMES, type ThemeName } from './theme.js';

/** GitHub's picture proxy doubles a URL; beyond this it is refused. */
const MAX_URL = 4_000;
const COMPACT = { maxPoints: 40, digits: 3 };

/**
 * URL of the figure as QuickChart draws it, or null where it would be too long. It carries numbers and our own words only:
 * no name from a log. Only for data that is public anyway.
 */
export async function quickChartUrl(figure: Figure, themeName: ThemeName): Promise<string | null> {
  const module = await import('quickchart-js');
  const QuickChart = module.default as unknown as new () => QuickChartLike;
  const chart = new QuickChart();
  chart
    .setConfig(compact(figure, themeName))
    .setVersion('4')
    .setWidth(WIDTH)
    .setHeight(HEIGHT)
    .setDevicePixelRatio(2)
    .setBackgroundColor(THEMES[themeName].background);
  const url = chart.getUrl();
  return url.length <= MAX_URL ? url : null;
}

/** What we call of quickchart-js; its own types are CommonJS and hide the constructor from ES modules. */
interface QuickChartLike {
  setConfig(config: unknown): QuickChartLike;
  setVersion(version: string): QuickChartLike;
  setWidth(width: number): QuickChartLike;
  setHeight(height: number): QuickChartLike;
  setDevicePixelRatio(ratio: number): QuickChartLike;
  setBackgroundColor(color: string): QuickChartLike;
  getUrl(): string;
}

/** The same chart with the fewest words: one series of points a line, windows and drops, no fonts, no titles from logs. */
function compact(figure: Figure, themeName: ThemeName): unknown {
  const { data, options } = chartConfig({ ...figure, title: '', panels: figure.panels.map((panel) => ({ ...panel, label: panel.kind })) }, themeName, COMPACT);
  const lines = data.datasets.filter((dataset) => dataset['fill'] !== 'shape');
  const { scales, plugins } = options as { scales: Record<string, Record<string, unknown>>; plugins: { annotation: { annotations: Record<string, Record<string, unknown>> } } };
  const theme = THEMES[themeName];
  const slim = (scale: Record<string, unknown>) => ({
    type: scale['type'],
    ...(scale['stack'] ? { stack: 'p', weight: scale['weight'] } : {}),
    min: round(scale['min']),
    max: round(scale['max']),
    ticks: { color: theme.muted },
    grid: { color: theme.grid },
  });
  const annotations = Object.fromEntries(
    Object.entries(plugins.annotation.annotations)
      .filter(([name]) => /^(window|letter|drop)/.test(name))
      .map(([name, one]) => [name, pick(one)]),
  );
  return {
    type: 'line',
    data: {
      datasets: lines.map((line) => ({
        ...(line['label'] ? { label: line['label'] } : { label: '' }),
        data: line['data'],
        yAxisID: line['yAxisID'],
        borderColor: line['borderColor'],
        borderWidth: 2,
        pointRadius: 0,
        ...(line['borderDash'] ? { borderDash: line['borderDash'] } : {}),
      })),
    },
    options: {
      scales: Object.fromEntries(Object.entries(scales).map(([name, scale]) => [name, slim(scale)])),
      plugins: { legend: { labels: { color: theme.text } }, annotation: { annotations } },
    },
  };
}

const KEPT = ['type', 'xScaleID', 'yScaleID', 'xMin', 'xMax', 'xValue', 'yValue', 'yAdjust', 'backgroundColor', 'borderColor', 'borderWidth', 'borderDash', 'content', 'color'];

function pick(annotation: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(annotation).filter(([name]) => KEPT.includes(name)).map(([name, value]) => [name, typeof value === 'number' ? round(value) : value]));
}

function round(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
