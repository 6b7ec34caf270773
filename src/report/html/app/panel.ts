import uPlot from 'uplot';
import type { Theme } from '../../../chart/theme.js';
import { short } from '../../../text/numbers.js';
import type { PagePanel, PageSeries, PageView } from '../page-data.js';
import type { Look } from './look.js';
import type { Viewport } from './viewport.js';

const FONT = '12px system-ui, sans-serif';
const HEIGHTS = { loss: 260, score: 200, 'learning rate': 130, 'gradient norm': 130, further: 160 } as const;
/** Below this width, in pixels, panels are lower. */
const NARROW = 500;

export interface PanelState {
  readonly view: PageView;
  readonly colors: Theme;
  readonly look: Readonly<Look>;
  readonly port: Viewport;
  onSelect(plot: uPlot, from: number, to: number): void;
  /** Position of the point under the cursor; null outside. */
  onCursor(plot: uPlot, position: number | null): void;
  onDraw(plot: uPlot): void;
}

/** One panel as a uPlot chart: lines, bands, lettered stretches, drops and the best checkpoint. */
export function drawPanel(host: HTMLElement, panel: PagePanel, width: number, state: PanelState): uPlot {
  const { look, port } = state;
  const logarithmic = panel.kind === 'loss' ? look.isLogarithmic : panel.logarithmic;
  const { data, series, bands } = columnsOf(panel, state);
  const height = HEIGHTS[panel.kind] * (width < NARROW ? 0.8 : 1);
  const options: uPlot.Options = {
    width,
    height,
    padding: [8, 12, 0, 0],
    legend: { show: false },
    scales: {
      x: { time: false, range: () => [...port.range()] },
      y: { distr: logarithmic ? 3 : 1, range: (_, low, high) => yRange(low, high, logarithmic, port.isZoomed() ? null : panel) },
    },
    axes: axesOf(panel.label, logarithmic, state.colors),
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
      setCursor: [(plot) => state.onCursor(plot, data[0]![plot.cursor.idx ?? -1] ?? null)],
    },
  };
  return new uPlot(options, data as uPlot.AlignedData, host);
}

function axesOf(label: string, logarithmic: boolean, { muted, grid }: Theme): uPlot.Axis[] {
  const axis = { stroke: muted, font: FONT, grid: { stroke: grid, width: 1 }, ticks: { stroke: grid, width: 1 } };
  const values = (_: uPlot, splits: readonly (number | null)[]) => splits.map((one) => (one === null ? '' : short(one)));
  const lines = { ...axis.grid, ...(logarithmic ? { filter: decades } : {}) };
  return [
    { ...axis, values, size: 28, space: 60 },
    { ...axis, values, grid: lines, size: 62, label, labelFont: FONT, labelSize: 18 },
  ];
}

/** The curves on common positions, as uPlot wants them; a band is two more columns. */
function columnsOf(panel: PagePanel, { colors, look }: PanelState) {
  const tables: uPlot.AlignedData[] = [];
  const series: uPlot.Series[] = [];
  const bands: uPlot.Band[] = [];
  for (const one of panel.series) {
    const color = colorOf(one, colors);
    const show = !look.hidden.has(one.role);
    const columns = [one.value, ...(one.band ? [one.band.low, one.band.high] : [])];
    tables.push([one.at, ...columns] as unknown as uPlot.AlignedData);
    const dash = one.role === 'baseline' ? { dash: [6, 4] } : {};
    series.push({ label: one.label, stroke: color, width: one.role === 'validation' ? 2 : 1.5, show, ...dash });
    if (!one.band) continue;
    const edge = { stroke: 'transparent', show: show && look.bands, points: { show: false } };
    series.push(edge, edge);
    bands.push({ series: [series.length, series.length - 1], fill: `${color}33` });
  }
  return { data: tables.length === 1 ? tables[0]! : uPlot.join(tables), series, bands };
}

function colorOf({ role }: PageSeries, colors: Theme): string {
  if (role === 'train' || role === 'validation' || role === 'baseline') return colors[role];
  return colors.text;
}

/** The whole picture as it was planned; a part of it as large as its values. */
function yRange(low: number | null, high: number | null, logarithmic: boolean, panel: PagePanel | null): [number, number] {
  if (panel?.range && (!logarithmic || panel.range[0] > 0)) return [...panel.range];
  if (low === null || high === null) return [0.1, 1];
  if (logarithmic) return low > 0 ? [low / 1.2, high * 1.2] : [Math.max(high, 1e-6) / 1e4, Math.max(high, 1e-6)];
  const margin = high > low ? 0.06 * (high - low) : Math.max(1e-6, 0.05 * Math.abs(high));
  return [low - margin, high + margin];
}

function drawWindows(plot: uPlot, { view, colors, look }: PanelState): void {
  const { ctx, bbox } = plot;
  ctx.save();
  for (const window of view.windows) {
    const [left, right] = [Math.max(bbox.left, xOf(plot, window.from)), Math.min(bbox.left + bbox.width, xOf(plot, window.to))];
    if (right < bbox.left || left > bbox.left + bbox.width) continue;
    const wide = Math.max(2, right - left);
    const isCurrent = window.letter === look.letter;
    ctx.fillStyle = `${colors[window.severity]}${isCurrent ? '88' : '44'}`;
    ctx.fillRect(left, bbox.top, wide, bbox.height);
    if (!isCurrent) continue;
    ctx.strokeStyle = colors.text;
    ctx.lineWidth = 2;
    ctx.strokeRect(left, bbox.top, wide, bbox.height);
  }
  ctx.restore();
}

/** Dashed lines at the drops; their labels where there is room, in the first panel. */
function drawDrops(plot: uPlot, { view, colors }: PanelState): void {
  const { ctx, bbox } = plot;
  const isFirst = plot.root.parentElement?.firstElementChild === plot.root;
  ctx.save();
  ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
  ctx.textAlign = 'left';
  ctx.strokeStyle = colors.muted;
  ctx.fillStyle = colors.text;
  let free = bbox.left;
  for (const { at, label } of view.drops) {
    const x = xOf(plot, at);
    if (x < bbox.left || x > bbox.left + bbox.width) continue;
    ctx.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio]);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    const wide = ctx.measureText(label).width + 8 * devicePixelRatio;
    if (!isFirst || x < free || x + wide > bbox.left + bbox.width) continue;
    ctx.fillText(label, x + 4 * devicePixelRatio, bbox.top + 12 * devicePixelRatio);
    free = x + wide;
  }
  ctx.restore();
}

/** A diamond at the best checkpoint. */
function drawMarker(plot: uPlot, { marker }: PagePanel, { colors, look }: PanelState): void {
  if (!marker || look.hidden.has('validation')) return;
  const { ctx, bbox } = plot;
  const [x, y] = [xOf(plot, marker.at), plot.valToPos(marker.value, 'y', true)];
  if (!(x >= bbox.left && x <= bbox.left + bbox.width && y >= bbox.top && y <= bbox.top + bbox.height)) return;
  const size = 6 * devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  for (const [dx, dy] of [
    [0, -size],
    [size, 0],
    [0, size],
    [-size, 0],
  ] as const)
    ctx.lineTo(x + dx, y + dy);
  ctx.closePath();
  ctx.fillStyle = colors.validation;
  ctx.strokeStyle = colors.background;
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.fill();
  ctx.stroke();
  ctx.restore();
}

/** Grid lines of a logarithmic axis: one a decade. */
function decades(_: uPlot, splits: readonly (number | null)[]): (number | null)[] {
  return splits.map((one) => (one !== null && Math.abs(Math.log10(one) % 1) < 1e-9 ? one : null));
}

function xOf(plot: uPlot, position: number): number {
  return plot.valToPos(position, 'x', true);
}
