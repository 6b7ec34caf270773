import type { FurtherCurves, PagePanel } from '../page-data.js';
import { element, plain } from './element.js';
import { toggle } from './toggle.js';

/** Minimum number of series before they can be searched by name. */
const MANY = 12;
/** Positive values that span more than two decades are drawn on a logarithmic axis, as losses are. */
const DECADES = 100;

/** Series of a run that no panel shows: what is chosen gets a panel of its own, in their order. */
export function further({ places, series }: FurtherCurves, onChoose: (panels: readonly PagePanel[]) => void): HTMLElement {
  const panels = series.map(({ label, place, value }) => panelOf(label, places[place] ?? [], value));
  const chosen = new Set<PagePanel>();
  const rows = panels.map((panel) => {
    const button = toggle([element('bdi', {}, plain(panel.label))], false, (isOn) => {
      if (isOn) chosen.add(panel);
      else chosen.delete(panel);
      onChoose(panels.filter((one) => chosen.has(one)));
    });
    return { button, text: panel.label.toLowerCase() };
  });
  const search = element('input', { type: 'search', autocomplete: 'off', placeholder: 'name', 'aria-label': 'Find a series' });
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { button, text } of rows) button.hidden = !words.every((word) => text.includes(word));
  });
  const list = element(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': 'Further series' },
    ...rows.map(({ button }) => button),
  );
  const summary = element('summary', {}, panels.length === 1 ? 'One further series' : `${panels.length} further series`);
  return element('details', { class: 'further' }, summary, ...(panels.length >= MANY ? [search] : []), list);
}

function panelOf(label: string, at: readonly number[], value: readonly (number | null)[]): PagePanel {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of value) {
    if (one === null) continue;
    low = Math.min(low, one);
    high = Math.max(high, one);
  }
  const line = { role: 'further', label, at, value, band: null } as const;
  return {
    kind: 'further',
    label: plain(label),
    logarithmic: low > 0 && high > DECADES * low,
    range: null,
    series: [line],
    marker: null,
  };
}
