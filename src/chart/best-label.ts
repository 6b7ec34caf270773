import { HEIGHT, ROW, WIDTH } from './chart-size.js';
import type { Figure, FigurePanel } from './figure.js';
import { headRows } from './head-rows.js';

/** Where the words at the best checkpoint go, in pixels from its middle. */
export interface LabelPlace {
  readonly anchor: 'start' | 'center' | 'end';
  readonly dx: number;
  readonly dy: number;
}

/** What titles, legend, ticks and axis take of the picture, in pixels. */
const [MARGIN_X, MARGIN_Y] = [62, 112];
/** Height of the words, their width a character, and their distances from the marker, in pixels. */
const [TALL, CHARACTER] = [17, 6.2];
const [BESIDE, NEAR, FAR] = [11, 12, 30];

const PLACES: readonly LabelPlace[] = [
  { anchor: 'start', dx: BESIDE, dy: NEAR },
  { anchor: 'start', dx: BESIDE, dy: -NEAR },
  { anchor: 'end', dx: -BESIDE, dy: NEAR },
  { anchor: 'end', dx: -BESIDE, dy: -NEAR },
  { anchor: 'center', dx: 0, dy: NEAR + 8 },
  { anchor: 'center', dx: 0, dy: -NEAR - 8 },
  { anchor: 'start', dx: BESIDE, dy: FAR },
  { anchor: 'start', dx: BESIDE, dy: -FAR },
  { anchor: 'end', dx: -BESIDE, dy: FAR },
  { anchor: 'end', dx: -BESIDE, dy: -FAR },
  { anchor: 'center', dx: 0, dy: 2 * FAR },
  { anchor: 'center', dx: 0, dy: -2 * FAR },
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place that covers the least of the lines, the nearest first; all of it inside the panel. */
export function bestLabelPlace(panel: FigurePanel, figure: Figure): LabelPlace {
  const { at, value, label } = panel.marker!;
  const [wide, tall] = [WIDTH - MARGIN_X, (HEIGHT - MARGIN_Y - ROW * headRows(figure)) / figure.panels.length];
  const x = (position: number) => ((position - figure.from) / (figure.to - figure.from || 1)) * wide;
  const y = (height: number) => (1 - heightOf(height, panel)) * tall;
  const width = label.length * CHARACTER + 6;
  const boxOf = ({ anchor, dx, dy }: LabelPlace): Box => {
    const start = x(at) + dx - (anchor === 'end' ? width : anchor === 'center' ? width / 2 : 0);
    const middle = y(Math.min(panel.max, Math.max(panel.min, value))) + dy;
    return { left: start, right: start + width, top: middle - TALL / 2, bottom: middle + TALL / 2 };
  };
  const lines = panel.series.map(({ at: positions, value: values }) =>
    positions.map((one, i) => [x(one), y(values[i]!)] as const),
  );
  const costs = PLACES.map((place) => {
    const box = boxOf(place);
    const outside = box.left < 0 || box.right > wide || box.top < 0 || box.bottom > tall;
    return (outside ? 1e6 : 0) + lines.reduce((sum, line) => sum + covered(line, box), 0);
  });
  return PLACES[costs.indexOf(Math.min(...costs))]!;
}

/** How high a value lies on its panel, 0 to 1. */
function heightOf(value: number, { min, max, logarithmic }: FigurePanel): number {
  const scale = logarithmic ? Math.log : (one: number) => one;
  return (scale(value) - scale(min)) / (scale(max) - scale(min));
}

/** Pixels of a line, counted along the axis, that lie under a box. */
function covered(line: readonly (readonly [number, number])[], { left, right, top, bottom }: Box): number {
  let sum = 0;
  for (let i = 1; i < line.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [line[i - 1]!, line[i]!];
    if (!(x1 >= left && x0 <= right) || !Number.isFinite(y0 + y1)) continue;
    if (Math.max(y0, y1) < top || Math.min(y0, y1) > bottom) continue;
    sum += Math.max(1, Math.min(x1, right) - Math.max(x0, left));
  }
  return sum;
}
