import { short } from '../../../text/numbers.js';
import type { PagePanel } from '../page-data.js';
import { element, plain } from './element.js';
import { positionsOf, valueText } from './values.js';

/** Series of the table: a browser lays out no millions of cells. */
const MAX_COLUMNS = 60;

/** The curves as a table, filled when it is opened. */
export function valuesTable(axis: () => string, panels: () => readonly PagePanel[]): HTMLDetailsElement {
  const details = element('details', { class: 'values' }, element('summary', {}, 'The curves as a table'));
  details.addEventListener('toggle', () => {
    while (details.childElementCount > 1) details.lastElementChild!.remove();
    if (details.open) details.append(tableOf(axis(), panels()));
  });
  return details;
}

function tableOf(axis: string, panels: readonly PagePanel[]): HTMLElement {
  const all = panels.flatMap((panel) => panel.series);
  const series = all.slice(0, MAX_COLUMNS);
  const more = all.length - series.length;
  const head = [axis, ...series.map(({ label }) => plain(label))].map((text) => element('th', { scope: 'col' }, text));
  const byPlace = series.map((one) => new Map(one.at.map((at, i) => [at, one.value[i] ?? null])));
  const rows = positionsOf(panels).map((position) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, short(position)),
      ...byPlace.map((values) => element('td', {}, valueText(values.get(position) ?? null))),
    ),
  );
  const note = more > 0 ? [element('caption', {}, `${more} further series are not in this table: each panel has a CSV.`)] : [];
  const table = element('table', {}, ...note, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows));
  return element('div', { class: 'scroll tall', tabindex: 0, role: 'region', 'aria-label': 'The curves as a table' }, table);
}
