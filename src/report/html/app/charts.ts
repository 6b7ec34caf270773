import type uPlot from 'uplot';
import type { Theme } from '../../../chart/theme.js';
import type { PageView } from '../page-data.js';
import { controls } from './controls.js';
import { element } from './element.js';
import { letterStrip } from './letters.js';
import { drawPanel } from './panel.js';
import type { Route } from './route.js';
import { touchGestures } from './touch.js';
import { positionsOf, readout, valuesTable } from './values.js';

/** Share of the visible range by which one key press or button zooms or moves. */
const STEP = 0.25;
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
  readonly range: Route['range'];
  colors(): Theme;
  onLetter(letter: string): void;
  onRange(range: Route['range']): void;
}

/** All panels of a view with what moves them: one range, one cursor, switches, letters, keys. */
export function charts({ view, range: start, colors, onLetter, onRange }: ChartsOptions): Charts {
  const positions = positionsOf(view);
  const whole = wholeRange(positions);
  const hidden = new Set<string>();
  let range = start ?? whole;
  let [isLogarithmic, bands] = [view.panels.find(({ kind }) => kind === 'loss')?.logarithmic ?? false, true];
  let current: string | null = null;
  let at = -1;
  let plots: readonly uPlot[] = [];
  let pressed: Element | null = null;

  const text = element('p', { class: 'readout muted' }, HELP);
  const live = element('p', { class: 'hidden', role: 'status' });
  const strip = letterStrip(view.windows, onLetter);
  const host = element('div', { class: 'plots', role: 'group', tabindex: 0, 'aria-label': `Curves. ${view.alt} ${HELP}` });

  const setRange = (next: Route['range'], isLast = true) => {
    range = next === null ? whole : clamped(next, whole);
    for (const plot of plots) {
      plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
      plot.setScale('x', { min: range[0], max: range[1] });
    }
    if (isLast) onRange(isZoomed() ? range : null);
  };
  const isZoomed = () => range[0] > whole[0] || range[1] < whole[1];
  const zoom = (factor: number) => {
    const [middle, half] = [(range[0] + range[1]) / 2, ((range[1] - range[0]) / 2) * factor];
    setRange([middle - half, middle + half]);
  };
  const shift = (share: number) => {
    const by = share * (range[1] - range[0]);
    const kept = Math.max(whole[0] - range[0], Math.min(whole[1] - range[1], by));
    setRange([range[0] + kept, range[1] + kept]);
  };
  const rebuild = () => {
    for (const plot of plots) plot.destroy();
    host.replaceChildren();
    const width = Math.max(240, host.clientWidth);
    const state = {
      view,
      colors: colors(),
      hidden,
      isLogarithmic,
      bands,
      letter: () => current,
      range: () => range,
      isZoomed,
      onSelect: (plot: uPlot, from: number, to: number) => {
        if (plot.root === pressed) setRange([from, to]);
      },
      onCursor: (plot: uPlot, position: number | null) => {
        if (plot === plots[0]) text.textContent = position === null ? HELP : readout(view, position);
      },
      onDraw: (plot: uPlot) => {
        if (plot.root === host.firstElementChild) strip.place(plot);
      },
    };
    plots = view.panels.map((panel) => drawPanel(host, panel, width, state));
  };

  const readAt = (next: number) => {
    const inside = positions.flatMap((position, i) => (position >= range[0] && position <= range[1] ? [i] : []));
    at = Math.max(inside[0] ?? 0, Math.min(inside[inside.length - 1] ?? 0, next));
    const position = positions[at];
    if (position === undefined) return;
    for (const plot of plots) plot.setCursor({ left: plot.valToPos(position, 'x'), top: 10 }, false);
    text.textContent = readout(view, position);
    live.textContent = text.textContent;
  };
  host.addEventListener('keydown', (event) => {
    const by = event.shiftKey ? 10 : 1;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: () => readAt(at + by),
      ArrowLeft: () => readAt(at < 0 ? positions.length - 1 : at - by),
      Home: () => readAt(0),
      End: () => readAt(positions.length - 1),
      '+': () => zoom(1 - 2 * STEP),
      '=': () => zoom(1 - 2 * STEP),
      '-': () => zoom(1 / (1 - 2 * STEP)),
      PageUp: () => shift(-STEP),
      PageDown: () => shift(STEP),
      Escape: () => setRange(null),
      '0': () => setRange(null),
    };
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  host.addEventListener('mousedown', (event) => {
    pressed = event.target instanceof Element ? event.target.closest('.uplot') : null;
  });
  host.addEventListener('dblclick', () => setRange(null));
  touchGestures(host, {
    whole,
    range: () => range,
    span: () => {
      const [plot] = plots;
      const box = plot?.over.getBoundingClientRect();
      return box ? [box.left, box.right] : null;
    },
    isZoomed,
    onRange: setRange,
    onReset: () => setRange(null),
  });

  let drawn = 0;
  const observer = new ResizeObserver(() => {
    if (host.clientWidth === drawn || host.clientWidth === 0) return;
    drawn = host.clientWidth;
    rebuild();
  });
  observer.observe(host);

  const bar = controls(view, isLogarithmic, colors, {
    onRole: (role, isShown) => {
      if (isShown) hidden.delete(role);
      else hidden.add(role);
      rebuild();
    },
    onBands: (isShown) => {
      bands = isShown;
      rebuild();
    },
    onLogarithmic: (is) => {
      isLogarithmic = is;
      rebuild();
    },
    onZoom: zoom,
    onShift: shift,
    onReset: () => setRange(null),
    step: STEP,
  });
  const root = element('section', { class: 'charts', 'aria-label': 'Curves' });
  root.append(bar.control, strip.control, host, text, live, valuesTable(view));
  return {
    root,
    point: (letter, zooms) => {
      current = letter;
      strip.mark(letter);
      const window = view.windows.find((one) => one.letter === letter);
      const room = window ? Math.max(0.5 * (window.to - window.from), 0.03 * (whole[1] - whole[0])) : 0;
      if (window && zooms) setRange([window.from - room, window.to + room]);
      else for (const plot of plots) plot.redraw(false);
    },
    redraw: () => {
      bar.recolor();
      rebuild();
    },
    destroy: () => {
      observer.disconnect();
      for (const plot of plots) plot.destroy();
    },
  };
}

/** From the first position to the last; a single one gets room around it. */
function wholeRange(positions: readonly number[]): readonly [number, number] {
  const [from, to] = [positions[0] ?? 0, positions[positions.length - 1] ?? 1];
  return from < to ? [from, to] : [from - 0.5, to + 0.5];
}

/** A range inside the whole, not so narrow that nothing is left of it. */
function clamped([from, to]: readonly [number, number], [first, last]: readonly [number, number]): readonly [number, number] {
  const least = (last - first) / 500;
  const low = Math.max(first, Math.min(from, last - least));
  return [low, Math.min(last, Math.max(to, low + least))];
}
