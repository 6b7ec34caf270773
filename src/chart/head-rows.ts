import { HEIGHT, ROW } from './chart-size.js';
import type { Figure } from './figure.js';

/** Rows over the panels where letters and drops are named, clear of all curves: letters on top. */
export function headRows({ windows, drops }: Figure): number {
  return Number(windows.length > 0) + Number(drops.length > 0);
}

/** What titles, legend and axis take of the height, in pixels. */
const AROUND = 112;

/** The scale that keeps the room for the rows: it shows nothing itself. None where there are none. */
export function headScale(figure: Figure): Readonly<Record<string, unknown>> {
  const rows = headRows(figure);
  if (rows === 0) return {};
  const head = {
    axis: 'y',
    type: 'linear',
    position: 'left',
    stack: 'panels',
    // Heights of stacked scales are shares: this one is to have a fixed number of pixels.
    stackWeight: (figure.panels.length * ROW * rows) / (HEIGHT - AROUND - ROW * rows),
    weight: figure.panels.length + 1,
    min: 0,
    max: rows,
    ticks: { display: false },
    grid: { display: false },
    border: { display: false },
  };
  return { head };
}

/** Air between two panels: a scale that shows nothing. Its weight puts it between theirs. */
export const GAP = {
  axis: 'y',
  type: 'linear',
  position: 'left',
  stack: 'panels',
  stackWeight: 0.07,
  weight: 1.5,
  ticks: { display: false },
  grid: { display: false },
  border: { display: false },
} as const;
