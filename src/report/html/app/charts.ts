import type { Theme } from '../../../chart/theme.js';
import type { PagePanel, PageView } from '../page-data.js';
import { growingSeries, type Mapping, mappedPanel, mappedView, mappingTo, SHARE } from './axis.js';
import { controls } from './controls.js';
import { element } from './element.js';
import type { Section } from './further.js';
import { keyboard } from './keyboard.js';
import { letterStrip } from './letters.js';
import { colorsOf, overlaysOf, type Pinned } from './overlays.js';
import { plots } from './plots.js';
import { type Route, switching } from './route.js';
import { sectionList } from './sections.js';
import { touchGestures } from './touch.js';
import { positionsOf, readout } from './values.js';
import { valuesTable } from './values-table.js';
import { type Viewport, viewport } from './viewport.js';

export interface Charts {
  readonly root: HTMLElement;
  /** Shows what the route says now. */
  refresh(): void;
  /** Zooms to a lettered stretch with some room on both sides. */
  zoomTo(letter: string): void;
  print(isPaper: boolean): void;
  /** Draws again, in the colors of the theme. */
  recolor(): void;
  destroy(): void;
}

export interface ChartsOptions {
  readonly view: PageView;
  /** Panels of the series that the view does not show. */
  readonly sections: readonly Section[];
  /** Names of the settings of the pinned runs. */
  readonly settings: readonly string[];
  route(): Route;
  /** Other runs that are drawn over this one. */
  pinned(): readonly Pinned[];
  colors(): Theme;
  change(patch: Partial<Route>): void;
  onLetter(letter: string): void;
}

/** All panels of a view with what moves them: one range, one cursor, switches, letters, keys. */
export function charts({ view, sections, settings, route, pinned, colors, change, onLetter }: ChartsOptions): Charts {
  const further = sections.flatMap(({ panels }) => panels);
  const panels = [...view.panels, ...further];
  const logged = view.panels.length > 0 ? view.panels : further;
  let shown = shownBy(route().axis, view, panels);
  const live = element('p', { class: 'hidden', role: 'status' });
  const host = element('div', {
    class: 'plots',
    role: 'group',
    tabindex: 0,
    'aria-label': `Curves. ${view.alt} Press ? for the keys.`,
  });
  const overlays = (number: number) => {
    const runs = pinned();
    const own = colorsOf(
      runs.map(({ item }) => item),
      settings,
      route().color,
    );
    return overlaysOf(panels[number]!, runs, own, route().axis);
  };
  const main = () => logged.map(shown.panel);
  /** As far as any of the runs that are drawn goes. */
  const reach = () => {
    const others = logged.map((_, i) => ({ series: overlays(i).map(({ series }) => series) }));
    return positionsOf([...main(), ...others]);
  };
  const port = viewport(reach(), route().range, ([min, max], isLast) => {
    stack.hideTooltip();
    for (const plot of stack.all()) {
      plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
      plot.setScale('x', { min, max });
    }
    if (isLast) change({ range: port.isZoomed() ? [min, max] : null });
  });
  const strip = letterStrip(view.windows, onLetter);
  const stack = plots(host, {
    panel: (number) => shown.panel(panels[number]!),
    overlays,
    state: () => ({
      view: shown.view,
      colors: colors(),
      look: route(),
      port,
      onDraw: (plot) => strip.place(plot, shown.view.windows),
    }),
    onScale: (label) => change({ switched: switching(route().switched, label) }),
  });
  host.append(...stack.frames([...view.panels.keys()], true));
  const list = sectionList(sections, view, (numbers) =>
    stack.frames(
      numbers.map((i) => view.panels.length + i),
      false,
    ),
  );
  host.append(...list);
  keyboard(
    host,
    () => positionsOf(main()),
    port,
    (position) => {
      for (const plot of stack.all()) plot.setCursor({ left: plot.valToPos(position, 'x'), top: 10 }, false);
      live.textContent = readout(shown.view, main(), position);
    },
  );
  host.addEventListener('dblclick', () => port.set(null));
  touchGestures(host, port, () => {
    const box = stack.all()[0]?.over.getBoundingClientRect();
    return box ? [box.left, box.right] : null;
  });
  const axes = [SHARE, ...growingSeries(further).map(({ label }) => label)];
  const bar = controls({ panels, axis: view.axis, axes, port, route, colors, change });
  const root = element('section', { class: 'charts', 'aria-label': 'Curves' });
  root.append(
    bar.control,
    strip.control,
    host,
    live,
    valuesTable(
      () => shown.view.axis,
      () => panels.map(shown.panel),
    ),
  );
  let drawn = JSON.stringify(drawnBy(route()));
  return {
    root,
    refresh: () => {
      const now = route();
      shown = shownBy(now.axis, view, panels);
      port.cover(reach());
      bar.refresh();
      strip.mark(now.letter);
      const next = JSON.stringify(drawnBy(now));
      port.show(now.range);
      // A zoomed range moves what is drawn: everything else draws it again.
      if (next !== drawn || pinned().length > 0) stack.rebuild();
      drawn = next;
    },
    zoomTo: (letter) => zoomTo(shown.view, letter, port),
    print: stack.print,
    recolor: () => {
      bar.refresh();
      stack.rebuild();
    },
    destroy: stack.destroy,
  };
}

/** What a panel is made of beside its range. */
function drawnBy({ range: _, run: __, ...rest }: Route): Partial<Route> {
  return rest;
}

/** A view and its panels on an axis; on that of the log where there is no other of this name. */
function shownBy(axis: string | null, view: PageView, panels: readonly PagePanel[]) {
  const mapping: Mapping | null = axis === null ? null : mappingTo(axis, view, panels);
  if (axis === null || mapping === null) return { view, panel: (panel: PagePanel) => panel };
  return { view: mappedView(view, axis, mapping), panel: (panel: PagePanel) => mappedPanel(panel, mapping) };
}

/** Shows a lettered stretch with some room on both sides. */
function zoomTo({ windows }: PageView, letter: string, port: Viewport): void {
  const window = windows.find((one) => one.letter === letter);
  if (!window) return;
  const whole = port.whole();
  const room = Math.max(0.5 * (window.to - window.from), 0.03 * (whole[1] - whole[0]));
  port.set([window.from - room, window.to + room]);
}
