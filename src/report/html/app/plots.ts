import type uPlot from 'uplot';
import type { Theme } from '../../../chart/theme.js';
import type { PagePanel } from '../page-data.js';
import { saveCsv, savePng } from './download.js';
import { element, plain } from './element.js';
import { isLogarithmic, type Look, mayBeLogarithmic } from './look.js';
import type { Overlay } from './overlays.js';
import { drawPanel, heightOf, linesOf, type PanelState } from './panel.js';
import { type Toggle, toggle } from './toggle.js';
import { tooltip } from './tooltip.js';
import { csvOf } from './values.js';

/** So far below the window panels are drawn already, in pixels. */
const AHEAD = '400px';
/** Width of what is drawn on paper, in pixels. */
const PAPER = 690;

export interface PlotsOptions {
  /** Panels by their numbers, on the axis that is shown; their number never changes. */
  panel(number: number): PagePanel;
  overlays(number: number): readonly Overlay[];
  state(): Omit<PanelState, 'isFirst' | 'onSelect'>;
  /** The value axis of a panel is to be the other one. */
  onScale(label: string): void;
}

export interface Plots {
  /** Those that are drawn, from the top down. */
  all(): readonly uPlot[];
  /** The panels of these numbers, to be put somewhere; `isEager`: drawn although they are not in sight. */
  frames(numbers: readonly number[], isEager: boolean): readonly HTMLElement[];
  /** Draws what is drawn again. */
  rebuild(): void;
  /** From now on for paper, or for the screen again. */
  print(isPaper: boolean): void;
  hideTooltip(): void;
  destroy(): void;
}

interface Frame {
  readonly number: number;
  readonly figure: HTMLElement;
  readonly host: HTMLElement;
  readonly scale: Toggle;
  readonly isEager: boolean;
  plot: uPlot | null;
}

/** The panels of a view, each as wide as its place; what is far below is drawn when it comes near. */
export function plots(root: HTMLElement, { panel, overlays, state, onScale }: PlotsOptions): Plots {
  const frames: Frame[] = [];
  const tip = tooltip();
  let pressed: Element | null = null;
  let isPaper = false;
  const drawn = () => frames.filter(({ plot }) => plot !== null);
  const draw = (frame: Frame) => {
    frame.plot?.destroy();
    const width = isPaper ? PAPER : Math.max(240, frame.host.clientWidth);
    const onSelect = (plot: uPlot, from: number, to: number) => {
      if (plot.root === pressed) state().port.set([from, to]);
    };
    const own = panel(frame.number);
    frame.plot = drawPanel(frame.host, own, overlays(frame.number), width, { ...state(), isFirst: frame.number === 0, onSelect });
    frame.host.style.minHeight = '';
    frame.scale.refresh();
  };
  const frameOf = (number: number, isEager: boolean): Frame => {
    const own = panel(number);
    const { label } = own;
    const host = element('div', { class: 'host' });
    host.style.minHeight = `${heightOf(own, 1_000)}px`;
    const scale = toggle(
      ['log'],
      () => isLogarithmic(own, state().look),
      () => onScale(label),
      { title: 'Logarithmic values' },
    );
    const tools = [
      ...(mayBeLogarithmic(own) ? [scale.control] : []),
      button('PNG', label, () => frame.plot && savePng(label, frame.plot, state().colors)),
      button('CSV', label, () => saveCsv(label, csvOf(state().view.axis, csvSeries(panel(number), overlays(number))))),
    ];
    const head = element('figcaption', {}, element('bdi', {}, plain(label)), element('span', { class: 'tools' }, ...tools));
    const figure = element('figure', { class: 'panel', 'data-panel': label }, head, host);
    const frame: Frame = { number, figure, host, scale, isEager, plot: null };
    return frame;
  };
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const frame = isIntersecting ? frames.find(({ figure }) => figure === target) : undefined;
        if (!frame || frame.plot) continue;
        sight.unobserve(target);
        draw(frame);
      }
    },
    { rootMargin: AHEAD },
  );
  root.addEventListener('mousedown', (event) => {
    pressed = event.target instanceof Element ? event.target.closest('.uplot') : null;
  });
  const tell = ({ target, clientX, clientY }: MouseEvent) => {
    const near = target instanceof Element ? target.closest('.u-over') : null;
    const frame = near ? frames.find(({ plot }) => plot?.over === near) : undefined;
    if (!frame?.plot || !near) return tip.hide();
    const position = frame.plot.data[0][frame.plot.posToIdx(clientX - near.getBoundingClientRect().left)];
    if (position === undefined) return tip.hide();
    const { view, colors, look } = state();
    tip.show(view, told(frame, colors, look), position, clientX, clientY);
  };
  root.addEventListener('mousemove', tell);
  // A finger that taps the same place again moves no mouse.
  root.addEventListener('click', tell);
  root.addEventListener('mouseleave', tip.hide);
  const listening = new AbortController();
  addEventListener('scroll', tip.hide, { capture: true, passive: true, signal: listening.signal });
  /** The lines under the cursor first, then those of the other panels in sight. */
  const told = (frame: Frame, colors: Theme, look: Look) => {
    const others = drawn().filter((other) => other !== frame && isInSight(other.figure));
    return [frame, ...others].flatMap(({ number }) => linesOf(panel(number), overlays(number), colors, look));
  };
  let wide = 0;
  const observer = new ResizeObserver(() => {
    if (isPaper || root.clientWidth === wide || root.clientWidth === 0) return;
    wide = root.clientWidth;
    // What is not in the page has no width, so this is where the first ones are drawn.
    for (const frame of frames) if (frame.plot || frame.isEager) draw(frame);
  });
  observer.observe(root);
  root.append(tip.control);
  return {
    all: () => drawn().map(({ plot }) => plot!),
    frames: (numbers, isEager) => {
      const own = numbers.map((number) => frameOf(number, isEager));
      frames.push(...own);
      for (const { figure } of isEager ? [] : own) sight.observe(figure);
      return own.map(({ figure }) => figure);
    },
    rebuild: () => {
      tip.hide();
      for (const frame of drawn()) draw(frame);
    },
    print: (is) => {
      isPaper = is;
      for (const frame of drawn()) draw(frame);
    },
    hideTooltip: tip.hide,
    destroy: () => {
      listening.abort();
      observer.disconnect();
      sight.disconnect();
      for (const { plot } of frames) plot?.destroy();
    },
  };
}

function csvSeries(
  { series }: PagePanel,
  overlays: readonly Overlay[],
): readonly { label: string; at: readonly number[]; value: readonly (number | null)[] }[] {
  return [...series, ...overlays.map(({ run, series: own }) => ({ ...own, label: `${run}: ${own.label}` }))];
}

function isInSight(one: Element): boolean {
  const { top, bottom } = one.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function button(text: string, of: string, onClick: () => void): HTMLElement {
  return element(
    'button',
    { type: 'button', 'aria-label': `${text} of ${plain(of)}`, title: `Save as ${text}`, onclick: onClick },
    text,
  );
}
