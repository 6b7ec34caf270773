import type { PageIndex } from '../page-data.js';
import { element, plain } from './element.js';
import { colorsOf, type Pinned } from './overlays.js';
import type { Route } from './route.js';

/** The pinned runs with their colors, and what they are colored by; nothing where none is pinned. */
export function pinBar(
  pinned: readonly Pinned[],
  { settings }: Pick<PageIndex, 'settings'>,
  { color }: Pick<Route, 'color'>,
  change: (patch: Partial<Route>) => void,
): HTMLElement {
  const bar = element('div', { class: 'pins', role: 'group', 'aria-label': 'Pinned runs' });
  bar.hidden = pinned.length === 0;
  const items = pinned.map(({ item }) => item);
  const colors = colorsOf(items, settings, color);
  const column = color === null ? -1 : settings.indexOf(color);
  const chips = items.map(({ id, settings: values }, i) => {
    const swatch = element('span', { class: 'swatch', 'aria-hidden': 'true' });
    swatch.style.borderColor = colors[i]!;
    const value = column < 0 ? '' : ` (${plain(`${settings[column]} ${values[column] ?? '–'}`)})`;
    const without = items.filter((other) => other.id !== id).map((other) => other.id);
    const name = plain(id);
    return element(
      'button',
      { type: 'button', title: `Unpin ${name}`, 'aria-label': `Unpin ${name}`, onclick: () => change({ pinned: without }) },
      ...[swatch, element('bdi', {}, `${name}${value}`), ' ×'],
    );
  });
  const choice = element(
    'select',
    { onchange: () => change({ color: choice.value || null }) },
    element('option', { value: '' }, 'run'),
    ...settings.map((name) => element('option', { value: name, selected: name === color }, plain(name))),
  );
  const clear = element('button', { type: 'button', onclick: () => change({ pinned: [] }) }, 'Unpin all');
  bar.append(...chips, ...(settings.length > 0 ? [element('label', {}, 'color by ', choice)] : []), clear);
  return bar;
}
