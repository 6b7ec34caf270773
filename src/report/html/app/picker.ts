import type { PageItem } from '../page-data.js';
import { element, plain } from './element.js';

/** Height of a line, in pixels: the style sheet says the same. */
const ROW = 44;
/** Lines that are drawn beyond the visible ones. */
const MARGIN = 6;

export interface Picker {
  readonly control: HTMLElement;
  /** Marks the run that is shown. */
  select(item: PageItem): void;
}

/** The list of runs with a search: only the lines in sight are elements, so thousands are quick. */
export function picker(all: readonly PageItem[], onPick: (item: PageItem) => void): Picker {
  const texts = new Map(all.map((item) => [item, `${item.id} ${item.found.join(' ')} ${item.severity ?? ''}`.toLowerCase()]));
  const byPlace = [...all].sort((a, b) => (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) || 0);
  let items = all;
  let shown = items;
  let active = 0;
  let selected: PageItem | null = null;

  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off', placeholder: 'name, rule or severity' });
  const status = element('p', { role: 'status', class: 'muted count' });
  const space = element('div', { role: 'presentation', class: 'space' });
  const list = element('div', { role: 'listbox', tabindex: 0, 'aria-label': 'Runs', class: 'list' }, space);
  const control = element('nav', { class: 'picker', 'aria-label': 'Runs' });
  const order = element(
    'select',
    {
      onchange: () => {
        items = order.value === 'place' ? byPlace : all;
        filter();
      },
    },
    element('option', { value: 'found' }, 'most severe first'),
    element('option', { value: 'place' }, 'best first'),
  );
  const ordering = all.some(({ place }) => place !== null) ? [element('label', {}, 'Order ', order)] : [];
  control.append(element('label', { for: 'search' }, 'Find a run'), search, ...ordering, status, list);
  if (items.some(({ view }) => view < 0))
    control.append(element('p', { class: 'muted count' }, 'In italics: runs whose curves are not in this page.'));

  const draw = () => {
    const from = Math.max(0, Math.floor(list.scrollTop / ROW) - MARGIN);
    const to = Math.min(shown.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + MARGIN);
    space.style.height = `${shown.length * ROW}px`;
    space.replaceChildren(...shown.slice(from, to).map((item, i) => row(item, from + i)));
    if (active >= from && active < to) list.setAttribute('aria-activedescendant', `run-${active}`);
    else list.removeAttribute('aria-activedescendant');
  };
  const row = (item: PageItem, i: number) => {
    const { id, place, runs, severity, best, found, view } = item;
    const mark = severity === null ? '' : `${severity}: ${found.length === 1 ? found[0] : `${found.length} rules`}`;
    const line = element(
      'div',
      {
        role: 'option',
        id: `run-${i}`,
        class: `row${i === active ? ' active' : ''}${view < 0 ? ' absent' : ''}`,
        'aria-selected': String(item === selected),
        'aria-setsize': shown.length,
        'aria-posinset': i + 1,
        onclick: () => pick(i),
      },
      element('bdi', { title: plain(id) }, plain(id)),
      element(
        'span',
        { class: 'muted' },
        `${place === null ? '' : `place ${place} · `}${runs > 1 ? `${runs} runs · ` : ''}best ${best}`,
      ),
      element('span', { class: severity ?? 'muted' }, mark),
    );
    line.style.top = `${i * ROW}px`;
    return line;
  };
  const move = (to: number) => {
    active = Math.max(0, Math.min(shown.length - 1, to));
    const top = active * ROW;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
    draw();
  };
  const pick = (i: number) => {
    const item = shown[i];
    if (!item) return;
    active = i;
    onPick(item);
  };
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = words.length === 0 ? items : items.filter((item) => words.every((word) => texts.get(item)!.includes(word)));
    status.textContent = words.length === 0 ? `${items.length} in the list` : `${shown.length} of ${items.length}`;
    active = Math.max(0, selected ? shown.indexOf(selected) : 0);
    list.scrollTop = 0;
    draw();
  };

  const page = () => Math.max(1, Math.floor(list.clientHeight / ROW) - 1);
  list.addEventListener('keydown', (event) => {
    const to: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page(),
      PageUp: active - page(),
      Home: 0,
      End: shown.length - 1,
    };
    const target = to[event.key];
    if (target !== undefined) move(target);
    else if (event.key === 'Enter' || event.key === ' ') pick(active);
    else return;
    event.preventDefault();
  });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') pick(active);
    else if (event.key === 'ArrowDown') list.focus();
    else return;
    event.preventDefault();
  });
  search.addEventListener('input', filter);
  list.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(list);
  filter();
  return {
    control,
    select: (item) => {
      selected = item;
      if (!shown.includes(item)) {
        search.value = '';
        filter();
      }
      move(shown.indexOf(item));
    },
  };
}
