import type { PageItem, PagePanel, PageSeries, PageView, SettingValue } from '../page-data.js';
import { mappedSeries, mappingTo } from './axis.js';

/** A run that is drawn over the one that is shown, with all of its panels. */
export interface Pinned {
  readonly item: PageItem;
  readonly view: PageView;
  readonly panels: readonly PagePanel[];
}

/** A line of another run. */
export interface Overlay {
  readonly run: string;
  readonly color: string;
  readonly series: PageSeries;
}

/** The lines of other runs that belong into a panel: series of the same names; `colors` in the order of the runs. */
export function overlaysOf(
  panel: PagePanel,
  pinned: readonly Pinned[],
  colors: readonly string[],
  axis: string | null,
): readonly Overlay[] {
  const names = new Set(panel.series.filter(({ role }) => role !== 'baseline').map(({ label }) => label));
  return pinned.flatMap(({ item, view, panels }, i) => {
    const mapping = axis === null ? null : mappingTo(axis, view, panels);
    if (axis !== null && mapping === null) return [];
    const same = panels.filter(({ kind }) => kind === panel.kind).flatMap(({ series }) => series);
    const own = same.filter(({ role, label }) => role !== 'baseline' && names.has(label));
    return own.map((series): Overlay => {
      const placed = mapping === null ? series : mappedSeries(series, mapping);
      return { run: item.id, color: colors[i]!, series: placed };
    });
  });
}

/** Apart from each other and from the colors of training and validation, on white and on black. */
const PALETTE = ['#0d8f6f', '#b5509c', '#a6761d', '#7570b3', '#c2185b', '#5b8c00', '#00838f', '#8d6e63'] as const;

/** A color for each run: of its own, or by the value of a setting. */
export function colorsOf(items: readonly PageItem[], settings: readonly string[], by: string | null): readonly string[] {
  const column = by === null ? -1 : settings.indexOf(by);
  if (column < 0) return items.map((_, i) => PALETTE[i % PALETTE.length]!);
  const values = items.map(({ settings: own }) => own[column] ?? null);
  const scale = scaleOf(values);
  return values.map((value) => {
    if (scale && typeof value === 'number') return shade(scale(value));
    return PALETTE[[...new Set(values)].indexOf(value) % PALETTE.length]!;
  });
}

/** Blue for low, red for high. */
export function shade(share: number): string {
  return `hsl(${Math.round(240 - 240 * Math.max(0, Math.min(1, share)))} 75% 42%)`;
}

/** Numbers → 0 to 1; logarithmic where positive ones span more than a decade; null where not all are numbers, or all the same. */
export function scaleOf(values: readonly SettingValue[]): ((value: number) => number) | null {
  const numbers = values.filter((value) => value !== null);
  if (!numbers.every((value) => typeof value === 'number' && Number.isFinite(value))) return null;
  const all = numbers as readonly number[];
  const [low, high] = [all.reduce((a, b) => Math.min(a, b), Infinity), all.reduce((a, b) => Math.max(a, b), -Infinity)];
  if (!(low < high)) return null;
  if (low > 0 && high > 10 * low) return (value) => Math.log(value / low) / Math.log(high / low);
  return (value) => (value - low) / (high - low);
}
