import type { Theme } from '../../../chart/theme.js';
import type { FurtherCurves, PagePanel, PageView } from '../page-data.js';
import { controls } from './controls.js';
import { element } from './element.js';
import { further } from './further.js';
import { keyboard } from './keyboard.js';
import { letterStrip } from './letters.js';
import type { Look } from './look.js';
import { plots } from './plots.js';
import type { Route } from './route.js';
import { touchGestures } from './touch.js';
import { positionsOf, readout, valuesTable } from './values.js';
import { type Viewport, viewport } from './viewport.js';

const HELP = matchMedia('(pointer: coarse)').matches
  ? 'Two fingers zoom, one moves what is zoomed, a double tap shows everything.'
  : 'Arrow keys read the values, plus and minus zoom, Page Up and Page Down move, Escape shows everything.';

export interface Charts {
  readonly root: HTMLElement;
  /** Marks a lettered stretch, and zooms to it with some room on both sides; null: none. */
  point(letter: string | null, zooms: boolean): void;
  /** Draws again, in the colors of the theme. */
  redraw(): void;
  destroy(): void;
}

export interface ChartsOptions {
  readonly view: PageView;
  /** Curves that can be added; null: none. */
  readonly more: FurtherCurves | null;
  readonly range: Route['range'];
  colors(): Theme;
  onLetter(letter: string): void;
  onRange(range: Route['range']): void;
}

/** All panels of a view with what moves them: one range, one cursor, switches, letters, keys. */
export function charts({ view: given, more, range, colors, onLetter, onRange }: ChartsOptions): Charts {
  const { view, add } = growing(given);
  const loss = view.panels.find(({ kind }) => kind === 'loss');
  const look: Look = { hidden: new Set(), isLogarithmic: loss?.logarithmic ?? false, bands: true, letter: null };
  const text = element('p', { class: 'readout muted' }, HELP);
  const live = element('p', { class: 'hidden', role: 'status' });
  const strip = letterStrip(view.windows, onLetter);
  const host = element('div', { class: 'plots', role: 'group', tabindex: 0, 'aria-label': `Curves. ${view.alt} ${HELP}` });
  const port = viewport(positionsOf(view), range, ([min, max], isLast) => {
    for (const plot of stack.all()) {
      plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
      plot.setScale('x', { min, max });
    }
    if (isLast) onRange(port.isZoomed() ? [min, max] : null);
  });
  const onCursor = (position: number | null) => {
    text.textContent = position === null ? HELP : readout(view, position);
  };
  const stack = plots(host, { view, look, port, colors, onCursor, onDraw: strip.place });
  keyboard(
    host,
    () => positionsOf(view),
    port,
    (position) => {
      for (const plot of stack.all()) plot.setCursor({ left: plot.valToPos(position, 'x'), top: 10 }, false);
      text.textContent = readout(view, position);
      live.textContent = text.textContent;
    },
  );
  host.addEventListener('dblclick', () => port.set(null));
  touchGestures(host, port, () => {
    const box = stack.all()[0]?.over.getBoundingClientRect();
    return box ? [box.left, box.right] : null;
  });
  const bar = controls(view, look, colors, port, stack.rebuild);
  const root = element('section', { class: 'charts', 'aria-label': 'Curves' });
  const table = refreshing(() => valuesTable(view));
  const onChoose = (panels: readonly PagePanel[]) => {
    add(panels);
    port.cover(positionsOf(view));
    stack.rebuild();
    table.refresh();
  };
  root.append(bar.control, strip.control, host, text, live, ...(more ? [further(more, onChoose)] : []), table.first);
  return {
    root,
    point: (letter, zooms) => {
      look.letter = letter;
      strip.mark(letter);
      if (!zooms || !zoomTo(view, letter, port)) for (const plot of stack.all()) plot.redraw(false);
    },
    redraw: () => {
      bar.recolor();
      stack.rebuild();
    },
    destroy: stack.destroy,
  };
}

/** A view whose panels are those it has and the ones that were chosen last. */
function growing(given: PageView): { readonly view: PageView; readonly add: (panels: readonly PagePanel[]) => void } {
  let added: readonly PagePanel[] = [];
  const view: PageView = {
    ...given,
    get panels() {
      return [...given.panels, ...added];
    },
  };
  return {
    view,
    add: (panels) => {
      added = panels;
    },
  };
}

/** A part of the page that is made again where it stands, open if it was. */
function refreshing(make: () => HTMLDetailsElement): { readonly first: HTMLDetailsElement; readonly refresh: () => void } {
  const first = make();
  let shown = first;
  const refresh = () => {
    const next = make();
    next.open = shown.open;
    shown.replaceWith(next);
    shown = next;
  };
  return { first, refresh };
}

/** Shows a lettered stretch with some room on both sides; false where there is none. */
function zoomTo({ windows }: PageView, letter: string | null, port: Viewport): boolean {
  const window = windows.find((one) => one.letter === letter);
  if (!window) return false;
  const whole = port.whole();
  const room = Math.max(0.5 * (window.to - window.from), 0.03 * (whole[1] - whole[0]));
  port.set([window.from - room, window.to + room]);
  return true;
}
