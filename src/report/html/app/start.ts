import type { PageItem } from '../page-data.js';
import type { Charts } from './charts.js';
import { element } from './element.js';
import { type Picker, picker } from './picker.js';
import { formatRoute, parseRoute, type Route } from './route.js';
import { isRuleLink, openRule } from './rule-link.js';
import { runView } from './run-view.js';
import { themeSwitch } from './theme.js';
import { unfoldForPrint } from './unfold.js';

const NOWHERE: Route = { run: null, letter: null, range: null };

/** The interactive part of the page: run picker, curves, and what was found, all named by the address. */
export function start(root: HTMLElement, items: readonly PageItem[]): void {
  let shown: { readonly item: PageItem; readonly charts: Charts | null } | null = null;
  let route = NOWHERE;
  unfoldForPrint();
  const content = element('article', { 'aria-label': 'Run' });
  const theme = themeSwitch(() => shown?.charts?.redraw());
  const runs: Picker | null = items.length > 1 ? picker(items, (item) => go({ ...NOWHERE, run: item.id })) : null;
  const remember = (next: Route) => {
    route = next;
    history.replaceState(null, '', formatRoute({ ...next, run: items.length > 1 ? next.run : null }));
  };
  const show = (item: PageItem, range: Route['range']) => {
    shown?.charts?.destroy();
    const { nodes, charts } = runView(item, {
      range,
      colors: theme.colors,
      onLetter: (letter) => follow(letter, 'finding'),
      onRange: (zoomed) => remember({ ...route, run: item.id, range: zoomed }),
    });
    content.replaceChildren(...nodes);
    shown = { item, charts };
    runs?.select(item);
  };
  /** Both ways between a lettered stretch and what is said of it. */
  const follow = (letter: string, to: 'finding' | 'curves') => {
    for (const finding of content.querySelectorAll('[data-finding]'))
      finding.classList.toggle('current', finding.getAttribute('data-finding') === letter);
    remember({ ...route, run: shown?.item.id ?? null, letter });
    shown?.charts?.point(letter, to === 'curves');
    if (to === 'curves') lookAt(content.querySelector('.plots'), content.querySelector('.charts'), 'start');
    else lookAtFinding(content.querySelector(`[data-finding="${CSS.escape(letter)}"]`));
  };
  const go = (next: Route) => {
    const item = items.find(({ id }) => id === next.run) ?? items.find(({ view }) => view >= 0) ?? items[0]!;
    if (item !== shown?.item || next.range !== null || next.letter === null) show(item, next.range);
    remember({ run: item.id, letter: null, range: next.range });
    if (next.letter !== null) follow(next.letter, 'finding');
  };

  content.addEventListener('click', (event) => {
    const letter = letterAt(event.target);
    if (letter) follow(letter, 'curves');
  });
  addEventListener('hashchange', () => {
    if (isRuleLink(location.hash)) openRule(location.hash);
    else go(parseRoute(location.hash));
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')?.hash === location.hash) openRule(location.hash);
  });

  root.append(
    element('div', { class: 'bar' }, theme.control),
    element('div', { class: runs ? 'split' : '' }, ...(runs ? [runs.control] : []), content),
  );
  const address = location.hash;
  go(isRuleLink(address) ? route : parseRoute(address));
  openRule(address);
  root.dataset['ready'] = 'true';
}

/** The letter of a finding's button; null beside it. */
function letterAt(target: EventTarget | null): string | null {
  const button = target instanceof Element ? target.closest('button[data-letter]') : null;
  return button?.getAttribute('data-letter') ?? null;
}

function lookAtFinding(finding: HTMLElement | null): void {
  finding?.setAttribute('tabindex', '-1');
  lookAt(finding, finding, 'center');
}

function lookAt(focused: HTMLElement | null, seen: Element | null, block: 'start' | 'center'): void {
  seen?.scrollIntoView({ block });
  focused?.focus({ preventScroll: true });
}
