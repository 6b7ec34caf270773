import { short } from '../../../text/numbers.js';
import type { PageSeries, PageView } from '../page-data.js';
import { element, plain } from './element.js';

/** All positions of all curves, in order, each once. */
export function positionsOf({ panels }: PageView): readonly number[] {
  return [...new Set(panels.flatMap(({ series }) => series.flatMap(({ at }) => at)))].sort((a, b) => a - b);
}

/** Value of a curve at a position, or at the nearest one before it; null before its start. */
function valueAt({ at, value }: PageSeries, position: number): number | null {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! <= position) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (value[low - 1] ?? null);
}

/** A value as text; a gap is a dash. */
function valueText(value: number | null): string {
  return value === null ? '–' : short(value);
}

/** What the curves are at a position, as a sentence: every line, the learning-rate phase, the lettered stretches. */
export function readout({ axis, panels, windows, phases }: PageView, position: number): string {
  const values = panels.flatMap(({ series }) => series.map((one) => `${plain(one.label)} ${valueText(valueAt(one, position))}`));
  const inside = windows.filter(({ from, to }) => position >= from && position <= to);
  const phase = phases.findIndex(({ from, to }) => position >= from && position <= to);
  const where = [
    ...(phases.length > 1 && phase >= 0 ? [`phase ${phase + 1} of ${phases.length}`] : []),
    ...inside.map(({ letter, rule }) => `in ${letter} (${rule})`),
  ];
  return [`${axis} ${short(position)}`, ...values, ...where].join(' · ');
}

/** The curves as a table, filled when it is opened. */
export function valuesTable(view: PageView): HTMLDetailsElement {
  const details = element('details', { class: 'values' }, element('summary', {}, 'The curves as a table'));
  details.addEventListener('toggle', () => {
    if (!details.open || details.childElementCount > 1) return;
    const series = view.panels.flatMap((panel) => panel.series);
    const head = element(
      'tr',
      {},
      ...[view.axis, ...series.map(({ label }) => plain(label))].map((text) => element('th', { scope: 'col' }, text)),
    );
    const rows = positionsOf(view).map((position) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, short(position)),
        ...series.map((one) => element('td', {}, valueText(one.at.includes(position) ? valueAt(one, position) : null))),
      ),
    );
    const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
    details.append(
      element('div', { class: 'scroll tall', tabindex: 0, role: 'region', 'aria-label': 'The curves as a table' }, table),
    );
  });
  return details;
}
