import { downsample } from '../math/curve/downsample.js';
import { drawable, shortLabel } from '../text/xml.js';
import { marksOf } from './annotations.js';
import { dotsOf } from './dots.js';
import type { Figure, FigurePanel, FigureSeries } from './figure.js';
import { GAP, headScale } from './head-rows.js';
import { FONT, THEMES, type Theme, type ThemeName } from './theme.js';

/** Plain JSON that Chart.js 4 with the annotation plugin understands: no functions, so that every renderer draws the same. */
export interface ChartConfig {
  readonly type: 'line';
  readonly data: { readonly datasets: readonly Readonly<Record<string, unknown>>[] };
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ChartOptions {
  readonly maxPoints: number;
  /** Significant digits of the values. */
  readonly digits: number;
}

/** Characters of a title that fit. */
const MAX_TITLE = 84;

/** The chart of a figure in one theme. */
export function chartConfig(figure: Figure, themeName: ThemeName, options: ChartOptions): ChartConfig {
  const theme = THEMES[themeName];
  const panels = figure.panels;
  const drawn = new Set<string>();
  const datasets = panels.flatMap((panel, i) => datasetsOf(panel, `y${i}`, theme, options, figure.runs, drawn));
  return {
    type: 'line',
    data: { datasets },
    options: {
      responsive: false,
      animation: false,
      locale: 'en-US',
      parsing: false,
      normalized: true,
      events: [],
      layout: { padding: { left: 8, right: 16, top: 8, bottom: 2 } },
      scales: {
        x: xScale(figure, theme),
        ...Object.fromEntries(panels.map((panel, i) => [`y${i}`, yScale(panel, i, panels.length, theme)])),
        ...(panels.length > 1 ? { gap: GAP } : {}),
        ...headScale(figure),
      },
      plugins: {
        title: {
          display: true,
          text: shortLabel(figure.title, MAX_TITLE),
          color: theme.text,
          align: 'start',
          font: { family: FONT, size: 14, weight: 'bold' },
          padding: { bottom: 4 },
        },
        legend: {
          display: true,
          align: 'start',
          labels: { color: theme.text, boxWidth: 28, boxHeight: 0, font: { family: FONT, size: 12 } },
        },
        tooltip: { enabled: false },
        annotation: { clip: false, annotations: marksOf(figure, theme) },
      },
    },
  };
}

function datasetsOf(
  panel: FigurePanel,
  axis: string,
  theme: Theme,
  options: ChartOptions,
  runs: number,
  drawn: Set<string>,
): Readonly<Record<string, unknown>>[] {
  const lines = panel.series.map((series) => {
    const isFirst = !drawn.has(series.role);
    drawn.add(series.role);
    return lineOf(series, axis, theme, options, panel, isFirst ? labelOf(series, runs) : null);
  });
  const bands = panel.series.filter(({ band }) => band !== null).map((series) => bandOf(series, axis, theme, options, panel));
  return [...lines, ...bands];
}

const ROLE_LABEL = { train: 'training', validation: 'validation', baseline: 'validation on the base branch' } as const;

/** The title tells of the median of several runs; the level of a single noisy one is told here. */
function labelOf({ role, band }: FigureSeries, runs: number): string {
  return role === 'train' && runs === 1 && band ? `${ROLE_LABEL[role]} (smoothed, with its range)` : ROLE_LABEL[role];
}

function lineOf(
  series: FigureSeries,
  axis: string,
  theme: Theme,
  { maxPoints, digits }: ChartOptions,
  panel: FigurePanel,
  label: string | null,
): Readonly<Record<string, unknown>> {
  const kept = downsample(series.value, maxPoints);
  return {
    // An empty label is left out of the legend by the text filter below: one entry a role.
    ...(label === null ? {} : { label }),
    data: kept.map((i) => ({ x: series.at[i]!, y: clamp(series.value[i]!, panel, digits) })),
    yAxisID: axis,
    borderColor: theme[series.role],
    backgroundColor: theme[series.role],
    borderWidth: series.role === 'baseline' ? 1.5 : 2,
    ...(series.role === 'baseline' ? { borderDash: [6, 4] } : {}),
    pointRadius: dotsOf(kept.map((i) => series.value[i]!)),
    tension: 0,
    spanGaps: false,
    clip: false,
    order: series.role === 'baseline' ? 3 : series.role === 'train' ? 2 : 1,
  };
}

/** The range over the runs, as one closed polygon. */
function bandOf(
  { role, at, band }: FigureSeries,
  axis: string,
  theme: Theme,
  { maxPoints, digits }: ChartOptions,
  panel: FigurePanel,
): Readonly<Record<string, unknown>> {
  const kept = downsample(band!.high, maxPoints).filter((i) => Number.isFinite(band!.high[i]!));
  const up = kept.map((i) => ({ x: at[i]!, y: clamp(band!.high[i]!, panel, digits) }));
  const down = [...kept].reverse().map((i) => ({ x: at[i]!, y: clamp(band!.low[i]!, panel, digits) }));
  return {
    data: [...up, ...down],
    yAxisID: axis,
    fill: 'shape',
    backgroundColor: `${theme[role]}33`,
    borderWidth: 0,
    pointRadius: 0,
    tension: 0,
    clip: false,
    order: 4,
  };
}

/** A value inside the axis range, rounded; null is a gap. */
function clamp(value: number, { min, max }: FigurePanel, digits: number): number | null {
  if (!Number.isFinite(value)) return null;
  return Number(Math.min(max, Math.max(min, value)).toPrecision(digits));
}

/** No half epochs where there are none. */
export function wholeTicks({ panels }: Figure): Readonly<Record<string, unknown>> {
  return panels.every(({ series }) => series.every(({ at }) => at.every(Number.isInteger))) ? { precision: 0 } : {};
}

function xScale(figure: Figure, theme: Theme): Readonly<Record<string, unknown>> {
  const { axis, from, to } = figure;
  return {
    type: 'linear',
    min: to > from ? from : from - 1,
    max: to > from ? to : from + 1,
    title: { display: true, text: axis, color: theme.muted, font: { family: FONT, size: 12 } },
    ticks: {
      color: theme.muted,
      maxTicksLimit: 11,
      includeBounds: false,
      ...wholeTicks(figure),
      font: { family: FONT, size: 11 },
    },
    grid: { color: theme.grid, lineWidth: 0.5 },
    border: { color: theme.grid },
  };
}

function yScale(panel: FigurePanel, i: number, count: number, theme: Theme): Readonly<Record<string, unknown>> {
  // Chart.js would write 2.0000000000E-9.
  const isTiny = Math.max(Math.abs(panel.min), Math.abs(panel.max)) < 1e-4;
  return {
    type: panel.logarithmic ? 'logarithmic' : 'linear',
    position: 'left',
    stack: 'panels',
    stackWeight: 1,
    // Stacked scales are laid out from the bottom: the loss belongs on top.
    weight: count - i,
    offset: false,
    min: panel.min,
    max: panel.max,
    title: {
      display: true,
      text: shortLabel(drawable(panel.label) + (panel.logarithmic ? ' (log)' : '')),
      color: theme.muted,
      font: { family: FONT, size: 12 },
    },
    ticks: {
      color: theme.muted,
      maxTicksLimit: 6,
      includeBounds: false,
      ...(panel.logarithmic || isTiny ? { format: { maximumSignificantDigits: 3 } } : {}),
      font: { family: FONT, size: 11 },
    },
    grid: { color: theme.grid, lineWidth: 0.5 },
    border: { color: theme.grid },
  };
}
