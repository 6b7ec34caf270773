import type uPlot from 'uplot';
import type { Theme } from '../../../chart/theme.js';
import type { PagePanel, PageView } from '../page-data.js';
import type { Look } from './look.js';

interface MarksState {
  readonly view: PageView;
  readonly colors: Theme;
  readonly look: Look;
  readonly isFirst: boolean;
}

/** The lettered stretches; the one that is pointed at has a border. */
export function drawWindows(plot: uPlot, { view, colors, look }: MarksState): void {
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
export function drawDrops(plot: uPlot, { view, colors, isFirst }: MarksState): void {
  const { ctx, bbox } = plot;
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
export function drawMarker(plot: uPlot, { marker }: PagePanel, { colors, look }: MarksState): void {
  if (!marker || look.hidden.includes('validation')) return;
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

function xOf(plot: uPlot, position: number): number {
  return plot.valToPos(position, 'x', true);
}
