import type { PageItem } from '../page-data.js';
import { element } from './element.js';
import { MAX_PINNED } from './pins.js';
import { runList } from './run-list.js';

export interface Picker {
  readonly control: HTMLElement;
  /** Marks the run that is shown. */
  select(item: PageItem): void;
  /** The run so many lines below the one that is marked; null at the ends. */
  beside(by: number): PageItem | null;
  /** Goes to the search. */
  find(): void;
}

/** The list of runs with a search and, in a sweep, a choice of the order; what is found can be pinned together. */
export function picker(
  all: readonly PageItem[],
  onPick: (item: PageItem) => void,
  onPin: (ids: readonly string[]) => void,
): Picker {
  const texts = new Map(all.map((item) => [item, `${item.id} ${item.found.join(' ')} ${item.severity ?? ''}`.toLowerCase()]));
  const isSweep = all.some(({ place }) => place !== null);
  let items = isSweep ? byPlace(all) : all;
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
  const pin = element(
    'button',
    { type: 'button', title: `The first ${MAX_PINNED} at most`, onclick: () => onPin(list.shown().map(({ id }) => id)) },
    'Pin these',
  );
  const foot = element('div', { class: 'foot' }, status, pin);
  control.append(element('label', { for: 'search' }, 'Find a run'), search, ...order, foot, list.control);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.pick();
    else if (event.key === 'ArrowDown') list.control.focus();
    else return;
    event.preventDefault();
  });
  search.addEventListener('input', filter);
  filter();
  let marked: PageItem | null = null;
  return {
    control,
    beside: (by) => (marked ? (list.shown()[list.shown().indexOf(marked) + by] ?? null) : null),
    find: () => search.focus(),
    select: (item) => {
      marked = item;
      list.mark(item);
      if (!list.shown().includes(item)) {
        search.value = '';
        filter();
      }
      list.move(list.shown().indexOf(item));
    },
  };
}

/** The best first; what has no place comes last. */
function byPlace(all: readonly PageItem[]): readonly PageItem[] {
  const place = (item: PageItem) => item.place ?? Number.MAX_SAFE_INTEGER;
  return [...all].sort((a, b) => place(a) - place(b));
}

/** The choice of the order; nothing where no run has a place. */
function ordering(all: readonly PageItem[], onOrder: (items: readonly PageItem[]) => void): readonly HTMLElement[] {
  if (all.every(({ place }) => place === null)) return [];
  const order = element(
    'select',
    { onchange: () => onOrder(order.value === 'place' ? byPlace(all) : all) },
    element('option', { value: 'place' }, 'best first'),
    element('option', { value: 'found' }, 'most severe first'),
  );
  return [element('label', {}, 'Order ', order)];
}
