import uPlot from 'uplot';
import type { Theme } from '../../../chart/theme.js';
import { short } from '../../../text/numbers.js';
import type { PageIndex, PageItem } from '../page-data.js';
import { plain } from './element.js';

const FONT = '12px system-ui, sans-serif';
const HEIGHT = 300;

/** One setting against the score, a point a configuration; returns what takes it away. */
export function scatter(
  host: HTMLElement,
  { items, settings, metric }: PageIndex,
  column: number,
  { muted, grid, train, validation }: Theme,
  on: { onRun(id: string): void; onPoint(item: PageItem | null): void },
): () => void {
  const known = items.filter((item) => item.score !== null && item.settings[column] !== null);
  const values = known.map((item) => item.settings[column]!);
  const isNumber = values.every((value) => typeof value === 'number');
  const names = isNumber ? [] : [...new Set(values.map(String))].sort();
  const xOf = (item: PageItem) => (isNumber ? Number(item.settings[column]) : names.indexOf(String(item.settings[column])));
  const sorted = [...known].sort((a, b) => xOf(a) - xOf(b));
  const xs = sorted.map(xOf);
  const [low, high] = [xs[0] ?? 0, xs.at(-1) ?? 1];
  const isLogarithmic = isNumber && low > 0 && high > 20 * low;
  const room = (high - low) * 0.05 || 0.5;
  const axis = { stroke: muted, font: FONT, grid: { stroke: grid, width: 1 }, ticks: { stroke: grid, width: 1 } };
  const numbers = (_: uPlot, splits: readonly (number | null)[]) => splits.map((one) => (one === null ? '' : short(one)));
  const categories = (_: uPlot, splits: readonly (number | null)[]) => splits.map((one) => plain(names[one ?? -1] ?? ''));
  const points = (color: string, size: number): uPlot.Series => ({
    stroke: color,
    paths: () => null,
    points: { show: true, size, fill: color, stroke: color },
  });
  const plot = new uPlot(
    {
      width: Math.max(240, host.clientWidth),
      height: HEIGHT,
      padding: [8, 12, 0, 0],
      legend: { show: false },
      cursor: { drag: { x: false, y: false } },
      scales: {
        x: {
          time: false,
          distr: isLogarithmic ? 3 : 1,
          range: () => (isLogarithmic ? [low / 1.2, high * 1.2] : [low - room, high + room]),
        },
      },
      axes: [
        {
          ...axis,
          size: 44,
          label: plain(settings[column] ?? ''),
          labelFont: FONT,
          labelSize: 16,
          ...(isNumber ? { values: numbers } : { values: categories, splits: () => [...names.keys()] }),
        },
        { ...axis, values: numbers, size: 62, label: plain(metric?.name ?? ''), labelFont: FONT, labelSize: 18 },
      ],
      series: [{}, points(train, 6), points(validation, 10)],
      hooks: { setCursor: [(own) => on.onPoint(sorted[own.cursor.idx ?? -1] ?? null)] },
    },
    [xs, sorted.map(({ score }) => score), sorted.map(({ score, place }) => (place === 1 ? score : null))],
    host,
  );
  plot.over.addEventListener('click', () => {
    const item = nearest(plot, sorted, xs);
    if (item) on.onRun(item.id);
  });
  return () => plot.destroy();
}

/** The point that is nearest to the cursor; several configurations may share a value. */
function nearest(plot: uPlot, items: readonly PageItem[], xs: readonly number[]): PageItem | null {
  const { left = 0, top = 0 } = plot.cursor;
  let [found, least]: [PageItem | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [i, item] of items.entries()) {
    const away = Math.hypot(plot.valToPos(xs[i]!, 'x') - left, plot.valToPos(item.score!, 'y') - top);
    if (away < least) [found, least] = [item, away];
  }
  return found;
}
