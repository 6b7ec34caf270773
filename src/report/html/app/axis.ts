import type { PagePanel, PageSeries, PageView } from '../page-data.js';
import { positionsOf } from './values.js';

/** The axis on which every run is as long as any other. */
export const SHARE = 'share';

/** Where a position of the log's own axis stands on another one; NaN outside of it. */
export type Mapping = (position: number) => number;

/** Series that only grow, by which the others can be drawn: the epoch of a step, seconds, samples seen. */
export function growingSeries(panels: readonly PagePanel[]): readonly PageSeries[] {
  return panels.filter(({ kind }) => kind === 'further').flatMap(({ series }) => series.filter(isGrowing));
}

function isGrowing({ value }: PageSeries): boolean {
  return value.length > 1 && value.every((one, i) => one !== null && (i === 0 || one > value[i - 1]!));
}

/** Null where a view has no such axis. */
export function mappingTo(axis: string, view: PageView, panels: readonly PagePanel[]): Mapping | null {
  if (axis === SHARE) {
    const all = positionsOf(view.panels.length > 0 ? view.panels : panels);
    const [first, last] = [all[0] ?? 0, all.at(-1) ?? 1];
    return first < last ? (position) => (100 * (position - first)) / (last - first) : null;
  }
  const found = growingSeries(panels).find(({ label }) => label === axis);
  return found ? (position) => between(found, position) : null;
}

/** Straight between two points. */
function between({ at, value }: PageSeries, position: number): number {
  const next = at.findIndex((one) => one >= position);
  if (next < 0 || (next === 0 && at[0] !== position)) return Number.NaN;
  if (at[next] === position) return value[next]!;
  const share = (position - at[next - 1]!) / (at[next]! - at[next - 1]!);
  return value[next - 1]! + share * (value[next]! - value[next - 1]!);
}

/** A panel on another axis; what stands nowhere on it is left out. */
export function mappedPanel(panel: PagePanel, to: Mapping): PagePanel {
  const marker = panel.marker && { ...panel.marker, at: to(panel.marker.at) };
  return {
    ...panel,
    series: panel.series.map((one) => mappedSeries(one, to)),
    marker: marker && Number.isFinite(marker.at) ? marker : null,
  };
}

export function mappedSeries(series: PageSeries, to: Mapping): PageSeries {
  const all = series.at.map(to);
  const kept = [...all.keys()].filter((i) => Number.isFinite(all[i]));
  const of = <T>(values: readonly T[]) => kept.map((i) => values[i]!);
  const band = series.band && { low: of(series.band.low), high: of(series.band.high) };
  return { ...series, at: of(all), value: of(series.value), band };
}

/** A view without its panels on another axis: stretches and drops move with the curves. */
export function mappedView(view: PageView, axis: string, to: Mapping): PageView {
  const positions = positionsOf(view.panels);
  const ends = [positions[0] ?? 0, positions.at(-1) ?? 0] as const;
  const inside = (position: number) => to(Math.max(ends[0], Math.min(ends[1], position)));
  const stretch = <T extends { readonly from: number; readonly to: number }>(one: T): T => ({
    ...one,
    from: inside(one.from),
    to: inside(one.to),
  });
  const isPlaced = ({ from, to: end }: { readonly from: number; readonly to: number }) => Number.isFinite(from + end);
  return {
    ...view,
    axis: axis === SHARE ? '% of the run' : axis,
    windows: view.windows.map(stretch).filter(isPlaced),
    phases: view.phases.map(stretch).filter(isPlaced),
    drops: view.drops.map((drop) => ({ ...drop, at: to(drop.at) })).filter(({ at }) => Number.isFinite(at)),
  };
}
