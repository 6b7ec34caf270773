import type { PageIndex } from '../page-data.js';
import type { Charts } from './charts.js';
import { element } from './element.js';
import { letterAt, lettersIn, lookAtCurves, lookAtFinding, markFinding } from './findings.js';
import { globalKeys, help } from './help.js';
import type { Pinned } from './overlays.js';
import { type Picker, picker } from './picker.js';
import { pinBar } from './pin-bar.js';
import { loadPinned, MAX_PINNED } from './pins.js';
import { printing } from './printing.js';
import { formatRoute, NOWHERE, parseRoute, type Route, switching } from './route.js';
import { isRuleLink, openRule } from './rule-link.js';
import { runTitle, runView } from './run-view.js';
import { storeOf } from './store.js';
import { sweepView } from './sweep.js';
import { themeSwitch } from './theme.js';
import { toggle } from './toggle.js';

/** What changes while a finger or a key moves makes no steps to go back by. */
const FLOWING: readonly (keyof Route)[] = ['range', 'smoothing'];

interface Shown {
  readonly number: number;
  readonly charts: Charts | null;
}

/** The interactive part of the page: run picker, curves, and what was found, all named by the address. */
export async function start(root: HTMLElement, index: PageIndex): Promise<void> {
  const { items } = index;
  const several = items.length > 1;
  const first = Math.max(
    0,
    items.findIndex(({ place }) => place === 1),
  );
  const store = storeOf(index);
  let route = NOWHERE;
  let shown: Shown | null = null;
  let pinned: readonly Pinned[] = [];
  let visits = 0;

  const refresh = () => {
    shown?.charts?.refresh();
    markFinding(content, route.letter);
    pin.refresh();
    pins.replaceChildren(pinBar(pinned, index, route, change));
  };
  /** The reader has chosen something: the address says so, and the page shows it. */
  const change = (patch: Partial<Route>) => {
    const isFlowing = Object.keys(patch).every((key) => FLOWING.includes(key as keyof Route));
    const next = { ...route, run: items[shown?.number ?? first]!.id, ...patch };
    const address = formatRoute({ ...next, run: several ? next.run : null });
    if (isFlowing || address === location.hash) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    return arrive(next);
  };
  /** Shows what a route says. */
  const arrive = async (next: Route) => {
    visits += 1;
    const visit = visits;
    route = next;
    const found = items.findIndex(({ id }) => id === next.run);
    const number = found < 0 ? first : found;
    if (next.pinned.join('\n') !== pinned.map(({ item }) => item.id).join('\n')) {
      const loaded = await loadPinned(next.pinned, index, store);
      if (visit !== visits) return;
      pinned = loaded;
    }
    if (number !== shown?.number) {
      const made = await runView(number, index, store, {
        route: () => route,
        pinned: () => pinned.filter(({ item }) => item !== items[number]),
        colors: theme.colors,
        change,
        onLetter: (letter) => change({ letter }).then(() => lookAtFinding(content, letter)),
      });
      if (visit !== visits) return made.charts?.destroy();
      shown?.charts?.destroy();
      content.replaceChildren(runTitle(items[number]!, several ? pin.control : null), pins, ...made.nodes);
      shown = { number, charts: made.charts };
      runs?.select(items[number]!);
    }
    refresh();
  };

  const content = element('article', { 'aria-label': 'Run' });
  const pins = element('div', {});
  const nameOf = () => items[shown?.number ?? first]!.id;
  const goTo = (run: string) => change({ run, letter: null, range: null });
  const pin = toggle(
    ['Pin'],
    () => route.pinned.includes(nameOf()),
    () => change({ pinned: switching(route.pinned, nameOf()).slice(-MAX_PINNED) }),
    { title: 'Keep its curves in sight beside those of others' },
  );
  const theme = themeSwitch(() => shown?.charts?.recolor());
  const pinAll = (ids: readonly string[]) => change({ pinned: [...new Set([...route.pinned, ...ids])].slice(0, MAX_PINNED) });
  const runs: Picker | null = several ? picker(items, (item) => goTo(item.id), pinAll) : null;
  const keys = help();
  const bar = element('div', { class: 'bar' }, keys.control, theme.control);
  root.append(bar, element('div', { class: runs ? 'split' : '' }, ...(runs ? [runs.control] : []), content));
  const sweep = sweepView(index, theme.colors, goTo);
  if (sweep) root.append(sweep);

  content.addEventListener('click', ({ target }) => {
    const letter = letterAt(target);
    if (letter !== null)
      void change({ letter }).then(() => {
        shown?.charts?.zoomTo(letter);
        lookAtCurves(content);
      });
  });
  addEventListener('hashchange', () => {
    if (isRuleLink(location.hash)) return openRule(location.hash);
    void arrive(parseRoute(location.hash)).then(() => route.letter !== null && lookAtFinding(content, route.letter));
  });
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash === location.hash) openRule(location.hash);
  });
  const step = (by: number) => {
    const next = runs?.beside(by);
    if (next) void goTo(next.id);
  };
  const nextLetter = (by: number) => {
    const letters = lettersIn(content);
    const at = route.letter === null ? -1 : letters.indexOf(route.letter);
    const letter = letters[at < 0 && by < 0 ? letters.length - 1 : (at + by + letters.length) % letters.length];
    if (letter !== undefined) void change({ letter }).then(() => lookAtFinding(content, letter));
  };
  globalKeys({
    '?': keys.open,
    '/': () => runs?.find(),
    j: () => step(1),
    k: () => step(-1),
    n: () => nextLetter(1),
    N: () => nextLetter(-1),
    p: () => several && pin.control.click(),
    b: () => change({ hidden: switching(route.hidden, 'baseline') }),
    l: () => change({ switched: switching(route.switched, 'loss') }),
    c: () => lookAtCurves(content),
  });
  printing((isPaper) => shown?.charts?.print(isPaper));

  const address = location.hash;
  await arrive(isRuleLink(address) ? route : parseRoute(address));
  openRule(address);
  root.dataset['ready'] = 'true';
  // What was linked to is looked at once the curves above it have their height.
  if (route.letter !== null) requestAnimationFrame(() => route.letter !== null && lookAtFinding(content, route.letter));
}
