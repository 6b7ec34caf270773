import type { PageItem } from '../page-data.js';
import { element, plain } from './element.js';

/** Height of a line, in pixels: the style sheet says the same. */
const ROW = 44;
/** Lines that are drawn beyond the visible ones. */
const MARGIN = 6;

export interface RunList {
  readonly control: HTMLElement;
  shown(): readonly PageItem[];
  /** From the top, with the run that is marked as the active one. */
  show(items: readonly PageItem[]): void;
  mark(item: PageItem): void;
  /** Scrolls to a line and makes it the active one. */
  move(to: number): void;
  pick(): void;
}

/** A list in which only the lines in sight are elements, so thousands are quick. */
export function runList(onPick: (item: PageItem) => void): RunList {
  let shown: readonly PageItem[] = [];
  let active = 0;
  let selected: PageItem | null = null;
  const space = element('div', { role: 'presentation', class: 'space' });
  const list = element('div', { role: 'listbox', tabindex: 0, 'aria-label': 'Runs', class: 'list' }, space);
  const pick = (i: number) => {
    const item = shown[i];
    if (!item) return;
    active = i;
    onPick(item);
  };
  const draw = () => {
    const from = Math.max(0, Math.floor(list.scrollTop / ROW) - MARGIN);
    const to = Math.min(shown.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + MARGIN);
    space.style.height = `${shown.length * ROW}px`;
    const rows = shown.slice(from, to).map((item, i) => {
      const at = from + i;
      return row(item, { at, of: shown.length, active: at === active, selected: item === selected, onClick: () => pick(at) });
    });
    space.replaceChildren(...rows);
    if (active >= from && active < to) list.setAttribute('aria-activedescendant', `run-${active}`);
    else list.removeAttribute('aria-activedescendant');
  };
  const move = (to: number) => {
    active = Math.max(0, Math.min(shown.length - 1, to));
    const top = active * ROW;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
    draw();
  };
  list.addEventListener('keydown', (event) => {
    const target = targetOf(event.key, active, shown.length, list.clientHeight);
    if (target !== null) move(target);
    else if (event.key === 'Enter' || event.key === ' ') pick(active);
    else return;
    event.preventDefault();
  });
  list.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(list);
  return {
    control: list,
    shown: () => shown,
    show: (items) => {
      shown = items;
      active = Math.max(0, selected ? shown.indexOf(selected) : 0);
      list.scrollTop = 0;
      draw();
    },
    mark: (item) => {
      selected = item;
    },
    move,
    pick: () => pick(active),
  };
}

/** The line that a key leads to; null: it leads nowhere. */
function targetOf(key: string, active: number, count: number, height: number): number | null {
  const page = Math.max(1, Math.floor(height / ROW) - 1);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  return to[key] ?? null;
}

interface Row {
  readonly at: number;
  readonly of: number;
  readonly active: boolean;
  readonly selected: boolean;
  onClick(): void;
}

function row({ id, place, runs, severity, best, found }: PageItem, { at, of, active, selected, onClick }: Row): HTMLElement {
  const mark = severity === null ? '' : `${severity}: ${found.length === 1 ? found[0] : `${found.length} rules`}`;
  const about = `${place === null ? '' : `place ${place} · `}best ${best}${runs > 1 ? ` · ${runs} runs` : ''}`;
  const line = element(
    'div',
    {
      role: 'option',
      id: `run-${at}`,
      class: `row${active ? ' active' : ''}`,
      'aria-selected': String(selected),
      'aria-setsize': of,
      'aria-posinset': at + 1,
      onclick: onClick,
    },
    element('bdi', { title: plain(id) }, plain(id)),
    element('span', { class: 'muted' }, about),
    element('span', { class: severity ?? 'muted' }, mark),
  );
  line.style.top = `${at * ROW}px`;
  return line;
}
