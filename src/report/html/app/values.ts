import { short } from '../../../text/numbers.js';
import { visible } from '../../../text/visible.js';
import type { PagePanel, PageSeries, PageView } from '../page-data.js';

/** All positions of all curves, in order, each once. */
export function positionsOf(panels: readonly Pick<PagePanel, 'series'>[]): readonly number[] {
  return [...new Set(panels.flatMap(({ series }) => series.flatMap(({ at }) => at)))].sort((a, b) => a - b);
}

/** Value of a curve at a position, or at the nearest one before it; null before its start. */
export function valueAt(
  { at, value }: { readonly at: readonly number[]; readonly value: readonly (number | null)[] },
  position: number,
): number | null {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! <= position) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (value[low - 1] ?? null);
}

/** A value as text; a gap is a dash. */
export function valueText(value: number | null): string {
  return value === null ? '–' : short(value);
}

/** Where a position lies: in a learning-rate phase, in lettered stretches. */
export function placeWords({ windows, phases }: Pick<PageView, 'windows' | 'phases'>, position: number): readonly string[] {
  const inside = windows.filter(({ from, to }) => position >= from && position <= to);
  const phase = phases.findIndex(({ from, to }) => position >= from && position <= to);
  return [
    ...(phases.length > 1 && phase >= 0 ? [`phase ${phase + 1} of ${phases.length}`] : []),
    ...inside.map(({ letter, rule }) => `in ${letter} (${rule})`),
  ];
}

/** What the curves are at a position, as a sentence. */
export function readout(
  view: Pick<PageView, 'axis' | 'windows' | 'phases'>,
  panels: readonly PagePanel[],
  position: number,
): string {
  const values = panels.flatMap(({ series }) =>
    series.map((one) => `${visible(one.label)} ${valueText(valueAt(one, position))}`),
  );
  return [`${view.axis} ${short(position)}`, ...values, ...placeWords(view, position)].join(' · ');
}

/** One panel as a table that spreadsheets read: every series as it was logged, in columns beside its positions. */
export function csvOf(axis: string, series: readonly Pick<PageSeries, 'label' | 'at' | 'value'>[]): string {
  const positions = [...new Set(series.flatMap(({ at }) => at))].sort((a, b) => a - b);
  const byPlace = series.map((one) => new Map(one.at.map((at, i) => [at, one.value[i] ?? null])));
  const rows = positions.map((position) => [position, ...byPlace.map((values) => values.get(position) ?? '')].join(','));
  return `${[axis, ...series.map(({ label }) => label)].map(cell).join(',')}\n${rows.join('\n')}\n`;
}

/** A name as a cell: what begins like a formula is made a text, or a spreadsheet would work it out. */
function cell(text: string): string {
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
