import type { PageView } from '../page-data.js';
import { element, plain } from './element.js';
import type { Section } from './further.js';

/** Minimum number of panels before they can be searched by name. */
const MANY = 6;

/** Panels of further series under the folders of their names, with a search; `framesOf`: the panels of these numbers, counted over all sections. */
export function sectionList(
  sections: readonly Section[],
  { further, panels }: Pick<PageView, 'further' | 'panels'>,
  framesOf: (numbers: readonly number[]) => readonly HTMLElement[],
): readonly HTMLElement[] {
  const count = sections.reduce((sum, one) => sum + one.panels.length, 0);
  if (count === 0) return [];
  let next = 0;
  const parts = sections.map(({ name, panels: own }) => {
    const frames = framesOf(own.map((_, i) => next + i));
    next += own.length;
    const texts = own.map(({ label, series }) => [label, ...series.map((one) => one.label)].join(' ').toLowerCase());
    const heading = name === '' ? [] : [element('h4', {}, element('bdi', {}, plain(name)))];
    return { root: element('section', {}, ...heading, element('div', { class: 'grid' }, ...frames)), frames, texts };
  });
  const status = element('span', { role: 'status', class: 'muted' });
  const search = element('input', { type: 'search', autocomplete: 'off', placeholder: 'name', 'aria-label': 'Find a series' });
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { root, frames, texts } of parts) {
      for (const [i, frame] of frames.entries()) frame.hidden = !words.every((word) => texts[i]!.includes(word));
      const own = frames.filter(({ hidden }) => !hidden).length;
      root.hidden = own === 0;
      found += own;
    }
    status.textContent = words.length === 0 ? '' : `${found} of ${count}`;
  });
  const what = panels.length > 0 ? 'Further series' : 'Series';
  const title = element('h3', {}, `${what} of `, element('bdi', {}, plain(further.of)));
  const head = element('div', { class: 'find' }, title, ...(count >= MANY ? [search, status] : []));
  return [element('div', { class: 'further' }, head, ...parts.map(({ root }) => root))];
}
