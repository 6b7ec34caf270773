import type { PageItem } from '../page-data.js';
import { element } from './element.js';
import { runList } from './run-list.js';

export interface Picker {
  readonly control: HTMLElement;
  /** Marks the run that is shown. */
  select(item: PageItem): void;
}

/** The list of runs with a search and, in a sweep, a choice of the order. */
export function picker(all: readonly PageItem[], onPick: (item: PageItem) => void): Picker {
  const texts = new Map(all.map((item) => [item, `${item.id} ${item.found.join(' ')} ${item.severity ?? ''}`.toLowerCase()]));
  let items = all;
  const list = runList(onPick);
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off', placeholder: 'name, rule or severity' });
  const status = element('p', { role: 'status', class: 'muted count' });
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = words.length === 0 ? items : items.filter((item) => words.every((word) => texts.get(item)!.includes(word)));
    status.textContent = words.length === 0 ? `${items.length} in the list` : `${shown.length} of ${items.length}`;
    list.show(shown);
  };
  const order = ordering(all, (sorted) => {
    items = sorted;
    filter();
  });
  const control = element('nav', { class: 'picker', 'aria-label': 'Runs' });
  control.append(element('label', { for: 'search' }, 'Find a run'), search, ...order, status, list.control);
  if (all.some(({ view }) => view < 0))
    control.append(element('p', { class: 'muted count' }, 'In italics: runs whose curves are not in this page.'));
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.pick();
    else if (event.key === 'ArrowDown') list.control.focus();
    else return;
    event.preventDefault();
  });
  search.addEventListener('input', filter);
  filter();
  return {
    control,
    select: (item) => {
      list.mark(item);
      if (!list.shown().includes(item)) {
        search.value = '';
        filter();
      }
      list.move(list.shown().indexOf(item));
    },
  };
}

/** The choice of the order; nothing where no run has a place. */
function ordering(all: readonly PageItem[], onOrder: (items: readonly PageItem[]) => void): readonly HTMLElement[] {
  if (all.every(({ place }) => place === null)) return [];
  const byPlace = [...all].sort((a, b) => (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) || 0);
  const order = element(
    'select',
    { onchange: () => onOrder(order.value === 'place' ? byPlace : all) },
    element('option', { value: 'found' }, 'most severe first'),
    element('option', { value: 'place' }, 'best first'),
  );
  return [element('label', {}, 'Order ', order)];
}
