import uPlot from 'uplot';
import type { Theme } from '../../../chart/theme.js';
import { short } from '../../../text/numbers.js';
import type { PagePanel, PageSeries, PageView } from '../page-data.js';
import { BAND, isLogarithmic, type Look } from './look.js';
import { drawDrops, drawMarker, drawWindows } from './marks.js';
import type { Overlay } from './overlays.js';
import { smoothed } from './smoothing.js';
import type { ToldLine } from './tooltip.js';
import type { Viewport } from './viewport.js';

const FONT = '12px system-ui, sans-serif';
const HEIGHTS = { loss: 260, score: 200, 'learning rate': 120, 'gradient norm': 120, further: 150 } as const;
/** Below this width, in pixels, panels are lower. */
const NARROW = 500;
/** Of a color: what is behind a smoothed curve. */
const PALE = '55';

export interface PanelState {
  /** On the axis that is shown. */
  readonly view: PageView;
  readonly colors: Theme;
  readonly look: Look;
  readonly port: Viewport;
  /** Is it the panel that says what the drops are? */
  readonly isFirst: boolean;
  onSelect(plot: uPlot, from: number, to: number): void;
  onDraw(plot: uPlot): void;
}

/** One panel as a uPlot chart: lines, bands, lettered stretches, drops and the best checkpoint. */
export function drawPanel(
  host: HTMLElement,
  panel: PagePanel,
  overlays: readonly Overlay[],
  width: number,
  state: PanelState,
): uPlot {
  const { port, look } = state;
  const logarithmic = isLogarithmic(panel, look);
  const { data, series, bands } = columnsOf(panel, overlays, state);
  const height = heightOf(panel, width);
  // The range was planned for the lines of the panel alone, on its own kind of axis.
  const planned = overlays.length === 0 && logarithmic === panel.logarithmic ? panel.range : null;
  const options: uPlot.Options = {
    width,
    height,
    padding: [8, 12, 0, 0],
    legend: { show: false },
    scales: {
      x: { time: false, range: () => [...port.range()] },
      y: {
        distr: logarithmic ? 3 : 1,
        range: (_, low, high) => yRange(low, high, logarithmic, port.isZoomed() ? null : planned),
      },
    },
    axes: axesOf(logarithmic, state.colors),
    series: [{}, ...series],
    bands,
    cursor: {
      drag: { x: true, y: false, setScale: false },
      sync: { key: 'curvelint', scales: ['x', null] },
      focus: { prox: -1 },
    },
    hooks: {
      drawClear: [(plot) => drawWindows(plot, state)],
      draw: [
        (plot) => {
          drawDrops(plot, state);
          drawMarker(plot, panel, state);
          state.onDraw(plot);
        },
      ],
      setSelect: [
        (plot) => {
          const { left, width: wide } = plot.select;
          if (wide < 4) return;
          state.onSelect(plot, plot.posToVal(left, 'x'), plot.posToVal(left + wide, 'x'));
        },
      ],
    },
  };
  return new uPlot(options, data as uPlot.AlignedData, host);
}

/** Of the drawn panel, in pixels: known before it is drawn. */
export function heightOf({ kind }: PagePanel, width: number): number {
  return HEIGHTS[kind] * (width < NARROW ? 0.8 : 1);
}

/** How much a panel is smoothed: a learning rate is as it was set. */
function weightOf({ kind }: PagePanel, { smoothing }: Look): number {
  return kind === 'learning rate' ? 0 : smoothing;
}

/** The lines of a panel that are shown, as the tooltip tells them: with their levels where they are smoothed. */
export function linesOf(panel: PagePanel, overlays: readonly Overlay[], colors: Theme, look: Look): readonly ToldLine[] {
  const own = panel.series
    .filter(({ role }) => !look.hidden.includes(role))
    .map((one) => ({ label: one.label, color: colorOf(one, colors), at: one.at, value: one.value }));
  const others = overlays
    .filter(({ series }) => !look.hidden.includes(series.role))
    .map(({ run, color, series }) => {
      return { label: `${run}: ${series.label}`, color, at: series.at, value: series.value };
    });
  const weight = weightOf(panel, look);
  return [...own, ...others].map((line) => (weight > 0 ? { ...line, level: smoothed(line.value, weight) } : line));
}

function axesOf(logarithmic: boolean, { muted, grid }: Theme): uPlot.Axis[] {
  const axis = { stroke: muted, font: FONT, grid: { stroke: grid, width: 1 }, ticks: { stroke: grid, width: 1 } };
  const values = (_: uPlot, splits: readonly (number | null)[]) => splits.map((one) => (one === null ? '' : short(one)));
  const lines = { ...axis.grid, ...(logarithmic ? { filter: decades } : {}) };
  return [
    { ...axis, values, size: 28, space: 60 },
    { ...axis, values, grid: lines, size: 62 },
  ];
}

/** The curves on common positions, as uPlot wants them: a band is two more columns, a smoothed curve one. */
function columnsOf(panel: PagePanel, overlays: readonly Overlay[], { colors, look }: PanelState) {
  const tables: uPlot.AlignedData[] = [];
  const series: uPlot.Series[] = [];
  const bands: uPlot.Band[] = [];
  const weight = weightOf(panel, look);
  const add = (one: PageSeries, color: string, isShown: boolean, width: number, dash: { dash?: number[] }) => {
    const level = weight > 0 ? [smoothed(one.value, weight)] : [];
    const band = one.band && level.length === 0 ? [one.band.low, one.band.high] : [];
    tables.push([one.at, one.value, ...level, ...band] as unknown as uPlot.AlignedData);
    const line = { label: one.label, stroke: color, width, show: isShown, ...dash };
    if (level.length > 0) series.push({ ...line, stroke: paler(color), width: 1, points: { show: false } });
    series.push(line);
    if (band.length === 0) return;
    const edge = { stroke: 'transparent', show: isShown && !look.hidden.includes(BAND), points: { show: false } };
    series.push(edge, edge);
    bands.push({ series: [series.length, series.length - 1], fill: `${color}33` });
  };
  for (const one of panel.series) {
    const isShown = !look.hidden.includes(one.role);
    add(one, colorOf(one, colors), isShown, one.role === 'validation' ? 2 : 1.5, one.role === 'baseline' ? { dash: [6, 4] } : {});
  }
  // Of one color for a run: its training is dotted.
  for (const { color, series: one } of overlays)
    add(one, color, !look.hidden.includes(one.role), 1.25, one.role === 'train' ? { dash: [2, 3] } : {});
  return { data: tables.length === 1 ? tables[0]! : uPlot.join(tables), series, bands };
}

function paler(color: string): string {
  return color.startsWith('#') ? `${color}${PALE}` : color.replace(')', ' / 33%)');
}

function colorOf({ role }: PageSeries, colors: Theme): string {
  if (role === 'train' || role === 'validation' || role === 'baseline') return colors[role];
  return colors.text;
}

/** The whole picture as it was planned; a part of it as large as its values. */
function yRange(
  low: number | null,
  high: number | null,
  logarithmic: boolean,
  planned: readonly [number, number] | null,
): [number, number] {
  if (planned && (!logarithmic || planned[0] > 0)) return [...planned];
  if (low === null || high === null) return [0.1, 1];
  if (logarithmic) return low > 0 ? [low / 1.2, high * 1.2] : [Math.max(high, 1e-6) / 1e4, Math.max(high, 1e-6)];
  const margin = high > low ? 0.06 * (high - low) : Math.max(1e-6, 0.05 * Math.abs(high));
  return [low - margin, high + margin];
}

/** Grid lines of a logarithmic axis: one a decade. */
function decades(_: uPlot, splits: readonly (number | null)[]): (number | null)[] {
  return splits.map((one) => (one !== null && Math.abs(Math.log10(one) % 1) < 1e-9 ? one : null));
}
