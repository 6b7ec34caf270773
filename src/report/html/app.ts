import { type Charts, charts } from './app/charts.js';
import { element, plain } from './app/element.js';
import { type Picker, picker } from './app/picker.js';
import { formatRoute, parseRoute, type Route } from './app/route.js';
import { themeSwitch } from './app/theme.js';
import { unfoldForPrint } from './app/unfold.js';
import { INDEX_ID, type PageItem, type PageView } from './page-data.js';

const items = JSON.parse(document.getElementById(INDEX_ID)?.textContent ?? '[]') as readonly PageItem[];
const app = document.getElementById('app');
if (app && items.length > 0) start(app);

/** The interactive part of the page: run picker, curves, and what was found, all named by the address. */
function start(root: HTMLElement): void {
  let shown: { readonly item: PageItem; readonly charts: Charts | null } | null = null;
  let route: Route = { run: null, letter: null, range: null };
  unfoldForPrint();
  const content = element('article', { 'aria-label': 'Run' });
  const theme = themeSwitch(() => shown?.charts?.redraw());
  const runs: Picker | null = items.length > 1 ? picker(items, (item) => go({ run: item.id, letter: null, range: null })) : null;

  const remember = (next: Route) => {
    route = next;
    history.replaceState(null, '', formatRoute({ ...next, run: items.length > 1 ? next.run : null }));
  };
  const show = (item: PageItem, range: Route['range']) => {
    shown?.charts?.destroy();
    const view = viewOf(item);
    const title = element('h2', { tabindex: -1 }, element('bdi', {}, plain(item.id)));
    shown = { item, charts: null };
    if (!view) {
      content.replaceChildren(title, element('p', {}, absent(item)));
    } else {
      const about = fragment(view.about);
      const drawn =
        view.panels.length > 0
          ? charts({
              view,
              range,
              colors: theme.colors,
              onLetter: (letter) => follow(letter, 'finding'),
              onRange: (zoomed) => remember({ ...route, run: item.id, range: zoomed }),
            })
          : null;
      content.replaceChildren(title, about, ...(drawn ? [drawn.root] : []), fragment(view.body));
      shown = { item, charts: drawn };
    }
    runs?.select(item);
  };
  /** Both ways between a lettered stretch and what is said of it. */
  const follow = (letter: string, to: 'finding' | 'curves') => {
    for (const finding of content.querySelectorAll('[data-finding]'))
      finding.classList.toggle('current', finding.getAttribute('data-finding') === letter);
    remember({ ...route, run: shown?.item.id ?? null, letter });
    shown?.charts?.point(letter, to === 'curves');
    const goal =
      to === 'curves'
        ? content.querySelector<HTMLElement>('.plots')
        : content.querySelector<HTMLElement>(`[data-finding="${CSS.escape(letter)}"]`);
    if (to === 'finding') goal?.setAttribute('tabindex', '-1');
    (to === 'curves' ? content.querySelector('.charts') : goal)?.scrollIntoView({ block: to === 'curves' ? 'start' : 'center' });
    goal?.focus({ preventScroll: true });
  };
  const go = (next: Route) => {
    const item = items.find(({ id }) => id === next.run) ?? items.find(({ view }) => view >= 0) ?? items[0]!;
    if (item !== shown?.item || next.range !== null || next.letter === null) show(item, next.range);
    remember({ run: item.id, letter: null, range: next.range });
    if (next.letter !== null) follow(next.letter, 'finding');
  };

  content.addEventListener('click', (event) => {
    const letter =
      event.target instanceof Element ? event.target.closest('button[data-letter]')?.getAttribute('data-letter') : null;
    if (letter) follow(letter, 'curves');
  });
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#rule-')) openRule();
    else go(parseRoute(location.hash));
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')?.hash === location.hash) openRule();
  });

  root.append(
    element('div', { class: 'bar' }, theme.control),
    element('div', { class: runs ? 'split' : '' }, ...(runs ? [runs.control] : []), content),
  );
  const address = location.hash;
  go(address.startsWith('#rule-') ? route : parseRoute(address));
  if (address.startsWith('#rule-')) openRule(address);
  root.dataset['ready'] = 'true';
}

function viewOf({ view }: PageItem): PageView | null {
  const text = document.getElementById(`view-${view}`)?.textContent;
  return text ? (JSON.parse(text) as PageView) : null;
}

/** Why a run of a large sweep has no curves here. */
function absent({ best, found }: PageItem): string {
  const what = found.length > 0 ? `Found: ${found.join(', ')}.` : 'Nothing was found.';
  return `Best ${best}. ${what} In a report of so many runs the curves of this one are left out: they are in report.json, or run curvelint on its folder alone.`;
}

/** Markup that the page's writer made: text from logs is escaped in it. */
function fragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Opens what a link about a rule leads to. */
function openRule(address = location.hash): void {
  const target = address.startsWith('#rule-') ? document.getElementById(address.slice(1)) : null;
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.scrollIntoView({ block: 'start' });
  target.querySelector('summary')?.focus({ preventScroll: true });
}
